/**
 * Sums in any wording: a stated figure is held against the figures of its sort around it. A pattern only says which figure
 * is stated (a difference, a share, a total …), never how the sentence has to run; so nothing found here is sure.
 */
import type { Claim } from "../../types";
import type { Answer } from "../check";
import { decimal, printed, trailingZeros } from "../interval";
import { orderOf } from "../levels";
import { windowOf, type Passage } from "../passage";
import { markOf } from "../sketch";
import { digitSlip, swapSlip } from "../slip";

/** A sentence and the passages around it, the smallest first. */
export interface Neighbourhood {
  readonly sentence: Passage;
  /** The sentences themselves, three before and three behind it at most. */
  readonly near: readonly Passage[];
  readonly around: readonly Passage[];
  /** Every claim of the article. */
  readonly all: readonly Claim[];
  /** Whether two figures account for each other already. */
  readonly settled: (one: Claim, two: Claim) => boolean;
  /** YYYY-MM-DD. */
  readonly published?: string;
}
/** A figure that its words call a difference, a share and so on. */
export interface Stated extends Neighbourhood {
  readonly claim: Claim;
}

/** How a relation is read: which figures it is stated by, and what is to be said of one of them. */
export interface Relation {
  /** Letters of the marks that may state it. */
  readonly marks: string;
  readonly isStated: (claim: Claim, lead: string, tail: string) => boolean;
  readonly read: (stated: Stated) => Answer | undefined;
}

/** What is read in a sentence that holds one of some marks and a cue in plain letters. */
export interface Reading {
  readonly marks: string;
  readonly cue?: RegExp;
  readonly read: (neighbourhood: Neighbourhood) => Answer | undefined;
}

/** A sentence with the three before it and the three behind it. */
export const nearTo = (stretch: readonly Passage[], at: number): readonly Passage[] => (stretch.length === 1 ? stretch : stretch.slice(Math.max(0, at - 3), at + 4));
export const figuresIn = (passages: readonly Passage[]): number => passages.reduce((sum, { claims }) => sum + claims.length, 0);

const reach: readonly (readonly [back: number, ahead: number])[] = [[0, 0], [1, 0], [0, 1], [1, 1], [2, 0], [2, 1], [0, 2], [3, 0], [0, 3]];
const mostFigures = 12;

/** The sentence alone and with its neighbours, the smallest first; none holds more than twelve figures, and the widest of all no more than twice that. */
export function around(stretch: readonly Passage[], at: number): Passage[] {
  const found: Passage[] = [];
  for (const [back, ahead] of reach) {
    const first = Math.max(0, at - back), last = Math.min(stretch.length - 1, at + ahead);
    if (first !== at - back || last !== at + ahead) continue;
    if (figuresIn(stretch.slice(first, last + 1)) <= mostFigures) found.push(windowOf(stretch, last, last - first, mostFigures));
  }
  const first = Math.max(0, at - 3), last = Math.min(stretch.length - 1, at + 3), widest = found.at(-1);
  if (widest && (widest.start > (stretch[first]?.start ?? 0) || widest.end < (stretch[last]?.end ?? 0))) found.push(windowOf(stretch, last, last - first, 2 * mostFigures));
  return found;
}

/** The words before and behind a claim's mark, other marks left in. */
export const wordsBefore = (passage: Passage, claim: Claim, length = 60): string => { const { start } = markOf(passage, claim); return passage.sketch.slice(Math.max(0, start - length), start); };
export const wordsBehind = (passage: Passage, claim: Claim, length = 60): string => { const { end } = markOf(passage, claim); return passage.sketch.slice(end, end + length); };

/** The end of some words, from the last mark of punctuation or figure on: `, a total of `. */
export function lastClause(before: string): string {
  for (let i = before.length - 1; i >= 0; i--) if (".;:!?›".includes(before.charAt(i))) return before.slice(i + 1);
  return before;
}
/** The beginning of some words, up to the first mark of punctuation or figure. */
export function firstClause(behind: string): string {
  for (let i = 0; i < behind.length; i++) if (".,;:!?‹".includes(behind.charAt(i))) return behind.slice(0, i);
  return behind;
}

/** What may be a term of a sum: a value that stands for itself. */
export const isTerm = ({ value, high, vague, restates, unit }: Claim): boolean => value !== null && high === undefined && vague === undefined && restates === undefined && unit !== "time";
/** `414,000 of them`, `21 of those patients`: some of what was just counted. */
const partLead = /\b(?:of (?:whom|which|these|those|them)|including|among them),? $/;
export const isPart = (passage: Passage, claim: Claim): boolean => claim.kind !== "percentage" && (partLead.test(wordsBefore(passage, claim, 20)) || /^(?: [a-z]+)? of (?:them|these|those|whom|which)\b/.test(wordsBehind(passage, claim, 24)));
export const amount = ({ value }: Claim): ReturnType<typeof decimal> => decimal(value ?? 0);

