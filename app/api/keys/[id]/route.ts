import { handle } from "../../handle";
import { database } from "@/lib/store/database";
import { revokeKey } from "@/lib/store/people";

export const DELETE = handle({ role: "administrator", id: "key" }, async ({ id, person }) => {
  await revokeKey(database(), id, person);
  return { body: {} };
});
