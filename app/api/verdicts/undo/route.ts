import { handle } from "../../handle";
import { bulkAnswer } from "../../step-answer";
import { BulkUndo } from "@/lib/api/verdict-contract";
import { readIdempotencyKey } from "@/lib/api/verdict-headers";
import { database } from "@/lib/store/database";
import { recordSteps } from "@/lib/store/record-steps";

export const POST = handle({ role: "editor", body: BulkUndo }, async ({ request, body: { claims }, person }) =>
  bulkAnswer(await recordSteps(database(), { step: { act: "undo" }, claims, by: person, idempotencyKey: readIdempotencyKey(request), inBulk: true })));
