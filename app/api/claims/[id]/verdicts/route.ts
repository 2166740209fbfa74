import { handle } from "../../../handle";
import { NewVerdict } from "@/lib/api/contract";
import { ApiError, notFound } from "@/lib/api/errors";
import { etag, readIdempotencyKey, readVersion } from "@/lib/api/verdict-headers";
import { database } from "@/lib/store/database";
import { recordVerdict } from "@/lib/store/record-verdict";

export const POST = handle({ role: "editor", id: "claim", body: NewVerdict }, async ({ request, id, body, person }) => {
  const version = readVersion(request);
  const idempotencyKey = readIdempotencyKey(request);
  const result = await recordVerdict(database(), { claimId: id, version, verdict: body, by: person, idempotencyKey });
  switch (result.outcome) {
    case "recorded":
    case "replayed":
      return { headers: { etag: etag(result.claim.version) }, body: result.claim };
    case "stale":
      throw new ApiError(412, "stale", "Somebody else decided on this claim in the meantime. Nothing was changed; look at it again.", {
        headers: { etag: etag(result.claim.version) }, beside: { claim: result.claim },
      });
    case "key_reused":
      throw new ApiError(422, "key_reused", "This Idempotency-Key was used for another decision already. Take a new one.");
    case "not_found":
      throw notFound("claim");
  }
});
