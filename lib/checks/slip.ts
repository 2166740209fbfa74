import type { Cause } from "../types";
import { type Decimal } from "decimal.js";
import { decimal, holds, type Interval, type Printed } from "./interval";

const factors: readonly (readonly [number, Cause])[] = [[10, "factor_10"], [100, "factor_100"], [1000, "factor_1000"], [1_000_000, "factor_1000000"]];

/** A power of ten that would put the printed figure where it has to be, give or take `slack` (0.02 is 2%). */
export function factorSlip(value: Decimal, expected: Interval, slack: Decimal.Value): Cause | undefined {
  const low = expected.low.times(decimal(1).minus(slack)), high = expected.high.times(decimal(1).plus(slack));
  for (const [factor, cause] of factors) if (holds({ low, high }, value.times(factor)) || holds({ low, high }, value.div(factor))) return cause;
  return undefined;
}

/** Two neighbouring digits of the printed figure change places and it fits. */
export function swapSlip(p: Printed, expected: Interval): boolean {
  const point = p.digits.indexOf("."), plain = p.digits.replace(".", "");
  const places = point < 0 ? 0 : plain.length - point;
  for (let i = 0; i + 1 < plain.length; i++) {
    const left = plain.charAt(i), right = plain.charAt(i + 1);
    if (left === right || (i === 0 && right === "0")) continue;
    const swapped = decimal(plain.slice(0, i) + right + left + plain.slice(i + 2)).div(decimal(10).pow(places)).times(p.scale);
    if (holds(expected, swapped)) return true;
  }
  return false;
}

/** One digit of the printed figure is another one and it fits. */
export function digitSlip(p: Printed, wanted: Decimal): boolean {
  const other = wanted.div(p.scale).toFixed();
  if (other.length !== p.digits.length) return false;
  let differing = 0;
  for (let i = 0; i < other.length; i++) if (other[i] !== p.digits[i]) differing++;
  return differing === 1 && other.length > 1;
}

/** The likely slip behind a figure that should lie within `expected`. */
export function guessSlip(p: Printed, expected: Interval, otherwise: Cause): Cause {
  return factorSlip(p.value, expected, "0.02") ?? (swapSlip(p, expected) ? "digits_swapped" : otherwise);
}
