import { Role } from "../api/contract";
import { ApiError } from "../api/errors";
import type { Person } from "../api/person";
import type { Database } from "../store/database";
import { personOfKey } from "./keys";
import { disabledMessage, sessions } from "./sessions";

/**
 * Who sends the request, by key or by session cookie; null without either. Throws ApiError 401 for a key that
 * is refused (a cookie beside it does not help) and 403 for a disabled user.
 */
export async function authenticate(db: Database, request: Request): Promise<Person | null> {
  const header = request.headers.get("authorization");
  if (header !== null) {
    const key = /^bearer +(\S+)$/i.exec(header.trim())?.[1];
    const person = key === undefined ? null : await personOfKey(db, key);
    if (person) return person;
    throw new ApiError(401, "bad_key", "This API key is not known or has been revoked. Send it as Authorization: Bearer <key>.", { headers: { "www-authenticate": "Bearer" } });
  }
  if (!request.headers.has("cookie")) return null;
  const session = await (await sessions(db)).api.getSession({ headers: request.headers });
  if (!session) return null;
  const { id, name, email, role, disabledAt } = session.user;
  if (disabledAt) throw new ApiError(403, "disabled", disabledMessage);
  return { actor: `user:${id}`, name, email, role: Role.parse(role) };
}
