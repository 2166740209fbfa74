-- Whether a verification brought evidence that counts; kept beside the claim, so that lists need not look for it.
ALTER TABLE "claim" ADD COLUMN "has_evidence" BOOLEAN NOT NULL DEFAULT false;
UPDATE "claim" c SET "has_evidence" = true
WHERE EXISTS (SELECT 1 FROM "verdict" v JOIN "evidence" e ON e."verdict_id" = v."id" WHERE v."claim_id" = c."id" AND v."status" = 'verified');
