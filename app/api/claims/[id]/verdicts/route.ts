import { handle } from "../../../handle";
import { stepAnswer } from "../../../step-answer";
import { NewVerdict } from "@/lib/api/verdict-contract";
import { readIdempotencyKey, readVersion } from "@/lib/api/verdict-headers";
import { database } from "@/lib/store/database";
import { recordSteps } from "@/lib/store/record-steps";

export const POST = handle({ role: "editor", id: "claim", body: NewVerdict }, async ({ request, id, body, person }) => {
  const claims = [{ id, version: readVersion(request) }];
  const [result] = await recordSteps(database(), { step: { act: "verdict", verdict: body }, claims, by: person, idempotencyKey: readIdempotencyKey(request) });
  return stepAnswer(result);
});
