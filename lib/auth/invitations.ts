import { ApiError } from "../api/errors";
import type { Acceptance, NewInvitation, InvitationMade } from "../api/people-contract";
import type { Person } from "../api/person";
import type { Database } from "../store/database";
import { addInvitation, consumeInvitation, findInvitation } from "../store/people";
import { hashPassword } from "./passwords";
import { randomToken, tokenHash } from "./tokens";
import type { z } from "zod";

const gone = () => new ApiError(404, "bad_token", "This invitation is not valid any more: it was used, withdrawn, or is too old. Ask for another one.");

/** An invitation with its link, which cannot be shown again. */
export async function invite(db: Database, invitation: NewInvitation, by: Person, address: string): Promise<z.infer<typeof InvitationMade>> {
  const token = randomToken();
  const made = await addInvitation(db, invitation, tokenHash(token), by);
  return { ...made, link: new URL(`/invitation?token=${token}`, address).href };
}

/** As what the link lets one in. Throws ApiError 404. */
export async function readInvitation(db: Database, token: string): Promise<{ role: string; by: string }> {
  const found = await findInvitation(db, tokenHash(token));
  if (!found) throw gone();
  return { role: found.role, by: found.by };
}

/** Makes the invited user. Throws ApiError 404 for a link that does not hold, 409 for an e-mail address that is taken. */
export async function acceptInvitation(db: Database, { token, name, email, password }: Acceptance): Promise<void> {
  const sha256 = tokenHash(token);
  // Asked first, because hashing a password is dear and this route is open to everyone.
  if (!(await findInvitation(db, sha256))) throw gone();
  const outcome = await consumeInvitation(db, sha256, { name, email: email.toLowerCase(), passwordHash: await hashPassword(password) });
  if (outcome === "gone") throw gone();
  if (outcome === "email_taken") throw new ApiError(409, "email_taken", "Somebody on this desk has this e-mail address already.", { fields: { email: "Somebody has this address already." } });
}
