-- People come by invitation, and what administrators do about people, keys and the policy is kept for good.

CREATE TABLE "invitation" (
  "id" UUID NOT NULL,
  "role" TEXT NOT NULL CHECK ("role" IN ('viewer', 'editor', 'administrator')),
  -- For whom it is meant, as the one who invited wrote it; whoever has the link may use it.
  "note" TEXT NOT NULL,
  "token_sha256" BYTEA NOT NULL,
  "created_by" TEXT NOT NULL,
  "created_by_name" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "invitation_token_sha256_key" ON "invitation"("token_sha256");
-- Used up or withdrawn, an invitation is gone; the log knows of it.
GRANT SELECT, INSERT, DELETE ON "invitation" TO quantifact_app;

CREATE TABLE "desk_log" (
  "id" UUID NOT NULL,
  "act" TEXT NOT NULL CHECK ("act" IN ('invited', 'withdrew_invitation', 'joined', 'role', 'disabled', 'enabled', 'signed_out', 'key_made', 'key_revoked', 'policy')),
  -- Whom or what it was done to, and what it became.
  "subject" TEXT NOT NULL,
  "what" TEXT,
  "actor" TEXT NOT NULL,
  "actor_name" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "desk_log_pkey" PRIMARY KEY ("id")
);
CREATE TRIGGER "desk_log_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "desk_log"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
GRANT SELECT, INSERT ON "desk_log" TO quantifact_app;
