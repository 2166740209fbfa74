import { v7 as uuid } from "uuid";
import type { Role } from "../api/contract";
import { isDuplicate } from "./database-errors";
import type { Database } from "./database";

export interface NewUser {
  readonly name: string;
  /** In lower case, as better-auth looks it up. */
  readonly email: string;
  readonly role: Role;
  readonly passwordHash: string;
}

/** Makes a user who signs in with a password; false where the e-mail address is taken. */
export async function createUser(db: Database, { name, email, role, passwordHash }: NewUser): Promise<boolean> {
  const id = uuid();
  try {
    await db.$executeRaw`
      WITH person AS (
        INSERT INTO "user" (id, name, email, email_verified, role) VALUES (${id}::uuid, ${name}, ${email}, true, ${role}) RETURNING id
      )
      INSERT INTO account (id, user_id, account_id, provider_id, password)
      SELECT ${uuid()}::uuid, id, id::text, 'credential', ${passwordHash} FROM person`;
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}
