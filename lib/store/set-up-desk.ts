/** The one-time token with which the first administrator is made. */
import { v7 as uuid } from "uuid";
import { z } from "zod";
import type { Database } from "./database";
import type { NewUser } from "./create-user";

type Hash = Uint8Array<ArrayBuffer>;

export async function hasUsers(db: Database): Promise<boolean> {
  const rows = await db.$queryRaw`SELECT EXISTS (SELECT 1 FROM "user") AS found`;
  return z.tuple([z.object({ found: z.boolean() })]).parse(rows)[0].found;
}

/** Makes this the only valid token, while nobody is there; false where somebody is. */
export async function offerSetUp(db: Database, tokenSha256: Hash): Promise<boolean> {
  const changed = await db.$executeRaw`
    INSERT INTO set_up (one, token_sha256) SELECT true, ${tokenSha256} WHERE NOT EXISTS (SELECT 1 FROM "user")
    ON CONFLICT (one) DO UPDATE SET token_sha256 = EXCLUDED.token_sha256, created_at = now()`;
  return changed === 1;
}

export async function isSetUpToken(db: Database, tokenSha256: Hash): Promise<boolean> {
  const rows = await db.$queryRaw`SELECT EXISTS (SELECT 1 FROM set_up WHERE token_sha256 = ${tokenSha256}) AS found`;
  return z.tuple([z.object({ found: z.boolean() })]).parse(rows)[0].found;
}

/** Uses the token up and makes the administrator, in one statement: of many with one token, one wins. */
export async function consumeSetUp(db: Database, tokenSha256: Hash, { name, email, passwordHash }: Omit<NewUser, "role">): Promise<boolean> {
  const id = uuid();
  const made = await db.$executeRaw`
    WITH used AS (
      DELETE FROM set_up WHERE token_sha256 = ${tokenSha256} AND NOT EXISTS (SELECT 1 FROM "user") RETURNING one
    ), person AS (
      INSERT INTO "user" (id, name, email, email_verified, role) SELECT ${id}::uuid, ${name}, ${email}, true, 'administrator' FROM used RETURNING id
    )
    INSERT INTO account (id, user_id, account_id, provider_id, password)
    SELECT ${uuid()}::uuid, id, id::text, 'credential', ${passwordHash} FROM person`;
  return made === 1;
}
