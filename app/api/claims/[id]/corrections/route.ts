import { handle } from "../../../handle";
import { NewCorrection } from "@/lib/api/claim-slots";
import { ApiError } from "@/lib/api/errors";
import { etag, readIdempotencyKey, readVersion } from "@/lib/api/verdict-headers";
import { correctClaim } from "@/lib/jobs/correct-claim";
import { database } from "@/lib/store/database";

export const POST = handle({ role: "editor", id: "claim", body: NewCorrection }, async ({ request, id, body, person }) => {
  const result = await correctClaim(database(), id, readVersion(request), body, person, readIdempotencyKey(request));
  switch (result.outcome) {
    case "recorded":
    case "replayed":
      return { headers: { etag: etag(result.claim.version) }, body: result.claim };
    case "stale":
      throw new ApiError(412, "stale", "Somebody else has changed this claim in the meantime. Nothing was changed; look at it again.", {
        headers: { etag: etag(result.claim.version) }, beside: { claim: result.claim },
      });
    case "key_reused":
      throw new ApiError(422, "key_reused", "This Idempotency-Key was used for another decision already. Take a new one.");
  }
});
