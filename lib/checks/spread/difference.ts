import type { Cause, Claim } from "../../types";
import type { Answer } from "../check";
import { decimal, generousInterval, overlaps, printed, subtract, trailingZeros, type Interval } from "../interval";
import { guessSlip } from "../slip";
import { quoted, say, sayRange } from "../wording";
import { alike, isExplained } from "./figures";

/** A round number beside a finer one is as fine: what fell from 300,000 to 264,000 was not 295,000. */
function asFine(claim: Claim, beside: Claim): Interval | undefined {
  const own = printed(claim), other = printed(beside);
  if (!own || !other || !own.scale.eq(other.scale) || !/^\d+$/.test(own.digits) || !/^\d+$/.test(other.digits) || claim.bound !== "exact" || trailingZeros(own.digits) <= trailingZeros(other.digits)) return generousInterval(claim);
  const half = decimal(10).pow(trailingZeros(other.digits)).div(2).times(own.scale);
  return { low: own.value.minus(half), high: own.value.plus(half) };
}

/** Whether the difference of two levels is as stated; undefined where there are more, or it is far from anything that they give. */
export function between(own: Claim, levels: readonly Claim[], cause: Cause, most = 2.5): Answer | undefined {
  const [one, two] = levels, p = printed(own), said = generousInterval(own);
  if (!one || !two || levels.length !== 2 || !p || !said || !alike(one, two) || [one, two].some(({ bound }) => bound !== "exact" && bound !== "about")) return undefined;
  const [small, large] = decimal(one.value ?? 0).lt(two.value ?? 0) ? [one, two] : [two, one], a = asFine(small, large), b = asFine(large, small), exact = decimal(large.value ?? 0).minus(small.value ?? 0);
  if (!a || !b || exact.lte(0)) return undefined;
  const expected: Interval = subtract(b, a), good = overlaps(expected, said) || isExplained(own, levels), ratio = decimal(own.value ?? 0).div(exact);
  const slip = good ? undefined : guessSlip(p, { low: exact, high: exact }, cause);
  if (slip === cause && (ratio.lt(1 / most) || ratio.gt(most))) return undefined;
  return {
    outcome: good ? "ok" : "review", claims: [own.start, large.start, small.start], inputs: { larger: quoted(large), smaller: quoted(small), difference: quoted(own) }, formula: `${large.quote} − ${small.quote}`, ...(slip ? { cause: slip } : {}),
    working: `${quoted(large)} less ${quoted(small)} is ${say(exact)}${good ? "." : ` (${sayRange(expected)} with rounding); the text says ${quoted(own)}.`}`,
  };
}
