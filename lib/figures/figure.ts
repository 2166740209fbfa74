import type { Span } from "../types";
import type { Token } from "../text/tokens";
import type { UnitRow } from "../lexicon/units";
import type { Form } from "./numerals";

/** One paragraph, cut once: what every later step looks at. */
export interface Paragraph {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Token ranges of its sentences. */
  readonly sentences: readonly Span[];
  readonly index: number;
  /** Some word of it speaks of death, injury or flight: only then are the casualty rules asked. */
  readonly speaksOfHarm: boolean;
}

/** A number expression that stands for a quantity, with what is written on it. Token indices unless said otherwise. */
export interface Figure extends Span {
  /** Tokens of the numeral: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Tokens with currency, percent sign and unit: what patterns look around. */
  left: number;
  right: number;
  readonly form: Form | "range" | "parts" | "tally";
  readonly value: string | null;
  readonly high?: string;
  readonly mantissa: string;
  readonly scale: number;
  readonly grouped: boolean;
  /** ISO 4217 code. */
  readonly currency?: string;
  readonly percent?: "percent" | "percentage_point" | "basis point";
  readonly unit?: UnitRow;
  /** `25-mile`, `three-year`: written as one word with the noun behind it. */
  readonly hyphenated?: true;
  readonly sides?: readonly [number, number, number?];
  /** What the rate is per, singular. */
  readonly per?: string;
  readonly negative?: true;
  /** The figure rule that read it. */
  readonly rule: string;
  readonly sentence: number;
}

/** A number that a rule turned down. */
export interface Refusal extends Span {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}
