/** The slots of a claim as people set them: a claim added by hand, and a correction. Part of the contract. */
import { z } from "zod";
import { slotProblems, type SlotValues } from "../review/slot-rules";
import { bounds, harms, kinds } from "../types";

export const decimal = z.string().regex(/^-?\d{1,40}(?:\.\d{1,40})?$/, "Write a plain number, such as 1200 or 3.5.");
export const changes = ["increase", "decrease"] as const;
/** How long the words of a figure may be. */
export const longestQuote = 300;

const words = z.string().trim().min(1).max(300).nullable();
const side = z.int().min(0).max(2_000_000_000).nullable();
const slots = {
  kind: z.enum(kinds), value: decimal.nullable(), high: decimal.nullable(), bound: z.enum(bounds),
  unit: words, per: words, change: z.enum(changes).nullable(), about: words, source: words,
  for: side, against: side, abstain: side, harm: z.enum(harms).nullable(),
};
export const slotNames = Object.keys(slots) as readonly (keyof SlotValues)[];

const check = (value: SlotValues, context: z.RefinementCtx): void => {
  for (const { field, message } of slotProblems(value)) context.addIssue({ code: "custom", path: [field], message });
};
const place = { revision: z.int().min(1), start: z.int().min(0), end: z.int().min(1) };

/** Every slot, none left out. */
export const ClaimSlots = z.strictObject(slots).superRefine(check);
export type ClaimSlots = z.infer<typeof ClaimSlots>;

/** A figure that the extractor missed: where it stands in the text of that revision, and what it says. */
export const NewClaim = z.strictObject({ ...slots, ...place }).superRefine(check);
export type NewClaim = z.infer<typeof NewClaim>;

export const PlaceQuery = z.object({ revision: z.coerce.number().int().min(1), start: z.coerce.number().int().min(0), end: z.coerce.number().int().min(1) });
export type PlaceQuery = z.infer<typeof PlaceQuery>;

/** What the extractor would read there, were it asked for a claim: where a form begins. */
export const NumberReading = z.object({ ...slots, ...place, quote: z.string() });
export type NumberReading = z.infer<typeof NumberReading>;

/** The slots to change; those left out stay as they are. */
export const NewCorrection = z.strictObject({ ...z.strictObject(slots).partial().shape, why: z.string().trim().min(1).max(2000).optional() })
  .refine((given) => Object.keys(given).some((name) => name !== "why"), "Change at least one slot.");
export type NewCorrection = z.infer<typeof NewCorrection>;

const Values = z.strictObject(slots).partial();
/** A row of the append-only history. Without `old` the claim was added by hand with these slots. */
export const CorrectionRecord = z.object({
  id: z.uuid(), version: z.number().int(), old: Values.nullable(), new: Values, why: z.string().nullable(), by: z.string(), at: z.iso.datetime(),
});
export type CorrectionRecord = z.infer<typeof CorrectionRecord>;
