import { handle } from "../../handle";
import { notFound } from "@/lib/api/errors";
import { etag } from "@/lib/api/verdict-headers";
import { database } from "@/lib/store/database";
import { readClaim } from "@/lib/store/read-claim";

export const GET = handle({ role: "viewer", id: "claim" }, async ({ id }) => {
  const claim = await readClaim(database(), id);
  if (!claim) throw notFound("claim");
  return { headers: { etag: etag(claim.version) }, body: claim };
});
