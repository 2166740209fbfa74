-- What the checks say of an article's claims, and what editors say of the checks.

-- Findings are computed: a check run again replaces them. `key` names the same check on the same claims and figures.
CREATE TABLE "finding" (
  "id" UUID NOT NULL,
  "article_id" UUID NOT NULL,
  "revision_id" UUID NOT NULL,
  "key" BYTEA NOT NULL CHECK (octet_length("key") = 32),
  "check_id" TEXT NOT NULL,
  "check_version" INTEGER NOT NULL,
  "outcome" TEXT NOT NULL CHECK ("outcome" IN ('amend', 'review', 'ok_rounded', 'ok')),
  "cause" TEXT,
  "inputs" JSONB NOT NULL,
  "formula" TEXT NOT NULL,
  "working" TEXT NOT NULL,
  -- Between what the figure would have to lie; Infinity where it has no upper end.
  "low" DECIMAL,
  "high" DECIMAL,
  "suggests" DECIMAL,
  "reference_name" TEXT,
  "reference_value" TEXT,
  "reference_source" TEXT,
  "reference_date" TEXT,
  "overruled" BOOLEAN NOT NULL DEFAULT false,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "finding_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "finding_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "finding_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE UNIQUE INDEX "finding_article_id_key_key" ON "finding"("article_id", "key");
CREATE INDEX "finding_check_id_outcome_overruled_idx" ON "finding"("check_id", "outcome", "overruled");

-- Every claim that a finding speaks of; at position 0 the one to correct first.
CREATE TABLE "finding_claim" (
  "finding_id" UUID NOT NULL,
  "claim_id" UUID NOT NULL,
  "position" INTEGER NOT NULL,
  CONSTRAINT "finding_claim_pkey" PRIMARY KEY ("finding_id", "position"),
  CONSTRAINT "finding_claim_finding_id_fkey" FOREIGN KEY ("finding_id") REFERENCES "finding"("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "finding_claim_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE NO ACTION
);
CREATE INDEX "finding_claim_claim_id_idx" ON "finding_claim"("claim_id");

-- Append-only: an editor says that a check is wrong about a claim, or takes that back. It outlives the finding,
-- and holds for every later one of the same check on the same claim and figures.
CREATE TABLE "overrule" (
  "id" UUID NOT NULL,
  "article_id" UUID NOT NULL,
  "claim_id" UUID NOT NULL,
  "check_id" TEXT NOT NULL,
  "inputs" JSONB NOT NULL,
  "wrong" BOOLEAN NOT NULL,
  "reason" TEXT,
  -- The finding as it was seen.
  "check_version" INTEGER NOT NULL,
  "outcome" TEXT NOT NULL,
  "working" TEXT NOT NULL,
  "actor" TEXT NOT NULL,
  "actor_name" TEXT NOT NULL,
  "idempotency_key" TEXT NOT NULL,
  "request_sha256" BYTEA NOT NULL CHECK (octet_length("request_sha256") = 32),
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "overrule_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "overrule_reason" CHECK (NOT "wrong" OR "reason" IS NOT NULL),
  CONSTRAINT "overrule_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "overrule_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE UNIQUE INDEX "overrule_actor_idempotency_key_key" ON "overrule"("actor", "idempotency_key");
CREATE INDEX "overrule_claim_id_check_id_idx" ON "overrule"("claim_id", "check_id");
CREATE TRIGGER "overrule_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "overrule"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- Kept beside the claim, so that a filter and a count need no join: the worst of its findings that nobody overruled.
ALTER TABLE "claim" ADD COLUMN "check_outcome" TEXT CHECK ("check_outcome" IN ('amend', 'review', 'ok_rounded', 'ok'));
CREATE INDEX "claim_check_outcome_priority_article_id_start_offset_idx" ON "claim"("check_outcome", "priority" DESC, "article_id" DESC, "start_offset");

-- Which checks with which reference data the revision was last checked with; null before the first time.
ALTER TABLE "revision" ADD COLUMN "checked_with" TEXT;
CREATE INDEX "revision_checked_with_idx" ON "revision"("checked_with");

GRANT SELECT, INSERT, UPDATE, DELETE ON "finding", "finding_claim" TO quantifact_app;
GRANT SELECT, INSERT ON "overrule" TO quantifact_app;
GRANT UPDATE ("checked_with") ON "revision" TO quantifact_app;
