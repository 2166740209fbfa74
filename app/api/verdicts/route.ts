import { handle } from "../handle";
import { bulkAnswer } from "../step-answer";
import { BulkVerdict } from "@/lib/api/verdict-contract";
import { readIdempotencyKey } from "@/lib/api/verdict-headers";
import { database } from "@/lib/store/database";
import { recordSteps } from "@/lib/store/record-steps";
import { requireOneKind } from "@/lib/store/require-one-kind";

export const POST = handle({ role: "editor", body: BulkVerdict }, async ({ request, body: { claims, verdict }, person }) => {
  const idempotencyKey = readIdempotencyKey(request);
  await requireOneKind(database(), claims.map(({ id }) => id));
  return bulkAnswer(await recordSteps(database(), { step: { act: "verdict", verdict }, claims, by: person, idempotencyKey, inBulk: true }));
});
