import { handle } from "../../handle";
import { userIdOf } from "@/lib/api/person";
import { database } from "@/lib/store/database";
import { endOwnSessions } from "@/lib/store/people";

/** Signs one's own person out everywhere, here too. */
export const DELETE = handle({ role: "viewer" }, async ({ person }) => {
  const user = userIdOf(person);
  return { body: { ended: user === null ? 0 : await endOwnSessions(database(), user) } };
});
