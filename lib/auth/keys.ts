import type { Role } from "../api/contract";
import type { Person } from "../api/person";
import { createKey, findKey } from "../store/api-keys";
import type { Database } from "../store/database";
import { randomToken, tokenHash } from "./tokens";

const begins = "qf_";

/** Makes an API key and returns it; it cannot be shown again. */
export async function makeKey(db: Database, name: string, role: Role): Promise<string> {
  const key = begins + randomToken();
  await createKey(db, { name, role, sha256: tokenHash(key), prefix: key.slice(0, 8) });
  return key;
}

/** Whose key this is; null for an unknown or revoked one. */
export async function personOfKey(db: Database, key: string): Promise<Person | null> {
  if (!key.startsWith(begins)) return null;
  const found = await findKey(db, tokenHash(key));
  return found && { actor: `key:${found.id}`, name: found.name, email: null, role: found.role };
}
