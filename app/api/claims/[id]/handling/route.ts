import { handle } from "../../../handle";
import { stepAnswer } from "../../../step-answer";
import { ApiError } from "@/lib/api/errors";
import { Handling } from "@/lib/api/verdict-contract";
import { readIdempotencyKey, readVersion } from "@/lib/api/verdict-headers";
import { database } from "@/lib/store/database";
import { listColleagues } from "@/lib/store/list-colleagues";
import { recordSteps } from "@/lib/store/record-steps";

export const POST = handle({ role: "editor", id: "claim", body: Handling }, async ({ request, id, body, person }) => {
  const claims = [{ id, version: readVersion(request) }];
  const { secondCheck, needsRecheck, assignee: asked } = body;
  const assignee = typeof asked === "string" ? await colleague(asked) : asked;
  const act = secondCheck ? "second_check" : assignee === undefined ? "recheck" : "assignment";
  const step = { act, handling: { assignee, secondCheck, needsRecheck } } as const;
  const [result] = await recordSteps(database(), { step, claims, by: person, idempotencyKey: readIdempotencyKey(request) });
  return stepAnswer(result);
});

async function colleague(id: string): Promise<{ actor: string; name: string }> {
  const found = (await listColleagues(database())).find((one) => one.id === id);
  if (!found) throw new ApiError(422, "invalid", "Some of what was sent cannot be taken.", { fields: { assignee: "There is nobody with this id on the desk." } });
  return { actor: `user:${found.id}`, name: found.name };
}
