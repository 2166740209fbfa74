-- Exchange rates with the log of their imports, and series: the same figure across articles.

-- 1. Exchange rates. ----------------------------------------------------------------------------------------

CREATE TABLE "rate_import" (
  "id" UUID NOT NULL,
  "file" TEXT NOT NULL,
  "layout" TEXT NOT NULL CHECK ("layout" IN ('wide', 'long')),
  "source" TEXT NOT NULL,
  "first_day" DATE NOT NULL,
  "last_day" DATE NOT NULL,
  "currencies" INTEGER NOT NULL,
  "cells" INTEGER NOT NULL,
  "added" INTEGER NOT NULL,
  "changed" INTEGER NOT NULL,
  "actor" TEXT NOT NULL,
  "actor_name" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "rate_import_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "exchange_rate" (
  "currency" TEXT NOT NULL CHECK ("currency" ~ '^[A-Z]{3}$'),
  "day" DATE NOT NULL,
  "per_euro" DECIMAL NOT NULL CHECK ("per_euro" > 0),
  "import_id" UUID NOT NULL,
  CONSTRAINT "exchange_rate_pkey" PRIMARY KEY ("currency", "day"),
  CONSTRAINT "exchange_rate_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "rate_import"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- A published rate that a later file gives otherwise: what it was, and what it is since that import.
CREATE TABLE "rate_change" (
  "import_id" UUID NOT NULL,
  "currency" TEXT NOT NULL,
  "day" DATE NOT NULL,
  "was" DECIMAL NOT NULL,
  "per_euro" DECIMAL NOT NULL,
  CONSTRAINT "rate_change_pkey" PRIMARY KEY ("import_id", "currency", "day"),
  CONSTRAINT "rate_change_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "rate_import"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

CREATE TRIGGER "rate_import_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "rate_import"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "rate_change_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "rate_change"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- 2. Series. ------------------------------------------------------------------------------------------------

-- What a claim measures, so that the same quantity is found again. `keys` are the only thing looked up.
CREATE TABLE "claim_quantity" (
  "claim_id" UUID NOT NULL,
  "article_id" UUID NOT NULL,
  "what" TEXT NOT NULL,
  "names" TEXT[] NOT NULL,
  "places" TEXT[] NOT NULL,
  "words" TEXT[] NOT NULL,
  "keys" TEXT[] NOT NULL,
  CONSTRAINT "claim_quantity_pkey" PRIMARY KEY ("claim_id"),
  CONSTRAINT "claim_quantity_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "claim_quantity_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "claim_quantity_keys_idx" ON "claim_quantity" USING gin ("keys");
CREATE INDEX "claim_quantity_article_id_idx" ON "claim_quantity"("article_id");

CREATE TABLE "series" (
  "id" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "search" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "status" TEXT NOT NULL CHECK ("status" IN ('proposed', 'confirmed', 'merged')),
  "merged_into" UUID,
  "version" INTEGER NOT NULL DEFAULT 1 CHECK ("version" >= 1),
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "series_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "series_merged" CHECK (("status" = 'merged') = ("merged_into" IS NOT NULL)),
  CONSTRAINT "series_merged_into_fkey" FOREIGN KEY ("merged_into") REFERENCES "series"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "series_status_id_idx" ON "series"("status", "id" DESC);

-- A claim is in one series at most. Where an editor has placed it, it stays.
CREATE TABLE "series_claim" (
  "claim_id" UUID NOT NULL,
  "article_id" UUID NOT NULL,
  "series_id" UUID NOT NULL,
  "placed_by" TEXT NOT NULL CHECK ("placed_by" IN ('machine', 'editor')),
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "series_claim_pkey" PRIMARY KEY ("claim_id"),
  CONSTRAINT "series_claim_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "series_claim_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "series_claim_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX "series_claim_series_id_idx" ON "series_claim"("series_id");
CREATE INDEX "series_claim_article_id_idx" ON "series_claim"("article_id");

CREATE TABLE "series_change" (
  "id" UUID NOT NULL,
  "series_id" UUID NOT NULL,
  "version" INTEGER NOT NULL,
  "change" TEXT NOT NULL CHECK ("change" IN ('proposed', 'joined', 'renamed', 'confirmed', 'merged', 'absorbed', 'split', 'received')),
  "name" TEXT,
  "other_id" UUID,
  "claims" UUID[] NOT NULL,
  "actor" TEXT NOT NULL,
  "actor_name" TEXT NOT NULL,
  "idempotency_key" TEXT NOT NULL,
  "request_sha256" BYTEA NOT NULL CHECK (octet_length("request_sha256") = 32),
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "series_change_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "series_change_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE UNIQUE INDEX "series_change_actor_idempotency_key_key" ON "series_change"("actor", "idempotency_key");
CREATE UNIQUE INDEX "series_change_series_id_version_key" ON "series_change"("series_id", "version");

CREATE TRIGGER "series_change_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "series_change"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_opclass WHERE opcname = 'gin_trgm_ops' AND pg_opclass_is_visible(oid)) THEN
    CREATE INDEX "series_search_trigrams" ON "series" USING gin ("search" gin_trgm_ops);
  END IF;
END $$;

-- 3. What the application may do. ---------------------------------------------------------------------------

GRANT SELECT, INSERT, UPDATE ON "exchange_rate", "claim_quantity", "series", "series_claim" TO quantifact_app;
GRANT SELECT, INSERT ON "rate_import", "rate_change", "series_change" TO quantifact_app;
