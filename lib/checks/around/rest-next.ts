import type { Answer } from "../check";
import { isThing, sameName } from "../spread/figures";
import { meet } from "../sketch";
import { isTerm, size, type Neighbourhood } from "./terms";

const rest = /^\W{0,2}(?:The (?:remaining|other|rest,)|(?:That|This|It|They) (?:left|leaves)) ‹[ck](?<rest>\d+)›/, ofWhole = /\bOf (?:the|its|their|those|these|his|her) (?:[a-z-]{2,14} )?‹[ck](?<whole>\d+)›/;

/** `Of the 600 flats in the six towers, 385 are occupied. The remaining 225 are being advertised`: the only part of the whole that was told of. */
export function restNext({ sentence, near }: Neighbourhood): Answer | undefined {
  const left = meet(sentence, rest)?.["rest"], before = left && near.findLast(({ end }) => end <= sentence.start), whole = before && meet(before, ofWhole)?.["whole"];
  if (!left || !before || !whole || !isTerm(left) || !isTerm(whole) || left.bound !== "exact" || whole.bound !== "exact") return undefined;
  const parts = before.claims.filter((claim) => claim.start > whole.start && isThing(claim) && isTerm(claim) && size(claim) < size(whole) && (claim.unit === undefined || whole.unit === undefined || sameName(claim.unit, whole.unit))), [part] = parts;
  if (!part || parts.length > 1 || part.bound !== "exact" || /\b(?:another|included?|including|both|other)\b/.test(before.words)) return undefined;
  const exact = size(whole) - size(part);
  return exact === size(left) || size(left) > 2 * exact || 2 * size(left) < exact ? undefined : {
    outcome: "review", claims: [left.start, whole.start, part.start], inputs: { whole: whole.quote, part: part.quote, rest: left.quote }, formula: `${whole.quote} − ${part.quote}`, cause: "parts_do_not_sum",
    working: `${whole.quote} less ${part.quote} leaves ${exact}; the text says ${left.quote}.`,
  };
}
