/**
 * The words of the project, as types. Read this file first.
 * Every offset counts UTF-16 code units into the article's text exactly as it was given;
 * `end` is exclusive, so `text.slice(start, end) === quote`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const kinds = [
  "casualty", "vote", "money", "percentage", "ratio", "count",
  "measurement", "duration", "age", "score", "rank",
] as const;
export type Kind = (typeof kinds)[number];

export const bounds = ["exact", "about", "more_than", "at_least", "less_than", "at_most"] as const;
export type Bound = (typeof bounds)[number];

export const harms = ["killed", "injured", "missing", "displaced"] as const;
export type Harm = (typeof harms)[number];

export type Change = "increase" | "decrease";

/**
 * A figure in an article together with what it asserts: the unit an editor checks.
 * An absent slot is an absent property, never `undefined` or an empty string.
 */
export interface Claim extends Span {
  /** The numeral with its scale word and nothing else: `1,400`, `3 billion`, `17 for and 12`. */
  readonly quote: string;
  readonly kind: Kind;
  /** A plain decimal string with the scale multiplied out; null where the text is vague. */
  readonly value: string | null;
  /** The upper end of a range. */
  readonly high?: string;
  readonly vague?: true;
  readonly bound: Bound;
  /** money: ISO 4217; percentage: percent or percentage_point; else a singular noun. */
  readonly unit?: string;
  /** What a rate is per, singular: `hour`, `barrel`. */
  readonly per?: string;
  /** The figure is a change, not a level; `value` stays positive. */
  readonly change?: Change;
  /** What the figure measures, in a few words of the text. */
  readonly about?: string;
  /** Whom the sentence or its neighbour credits with the figure. */
  readonly source?: string;
  readonly for?: number;
  readonly against?: number;
  readonly abstain?: number;
  readonly harm?: Harm;
  /** `start` of the claim that this one says again in another unit or currency. */
  readonly restates?: number;
  /** The rule that made the claim: `money/symbol`, `casualty/verb-before`. */
  readonly rule: string;
  /** Chance that every slot is right, 0 to 1, calibrated on labelled articles. */
  readonly confidence: number;
  /** How soon an editor should look, 0 (last) to 100 (first), with its reasons. */
  readonly priority: number;
  readonly reasons: readonly string[];
}

/** A number in the text that is no claim, and the rule that turned it down. */
export interface Rejection extends Span {
  readonly quote: string;
  readonly rule: string;
}

export interface Extraction {
  /** Ascending by `start`; spans never overlap. */
  readonly claims: readonly Claim[];
  /** Ascending by `start`. */
  readonly rejections: readonly Rejection[];
}
