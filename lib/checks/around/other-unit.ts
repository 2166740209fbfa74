import type { Claim } from "../../types";
import { unitFactor } from "../../reference/units";
import type { Answer } from "../check";
import { decimal, printed, significantDigits } from "../interval";
import { quoted, say } from "../wording";
import { meet } from "../sketch";
import { isTerm, size, type Neighbourhood } from "./terms";

const digits = (claim: Claim): number => { const p = printed(claim); return p ? significantDigits(p) : 0; };
const isMeasure = (claim: Claim): boolean => claim.kind === "measurement" && isTerm(claim) && claim.per === undefined && claim.change === undefined && (claim.bound === "exact" || claim.bound === "about") && Number(claim.value) > 0;

/** `has burnt 1,230 hectares. … An area of 123 square kilometres`: one measure in two units of ten, a power of ten apart. */
export function otherUnit({ sentence, near }: Neighbourhood): Answer | undefined {
  for (const again of sentence.claims) {
    const own = isMeasure(again) ? unitFactor(again.unit ?? "") : undefined;
    if (!own || own.low !== own.high || own.dimension === "length" || digits(again) < 2) continue;
    for (const first of near.flatMap(({ end, claims }) => (end <= sentence.start ? claims : []))) {
      const other = isMeasure(first) ? unitFactor(first.unit ?? "") : undefined;
      if (!other || other.low !== other.high || other.dimension !== own.dimension || first.unit === again.unit || digits(first) < 2) continue;
      const ratio = decimal(again.value ?? 0).times(own.low).div(decimal(first.value ?? 1).times(other.low)), slip = ([["factor_10", 10], ["factor_100", 100], ["factor_1000", 1000]] as const).find(([, ten]) => [ratio.div(ten), ratio.times(ten)].some((one) => one.minus(1).abs().lt("0.005")));
      if (!slip || !/^10*$/.test(decimal(other.low).div(own.low).toFixed()) && !/^10*$/.test(decimal(own.low).div(other.low).toFixed())) continue;
      return { outcome: "review", claims: [again.start, first.start], inputs: { first: quoted(first), again: quoted(again) }, formula: `${first.quote} = ${again.quote}`, cause: slip[0], working: `${quoted(first)} is ${say(decimal(first.value ?? 0).times(other.low).div(own.low), 6)} in the unit of ${quoted(again)}.` };
    }
  }
  return undefined;
}

const definite = /\b[Tt]he ‹t(?<again>\d+)›-(?:mile|kilometre|km|metre|acre|hectare|tonne|ton)\b/;
/** `a 480km (298-mile) pipeline … Once the 340-mile line is open`: the only other figure of the article in that unit. */
export function lengthAgain({ sentence, all }: Neighbourhood): Answer | undefined {
  const again = meet(sentence, definite)?.["again"], same = again ? all.filter((claim) => claim !== again && claim.kind === "measurement" && claim.unit === again.unit && claim.per === undefined) : [], [first] = same;
  if (!again || !first || same.length > 1 || first.start > again.start || again.bound !== "exact" || first.bound !== "exact" || first.value === null || again.value === null || first.high !== undefined || first.change !== undefined) return undefined;
  const ratio = size(again) / size(first);
  return ratio === 1 || ratio < 0.6 || ratio > 1.67 || Math.abs(ratio - 1) < 0.02 ? undefined : { outcome: "review", claims: [again.start, first.start], inputs: { first: quoted(first), again: quoted(again) }, formula: `${first.quote} = ${again.quote}`, cause: "figure_differs", working: `The text says ${quoted(first)} before and ${quoted(again)} here.` };
}
