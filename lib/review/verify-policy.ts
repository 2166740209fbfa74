/** What verifying asks for. An administrator chooses; the page asks before it sends, the API before it records. Pure. */
export const verifyPolicies = ["strict", "normal", "light"] as const;
export type VerifyPolicy = (typeof verifyPolicies)[number];

/** What a desk asks for until its administrator says otherwise: V stays one key. */
export const defaultPolicy: VerifyPolicy = "light";

export interface Support {
  /** A row of evidence that counts, sent now or kept from an earlier verification. */
  readonly evidence: boolean;
  /** A check that recomputed the figure and found it right. */
  readonly passedCheck: boolean;
  /** A note that says what was looked at, such as "checked, no link". */
  readonly note: boolean;
}

/** What is missing before a claim may be verified; null where nothing is. */
export function missingSupport(policy: VerifyPolicy, { evidence, passedCheck, note }: Support): "evidence" | "evidence_or_note" | null {
  if (policy === "light" || evidence) return null;
  if (policy === "strict") return "evidence";
  return passedCheck || note ? null : "evidence_or_note";
}

export const missingWords = {
  evidence: "This desk verifies with evidence only: give a source that is not the article itself or a page of its site.",
  evidence_or_note: "Give evidence, or say in a note what you checked.",
} as const;
