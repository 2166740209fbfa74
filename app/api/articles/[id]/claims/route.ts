import { handle } from "../../../handle";
import { NewClaim } from "@/lib/api/claim-slots";
import { etag, readIdempotencyKey } from "@/lib/api/verdict-headers";
import { addClaimByHand } from "@/lib/jobs/add-claim";
import { database } from "@/lib/store/database";

export const POST = handle({ role: "editor", id: "article", body: NewClaim }, async ({ request, id, body, person }) => {
  const { claim, created } = await addClaimByHand(database(), id, body, person, readIdempotencyKey(request));
  return { status: created ? 201 : 200, headers: { etag: etag(claim.version) }, body: claim };
});
