/** Whether two figures of one article may be one figure, and the slip that would part them. */
import type { Cause, Claim } from "../types";
import { decimal, holds, interval, overlaps, pairInterval, printed } from "./interval";
import { digitSlip, factorSlip, swapSlip } from "./slip";

const posts = /^(?:job|post|position|role|person|worker|staff)$/;
export const sameThing = (a: Claim, b: Claim): boolean =>
  (a.kind === "count" && a.unit === "job" && b.kind === "count" && posts.test(b.unit ?? "")) ||
  a.kind === b.kind && a.harm === b.harm && a.change === b.change && a.per === b.per && (a.kind === "casualty" ? true : a.unit !== undefined && a.unit === b.unit);
const lost = /^(?:cut|loss|redundancy|layoff|lay-off)$/;
/** `The 1,540 job cuts` are of 1,540 jobs. */
export const sameUnit = (a: Claim, b: Claim): boolean => a.unit === b.unit || (lost.test(a.unit ?? "") || a.unit === "post" || a.unit === "job") && /^(?:job|post|position|role)$/.test(b.unit ?? "");
export const plain = ({ value, high, vague }: Claim): boolean => value !== null && high === undefined && vague === undefined;

export function agrees(a: Claim, b: Claim): boolean {
  // A toll of "at least 43" is 43 or a little more in a headline, and not any higher number.
  const one = pairInterval(a, true), two = pairInterval(b, true);
  return one !== undefined && two !== undefined && overlaps(one, two);
}
export const identical = (a: Claim, b: Claim): boolean => {
  const one = interval(a), two = interval(b);
  return one !== undefined && two !== undefined && holds(one, decimal(b.value ?? 0)) && holds(two, decimal(a.value ?? 0));
};

/** The slip that makes one of two figures into the other. */
export function slipBetween(a: Claim, b: Claim): Cause | undefined {
  const read = printed(a), p = read && read.digits === "" ? { ...read, digits: read.value.toFixed() } : read, value = decimal(b.value ?? 0), exact = { low: value, high: value };
  if (!p || value.isZero()) return undefined;
  return factorSlip(p.value, exact, 0) ?? (swapSlip(p, exact) ? "digits_swapped" : digitSlip(p, value) ? "wrong_digit" : undefined);
}

/** Some pair or triple of figures of the same sort makes the headline's: it may have added them. */
export function isSum(target: Claim, parts: readonly Claim[]): boolean {
  const wanted = decimal(target.value ?? 0), values = parts.slice(0, 12).map(({ value }) => decimal(value ?? 0));
  return values.some((a, i) => values.some((b, j) => j > i && (a.plus(b).eq(wanted) || a.minus(b).abs().eq(wanted) || values.some((c, k) => k > j && a.plus(b).plus(c).eq(wanted)))));
}

/** People whom the text adds to its toll in words: the sum may be the headline's. */
export const moreDead = /\b(?:couple|pilot|driver|gunman|attacker|captain|also (?:died|killed)|died too|died later|was also|another|a (?:second|third)|an? [a-z]+th|all but)\b/i;
