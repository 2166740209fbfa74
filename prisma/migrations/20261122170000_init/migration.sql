-- The desk's tables. Written by hand beside prisma/schema.prisma; needs Postgres 15 or later, no extension.

-- 1. People. -----------------------------------------------------------------------------------------------

CREATE TABLE "user" (
  "id" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "email" TEXT NOT NULL,
  "email_verified" BOOLEAN NOT NULL DEFAULT false,
  "image" TEXT,
  "role" TEXT NOT NULL DEFAULT 'viewer' CHECK ("role" IN ('viewer', 'editor', 'administrator')),
  "disabled_at" TIMESTAMPTZ(3),
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

CREATE TABLE "session" (
  "id" UUID NOT NULL,
  "user_id" UUID NOT NULL,
  "token" TEXT NOT NULL,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  "ip_address" TEXT,
  "user_agent" TEXT,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "session_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

CREATE TABLE "account" (
  "id" UUID NOT NULL,
  "user_id" UUID NOT NULL,
  "account_id" TEXT NOT NULL,
  "provider_id" TEXT NOT NULL,
  "access_token" TEXT,
  "refresh_token" TEXT,
  "id_token" TEXT,
  "access_token_expires_at" TIMESTAMPTZ(3),
  "refresh_token_expires_at" TIMESTAMPTZ(3),
  "scope" TEXT,
  "password" TEXT,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "account_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

CREATE TABLE "verification" (
  "id" UUID NOT NULL,
  "identifier" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

CREATE TABLE "api_key" (
  "id" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "role" TEXT NOT NULL CHECK ("role" IN ('viewer', 'editor', 'administrator')),
  "sha256" BYTEA NOT NULL CHECK (octet_length("sha256") = 32),
  "prefix" TEXT NOT NULL,
  "last_used_at" TIMESTAMPTZ(3),
  "revoked_at" TIMESTAMPTZ(3),
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "api_key_sha256_key" ON "api_key"("sha256");

CREATE TABLE "set_up" (
  "one" BOOLEAN NOT NULL DEFAULT true CHECK ("one"),
  "token_sha256" BYTEA NOT NULL CHECK (octet_length("token_sha256") = 32),
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "set_up_pkey" PRIMARY KEY ("one")
);

CREATE TABLE "setting" (
  "name" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "setting_pkey" PRIMARY KEY ("name")
);

-- 2. Articles and their claims. ----------------------------------------------------------------------------

CREATE TABLE "article" (
  "id" UUID NOT NULL,
  "title" TEXT NOT NULL,
  "outlet" TEXT,
  "url" TEXT,
  "published" DATE,
  "search" TEXT NOT NULL,
  "created_by" TEXT NOT NULL,
  "created_by_name" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "revision" (
  "id" UUID NOT NULL,
  "article_id" UUID NOT NULL,
  "number" INTEGER NOT NULL CHECK ("number" >= 1),
  "text" TEXT NOT NULL,
  "text_sha256" BYTEA NOT NULL CHECK (octet_length("text_sha256") = 32),
  "extractor" TEXT NOT NULL,
  "created_by" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "revision_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE UNIQUE INDEX "revision_text_sha256_key" ON "revision"("text_sha256");
CREATE UNIQUE INDEX "revision_article_id_number_key" ON "revision"("article_id", "number");

CREATE TABLE "claim" (
  "id" UUID NOT NULL,
  "article_id" UUID NOT NULL,
  "revision_id" UUID NOT NULL,
  "start_offset" INTEGER NOT NULL CHECK ("start_offset" >= 0),
  "end_offset" INTEGER NOT NULL,
  "quote" TEXT NOT NULL,
  "prefix" TEXT NOT NULL,
  "suffix" TEXT NOT NULL,
  "sentence_start" INTEGER NOT NULL,
  "sentence_end" INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "value" DECIMAL,
  "high" DECIMAL,
  "vague" BOOLEAN NOT NULL,
  "bound" TEXT NOT NULL,
  "unit" TEXT,
  "per" TEXT,
  "change" TEXT,
  "about" TEXT,
  "source" TEXT,
  "votes_for" INTEGER,
  "votes_against" INTEGER,
  "votes_abstain" INTEGER,
  "harm" TEXT,
  "restates_id" UUID,
  "rule" TEXT NOT NULL,
  "confidence" DOUBLE PRECISION NOT NULL,
  "priority" INTEGER NOT NULL,
  "reasons" TEXT[] NOT NULL,
  "search" TEXT NOT NULL,
  "status" TEXT NOT NULL DEFAULT 'unverified' CHECK ("status" IN ('unverified', 'verified', 'disputed')),
  "version" INTEGER NOT NULL DEFAULT 1 CHECK ("version" >= 1),
  "reason" TEXT,
  "note" TEXT,
  "correct_value" DECIMAL,
  "decided_by" TEXT,
  "decided_by_name" TEXT,
  "decided_at" TIMESTAMPTZ(3),
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "claim_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "claim_span" CHECK ("end_offset" > "start_offset" AND "sentence_start" <= "start_offset" AND "sentence_end" >= "end_offset"),
  CONSTRAINT "claim_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "claim_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "claim_restates_id_fkey" FOREIGN KEY ("restates_id") REFERENCES "claim"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE UNIQUE INDEX "claim_revision_id_start_offset_key" ON "claim"("revision_id", "start_offset");
CREATE INDEX "claim_article_id_start_offset_idx" ON "claim"("article_id", "start_offset");
CREATE INDEX "claim_priority_article_id_start_offset_idx" ON "claim"("priority" DESC, "article_id" DESC, "start_offset");
CREATE INDEX "claim_status_priority_article_id_start_offset_idx" ON "claim"("status", "priority" DESC, "article_id" DESC, "start_offset");

CREATE TABLE "rejection" (
  "revision_id" UUID NOT NULL,
  "start_offset" INTEGER NOT NULL,
  "end_offset" INTEGER NOT NULL,
  "article_id" UUID NOT NULL,
  "quote" TEXT NOT NULL,
  "rule" TEXT NOT NULL,
  "because" TEXT NOT NULL,
  CONSTRAINT "rejection_pkey" PRIMARY KEY ("revision_id", "start_offset"),
  CONSTRAINT "rejection_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "rejection_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "rejection_article_id_idx" ON "rejection"("article_id");

-- 3. Verdicts: append-only. --------------------------------------------------------------------------------

CREATE TABLE "verdict" (
  "id" UUID NOT NULL,
  "article_id" UUID NOT NULL,
  "claim_id" UUID NOT NULL,
  "version" INTEGER NOT NULL,
  "from_status" TEXT NOT NULL,
  "status" TEXT NOT NULL CHECK ("status" IN ('unverified', 'verified', 'disputed')),
  "reason" TEXT,
  "note" TEXT,
  "correct_value" DECIMAL,
  "actor" TEXT NOT NULL,
  "actor_name" TEXT NOT NULL,
  "idempotency_key" TEXT NOT NULL,
  "request_sha256" BYTEA NOT NULL CHECK (octet_length("request_sha256") = 32),
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "verdict_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "verdict_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "verdict_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE UNIQUE INDEX "verdict_actor_idempotency_key_key" ON "verdict"("actor", "idempotency_key");
CREATE UNIQUE INDEX "verdict_claim_id_version_key" ON "verdict"("claim_id", "version");
CREATE INDEX "verdict_created_at_idx" ON "verdict"("created_at");

CREATE TABLE "evidence" (
  "id" UUID NOT NULL,
  "article_id" UUID NOT NULL,
  "verdict_id" UUID NOT NULL,
  "position" INTEGER NOT NULL,
  "url" TEXT,
  "title" TEXT,
  "quote" TEXT,
  "note" TEXT,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "evidence_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "evidence_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "evidence_verdict_id_fkey" FOREIGN KEY ("verdict_id") REFERENCES "verdict"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE UNIQUE INDEX "evidence_verdict_id_position_key" ON "evidence"("verdict_id", "position");

-- Grants keep the application out; the triggers stop everyone else, the owner included.
CREATE FUNCTION "refuse_change"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The history is append-only: % on % is refused.', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege', HINT = 'Record another verdict instead.';
END $$;
CREATE TRIGGER "verdict_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "verdict"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "evidence_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "evidence"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- 4. Counts are kept, not counted. -------------------------------------------------------------------------

CREATE TABLE "tally" (
  "article_id" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "n" INTEGER NOT NULL CHECK ("n" >= 0),
  CONSTRAINT "tally_pkey" PRIMARY KEY ("article_id", "kind", "status"),
  CONSTRAINT "tally_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- One function a verb, because a trigger sees only the transition tables that its verb has.
-- Rows are taken in key order, so that two writers on one article cannot lock each other out.
-- A missing row is made at zero first: the check on n would refuse a negative one before its conflict is seen.
CREATE FUNCTION "tally_insert"() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "tally" AS t ("article_id", "kind", "status", "n")
  SELECT "article_id", "kind", "status", count(*)::int FROM new_rows GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
  ON CONFLICT ("article_id", "kind", "status") DO UPDATE SET "n" = t."n" + EXCLUDED."n";
  RETURN NULL;
END $$;

CREATE FUNCTION "tally_delete"() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM "tally" t JOIN old_rows o USING ("article_id", "kind", "status")
    ORDER BY t."article_id", t."kind", t."status" FOR UPDATE OF t;
  UPDATE "tally" t SET "n" = t."n" - d."n"
  FROM (SELECT "article_id", "kind", "status", count(*)::int AS "n" FROM old_rows GROUP BY 1, 2, 3) d
  WHERE (t."article_id", t."kind", t."status") = (d."article_id", d."kind", d."status");
  RETURN NULL;
END $$;

CREATE FUNCTION "tally_update"() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM new_rows n JOIN old_rows o USING ("id")
    WHERE (n."article_id", n."kind", n."status") IS DISTINCT FROM (o."article_id", o."kind", o."status")
  ) THEN RETURN NULL; END IF;
  INSERT INTO "tally" ("article_id", "kind", "status", "n")
  SELECT DISTINCT "article_id", "kind", "status", 0 FROM new_rows ORDER BY 1, 2, 3
  ON CONFLICT DO NOTHING;
  PERFORM 1 FROM "tally" t
    WHERE (t."article_id", t."kind", t."status") IN (
      SELECT "article_id", "kind", "status" FROM new_rows UNION SELECT "article_id", "kind", "status" FROM old_rows)
    ORDER BY t."article_id", t."kind", t."status" FOR UPDATE;
  UPDATE "tally" t SET "n" = t."n" + d."n"
  FROM (
    SELECT "article_id", "kind", "status", sum("one")::int AS "n"
    FROM (SELECT "article_id", "kind", "status", 1 AS "one" FROM new_rows
          UNION ALL SELECT "article_id", "kind", "status", -1 FROM old_rows) moved
    GROUP BY 1, 2, 3 HAVING sum("one") <> 0
  ) d
  WHERE (t."article_id", t."kind", t."status") = (d."article_id", d."kind", d."status");
  RETURN NULL;
END $$;

CREATE TRIGGER "claim_tally_insert" AFTER INSERT ON "claim"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "tally_insert"();
CREATE TRIGGER "claim_tally_update" AFTER UPDATE ON "claim"
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "tally_update"();
CREATE TRIGGER "claim_tally_delete" AFTER DELETE ON "claim"
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION "tally_delete"();

-- 5. Text search: trigrams where the extension can be had, a scan where it cannot. --------------------------

DO $$
BEGIN
  BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
  EXCEPTION WHEN OTHERS THEN
    RAISE NOTICE 'pg_trgm is not available (%): searching will read every row.', SQLERRM;
  END;
  IF EXISTS (SELECT 1 FROM pg_opclass WHERE opcname = 'gin_trgm_ops' AND pg_opclass_is_visible(oid)) THEN
    CREATE INDEX "claim_search_trigrams" ON "claim" USING gin ("search" gin_trgm_ops);
    CREATE INDEX "article_search_trigrams" ON "article" USING gin ("search" gin_trgm_ops);
  END IF;
END $$;

-- 6. The application's own role. ---------------------------------------------------------------------------
-- Roles belong to the server, so another database may be making or granting this one in the same moment.

DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'quantifact_app') THEN
    BEGIN
      CREATE ROLE quantifact_app NOLOGIN;
    EXCEPTION
      WHEN duplicate_object OR unique_violation THEN NULL;
      WHEN insufficient_privilege THEN
        RAISE EXCEPTION 'The database user "%" may not create the role quantifact_app.', current_user
          USING ERRCODE = 'insufficient_privilege',
            HINT = 'As an administrator run: CREATE ROLE quantifact_app NOLOGIN; GRANT quantifact_app TO ' || quote_ident(current_user) || ';';
    END;
  END IF;
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    FOR attempt IN 1..20 LOOP
      BEGIN
        EXECUTE format('GRANT quantifact_app TO %I', current_user);
        EXIT;
      EXCEPTION
        WHEN insufficient_privilege THEN
          IF pg_has_role(current_user, 'quantifact_app', 'MEMBER') THEN EXIT; END IF;
          RAISE EXCEPTION 'The database user "%" is not a member of the role quantifact_app.', current_user
            USING ERRCODE = 'insufficient_privilege',
              HINT = 'As an administrator run: GRANT quantifact_app TO ' || quote_ident(current_user) || ';';
        WHEN internal_error OR unique_violation THEN
          -- "tuple concurrently updated": somebody else granted it just now.
          PERFORM pg_sleep(0.05 * attempt);
      END;
    END LOOP;
  END IF;
END $$;

GRANT USAGE ON SCHEMA public TO quantifact_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "user", "session", "account", "verification", "api_key", "set_up" TO quantifact_app;
GRANT SELECT, INSERT, UPDATE ON "setting", "article", "claim" TO quantifact_app;
GRANT SELECT, INSERT ON "revision", "rejection", "verdict", "evidence" TO quantifact_app;
GRANT SELECT ON "tally" TO quantifact_app;

-- So that the health check can see that every migration has been applied.
DO $$
BEGIN
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN
    GRANT SELECT ON "_prisma_migrations" TO quantifact_app;
  END IF;
END $$;
