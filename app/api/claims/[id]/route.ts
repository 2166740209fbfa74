import { handle } from "../../handle";
import type { ClaimDetail } from "@/lib/api/contract";
import { notFound } from "@/lib/api/errors";
import { etag } from "@/lib/api/verdict-headers";
import { database } from "@/lib/store/database";
import { readClaim } from "@/lib/store/read-claim";
import { readClaimFindings } from "@/lib/store/read-findings";

export const GET = handle({ role: "viewer", id: "claim" }, async ({ id }) => {
  const [claim, findings] = await Promise.all([readClaim(database(), id), readClaimFindings(database(), id)]);
  if (!claim) throw notFound("claim");
  return { headers: { etag: etag(claim.version) }, body: { ...claim, findings } satisfies ClaimDetail };
});
