-- Lists of claims: an index for each order, one that holds what the facets count, and saved views.

-- 1. Orders. Each goes on with the newest article, then by place in its text. ------------------------------

CREATE INDEX "claim_by_confidence" ON "claim"("confidence" DESC, "article_id" DESC, "start_offset");
CREATE INDEX "claim_by_value" ON "claim"("value" DESC NULLS LAST, "article_id" DESC, "start_offset");
CREATE INDEX "claim_by_decision" ON "claim"("decided_at" DESC NULLS LAST, "article_id" DESC, "start_offset");
CREATE INDEX "article_by_date" ON "article"("published" DESC NULLS LAST, "id" DESC);
-- An index cannot hold the longest title; `search` begins with the title, folded.
CREATE INDEX "article_by_title" ON "article"((left("search", 100)) COLLATE "C", "id" DESC);
CREATE INDEX "article_by_outlet" ON "article"("outlet", "published");

-- 2. Facets. What is not in the kept counts is counted in this index alone, without a look at the claims. ---
-- An odd text can make a unit of thousands of letters, which no index takes.

ALTER TABLE "claim" ADD COLUMN "unit_key" TEXT;
CREATE FUNCTION "set_unit_key"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  NEW."unit_key" := left(NEW."unit", 60);
  RETURN NEW;
END $$;
CREATE TRIGGER "claim_unit_key" BEFORE INSERT OR UPDATE OF "unit" ON "claim" FOR EACH ROW EXECUTE FUNCTION "set_unit_key"();
UPDATE "claim" SET "unit" = "unit" WHERE "unit" IS NOT NULL;
CREATE INDEX "claim_facets" ON "claim"("source", "article_id", "kind", "status", "dismissed", "withdrawn", "check_outcome", "rule", "unit_key", "value", "high",
  "unresolved", "second_check", "assignee");
-- That works for as long as the pages are known to hold nothing dead: tidy up after every fiftieth part, not every fifth.
ALTER TABLE "claim" SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);

-- 3. Saved views: a person's own, or shared with the desk. -------------------------------------------------

CREATE TABLE "saved_view" (
  "id" UUID NOT NULL,
  "name" TEXT NOT NULL CHECK ("name" <> ''),
  "name_key" TEXT NOT NULL,
  "page" TEXT NOT NULL CHECK ("page" IN ('claims', 'review')),
  -- The address's query, as the page writes it.
  "query" TEXT NOT NULL,
  "shared" BOOLEAN NOT NULL DEFAULT false,
  -- `user:<id>` or `key:<id>`, with the name as it was when the view was made.
  "owner" TEXT NOT NULL,
  "owner_name" TEXT NOT NULL,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);
-- Nobody has two views of one name, nor has the desk two shared ones.
CREATE UNIQUE INDEX "saved_view_owner_name_key_key" ON "saved_view"("owner", "name_key");
CREATE UNIQUE INDEX "saved_view_shared_name" ON "saved_view"("name_key") WHERE "shared";
GRANT SELECT, INSERT, UPDATE, DELETE ON "saved_view" TO quantifact_app;
