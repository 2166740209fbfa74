/** The part of the HTTP contract that is about checks. */
import { z } from "zod";
import { causes, outcomes } from "../types";

/** What the claims list can be filtered by: an outcome, or that no check speaks of the claim. */
export const checkFilters = [...outcomes, "none"] as const;

/** What a check says of some claims: advice, with its working. */
export const FindingRecord = z.object({
  id: z.uuid(),
  check: z.string(),
  version: z.number().int(),
  outcome: z.enum(outcomes),
  /** Ids of the claims that it speaks of, the one to correct first. */
  claims: z.array(z.uuid()),
  cause: z.enum(causes).nullable(),
  /** The printed figures that went in, by name. */
  inputs: z.record(z.string(), z.string()),
  formula: z.string(),
  working: z.string(),
  /** Between what the figure would have to lie; `infinity` where it has no upper end. */
  bounds: z.object({ low: z.string(), high: z.string() }).nullable(),
  /** What the first claim would have to say. */
  suggests: z.string().nullable(),
  reference: z.object({ name: z.string(), value: z.string(), source: z.string(), date: z.string() }).nullable(),
  /** An editor says that the check is wrong here; it is in no count. */
  overruled: z.object({ reason: z.string(), by: z.string(), at: z.iso.datetime() }).nullable(),
});
export type FindingRecord = z.infer<typeof FindingRecord>;

/** `wrong: true` quietens the check for this claim and these figures; `false` takes that back. */
export const NewOverrule = z.discriminatedUnion("wrong", [
  z.strictObject({ wrong: z.literal(true), reason: z.string().trim().min(1, "Say in a few words why the check is wrong here.").max(2000) }),
  z.strictObject({ wrong: z.literal(false), reason: z.string().trim().min(1).max(2000).optional() }),
]);
export type NewOverrule = z.infer<typeof NewOverrule>;

const count = z.number().int();
/** A check, its examples, and its scorecard on this desk. */
export const CheckRecord = z.object({
  id: z.string(), because: z.string(), finds: z.array(z.string()), ignores: z.array(z.string()),
  amend: count, review: count, ok_rounded: count, ok: count,
  /** Editors came to the same; editors said that it is wrong there. */
  agreed: count, overruled: count,
});
export type CheckRecord = z.infer<typeof CheckRecord>;
