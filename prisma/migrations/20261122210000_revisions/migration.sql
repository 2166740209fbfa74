-- Claims made and corrected by hand, and articles whose text changes.

-- 1. A text may come back: version 3 of an article may read like version 1. Only a first text makes an article. --

DROP INDEX "revision_text_sha256_key";
CREATE UNIQUE INDEX "revision_first_text_key" ON "revision"("text_sha256") WHERE "number" = 1;
CREATE INDEX "revision_text_sha256_idx" ON "revision"("text_sha256");
ALTER TABLE "revision" ADD COLUMN "cause" TEXT NOT NULL DEFAULT 'import' CHECK ("cause" IN ('import', 'edit', 'rules')),
  ADD COLUMN "created_by_name" TEXT;
-- Goes up with each revision and each claim made by hand: what was planned on an older state is not written.
ALTER TABLE "article" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
CREATE INDEX "article_url_idx" ON "article"("url");
-- A re-extraction that finds the same claims notes the newer extractor and nothing else.
GRANT UPDATE ("extractor") ON "revision" TO quantifact_app;

-- 2. Where a claim comes from, which of its slots people have set, and whether the article still says it. ---------

ALTER TABLE "claim" ADD COLUMN "origin" TEXT NOT NULL DEFAULT 'extractor' CHECK ("origin" IN ('extractor', 'editor')),
  ADD COLUMN "corrected" TEXT[] NOT NULL DEFAULT '{}',
  ADD COLUMN "withdrawn" BOOLEAN NOT NULL DEFAULT false;

-- Append-only. Without "old" the row is the making of the claim itself.
CREATE TABLE "correction" (
  "id" UUID NOT NULL,
  "article_id" UUID NOT NULL,
  "claim_id" UUID NOT NULL,
  "version" INTEGER NOT NULL,
  "old" JSONB,
  "new" JSONB NOT NULL,
  "why" TEXT,
  "actor" TEXT NOT NULL,
  "actor_name" TEXT NOT NULL,
  "idempotency_key" TEXT NOT NULL,
  "request_sha256" BYTEA NOT NULL CHECK (octet_length("request_sha256") = 32),
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "correction_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "correction_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "correction_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE UNIQUE INDEX "correction_actor_idempotency_key_key" ON "correction"("actor", "idempotency_key");
CREATE UNIQUE INDEX "correction_claim_id_version_key" ON "correction"("claim_id", "version");

-- Where a claim stood, and how it stood, in a revision that another one has replaced. Append-only.
CREATE TABLE "placement" (
  "revision_id" UUID NOT NULL,
  "claim_id" UUID NOT NULL,
  "article_id" UUID NOT NULL,
  "start_offset" INTEGER NOT NULL,
  "end_offset" INTEGER NOT NULL,
  "quote" TEXT NOT NULL,
  "value" DECIMAL,
  "status" TEXT NOT NULL,
  "dismissed" BOOLEAN NOT NULL,
  -- What the next revision made of it.
  "fate" TEXT NOT NULL CHECK ("fate" IN ('carried', 'changed', 'gone')),
  CONSTRAINT "placement_pkey" PRIMARY KEY ("revision_id", "claim_id"),
  CONSTRAINT "placement_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "placement_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "placement_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "placement_claim_id_idx" ON "placement"("claim_id");

CREATE TRIGGER "correction_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "correction"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "placement_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "placement"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
GRANT SELECT, INSERT ON "correction", "placement" TO quantifact_app;

-- 3. The kept counts: a claim that the article no longer makes is in none of them. -------------------------------

CREATE OR REPLACE FUNCTION "tally_insert"() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "tally" AS t ("article_id", "kind", "status", "dismissed", "n")
  SELECT "article_id", "kind", "status", "dismissed", count(*)::int FROM new_rows WHERE NOT "withdrawn" GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
  ON CONFLICT ("article_id", "kind", "status", "dismissed") DO UPDATE SET "n" = t."n" + EXCLUDED."n";
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "tally_delete"() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM "tally" t JOIN old_rows o USING ("article_id", "kind", "status", "dismissed")
    ORDER BY t."article_id", t."kind", t."status", t."dismissed" FOR UPDATE OF t;
  UPDATE "tally" t SET "n" = t."n" - d."n"
  FROM (SELECT "article_id", "kind", "status", "dismissed", count(*)::int AS "n" FROM old_rows WHERE NOT "withdrawn" GROUP BY 1, 2, 3, 4) d
  WHERE (t."article_id", t."kind", t."status", t."dismissed") = (d."article_id", d."kind", d."status", d."dismissed");
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "tally_update"() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM new_rows n JOIN old_rows o USING ("id")
    WHERE (n."article_id", n."kind", n."status", n."dismissed", n."withdrawn") IS DISTINCT FROM (o."article_id", o."kind", o."status", o."dismissed", o."withdrawn")
  ) THEN RETURN NULL; END IF;
  INSERT INTO "tally" ("article_id", "kind", "status", "dismissed", "n")
  SELECT DISTINCT "article_id", "kind", "status", "dismissed", 0 FROM new_rows WHERE NOT "withdrawn" ORDER BY 1, 2, 3, 4
  ON CONFLICT DO NOTHING;
  PERFORM 1 FROM "tally" t
    WHERE (t."article_id", t."kind", t."status", t."dismissed") IN (
      SELECT "article_id", "kind", "status", "dismissed" FROM new_rows
      UNION SELECT "article_id", "kind", "status", "dismissed" FROM old_rows)
    ORDER BY t."article_id", t."kind", t."status", t."dismissed" FOR UPDATE;
  UPDATE "tally" t SET "n" = t."n" + d."n"
  FROM (
    SELECT "article_id", "kind", "status", "dismissed", sum("one")::int AS "n"
    FROM (SELECT "article_id", "kind", "status", "dismissed", 1 AS "one" FROM new_rows WHERE NOT "withdrawn"
          UNION ALL SELECT "article_id", "kind", "status", "dismissed", -1 FROM old_rows WHERE NOT "withdrawn") moved
    GROUP BY 1, 2, 3, 4 HAVING sum("one") <> 0
  ) d
  WHERE (t."article_id", t."kind", t."status", t."dismissed") = (d."article_id", d."kind", d."status", d."dismissed");
  RETURN NULL;
END $$;
