import type { Cause, Claim, Finding, Outcome } from "../types";
import type { Reference } from "../reference/reference";
import type { Passage } from "./passage";
import type { Spread } from "./spread/read";

/** What a check's `run` returns; the engine adds the check's name and version. */
export type Answer = Omit<Finding, "check" | "version">;

export interface Context {
  readonly text: string;
  /** Ascending by `start`. */
  readonly claims: readonly Claim[];
  readonly sentences: readonly Passage[];
  /** The sentences again, by stretch of running text: a headline or an item of a list stands alone. */
  readonly stretches: readonly (readonly Passage[])[];
  /** The sentences with figures, each in its stretch. */
  readonly figured: readonly Spread[];
  /** Sentences that go on about the one before, joined with it. */
  readonly pairs: readonly Passage[];
  /** `end` is where the text below begins, if the headline is its first line. */
  readonly headline?: { readonly text: string; readonly claims: readonly Claim[]; readonly end?: number };
  /** YYYY-MM-DD. */
  readonly published?: string;
  readonly reference: Reference;
}

interface Setting {
  readonly title?: string;
  readonly published?: string;
}
type Expected = { readonly outcome: Outcome; readonly cause?: Cause };

/** One way to recompute a figure. A check is a file of this folder's `rules` and a line in the registry. */
export interface Check {
  readonly id: string;
  /** Goes up when the check would answer differently; stored findings of an older one are recomputed. */
  readonly version: number;
  readonly because: string;
  /** `said` is what the checks before it in the registry have found. */
  readonly run: (context: Context, said: readonly Answer[]) => readonly Answer[];
  /** Texts and what the check has to say of them. */
  readonly finds: readonly (readonly [text: string, expected: Expected, setting?: Setting])[];
  /** Texts of which the check has nothing to say. */
  readonly ignores: readonly (readonly [text: string, setting?: Setting] | string)[];
}

type Found = Answer | undefined | readonly (Answer | undefined)[];

/** What `read` finds in each thing of a list. */
export function gather<T>(list: readonly T[], read: (one: T, at: number) => Found): Answer[] {
  const answers: Answer[] = [];
  for (let at = 0; at < list.length; at++) {
    const found = read(list[at] as T, at);
    if (found === undefined) continue;
    if (!("length" in found)) answers.push(found);
    else for (const one of found) if (one) answers.push(one);
  }
  return answers;
}

/** The text between two claims. */
export const gap = (text: string, a: Claim, b: Claim): string => text.slice(a.end, b.start);
/** Up to `length` characters before a claim. */
export const before = (text: string, claim: Claim, length: number): string => text.slice(Math.max(0, claim.start - length), claim.start);
/** Up to `length` characters after a claim. */
export const after = (text: string, claim: Claim, length: number): string => text.slice(claim.end, claim.end + length);
