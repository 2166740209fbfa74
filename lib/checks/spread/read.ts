/**
 * Sums whose figures stand apart: a statement of a change, a share, an average, a multiple or a rest, and what it is
 * made of in the two sentences before it. Nothing of it is certain, so what does not agree is to be looked at and no more.
 */
import type { Answer, Context } from "../check";
import { windowOf, type Passage } from "../passage";
import type { Claim } from "../../types";

/** A sentence as it stands, and with the two before it. */
export interface Spread {
  readonly sentence: Passage;
  readonly window: Passage;
  /** The paragraph, and the place of the sentence in it. */
  readonly paragraph: readonly Passage[];
  readonly at: number;
}

/** What a check is sure of, and what `read` finds in the sentences that `opens` meets, save figures that have been spoken of; never worse than `review`. */
export function withSpread({ paragraphs }: Context, opens: RegExp, read: (spread: Spread) => Answer | undefined, sure: readonly Answer[]): Answer[] {
  const spoken = new Set(sure.map(({ claims }) => claims[0])), found = [...sure];
  for (const paragraph of paragraphs) for (const [at, sentence] of paragraph.entries()) {
    if (!opens.test(sentence.sketch)) continue;
    const window = windowOf(paragraph, at, 2), answer = window && read({ sentence, window, paragraph, at });
    if (answer && !answer.claims.some((start) => spoken.has(start))) found.push(answer.outcome === "amend" ? { ...answer, outcome: "review" } : answer);
  }
  return found;
}

/** A plain level: a value, no range, no change, no rate. */
export const isLevel = ({ value, high, change, per, bound, restates }: Claim): boolean => value !== null && high === undefined && change === undefined && per === undefined && restates === undefined && (bound === "exact" || bound === "about" || bound === "more_than");
/** Of one sort: money of one currency, lengths in one unit, people and things as far as they are counted. */
export const sameSort = (a: Claim, b: Claim): boolean => (a.kind === "money" || a.kind === "measurement" || b.kind === "money" || b.kind === "measurement" ? a.kind === b.kind && a.unit === b.unit : true);
