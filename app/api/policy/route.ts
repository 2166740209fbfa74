import { handle } from "../handle";
import { Policy } from "@/lib/api/verdict-contract";
import { database } from "@/lib/store/database";
import { noteInLog } from "@/lib/store/people";
import { readPolicy, writePolicy } from "@/lib/store/verify-policy";

export const GET = handle({ role: "viewer" }, async () => ({ body: { verify: await readPolicy(database()) } }));

export const PUT = handle({ role: "administrator", body: Policy }, async ({ body, person }) => {
  await writePolicy(database(), body.verify);
  await noteInLog(database(), "policy", "verify", body.verify, person);
  return { body };
});
