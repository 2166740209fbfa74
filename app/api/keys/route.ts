import { handle } from "../handle";
import { NewKey } from "@/lib/api/people-contract";
import { makeKey } from "@/lib/auth/keys";
import { database } from "@/lib/store/database";
import { noteInLog } from "@/lib/store/people";

export const POST = handle({ role: "administrator", body: NewKey }, async ({ body: { name, role }, person }) => {
  const key = await makeKey(database(), name, role);
  await noteInLog(database(), "key_made", name, role, person);
  return { status: 201, body: { key } };
});
