/** What a verdict must bring with it. Pure: the page asks before it sends, the API before it records. */
export interface VerdictDraft {
  readonly status: "unverified" | "verified" | "disputed";
  /** No claim, or badly extracted: it leaves every count. */
  readonly dismissed?: boolean | undefined;
  /** Looked, and cannot tell. */
  readonly unresolved?: boolean | undefined;
  readonly reason?: string | undefined;
  readonly note?: string | undefined;
  readonly correctValue?: string | undefined;
}

export interface VerdictProblem {
  readonly field: "reason" | "note" | "correctValue" | "dismissed" | "unresolved";
  readonly message: string;
}

/** Empty where the verdict may be recorded. Emptiness counts as absence. */
export function verdictProblems(draft: VerdictDraft): readonly VerdictProblem[] {
  const problems: VerdictProblem[] = [];
  if (draft.dismissed && draft.status !== "unverified")
    problems.push({ field: "dismissed", message: "What is no claim can be neither verified nor disputed: send it with the status unverified." });
  if (draft.unresolved && (draft.status !== "unverified" || draft.dismissed))
    problems.push({ field: "unresolved", message: "What nobody can tell is neither verified, disputed nor dismissed: send it with the status unverified." });
  if (draft.status !== "disputed") {
    if (draft.reason) problems.push({ field: "reason", message: "A reason belongs to a dispute." });
    if (draft.correctValue) problems.push({ field: "correctValue", message: "A correct value belongs to a dispute." });
    return problems;
  }
  if (!draft.reason) problems.push({ field: "reason", message: "Say what is wrong with the figure." });
  if (!draft.note && !draft.correctValue) problems.push({ field: "note", message: "Add a note or the correct value." });
  return problems;
}
