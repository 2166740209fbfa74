-- "Not a claim": an editor sets aside what was marked by mistake. It leaves every denominator and stays in the history.

ALTER TABLE "claim" ADD COLUMN "dismissed" BOOLEAN NOT NULL DEFAULT false,
  ADD CONSTRAINT "claim_dismissed" CHECK (NOT "dismissed" OR "status" = 'unverified');
ALTER TABLE "verdict" ADD COLUMN "dismissed" BOOLEAN NOT NULL DEFAULT false,
  ADD CONSTRAINT "verdict_dismissed" CHECK (NOT "dismissed" OR "status" = 'unverified');

-- The rule book counts in these indexes alone; what was dismissed is a small part, listed on its own.
CREATE INDEX "claim_rule_status_dismissed_idx" ON "claim"("rule", "status", "dismissed");
CREATE INDEX "claim_dismissed" ON "claim"("priority" DESC, "article_id" DESC, "start_offset") WHERE "dismissed";
CREATE INDEX "rejection_rule_idx" ON "rejection"("rule");

-- The kept counts, dismissed ones apart. The functions are those of the first migration with one column more.
ALTER TABLE "tally" ADD COLUMN "dismissed" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "tally" DROP CONSTRAINT "tally_pkey";
ALTER TABLE "tally" ADD CONSTRAINT "tally_pkey" PRIMARY KEY ("article_id", "kind", "status", "dismissed");

CREATE OR REPLACE FUNCTION "tally_insert"() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "tally" AS t ("article_id", "kind", "status", "dismissed", "n")
  SELECT "article_id", "kind", "status", "dismissed", count(*)::int FROM new_rows GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
  ON CONFLICT ("article_id", "kind", "status", "dismissed") DO UPDATE SET "n" = t."n" + EXCLUDED."n";
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "tally_delete"() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM "tally" t JOIN old_rows o USING ("article_id", "kind", "status", "dismissed")
    ORDER BY t."article_id", t."kind", t."status", t."dismissed" FOR UPDATE OF t;
  UPDATE "tally" t SET "n" = t."n" - d."n"
  FROM (SELECT "article_id", "kind", "status", "dismissed", count(*)::int AS "n" FROM old_rows GROUP BY 1, 2, 3, 4) d
  WHERE (t."article_id", t."kind", t."status", t."dismissed") = (d."article_id", d."kind", d."status", d."dismissed");
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "tally_update"() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM new_rows n JOIN old_rows o USING ("id")
    WHERE (n."article_id", n."kind", n."status", n."dismissed") IS DISTINCT FROM (o."article_id", o."kind", o."status", o."dismissed")
  ) THEN RETURN NULL; END IF;
  INSERT INTO "tally" ("article_id", "kind", "status", "dismissed", "n")
  SELECT DISTINCT "article_id", "kind", "status", "dismissed", 0 FROM new_rows ORDER BY 1, 2, 3, 4
  ON CONFLICT DO NOTHING;
  PERFORM 1 FROM "tally" t
    WHERE (t."article_id", t."kind", t."status", t."dismissed") IN (
      SELECT "article_id", "kind", "status", "dismissed" FROM new_rows
      UNION SELECT "article_id", "kind", "status", "dismissed" FROM old_rows)
    ORDER BY t."article_id", t."kind", t."status", t."dismissed" FOR UPDATE;
  UPDATE "tally" t SET "n" = t."n" + d."n"
  FROM (
    SELECT "article_id", "kind", "status", "dismissed", sum("one")::int AS "n"
    FROM (SELECT "article_id", "kind", "status", "dismissed", 1 AS "one" FROM new_rows
          UNION ALL SELECT "article_id", "kind", "status", "dismissed", -1 FROM old_rows) moved
    GROUP BY 1, 2, 3, 4 HAVING sum("one") <> 0
  ) d
  WHERE (t."article_id", t."kind", t."status", t."dismissed") = (d."article_id", d."kind", d."status", d."dismissed");
  RETURN NULL;
END $$;
