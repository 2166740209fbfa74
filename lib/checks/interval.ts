import { Decimal } from "decimal.js";
import type { Bound, Claim } from "../types";
import { once } from "./once";

/** Numbers that a printed one may stand for, ends included; `high` may be infinite. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

export const decimal = (value: Decimal.Value): Decimal => new Decimal(value);
export const between = (low: Decimal.Value, high: Decimal.Value): Interval => ({ low: new Decimal(low), high: new Decimal(high) });
export const holds = (i: Interval, value: Decimal): boolean => value.gte(i.low) && value.lte(i.high);
export const overlaps = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high);
export const add = (a: Interval, b: Interval): Interval => ({ low: a.low.plus(b.low), high: a.high.plus(b.high) });
export const subtract = (a: Interval, b: Interval): Interval => ({ low: a.low.minus(b.high), high: a.high.minus(b.low) });

/** Ends of a product; both intervals lie above zero. */
export const multiply = (a: Interval, b: Interval): Interval => ({ low: a.low.times(b.low), high: a.high.times(b.high) });
/** Ends of a quotient; both intervals lie above zero. */
export const divide = (a: Interval, b: Interval): Interval => ({ low: b.high.isFinite() ? a.low.div(b.high) : new Decimal(0), high: b.low.isZero() ? new Decimal(Infinity) : a.high.div(b.low) });

export interface Printed {
  readonly value: Decimal;
  /** The digits as printed, without grouping: `125.5`; empty where the number is in words. */
  readonly digits: string;
  /** What one of the mantissa is: 1000000 in `125.5 million`. */
  readonly scale: Decimal;
}

const none = new Decimal(0), one = new Decimal(1), endless = new Decimal(Infinity);
const firstNumber = /\d[\d,. \u00a0\u202f]*/;

/** The digits and scale behind a claim's value; undefined where there is no value. */
export const printed = once(({ value: said, quote }: Claim): Printed | undefined => {
  if (said === null) return undefined;
  const value = new Decimal(said);
  const digits = (firstNumber.exec(quote.normalize("NFKC"))?.[0] ?? "").replace(/[, ]/g, "").replace(/\.$/, "");
  if (digits === said && !value.isZero()) return { value, digits, scale: one };
  const mantissa = /^\d+(?:\.\d+)?$/.test(digits) ? new Decimal(digits) : undefined;
  if (!mantissa || mantissa.isZero() || value.isZero()) return { value, digits: mantissa ? digits : "", scale: one };
  return { value, digits, scale: value.eq(mantissa) ? one : value.div(mantissa).abs() };
});

/** How many zeros end the digits. */
export function trailingZeros(digits: string): number {
  let count = 0;
  while (count < digits.length && digits[digits.length - 1 - count] === "0") count++;
  return count;
}

/** How many digits carry meaning: 3 in `125`, 2 in `1.0`, 1 in `300`. */
export function significantDigits({ digits }: Printed): number {
  const bare = digits.replace(".", "").replace(/^0+/, "");
  return Math.max(1, digits.includes(".") ? bare.length : bare.length - trailingZeros(bare));
}

const counted: ReadonlySet<string> = new Set(["count", "casualty", "vote", "score", "rank", "ratio"]);

/** Half of what the last digit stands for. A number of people below a scale word is exact. */
function strictHalf(claim: Claim, p: Printed): Decimal {
  const decimals = p.digits.split(".")[1]?.length ?? 0;
  if (p.digits === "" || decimals === 0 && p.scale.eq(1) && counted.has(claim.kind)) return none;
  return new Decimal(`0.${"0".repeat(decimals)}5`).times(p.scale);
}

/** As `strictHalf`, but round numbers are taken for rounded ones, within a twentieth: 300m for 285m to 315m, 95m for 92.5m to 97.5m. */
function generousHalf(claim: Claim, p: Printed): Decimal {
  const strict = strictHalf(claim, p);
  if (p.digits === "" || p.digits.includes(".")) return strict;
  const zeros = trailingZeros(p.digits);
  const small = counted.has(claim.kind) && p.value.lt(1000);
  if (small) return strict;
  if (zeros > 0) return Decimal.max(strict, Decimal.min(new Decimal(`5${"0".repeat(zeros - 1)}`).times(p.scale), p.value.abs().div(20)));
  return p.digits.endsWith("5") && p.digits.length > 1 ? Decimal.max(strict, new Decimal("2.5").times(p.scale)) : strict;
}

/** Makes room for the bound. Whatever the bound, the exact reading stays inside. */
function widen({ low, high }: Interval, value: Decimal, bound: Bound, limit: Decimal, precise = false): Interval {
  switch (bound) {
    case "exact": return { low, high };
    // "Some 412 homes" are 412, "some 576,000 people" 576,000: nobody rounds to the last of three digits.
    case "about": return precise ? { low: Decimal.min(low, value.times("0.99")), high: Decimal.max(high, value.times("1.01")) } : { low: Decimal.min(low, value.times("0.9")), high: Decimal.max(high, value.times("1.1")) };
    case "more_than": case "at_least": return { low, high: Decimal.max(high, limit) };
    default: return { low: none, high };
  }
}

function isPrecise({ digits }: Printed): boolean {
  const plain = digits.replace(".", "").replace(/^0/, ""), own = digits.includes(".") ? plain : plain.slice(0, plain.length - trailingZeros(plain));
  return own.length >= 3 && !/[05]$/.test(own);
}

function around(claim: Claim, half: (claim: Claim, p: Printed) => Decimal): Interval | undefined {
  const p = printed(claim);
  if (!p) return undefined;
  const middle = p.value, reach = half(claim, p);
  const top = claim.high !== undefined ? Decimal.max(claim.high, middle) : middle;
  // Below zero only readings of temperature and the like are; nothing is known of a bound on them.
  if (middle.isNegative()) return claim.bound === "exact" ? { low: middle.minus(reach), high: top.plus(reach) } : undefined;
  return { low: Decimal.max(0, middle.minus(reach)), high: top.plus(reach) };
}

function readWith(claim: Claim, half: (claim: Claim, p: Printed) => Decimal): Interval | undefined {
  const base = around(claim, half), p = printed(claim);
  return base && p && widen(base, p.value, claim.bound, endless, isPrecise(p));
}
/** What the claim may stand for, by its last digit and its bound. */
export const interval = once((claim: Claim) => readWith(claim, strictHalf));
/** The same, with round numbers read as rounded. */
export const generousInterval = once((claim: Claim) => readWith(claim, generousHalf));
const strictPair = once((claim: Claim) => readPair(claim, strictHalf)), generousPair = once((claim: Claim) => readPair(claim, generousHalf));
function readPair(claim: Claim, half: (claim: Claim, p: Printed) => Decimal): Interval | undefined {
  const base = around(claim, half), p = printed(claim);
  if (!base || !p) return undefined;
  const { low, high } = widen(base, p.value, claim.bound, p.value.times("1.1"), isPrecise(p));
  return { low: claim.bound.startsWith("less") || claim.bound === "at_most" ? Decimal.min(base.low, p.value.times("0.9")) : low, high };
}
/** For pairs that share one bound (`more than 250 miles (400 km)`): the bound moves the figure by a tenth at most. */
export const pairInterval = (claim: Claim, generous: boolean): Interval | undefined => (generous ? generousPair : strictPair)(claim);
