import type { Claim, Harm, Kind } from "../../lib/types";

/** A claim as a person labelled it: the slots of the contract, most of them optional. */
export interface LabelledClaim {
  readonly start: number;
  readonly end: number;
  readonly numeral: string;
  readonly context?: string;
  readonly kind: Kind;
  readonly value?: string | null;
  readonly high?: string;
  readonly vague?: boolean;
  readonly bound?: string;
  readonly unit?: string;
  readonly change?: string;
  readonly harm?: Harm;
  readonly source?: string;
  readonly for?: number;
  readonly against?: number;
  /** Finding it is welcome, missing it is no error. */
  readonly optional?: boolean;
}

export interface LabelledText {
  readonly id: string;
  readonly text: string;
  readonly words: number;
  readonly title?: string;
  readonly published?: string;
  readonly claims: readonly LabelledClaim[];
}

/** One quantity of the NewsQuant research set, its fields as published. */
export interface ResearchQuantity {
  readonly change: string;
  readonly value: string;
  readonly normalized_unit: string;
  readonly referred_concepts: string;
}

export interface ResearchSentence {
  readonly text: string;
  readonly quantities: readonly ResearchQuantity[];
}

interface Named {
  /** What the report and the baseline call the set. */
  readonly name: string;
  readonly heldOut: boolean;
}

export type LabelledSet =
  | (Named & { readonly form: "claims"; readonly texts: readonly LabelledText[] })
  | (Named & { readonly form: "research"; readonly sentences: readonly ResearchSentence[] });

/** An extracted claim beside whether it turned out right in every slot. */
export interface Judged {
  readonly rule: string;
  readonly confidence: number;
  readonly right: boolean;
}

export interface KindTally {
  labelled: number;
  found: number;
  kindRight: number;
  allRight: number;
}

/** Percentages to one decimal place, counts as they are. Names are the baseline's keys. */
export type Measures = Readonly<Record<string, number>>;

export interface SetResult {
  readonly set: LabelledSet;
  readonly texts: number;
  readonly labelled: number;
  readonly measures: Measures;
  readonly kinds: Readonly<Partial<Record<Kind, KindTally>>>;
  readonly judged: readonly Judged[];
  readonly errors: readonly string[];
}

export type Extractor = (text: string, options: { title?: string; published?: string }) => readonly Claim[];
