import type { Figure, Paragraph } from "../figures/figure";
import type { Window } from "../text/pattern";
import type { NounPhrase } from "../text/noun-phrase";
import type { Bound, Change, Claim, Harm, Kind } from "../types";

/** Slots that a claim rule fills; the rest is filled for every kind alike. */
export interface Slots {
  readonly kind: Kind;
  readonly harm?: Harm;
  readonly unit?: string;
  readonly bound?: Bound;
  readonly value?: string | null;
  readonly change?: Change;
}

/** A figure in its sentence with what stands around it: what claim rules look at. */
export interface Context {
  readonly paragraph: Paragraph;
  readonly figure: Figure;
  readonly window: Window;
  /** Outer edges with bound words: token indices, `right` exclusive. */
  readonly left: number;
  readonly right: number;
  readonly bound: Bound;
  /** The noun phrase behind the figure. */
  readonly phrase: NounPhrase | undefined;
  /** One past the noun phrase, or `right`. */
  readonly afterPhrase: number;
  /** The claims of the paragraph so far, nearest last. */
  readonly earlier: readonly Made[];
}

/** A claim that is being made, with what later figures of the paragraph may refer back to. */
export interface Made {
  readonly context: Context;
  readonly slots: Slots;
  readonly rule: string;
  readonly noun: string | undefined;
  /** Index in the list of all claims. */
  readonly claim: Mutable<Claim>;
}
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The word `offset` places before the outer left edge (1 is the nearest); "" outside the sentence. */
export const wordBefore = (c: Context, offset = 1): string => {
  const i = c.left - offset;
  return i < c.window.from ? "" : c.window.tokens[i]?.lower ?? "";
};
/** The word `offset` places after the outer right edge (1 is the nearest). */
export const wordAfter = (c: Context, offset = 1): string => {
  const i = c.right - 1 + offset;
  return i >= c.window.to ? "" : c.window.tokens[i]?.lower ?? "";
};
/** Whether one of the words stands within `reach` tokens before the figure, in its sentence. */
export const saidBefore = (c: Context, words: { has(word: string): boolean }, reach: number): boolean => {
  for (let i = c.left - 1; i >= Math.max(c.window.from, c.left - reach); i--) if (words.has(c.window.tokens[i]!.lower)) return true;
  return false;
};
/** The value as a number, for comparisons only. */
export const size = (f: Figure): number => (f.value === null ? Number.NaN : Number(f.value));
/** Behind `KATHMANDU, Oct 10 (Reuters) -`, where the sentence opens so. */
export function behindDateline({ window: { tokens, from, to } }: Context): number {
  for (let i = from + 1; i < Math.min(to, from + 12); i++) if (/^[-–—]$/.test(tokens[i]!.lower) && tokens[i]!.spaced && tokens[from]!.capital) return i + 1;
  return from;
}
