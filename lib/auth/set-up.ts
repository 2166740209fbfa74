import type { SetUp } from "../api/contract";
import { ApiError } from "../api/errors";
import type { Database } from "../store/database";
import { consumeSetUp, hasUsers, isSetUpToken, offerSetUp } from "../store/set-up-desk";
import { hashPassword } from "./passwords";
import { randomToken, tokenHash } from "./tokens";

/** A fresh one-time link for making the first administrator; earlier ones stop working. Null once somebody is there. */
export async function setUpLink(db: Database, baseUrl: string): Promise<string | null> {
  const token = randomToken();
  if (!(await offerSetUp(db, tokenHash(token)))) return null;
  return new URL(`/set-up?token=${token}`, baseUrl).href;
}

/** Makes the first administrator. Throws ApiError 404 for a wrong token, 410 once the desk has been set up. */
export async function setUpDesk(db: Database, { token, name, email, password }: SetUp): Promise<void> {
  const sha256 = tokenHash(token);
  // Asked first, because hashing a password is dear and this route is open to everyone.
  if (await isSetUpToken(db, sha256)) {
    const passwordHash = await hashPassword(password);
    if (await consumeSetUp(db, sha256, { name, email: email.toLowerCase(), passwordHash })) return;
  }
  if (await hasUsers(db)) throw new ApiError(410, "already_set_up", "This desk has been set up already. Sign in instead.");
  throw new ApiError(404, "bad_token", "This set-up link is not valid any more. Restart the desk: it prints a new one.");
}
