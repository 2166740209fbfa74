/** What became of a step, as an HTTP answer. */
import { ApiError, notFound } from "@/lib/api/errors";
import type { StepResult } from "@/lib/api/verdict-contract";
import { etag } from "@/lib/api/verdict-headers";
import type { StepOutcome } from "@/lib/store/record-steps";

const stale = "Somebody else decided on this claim in the meantime. Nothing was changed; look at it again.";
const keyReused = () => new ApiError(422, "key_reused", "This Idempotency-Key was used for another decision already. Take a new one.");

/** The claim after a step on it alone. Throws ApiError 404, 412 with the claim as it is now, or 422. */
export function stepAnswer(result: StepOutcome | undefined) {
  switch (result?.outcome) {
    case "recorded":
    case "replayed":
      return { headers: { etag: etag(result.claim.version) }, body: result.claim };
    case "stale":
      throw new ApiError(412, "stale", stale, { headers: { etag: etag(result.claim.version) }, beside: { claim: result.claim } });
    case "refused":
      throw new ApiError(422, result.field ? "support_missing" : "not_possible", result.message, result.field ? { fields: { [result.field]: result.message } } : {});
    case "key_reused":
      throw keyReused();
    default:
      throw notFound("claim");
  }
}

/** Claim by claim, for a step on several. Throws ApiError 422 for a key that was used for something else. */
export function bulkAnswer(outcomes: readonly StepOutcome[]): { body: { items: StepResult[] } } {
  if (outcomes.some(({ outcome }) => outcome === "key_reused")) throw keyReused();
  return { body: { items: outcomes.map(stepResult) } };
}

function stepResult(result: StepOutcome): StepResult {
  const { id } = result;
  switch (result.outcome) {
    case "recorded":
    case "replayed":
      return { id, outcome: "recorded", message: null, claim: result.claim };
    case "stale":
      return { id, outcome: "stale", message: stale, claim: result.claim };
    case "refused":
      return { id, outcome: "refused", message: result.message, claim: result.claim };
    default:
      return { id, outcome: "not_found", message: notFound("claim").message, claim: null };
  }
}
