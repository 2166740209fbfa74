/** What a check says about claims. A finding is advice: it never sets a verdict. */
export type Outcome = "ok" | "ok_rounded" | "review" | "amend";

/** The slip that most likely made the figure wrong. */
export type Cause =
  | "factor_10" | "factor_100" | "factor_1000" | "factor_1000000" | "digits_swapped" | "wrong_digit"
  | "bad_conversion" | "reciprocal_rate" | "not_converted" | "inverse_factor" | "difference_as_temperature" | "temperature_as_difference"
  | "more_votes_than_seats" | "wrong_margin" | "not_unanimous" | "sides_swapped" | "wrong_cast" | "threshold"
  | "impossible_share" | "wrong_share" | "part_exceeds_total" | "parts_do_not_sum" | "not_100_percent"
  | "wrong_change" | "percent_for_points" | "wrong_direction" | "wrong_multiple" | "wrong_rate"
  | "headline_differs" | "figure_differs" | "share_over_100" | "wrong_dates" | "wrong_age" | "toll_over_population" | "range_reversed";

/** The row of reference data that a finding rests on. */
export interface ReferenceRow {
  readonly name: string;
  readonly value: string;
  readonly source: string;
  /** The day the row is of, or the day its source was read. */
  readonly date: string;
}

/** What a check's `run` returns; the engine adds the check's name and version. */
export interface Answer {
  readonly outcome: Outcome;
  /** `start` of each claim that it speaks of, the one to correct first. */
  readonly claims: readonly number[];
  /** The printed figures that went in, by name. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly formula: string;
  /** Between what the figure would have to lie, ends included. */
  readonly bounds?: { readonly low: string; readonly high: string };
  readonly reference?: ReferenceRow;
  readonly cause?: Cause;
  /** One line that an editor can follow. */
  readonly working: string;
}

export interface Finding extends Answer {
  readonly check: string;
  readonly version: number;
}
