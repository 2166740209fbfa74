import { handle } from "../../../handle";
import { NewOverrule } from "@/lib/api/finding-contract";
import { ApiError, notFound } from "@/lib/api/errors";
import { readIdempotencyKey } from "@/lib/api/verdict-headers";
import { database } from "@/lib/store/database";
import { overruleFinding } from "@/lib/store/overrule-finding";

export const POST = handle({ role: "editor", id: "finding", body: NewOverrule }, async ({ request, id, body, person }) => {
  const result = await overruleFinding(database(), { findingId: id, overrule: body, by: person, idempotencyKey: readIdempotencyKey(request) });
  switch (result.outcome) {
    case "recorded":
    case "replayed":
      return { body: result.finding };
    case "key_reused":
      throw new ApiError(422, "key_reused", "This Idempotency-Key was used for something else already. Take a new one.");
    case "not_found":
      throw notFound("finding");
  }
});
