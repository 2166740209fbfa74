-- What each person has chosen for themselves: keys, theme, columns. One row a choice; without one the default counts.

CREATE TABLE "preference" (
  "user_id" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "value" JSONB NOT NULL CHECK (octet_length("value"::text) <= 8192),
  "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "preference_pkey" PRIMARY KEY ("user_id", "name"),
  CONSTRAINT "preference_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
GRANT SELECT, INSERT, UPDATE, DELETE ON "preference" TO quantifact_app;
