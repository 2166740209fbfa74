import { handle } from "../handle";
import { describeReference } from "@/lib/jobs/describe-reference";
import { deskReference } from "@/lib/jobs/read-reference";
import { database } from "@/lib/store/database";
import { newestRateImport } from "@/lib/store/read-rates";

export const GET = handle({ role: "viewer" }, async () => {
  const [reference, newest] = await Promise.all([deskReference(database()), newestRateImport(database())]);
  return { body: describeReference(reference, newest !== null) };
});