/** One digit is another, or two have changed places: with three digits or more that is hardly chance. */
export function isNearMiss(claim: Claim, wanted: ReturnType<typeof decimal>): boolean {
  const p = printed(claim);
  return p !== undefined && p.digits.replace(".", "").length - trailingZeros(p.digits.replace(".", "")) >= 3 && (digitSlip(p, wanted) || swapSlip(p, { low: wanted, high: wanted }));
}

/** An amount for a rough comparison. */
export const size = ({ value }: Claim): number => Number(value);
/** Whether an amount is the claim's, as exactly as that is printed: a fiftieth for two digits, its last digit for more. */
export function isSaid(amount: number, claim: Claim): boolean {
  const p = printed(claim), places = p?.digits.split(".")[1]?.length ?? 0, digits = p ? p.digits.replace(".", "").length - trailingZeros(p.digits.replace(".", "")) : 1;
  const last = p && places > 0 ? 1.05 * 10 ** -places * Number(p.scale) : 0;
  return Math.abs(amount - size(claim)) <= Math.max(last, size(claim) * (claim.bound !== "exact" || digits < 3 ? 0.02 : digits < 4 ? 0.006 : 0.0006));
}
/** Whether two amounts are one, give or take a fiftieth. */
export const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 0.02;

/** Whether the stated figure is the sum or the difference of some figures of the widest passage, of whatever sort: the text may have worked it out of these. */
export function isWorkedOut(claim: Claim, around: readonly Passage[]): boolean {
  const all = around.at(-1)?.claims ?? [], others = all.filter((other) => other !== claim && other.value !== null && other.high === undefined).map(size);
  const shares = all.filter(({ kind }) => kind === "percentage").map((share) => size(share) / 100), amounts = all.filter((other) => other !== claim && other.kind === claim.kind && other.kind !== "percentage" && other.value !== null).map(size);
  return amounts.some((a) => shares.some((share) => isSaid(a * share, claim))) || others.some((a, i) => others.some((b, j) => j > i && (isSaid(a + b, claim) || isSaid(Math.abs(a - b), claim) || others.some((c, k) => k !== i && k !== j && isSaid(Math.abs(a - b) - c, claim)))));
}

/** Some two figures of the widest passage, shares beside shares, stand to each other in a ratio, the smaller to the larger, that passes a test. */
export function someRatio(claim: Claim, around: readonly Passage[], test: (ratio: number) => boolean): boolean {
  const others = (around.at(-1)?.claims ?? []).filter((other) => other !== claim && isTerm(other) && size(other) > 0);
  return others.some((a, i) => others.some((b, j) => j > i && (a.kind === "percentage") === (b.kind === "percentage") && test(Math.min(size(a), size(b)) / Math.max(size(a), size(b)))));
}

const month = /^[^.;!?‹]{0,16}\bin (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const past = /\b(?:previous|last|earlier|preceding) (?:vote|election|poll|ballot|parliament|count|census|survey|bulletin|report|tally|assembly|council|contest),?(?: in \d{4},?)? [^.;:!?‹]{0,40}$/;
/** `In the previous 12 months … had sold 5.25 million`, `taught 640 children then`. */
const before = /\b(?:previous|preceding|prior) (?:‹d\d+› )?(?:years?|months?|weeks?|quarter|season|term|decade|winter|summer|spring|autumn|edition)\b[^.;!?‹]{0,90}$|\b(?:[Aa] year|[Aa] month|[Aa] week|[Aa] decade|[Tt]en years) (?:earlier|before|ago),? [^.;!?‹]{0,50}$/, then = /^[^.;:!?‹]{0,30} (?:then|back then|at the time|a (?:year|month|week|decade) (?:earlier|before|ago)|the (?:year|month|week|season) before)\b/;
const isEarlier = (passage: Passage, claim: Claim): boolean => { const lead = wordsBefore(passage, claim, 130); return past.test(lead) || before.test(lead) || then.test(wordsBehind(passage, claim)); };
/** Whether the words say which of the two came first. */
export const inOrder = (passage: Passage, one: Claim, two: Claim): boolean => isEarlier(passage, one) !== isEarlier(passage, two) || month.test(wordsBehind(passage, one)) && month.test(wordsBehind(passage, two)) || orderOf(passage, { claim: one, ...markOf(passage, one) }, { claim: two, ...markOf(passage, two) }) !== undefined;

/** Every two of some figures, the larger first. */
export function twos(claims: readonly Claim[]): { readonly large: Claim; readonly small: Claim }[] {
  return claims.flatMap((one, i) => claims.slice(i + 1).map((two) => (size(one) >= size(two) ? { large: one, small: two } : { large: two, small: one })));
}

/** The smallest passage that holds at least `least` terms, with them. */
export function nearest(around: readonly Passage[], least: number, termsIn: (passage: Passage) => Claim[]): { readonly passage: Passage; readonly terms: readonly Claim[] } | undefined {
  for (const passage of around) {
    const terms = termsIn(passage);
    if (terms.length >= least) return { passage, terms };
  }
  return undefined;
}

/** The terms of the widest passage: what a stated figure may have been worked out of. */
export const furthest = (around: readonly Passage[], termsIn: (passage: Passage) => Claim[]): Claim[] => { const last = around.at(-1); return last ? termsIn(last) : []; };
