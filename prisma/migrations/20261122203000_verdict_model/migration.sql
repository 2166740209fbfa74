-- The whole verdict: what stands beside the status, what evidence is, who should look, and what people say about it.

-- 1. Beside the status. ------------------------------------------------------------------------------------

ALTER TABLE "claim"
  -- Why somebody has to look again; null where nobody has.
  ADD COLUMN "needs_recheck" TEXT,
  -- Looked, and cannot tell.
  ADD COLUMN "unresolved" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "second_check" TEXT CHECK ("second_check" IN ('asked', 'done')),
  -- The verdict that the second check is about. While it is asked for, the claim itself says nothing of it.
  ADD COLUMN "first_answer_id" UUID,
  -- `user:<id>`, with the name as it was at the time.
  ADD COLUMN "assignee" TEXT,
  ADD COLUMN "assignee_name" TEXT,
  ADD CONSTRAINT "claim_unresolved" CHECK (NOT "unresolved" OR ("status" = 'unverified' AND NOT "dismissed")),
  ADD CONSTRAINT "claim_second_check" CHECK (("second_check" IS NULL) = ("first_answer_id" IS NULL)),
  ADD CONSTRAINT "claim_assignee" CHECK (("assignee" IS NULL) = ("assignee_name" IS NULL)),
  ADD CONSTRAINT "claim_first_answer_id_fkey" FOREIGN KEY ("first_answer_id") REFERENCES "verdict"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Every row of the history says how the claim stands after it, what it was, and which parts changed.
ALTER TABLE "verdict"
  ADD COLUMN "act" TEXT NOT NULL DEFAULT 'verdict' CHECK ("act" IN ('verdict', 'undo', 'assignment', 'second_check', 'recheck', 'revision', 'correction')),
  ADD COLUMN "changed" TEXT[] NOT NULL DEFAULT '{status}',
  ADD COLUMN "needs_recheck" TEXT,
  ADD COLUMN "unresolved" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "second_check" TEXT CHECK ("second_check" IN ('asked', 'done')),
  ADD COLUMN "first_answer_id" UUID,
  ADD COLUMN "assignee" TEXT,
  ADD COLUMN "assignee_name" TEXT,
  -- The key of the request that decided several claims at once.
  ADD COLUMN "batch" TEXT,
  ADD CONSTRAINT "verdict_unresolved" CHECK (NOT "unresolved" OR ("status" = 'unverified' AND NOT "dismissed")),
  ADD CONSTRAINT "verdict_first_answer_id_fkey" FOREIGN KEY ("first_answer_id") REFERENCES "verdict"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
CREATE INDEX "verdict_batch" ON "verdict"("actor", "batch") WHERE "batch" IS NOT NULL;

-- 2. Evidence: what it is, when somebody looked, and whether it counts. ------------------------------------

ALTER TABLE "evidence"
  ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'other' CHECK ("kind" IN ('official', 'data', 'report', 'interview', 'calculation', 'other')),
  ADD COLUMN "rank" TEXT CHECK ("rank" IN ('primary', 'secondary')),
  ADD COLUMN "looked_on" DATE,
  -- Taken from the article itself, or from a page of the same site: shown, and not counted.
  ADD COLUMN "same_article" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "same_site" BOOLEAN NOT NULL DEFAULT false;

-- 3. What people say about a claim: append-only, like its history. -----------------------------------------

CREATE TABLE "comment" (
  "id" UUID NOT NULL,
  "article_id" UUID NOT NULL,
  "claim_id" UUID NOT NULL,
  "text" TEXT NOT NULL CHECK ("text" <> ''),
  -- Users whose names stand in it after an @.
  "mentions" UUID[] NOT NULL DEFAULT '{}',
  "actor" TEXT NOT NULL,
  "actor_name" TEXT NOT NULL,
  "idempotency_key" TEXT NOT NULL,
  "request_sha256" BYTEA NOT NULL CHECK (octet_length("request_sha256") = 32),
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "comment_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "comment_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "comment_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE UNIQUE INDEX "comment_actor_idempotency_key_key" ON "comment"("actor", "idempotency_key");
CREATE INDEX "comment_claim_id_id_idx" ON "comment"("claim_id", "id");
CREATE INDEX "comment_mentions" ON "comment" USING gin ("mentions");
CREATE TRIGGER "comment_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "comment"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
GRANT SELECT, INSERT ON "comment" TO quantifact_app;

-- 4. What the queue asks for first. Each is a small part of the claims. ------------------------------------

CREATE INDEX "claim_open" ON "claim"("priority" DESC, "article_id" DESC, "start_offset")
  WHERE NOT "dismissed" AND (("status" = 'unverified' AND NOT "unresolved") OR "needs_recheck" IS NOT NULL);
CREATE INDEX "claim_needs_recheck" ON "claim"("priority" DESC, "article_id" DESC, "start_offset") WHERE "needs_recheck" IS NOT NULL;
CREATE INDEX "claim_is_unresolved" ON "claim"("priority" DESC, "article_id" DESC, "start_offset") WHERE "unresolved";
CREATE INDEX "claim_second_check_asked" ON "claim"("priority" DESC, "article_id" DESC, "start_offset") WHERE "second_check" IS NOT NULL;
CREATE INDEX "claim_assignee_priority" ON "claim"("assignee", "priority" DESC, "article_id" DESC, "start_offset") WHERE "assignee" IS NOT NULL;
