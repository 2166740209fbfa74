import { handle } from "../handle";
import { Policy } from "@/lib/api/verdict-contract";
import { database } from "@/lib/store/database";
import { readPolicy, writePolicy } from "@/lib/store/verify-policy";

export const GET = handle({ role: "viewer" }, async () => ({ body: { verify: await readPolicy(database()) } }));

export const PUT = handle({ role: "administrator", body: Policy }, async ({ body }) => {
  await writePolicy(database(), body.verify);
  return { body };
});
