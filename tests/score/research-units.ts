import type { Claim } from "../../lib/types";
import { singular } from "./slots";

/** NewsQuant writes currencies out; ours are ISO 4217. */
const currencyNames = new Map([
  ["USD", "dollar"], ["GBP", "pound sterling"], ["EUR", "euro"], ["JPY", "japanese yen"], ["CNY", "chinese yuan"],
  ["AUD", "australian dollar"], ["CAD", "canadian dollar"], ["NZD", "new zealand dollar"], ["HKD", "hong kong dollar"],
  ["SGD", "singaporean dollar"], ["MYR", "malaysian ringgit"], ["ILS", "shekel"], ["INR", "indian rupee"],
  ["ZAR", "south african rand"], ["DKK", "danish krone"], ["HRK", "croatian kuna"], ["CHF", "swiss franc"],
]);

const sameUnit = new Map([
  ["percent", "percentage"], ["percentage_point", "point"], ["percentage point", "point"], ["person", "people"],
  ["kph", "kilometre per hour"], ["meter", "metre"], ["kilometer", "kilometre"], ["liter", "litre"],
  ["centimeter", "centimetre"], ["millimeter", "millimetre"], ["degree celsius", "celsius"],
  ["degree fahrenheit", "fahrenheit"], ["tonne", "ton"], ["united states dollar", "dollar"],
  ["revolution per minute", "revolutions per minute"], ["time", "count"], ["pence", "pound sterling"],
]);

/** The one spelling under which units are compared; "-" where there is none. */
export function canonicalUnit(unit: string | undefined): string {
  if (unit === undefined || unit === "" || unit === "-") return "-";
  const lower = unit.toLowerCase().trim();
  const one = singular(lower);
  return sameUnit.get(lower) ?? sameUnit.get(one) ?? one;
}

/** A claim's unit in the words of the research set. */
export function researchUnit(claim: Claim): string {
  let unit = claim.unit;
  if (claim.kind === "money" && unit !== undefined) unit = currencyNames.get(unit) ?? unit;
  if (claim.kind === "age") unit = `${unit ?? "year"} of age`;
  if (claim.kind === "casualty") unit ??= "people";
  return canonicalUnit(claim.per === undefined ? unit : `${unit ?? "unknown"} per ${claim.per}`);
}

function lastWord(unit: string): string {
  return unit.slice(unit.lastIndexOf(" ") + 1);
}

/** Equal as wholes, or in the head noun alone: `US state` and `state`, but never across rates. */
export function sameHeadNoun(gold: string, got: string): boolean {
  if (gold === got) return true;
  if (gold === "-") return false;
  if (lastWord(gold) === got) return true;
  if (got === "-" || gold.includes(" per ") || got.includes(" per ")) return false;
  return lastWord(gold) === lastWord(got);
}
