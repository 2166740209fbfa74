import { handle } from "../../../handle";
import { notFound } from "@/lib/api/errors";
import { database } from "@/lib/store/database";
import { readClaimHistory } from "@/lib/store/read-claim-history";

export const GET = handle({ role: "viewer", id: "claim" }, async ({ id, person }) => {
  const history = await readClaimHistory(database(), id, person.actor);
  if (!history) throw notFound("claim");
  return { body: history };
});
