import { handle } from "../../../handle";
import { database } from "@/lib/store/database";
import { withdrawInvitation } from "@/lib/store/people";

export const DELETE = handle({ role: "administrator", id: "invitation" }, async ({ id, person }) => {
  await withdrawInvitation(database(), id, person);
  return { body: {} };
});
