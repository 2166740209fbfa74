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

export const outcomes = ["amend", "review", "ok_rounded", "ok"] as const;
/** What a check says of a figure, the worst first: `review` is for looking at, `ok_rounded` holds by rounding alone. */
export type Outcome = (typeof outcomes)[number];

export const causes = [
  "factor_10", "factor_100", "factor_1000", "factor_1000000", "digits_swapped", "wrong_digit",
  "bad_conversion", "reciprocal_rate", "not_converted", "inverse_factor", "difference_as_temperature", "temperature_as_difference",
  "more_votes_than_seats", "wrong_margin", "not_unanimous", "sides_swapped", "wrong_cast", "threshold",
  "impossible_share", "wrong_share", "part_exceeds_total", "parts_do_not_sum", "not_100_percent",
  "wrong_change", "percent_for_points", "wrong_direction", "wrong_multiple", "wrong_rate",
  "headline_differs", "figure_differs", "share_over_100", "wrong_dates", "wrong_age", "toll_over_population", "negative_count", "range_reversed",
] as const;
/** The slip that most likely made the figure wrong. */
export type Cause = (typeof causes)[number];

/** The row of reference data that a finding rests on. */
export interface ReferenceRow {
  readonly name: string;
  readonly value: string;
  readonly source: string;
  /** The day the row is of, or the day its source was read. */
  readonly date: string;
}

/** What a check says about claims. It is advice: it never sets a verdict. */
export interface Finding {
  readonly check: string;
  readonly version: number;
  readonly outcome: Outcome;
  /** `start` of each claim that it speaks of, the one to correct first. */
  readonly claims: readonly number[];
  /** The printed figures that went in, by name. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly formula: string;
  /** Between what the figure would have to lie, ends included; `infinity` where it has no upper end. */
  readonly bounds?: { readonly low: string; readonly high: string };
  /** What the first claim would have to say, as a plain decimal. */
  readonly suggests?: string;
  readonly reference?: ReferenceRow;
  readonly cause?: Cause;
  /** One line that an editor can follow. */
  readonly working: string;
}
