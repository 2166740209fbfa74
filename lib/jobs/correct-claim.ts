import { ClaimSlots, slotNames, type NewCorrection } from "../api/claim-slots";
import { ApiError, notFound } from "../api/errors";
import { inPlainWords } from "../api/plain-words";
import type { Person } from "../api/person";
import type { SlotValues } from "../review/slot-rules";
import type { Database } from "../store/database";
import { readClaim } from "../store/read-claim";
import { pick, recordCorrection, type ChangeOutcome } from "../store/record-correction";
import { claimOf } from "./add-claim";

/** Sets slots of a claim by hand; `version` is that of the claim which the person saw. Throws ApiError 404 or 422. */
export async function correctClaim(db: Database, id: string, version: number, { why, ...given }: NewCorrection, by: Person, idempotencyKey: string): Promise<ChangeOutcome> {
  const claim = await readClaim(db, id);
  if (!claim) throw notFound("claim");
  const slots = given as Partial<SlotValues>;
  const whole = ClaimSlots.safeParse({ ...pick(claim, slotNames), ...slots }, inPlainWords);
  if (!whole.success)
    throw new ApiError(422, "invalid", "Some of what was sent cannot be taken.", { fields: Object.fromEntries(whole.error.issues.map((issue) => [issue.path.join("."), issue.message])) });
  const { priority, reasons } = claimOf(claim, whole.data);
  return recordCorrection(db, { claim: { ...claim, version }, slots, why, priority, reasons, by, idempotencyKey });
}
