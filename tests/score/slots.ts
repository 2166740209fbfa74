import type { Claim } from "../../lib/types";
import type { LabelledClaim } from "./types";

export const slotNames = ["kind", "value", "bound", "unit", "change"] as const;
export type SlotName = (typeof slotNames)[number];

/** Units that are one and the same to an editor, whatever the spelling. Keys are lower case. */
const sameUnit = new Map([
  ["%", "percent"], ["per cent", "percent"], ["percentage", "percent"], ["percentage point", "percentage_point"],
  ["people", "person"], ["persons", "person"], ["men", "man"], ["women", "woman"], ["children", "child"],
  ["metre", "meter"], ["kilometre", "kilometer"], ["centimetre", "centimeter"], ["litre", "liter"], ["tonne", "ton"],
  ["mph", "mile per hour"], ["km/h", "kilometer per hour"], ["km", "kilometer"], ["m", "meter"], ["kg", "kilogram"],
]);

/** Kinds whose unit says nothing that the kind does not say already. */
const unitless: ReadonlySet<string> = new Set(["vote", "score", "ratio", "rank", "age"]);
/** Kinds where `US state` and `state` name the same thing: the last word decides. */
const headNoun: ReadonlySet<string> = new Set(["count", "measurement"]);

export function singular(word: string): string {
  return word.replace(/ies$/, "y").replace(/(ss|sh|ch|x)es$/, "$1").replace(/([^s])s$/, "$1");
}

function unitName(unit: string | undefined | null): string {
  if (unit === undefined || unit === null) return "";
  const spelt = unit.toLowerCase().trim().replace(/s per /, " per ");
  const name = sameUnit.get(spelt) ?? spelt;
  const one = singular(name);
  return sameUnit.get(one) ?? one;
}

function numberOf(value: string | number | undefined | null): number | null {
  return value === undefined || value === null ? null : Number(value);
}

/** Equal to one part in a thousand; two absent numbers are equal. */
function near(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return a === b || Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b));
}

function sameValue(gold: LabelledClaim, got: Claim): boolean {
  if (gold.kind === "vote" || gold.kind === "score") {
    const firstSide = numberOf(gold.for ?? gold.value) === numberOf(got.for ?? got.value);
    return firstSide && (gold.against === undefined || numberOf(gold.against) === numberOf(got.against));
  }
  if (gold.vague === true) return got.vague === true;
  return near(numberOf(gold.value), numberOf(got.value)) && near(numberOf(gold.high), numberOf(got.high));
}

function sameUnits(gold: LabelledClaim, got: Claim): boolean {
  if (unitless.has(gold.kind)) return true;
  if (gold.kind === "casualty") return (gold.harm ?? "killed") === (got.harm ?? "killed");
  const a = unitName(gold.unit);
  const b = unitName(got.unit);
  return a === b || (headNoun.has(gold.kind) && a.split(" ").at(-1) === b.split(" ").at(-1));
}

/** The slots in which an extracted claim differs from the label it was matched with. */
export function wrongSlots(gold: LabelledClaim, got: Claim): SlotName[] {
  const right: Record<SlotName, boolean> = {
    kind: gold.kind === got.kind,
    value: sameValue(gold, got),
    bound: (gold.bound ?? "exact") === got.bound,
    unit: sameUnits(gold, got),
    change: (gold.change ?? null) === (got.change ?? null),
  };
  return slotNames.filter((slot) => !right[slot]);
}

/** Ten times too large or too small: the mistake that must never happen. */
export function wrongMagnitude(gold: LabelledClaim, got: Claim): boolean {
  const a = numberOf(gold.value);
  const b = numberOf(got.value);
  return Boolean(a && b && (a / b >= 10 || b / a >= 10));
}

const looseWords = new Set(["the", "of", "and", "for", "in", "on", "to", "by", "at", "an", "its", "his", "her", "is", "it"]);

function tellingWords(source: string): string[] {
  return source.toLowerCase().split(/\W+/).filter((word) => word.length > 1 && !looseWords.has(word));
}

/** Two names of one source share at least one telling word. */
export function sameSource(gold: string, got: string): boolean {
  const words = new Set(tellingWords(gold));
  return tellingWords(got).some((word) => words.has(word));
}
