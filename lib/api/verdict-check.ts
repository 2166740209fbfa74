/** Whether a verdict brings what this desk asks for. The API and the page ask the same question. */
import { closeness, counts, type Closeness } from "../review/evidence-rules";
import { missingSupport, missingWords, type VerifyPolicy } from "../review/verify-policy";
import type { NewVerdict } from "./verdict-contract";

/** What is known of the claim before the verdict. */
export interface Known {
  readonly policy: VerifyPolicy;
  readonly articleUrl: string | null;
  /** Counted evidence from an earlier verification. */
  readonly evidence: boolean;
  /** A check recomputed the figure and found it right. */
  readonly passedCheck: boolean;
}

/** How close each row of evidence is to the article, in its order. */
export const closenessOf = (verdict: Pick<NewVerdict, "evidence">, articleUrl: string | null): readonly Closeness[] =>
  (verdict.evidence ?? []).map(({ url }) => closeness(url, articleUrl));

/** What is missing before the verdict can be taken, and in which field it belongs; null where nothing is. */
export function supportProblem(verdict: NewVerdict, known: Known): { readonly field: "evidence" | "note"; readonly message: string } | null {
  if (verdict.status !== "verified") return null;
  const missing = missingSupport(known.policy, {
    evidence: known.evidence || closenessOf(verdict, known.articleUrl).some(counts),
    passedCheck: known.passedCheck,
    note: Boolean(verdict.note),
  });
  return missing && { field: missing === "evidence" ? "evidence" : "note", message: missingWords[missing] };
}
