import type { Claim } from "../../lib/types";
import { fMeasure, percent } from "./figures";
import { canonicalUnit, researchUnit, sameHeadNoun } from "./research-units";
import type { Extractor, LabelledSet, ResearchQuantity, ResearchSentence, SetResult } from "./types";

interface Quantity {
  readonly value: number;
  readonly high: number | null;
  readonly unit: string;
  readonly change: string;
  readonly concepts: ReadonlySet<string>;
}

const measures = ["value", "value+unit", "value+unit head noun", "value+change", "value+concept"] as const;
type Measure = (typeof measures)[number];
type ResearchSet = Extract<LabelledSet, { form: "research" }>;

const boundMarks = { exact: "=", about: "~", more_than: ">", at_least: ">", less_than: "<", at_most: "<" } as const;

function conceptsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.filter((word) => word !== "" && word !== "-"));
}

function fromLabel(label: ResearchQuantity): Quantity {
  const [low = label.value, high] = /^\d[\d.]*-\d[\d.]*$/.test(label.value) ? label.value.split("-") : [];
  return {
    value: Number(low),
    high: high === undefined ? null : Number(high),
    unit: canonicalUnit(label.normalized_unit),
    change: label.change,
    concepts: conceptsOf(label.referred_concepts.toLowerCase().split(/[\s,]+/)),
  };
}

/** The quantities a claim stands for: a tally is two of them, a vague figure none. */
function fromClaim(claim: Claim): Quantity[] {
  const rest = {
    unit: researchUnit(claim),
    change: claim.change === undefined ? boundMarks[claim.bound] : claim.change === "increase" ? "up" : "down",
    concepts: conceptsOf((claim.about ?? "").toLowerCase().split(/\W+/)),
  };
  if (claim.for !== undefined && claim.against !== undefined) {
    return [claim.for, claim.against].map((value) => ({ ...rest, value, high: null }));
  }
  if (claim.value === null) return [];
  return [{ ...rest, value: Number(claim.value), high: claim.high === undefined ? null : Number(claim.high) }];
}

/** Equal to one part in 100,000; two absent numbers are equal. */
function close(got: number | null, gold: number | null): boolean {
  if (got === null || gold === null) return got === gold;
  return Math.abs(got - gold) <= 1e-8 + 1e-5 * Math.abs(gold);
}

function agrees(measure: Measure, gold: Quantity, got: Quantity): boolean {
  if (!close(got.value, gold.value) || !close(got.high, gold.high)) return false;
  if (measure === "value+unit") return gold.unit === got.unit;
  if (measure === "value+unit head noun") return sameHeadNoun(gold.unit, got.unit);
  if (measure === "value+change") return gold.change === got.change;
  if (measure !== "value+concept") return true;
  if (gold.concepts.size === 0) return got.concepts.size === 0;
  return [...gold.concepts].some((word) => got.concepts.has(word));
}

/** Labels in their order each take the first free quantity that agrees. */
function match(measure: Measure, gold: readonly Quantity[], got: readonly Quantity[]): { missed: Quantity[]; extra: Quantity[] } {
  const free = [...got];
  const missed: Quantity[] = [];
  for (const label of gold) {
    const index = free.findIndex((quantity) => agrees(measure, label, quantity));
    if (index >= 0) free.splice(index, 1);
    else missed.push(label);
  }
  return { missed, extra: free };
}

const powers = [10, 100, 1e3, 1e6, 1e9];

/** An unmatched quantity that is some label's value but for a scale word or a decimal shift. */
function offByPower(got: Quantity, gold: readonly Quantity[]): boolean {
  return gold.some((label) => Boolean(got.value && label.value)
    && powers.some((power) => close(got.value * power, label.value) || close(label.value * power, got.value)));
}

function shown(quantity: Quantity): string {
  const range = quantity.high === null ? String(quantity.value) : `${quantity.value}-${quantity.high}`;
  return `${quantity.change}${range} ${quantity.unit} [${[...quantity.concepts].join(" ")}]`;
}

function describeErrors(id: string, sentence: ResearchSentence, gold: readonly Quantity[], got: readonly Quantity[]): string[] {
  const wrong = measures.filter((measure) => match(measure, gold, got).missed.length > 0);
  const { extra } = match("value", gold, got);
  if (wrong.length === 0 && extra.length === 0) return [];
  return [
    `${id}  ${[...wrong, ...(extra.length > 0 ? ["extra"] : [])].join(", ")}: ${sentence.text}`,
    `      labelled ${gold.map(shown).join("; ") || "nothing"}`,
    `      got      ${got.map(shown).join("; ") || "nothing"}`,
  ];
}

/** Scores an extractor on NewsQuant (Almasian et al., EMNLP 2023), sentence by sentence. */
export function scoreResearch(set: ResearchSet, extract: Extractor): SetResult {
  const right: Record<Measure, number> = { value: 0, "value+unit": 0, "value+unit head noun": 0, "value+change": 0, "value+concept": 0 };
  const errors: string[] = [];
  let labelled = 0;
  let predicted = 0;
  let magnitude = 0;
  for (const [index, sentence] of set.sentences.entries()) {
    const gold = sentence.quantities.map(fromLabel);
    const got = extract(sentence.text, {}).filter((claim) => claim.kind !== "rank").flatMap(fromClaim);
    labelled += gold.length;
    predicted += got.length;
    for (const measure of measures) right[measure] += gold.length - match(measure, gold, got).missed.length;
    magnitude += match("value", gold, got).extra.filter((quantity) => offByPower(quantity, gold)).length;
    errors.push(...describeErrors(`nq-${String(index).padStart(3, "0")}`, sentence, gold, got));
  }
  const table = Object.fromEntries(measures.map((measure) => [measure, fMeasure(right[measure], predicted, labelled)]));
  return {
    set, texts: set.sentences.length, labelled, kinds: {}, judged: [], errors,
    measures: {
      "value precision": percent(right.value, predicted),
      "value recall": percent(right.value, labelled),
      ...table,
      "magnitude suspects": magnitude,
    },
  };
}
