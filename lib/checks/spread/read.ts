/**
 * Sums whose figures stand apart: a statement of a change, a share, an average, a multiple or a rest, and what it is
 * made of in the two sentences before it. Nothing of it is certain, so what does not agree is to be looked at and no more.
 */
import type { Answer, Context } from "../check";
import { windowOf, type Passage } from "../passage";
import { holdsAny } from "../sketch";
import type { Claim } from "../../types";

/** A sentence in its stretch. */
export class Spread {
  /** The letters of the marks of its window, in no order. */
  readonly kinds: string;
  #window: Passage | undefined;
  constructor(readonly sentence: Passage, readonly stretch: readonly Passage[], readonly at: number) {
    this.kinds = sentence.kinds + (stretch[at - 1]?.kinds ?? "") + (stretch[at - 2]?.kinds ?? "");
  }
  /** Whether a sentence of its window passes a test; the window itself is not put together. */
  some(test: (sentence: Passage) => boolean): boolean {
    const [one, two] = [this.stretch[this.at - 1], this.stretch[this.at - 2]];
    return test(this.sentence) || one !== undefined && test(one) || two !== undefined && test(two);
  }
  /** The sentence with the two before it, put together when it is first asked for. */
  get window(): Passage {
    return (this.#window ??= windowOf(this.stretch, this.at, 2));
  }
}

/** Where a statement may be: what is quick to look for comes before the reading itself. */
export interface Opening {
  /** Letters of marks of which the sentence holds at least one. */
  readonly marks: string;
  /** What every wording of the statement holds, in plain letters. */
  readonly cue?: RegExp;
}

/** What is read in sentences where a statement may be. */
export interface Statement extends Opening {
  readonly read: (spread: Spread) => Answer | undefined;
}

/** What a check is sure of, and what its statements give, save of figures of which something that `settles` them has been said; never worse than `review`. */
export function withSpread({ figured }: Context, statements: readonly Statement[], sure: readonly Answer[], settles: (answer: Answer) => boolean = () => true): Answer[] {
  const spoken = new Set(sure.filter(settles).map(({ claims }) => claims[0])), found = [...sure];
  for (const spread of figured) {
    if (spread.kinds.length < 2) continue;
    for (const { marks, cue, read } of statements) {
      if (!holdsAny(spread.sentence.kinds, marks) || (cue && !cue.test(spread.sentence.sketch))) continue;
      const answer = read(spread);
      if (!answer || answer.claims.some((start) => spoken.has(start))) continue;
      spoken.add(answer.claims[0]);
      found.push(answer.outcome === "amend" ? { ...answer, outcome: "review" } : answer);
    }
  }
  return found;
}

/** A plain level, or one by the hour or the head: a value, no range, no change. */
export const isRateOrLevel = ({ value, high, change, bound, restates }: Claim): boolean => value !== null && high === undefined && change === undefined && restates === undefined && (bound === "exact" || bound === "about" || bound === "more_than");
export const isLevel = (claim: Claim): boolean => isRateOrLevel(claim) && claim.per === undefined;
/** Of one sort: money of one currency, lengths in one unit, people and things as far as they are counted. */
export const sameSort = (a: Claim, b: Claim): boolean => (a.kind === "money" || a.kind === "measurement" || b.kind === "money" || b.kind === "measurement" ? a.kind === b.kind && a.unit === b.unit : true);
