import { reasons, type Reason } from "@/lib/api/contract";
import { NewVerdict, type NewEvidence } from "@/lib/api/verdict-contract";

type EvidenceKind = NonNullable<NewEvidence["kind"]>;
type EvidenceRank = NonNullable<NewEvidence["rank"]>;

export interface EvidenceDraft {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly quote: string;
  readonly note: string;
  readonly kind: EvidenceKind;
  readonly rank: EvidenceRank | "";
  /** The day on which somebody looked, YYYY-MM-DD. */
  readonly lookedOn: string;
}
/** What has been typed into the verdict dialog so far. */
export interface Draft {
  readonly status: "verified" | "disputed";
  readonly reason: Reason | "";
  readonly correctValue: string;
  readonly note: string;
  readonly evidence: readonly EvidenceDraft[];
}

let made = 0;
const today = () => new Date().toLocaleDateString("sv-SE");
export const blankEvidence = (): EvidenceDraft => ({ id: ++made, url: "", title: "", quote: "", note: "", kind: "official", rank: "", lookedOn: today() });

/** Something was typed into it. */
export const isBegun = ({ url, title, quote, note }: EvidenceDraft): boolean => `${url}${title}${quote}${note}`.trim() !== "";

export const blankDraft = (status: Draft["status"]): Draft => ({
  status, reason: "", correctValue: "", note: "", evidence: status === "verified" ? [blankEvidence()] : [],
});

export const asReason = (value: string): Reason | "" => reasons.find((r) => r === value) ?? "";

/** A verdict that was turned down, as a draft to go on with. */
export function draftOf(verdict: NewVerdict): Draft {
  return {
    status: verdict.status === "disputed" ? "disputed" : "verified",
    reason: verdict.reason ?? "",
    correctValue: verdict.correctValue ?? "",
    note: verdict.note ?? "",
    evidence: (verdict.evidence ?? []).map(({ url = "", title = "", quote = "", note = "", kind = "other", rank, lookedOn = "" }) => ({ ...blankEvidence(), url, title, quote, note, kind, rank: rank ?? "", lookedOn })),
  };
}

const filled = <K extends string>(parts: Readonly<Record<K, string>>): Partial<Record<K, string>> =>
  Object.fromEntries(Object.entries<string>(parts).map(([k, v]) => [k, v.trim()]).filter(([, v]) => v !== "")) as Partial<Record<K, string>>;

export type Checked =
  | { readonly verdict: NewVerdict; readonly errors: null }
  | { readonly verdict: null; readonly errors: Readonly<Record<string, string>> };

/** Reads the draft by the contract's own rules; `errors` goes by field, such as `evidence.0.url`. */
export function checkDraft(draft: Draft): Checked {
  const evidence = draft.evidence.map(({ kind, url, title, quote, note, rank, lookedOn }) => ({ kind, ...filled({ url, title, quote, note, rank, lookedOn }) }));
  // Thousands separators are how people write numbers; the contract takes plain ones.
  const correctValue = draft.correctValue.replace(/(?<=\d),(?=\d{3})/g, "");
  const own = draft.status === "disputed" ? { reason: draft.reason, correctValue } : { reason: "", correctValue: "" };
  const parsed = NewVerdict.safeParse({
    status: draft.status, ...filled({ ...own, note: draft.note }), ...(evidence.length > 0 ? { evidence } : {}),
  });
  if (parsed.success) return { verdict: parsed.data, errors: null };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) errors[issue.path.join(".")] ??= issue.message;
  return { verdict: null, errors };
}
