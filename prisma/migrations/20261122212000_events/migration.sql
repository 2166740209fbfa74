-- What happened on the desk, for those who are looking: ids only, no text. Written by triggers, in the transaction
-- of the change itself, so that there is no change without its event and no event without its change.

CREATE TABLE "event" (
  "id" BIGINT GENERATED ALWAYS AS IDENTITY,
  -- Ids are given out before a transaction commits, so a lower one may appear after a higher one. Readers go by the
  -- transaction: below pg_snapshot_xmin every one has ended, and nothing is added there any more.
  "xid" XID8 NOT NULL DEFAULT pg_current_xact_id(),
  "kind" TEXT NOT NULL CHECK ("kind" IN ('article', 'revision', 'verdict', 'comment', 'correction', 'finding')),
  "article_id" UUID NOT NULL,
  "claim_id" UUID,
  -- `user:<id>` or `key:<id>`; null for what the desk does by itself.
  "actor" TEXT,
  "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "event_xid_id_idx" ON "event"("xid", "id");
CREATE INDEX "event_at_idx" ON "event"("at");
CREATE TRIGGER "event_append_only" BEFORE UPDATE OR TRUNCATE ON "event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- One row: up to which transaction old events have been taken out.
CREATE TABLE "event_horizon" (
  "one" BOOLEAN NOT NULL DEFAULT true CHECK ("one"),
  "trimmed" XID8 NOT NULL DEFAULT '0',
  CONSTRAINT "event_horizon_pkey" PRIMARY KEY ("one")
);
INSERT INTO "event_horizon" DEFAULT VALUES;

GRANT SELECT ON "event", "event_horizon" TO quantifact_app;

-- The one way in which events go: the oldest first, and never unnoticed.
CREATE FUNCTION "trim_events"("older_than" INTERVAL) RETURNS INTEGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  "last" XID8;
  "n" INTEGER;
BEGIN
  IF "older_than" < interval '1 hour' THEN RAISE EXCEPTION 'Events of the last hour stay.'; END IF;
  SELECT "xid" INTO "last" FROM "event" WHERE "at" < now() - "older_than" ORDER BY "xid" DESC LIMIT 1;
  IF "last" IS NULL THEN RETURN 0; END IF;
  DELETE FROM "event" WHERE "at" < now() - "older_than";
  GET DIAGNOSTICS "n" = ROW_COUNT;
  UPDATE "event_horizon" SET "trimmed" = greatest("trimmed", "last");
  RETURN "n";
END $$;
REVOKE ALL ON FUNCTION "trim_events"(INTERVAL) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "trim_events"(INTERVAL) TO quantifact_app;

-- For every table whose rows have an article, a claim and an actor; the argument is the kind.
CREATE FUNCTION "note_claim_events"() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "event" ("kind", "article_id", "claim_id", "actor")
  SELECT TG_ARGV[0], "article_id", "claim_id", "actor" FROM new_rows;
  IF FOUND THEN PERFORM pg_notify('quantifact_event', ''); END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION "note_articles"() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "event" ("kind", "article_id", "actor") SELECT 'article', "id", "created_by" FROM new_rows;
  IF FOUND THEN PERFORM pg_notify('quantifact_event', ''); END IF;
  RETURN NULL;
END $$;

-- The first revision comes with its article, which is told already.
CREATE FUNCTION "note_revisions"() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "event" ("kind", "article_id", "actor") SELECT 'revision', "article_id", "created_by" FROM new_rows WHERE "number" > 1;
  IF FOUND THEN PERFORM pg_notify('quantifact_event', ''); END IF;
  RETURN NULL;
END $$;

-- Checks replace all findings of an article at once: one event an article.
CREATE FUNCTION "note_findings"() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "event" ("kind", "article_id") SELECT DISTINCT 'finding', "article_id" FROM changed_rows;
  IF FOUND THEN PERFORM pg_notify('quantifact_event', ''); END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "verdict_event" AFTER INSERT ON "verdict"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "note_claim_events"('verdict');
CREATE TRIGGER "comment_event" AFTER INSERT ON "comment"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "note_claim_events"('comment');
CREATE TRIGGER "correction_event" AFTER INSERT ON "correction"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "note_claim_events"('correction');
CREATE TRIGGER "overrule_event" AFTER INSERT ON "overrule"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "note_claim_events"('finding');
CREATE TRIGGER "article_event" AFTER INSERT ON "article"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "note_articles"();
CREATE TRIGGER "revision_event" AFTER INSERT ON "revision"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "note_revisions"();
CREATE TRIGGER "finding_event_insert" AFTER INSERT ON "finding"
  REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION "note_findings"();
CREATE TRIGGER "finding_event_delete" AFTER DELETE ON "finding"
  REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION "note_findings"();
