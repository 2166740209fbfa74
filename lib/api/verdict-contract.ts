/** Verdicts and what belongs to them, as the HTTP API takes and gives them. */
import { z } from "zod";
import { evidenceKinds, evidenceRanks } from "../review/evidence-rules";
import { verdictProblems } from "../review/verdict-rules";
import { verifyPolicies } from "../review/verify-policy";
import { day } from "./claim-query";
import { CorrectionRecord, decimal } from "./claim-slots";
import { ClaimRecord, Reason, Status, webAddress } from "./contract";

const words = (longest: number) => z.string().trim().min(1).max(longest);

const evidenceParts = {
  url: webAddress.optional(),
  title: words(500).optional(),
  quote: words(5000).optional(),
  note: words(5000).optional(),
};
export const NewEvidence = z.strictObject({
  ...evidenceParts,
  kind: z.enum(evidenceKinds).default("other"),
  rank: z.enum(evidenceRanks).optional(),
  /** The day on which somebody looked at it. */
  lookedOn: day.optional(),
}).refine((e) => Object.keys(evidenceParts).some((part) => e[part as keyof typeof evidenceParts] !== undefined), "Give an address, a title, a quoted passage or a note.");
export type NewEvidence = z.input<typeof NewEvidence>;

const verdictParts = z.strictObject({
  status: Status,
  dismissed: z.boolean().optional(),
  /** Looked, and cannot tell. */
  unresolved: z.boolean().optional(),
  reason: Reason.optional(),
  note: words(5000).optional(),
  correctValue: decimal.optional(),
  evidence: z.array(NewEvidence).max(20).optional(),
});
export const NewVerdict = verdictParts.superRefine((verdict, context) => {
  for (const { field, message } of verdictProblems(verdict)) context.addIssue({ code: "custom", path: [field], message });
});
/** As a person gives it; the schema fills in the kind of evidence. */
export type NewVerdict = z.input<typeof NewVerdict>;

export const EvidenceRecord = z.object({
  id: z.uuid(), url: z.string().nullable(), title: z.string().nullable(), quote: z.string().nullable(), note: z.string().nullable(),
  kind: z.enum(evidenceKinds), rank: z.enum(evidenceRanks).nullable(), lookedOn: day.nullable(),
  /** Taken from the article itself, or from a page of its site: it does not count. */
  sameArticle: z.boolean(), sameSite: z.boolean(),
});
export type EvidenceRecord = z.infer<typeof EvidenceRecord>;

/** What sort of step a row of the history is. */
export const acts = ["verdict", "undo", "assignment", "second_check", "recheck", "revision", "correction"] as const;

/** One row of the append-only history: the claim as the step left it. `version` is the claim's version after it. */
export const VerdictRecord = z.object({
  id: z.uuid(),
  version: z.number().int(),
  act: z.enum(acts),
  /** The parts of the claim that the step changed. */
  changed: z.array(z.string()),
  from: Status,
  status: Status,
  dismissed: z.boolean(),
  unresolved: z.boolean(),
  needsRecheck: z.string().nullable(),
  secondCheck: z.enum(["asked", "done"]).nullable(),
  assigneeName: z.string().nullable(),
  reason: Reason.nullable(),
  note: z.string().nullable(),
  correctValue: z.string().nullable(),
  by: z.string(),
  at: z.iso.datetime(),
  evidence: z.array(EvidenceRecord),
  /** The first answer of a second check that is still asked for: what it says is kept back. */
  hidden: z.boolean(),
});
export type VerdictRecord = z.infer<typeof VerdictRecord>;
export const History = z.object({ items: z.array(VerdictRecord), corrections: z.array(CorrectionRecord) });
export type History = z.infer<typeof History>;

/** `POST /api/claims/<id>/handling`: who should look, and whether somebody has to look again. */
export const Handling = z.strictObject({
  /** The id of a user; null for nobody. */
  assignee: z.uuid().nullable().optional(),
  secondCheck: z.enum(["ask", "withdraw"]).optional(),
  /** Why somebody has to look again; null where that is settled. */
  needsRecheck: words(500).nullable().optional(),
}).refine((given) => Object.keys(given).length > 0, "Say what should change: assignee, secondCheck or needsRecheck.");
export type Handling = z.infer<typeof Handling>;

const Seen = z.strictObject({ id: z.uuid(), version: z.number().int().min(1) });
const claims = z.array(Seen).min(1, "Choose at least one claim.").max(500)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, "Name each claim once.");

/** `POST /api/verdicts`: one verdict on several claims of one kind, each with the version that was seen. */
export const BulkVerdict = z.strictObject({ claims, verdict: NewVerdict });
export type BulkVerdict = z.input<typeof BulkVerdict>;

/** `POST /api/verdicts/undo`: takes back the newest verdict on each claim, which has to be one's own. */
export const BulkUndo = z.strictObject({ claims });
export type BulkUndo = z.infer<typeof BulkUndo>;

/** What became of one claim: `claim` as it is now, and in words why nothing was written. */
export const StepResult = z.object({
  id: z.uuid(),
  outcome: z.enum(["recorded", "stale", "refused", "not_found"]),
  message: z.string().nullable(),
  claim: ClaimRecord.nullable(),
});
export type StepResult = z.infer<typeof StepResult>;
export const BulkResult = z.object({ items: z.array(StepResult) });
export type BulkResult = z.infer<typeof BulkResult>;

export const NewComment = z.strictObject({ text: words(5000) });
export type NewComment = z.infer<typeof NewComment>;
export const CommentRecord = z.object({
  id: z.uuid(), text: z.string(), by: z.string(), at: z.iso.datetime(),
  /** Ids of the users whose names stand in it after an @. */
  mentions: z.array(z.uuid()),
});
export type CommentRecord = z.infer<typeof CommentRecord>;
export const Comments = z.object({ items: z.array(CommentRecord) });
export type Comments = z.infer<typeof Comments>;

/** Whom a claim can be given to, and who can be mentioned. */
export const Colleagues = z.object({ items: z.array(z.object({ id: z.uuid(), name: z.string() })) });
export type Colleagues = z.infer<typeof Colleagues>;

/** What verifying asks for on this desk. */
export const Policy = z.strictObject({ verify: z.enum(verifyPolicies) });
export type Policy = z.infer<typeof Policy>;
