/** How a step changes a claim: verdicts, undo, assignments and second checks. Pure. */

/** The parts of a claim that people set. Decimals are strings. */
export interface ClaimState {
  readonly status: "unverified" | "verified" | "disputed";
  readonly dismissed: boolean;
  readonly unresolved: boolean;
  readonly reason: string | null;
  readonly note: string | null;
  readonly correctValue: string | null;
  readonly needsRecheck: string | null;
  readonly secondCheck: "asked" | "done" | null;
  readonly firstAnswerId: string | null;
  readonly assignee: string | null;
  readonly assigneeName: string | null;
}

export const untouched: ClaimState = {
  status: "unverified", dismissed: false, unresolved: false, reason: null, note: null, correctValue: null,
  needsRecheck: null, secondCheck: null, firstAnswerId: null, assignee: null, assigneeName: null,
};

/** The verdict that a second check is about. */
export interface Answer extends Pick<ClaimState, "status" | "reason" | "note" | "correctValue"> {
  readonly id: string;
  readonly actor: string;
}

/** The newest row of the history, if it is the one that the claim's version speaks of. */
export interface LastStep {
  readonly id: string;
  readonly act: string;
  readonly actor: string;
}

export interface Standing {
  readonly now: ClaimState;
  /** As it was before the newest step. */
  readonly before: ClaimState;
  readonly last: LastStep | null;
  readonly first: Answer | null;
}

export interface VerdictStep {
  readonly status: ClaimState["status"];
  readonly dismissed?: boolean | undefined;
  readonly unresolved?: boolean | undefined;
  readonly reason?: string | undefined;
  readonly note?: string | undefined;
  readonly correctValue?: string | undefined;
}

export type Next = { readonly state: ClaimState; readonly problem?: never } | { readonly state?: never; readonly problem: string };

/** The reason in `needsRecheck` where two people came to different answers. */
export const disagreement = "second_check";

/** A verdict. An answer to a second check has to come from somebody else than the first. */
export function afterVerdict({ now, first }: Standing, verdict: VerdictStep, actor: string): Next {
  const decided = {
    status: verdict.status, dismissed: verdict.dismissed ?? false, unresolved: verdict.unresolved ?? false,
    reason: verdict.reason ?? null, note: verdict.note ?? null, correctValue: verdict.correctValue ?? null,
  };
  const isAnswer = verdict.status !== "unverified" || decided.dismissed || decided.unresolved;
  if (now.secondCheck !== "asked" || !first) return { state: { ...now, ...decided, needsRecheck: null, secondCheck: null, firstAnswerId: null } };
  if (first.actor === actor) return { problem: "The first answer is yours: somebody else has to give the second. You can withdraw the request." };
  if (!isAnswer) return { state: { ...now, ...decided } };
  const agrees = first.status === decided.status;
  return { state: { ...now, ...decided, secondCheck: "done", needsRecheck: agrees ? null : disagreement } };
}

/** The newest step taken back: only one's own, and only what this desk's people do by hand. */
export function afterUndo({ before, last }: Standing, actor: string): Next {
  if (!last) return { problem: "There is nothing to take back: nobody has decided on this claim." };
  if (last.actor !== actor) return { problem: "Only the one who took the step can take it back; give a verdict of your own instead." };
  if (last.act === "revision" || last.act === "correction") return { problem: "The article or its figures were changed since; that is not taken back as a verdict is." };
  return { state: before };
}

export interface HandlingStep {
  /** Undefined leaves it as it is. */
  readonly assignee?: { readonly actor: string; readonly name: string } | null | undefined;
  readonly secondCheck?: "ask" | "withdraw" | undefined;
  readonly needsRecheck?: string | null | undefined;
}

/** Who should look, and why again. While a second check is asked for, the claim itself is unverified. */
export function afterHandling(standing: Standing, step: HandlingStep): Next {
  const checked = secondCheck(standing, step.secondCheck);
  if (checked.problem !== undefined) return checked;
  const state = { ...checked.state };
  // Whoever gave the first answer cannot give the second.
  const own = step.secondCheck === "ask" && state.assignee === standing.first?.actor;
  const assignee = step.assignee === undefined && own ? null : step.assignee;
  return {
    state: {
      ...state,
      ...(assignee === undefined ? {} : { assignee: assignee?.actor ?? null, assigneeName: assignee?.name ?? null }),
      ...(step.needsRecheck === undefined ? {} : { needsRecheck: step.needsRecheck }),
    },
  };
}

function secondCheck({ now, first }: Standing, asked: HandlingStep["secondCheck"]): Next {
  if (asked === "ask") {
    if (now.status === "unverified" || !first) return { problem: "A second check needs a first answer: verify or dispute the claim first." };
    return { state: { ...now, status: "unverified", reason: null, note: null, correctValue: null, needsRecheck: null, secondCheck: "asked", firstAnswerId: first.id } };
  }
  if (asked === "withdraw") {
    if (now.secondCheck !== "asked" || !first) return { problem: "No second check is asked for here." };
    const { status, reason, note, correctValue } = first;
    return { state: { ...now, status, reason, note, correctValue, secondCheck: null, firstAnswerId: null } };
  }
  return { state: now };
}

/** The names of the parts in which two states differ. */
export const changedParts = (from: ClaimState, to: ClaimState): readonly string[] =>
  (Object.keys(to) as (keyof ClaimState)[]).filter((part) => part !== "assigneeName" && part !== "firstAnswerId" && from[part] !== to[part]);
