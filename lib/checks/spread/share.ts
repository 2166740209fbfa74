import type { Claim } from "../../types";
import type { Answer } from "../check";
import { decimal, divide, generousInterval, interval, overlaps, printed } from "../interval";
import { markOf, meet } from "../sketch";
import { guessSlip } from "../slip";
import { quoted, say } from "../wording";
import { isLevel, sameSort, type Spread } from "./read";

/** `a pass rate of 64 per cent`, `or about a quarter of everything burned`, `That means one in six`. */
export const statedShare = /\b(?:rate|share|proportion|percentage|ratio) of ‹[pr]\d+›|(?:,? or|,? which is|,? equal to|,? equivalent to|,? representing|,? amounting to|,? making up|,? accounting for|,? just|,| -| –| —) ‹[pr]\d+›|\b(?:[Tt]hat|[Tt]his|[Ii]t|[Ww]hich)(?:'s| is| was| means| meant| makes| amounts to| represents| equals| works out at| equates to)[^.;:‹]{0,16} ‹[pr]\d+›/;
const wordings: readonly RegExp[] = [
  /\b(?:rate|share|proportion|percentage|ratio) of ‹[pr](?<share>\d+)›/,
  /(?:,? or|,? which is|,? equal to|,? equivalent to|,? representing|,? amounting to|,? making up|,? accounting for|,? just|,| -| –| —) ‹[pr](?<share>\d+)›(?= of (?:everything|all|the total|the whole|the lot|them|it|those|its total|the (?:area|land|budget|fleet|sum|amount|number))\b|[.,;)]|$)/,
  /\b(?:[Tt]hat|[Tt]his|[Ii]t|[Ww]hich)(?:'s| is| was| means| meant| makes| amounts to| represents| equals| works out at| equates to)[^.;:‹]{0,16} ‹[pr](?<share>\d+)›/,
];
/** That one figure is a part of the other. */
const partOf = /› (?:[a-z]+ )?of (?:that|them|these|those|it|this|the total|which|whom)\b|\b[Oo]ut of [^.;:!?‹]{0,30}‹|\b(?:of which|of whom)\b|\b[Oo]f (?:the|its|their|these|those|all|a) [^.;:!?‹]{0,30}‹|› of (?:the |its |their |a |all )?[^.;:!?‹]{0,24}‹/;
const ofOther = /^ (?:more|fewer|less|higher|lower|up|down|rise|fall|increase|drop|from|on|a year|each|interest|stake|discount|tax|margin)\b|^ of (?!everything|all|them|it|those|the )/;

/** `passed over 3,200 hectares. Vineyards accounted for 1,280 hectares of that, or about a quarter`. */
export function shareApart({ sentence, window }: Spread): Answer | undefined {
  const share = wordings.map((wording) => meet(sentence, wording)?.["share"]).find((claim) => claim !== undefined), said = share && interval(share);
  if (!share || !said || share.value === null || share.high !== undefined || share.change !== undefined || share.per !== undefined || (share.kind === "percentage" ? share.unit !== "percent" : decimal(share.value).gte(1)) || ofOther.test(sentence.sketch.slice(markOf(sentence, share).end))) return undefined;
  if (window.claims.some((claim) => claim !== share && (claim.change !== undefined || claim.kind === "percentage" || claim.kind === "ratio"))) return undefined;
  const levels = window.claims.filter((claim) => isLevel(claim) && /^(?:money|count|measurement|casualty)$/.test(claim.kind) && claim.unit !== "time"), [one, two] = levels;
  if (levels.length !== 2 || !one || !two || !sameSort(one, two) || (one.kind === "count" && one.unit !== two.unit) || !partOf.test(window.sketch)) return undefined;
  return judge(share, one, two);
}

/** "Over 3,200 hectares" are not many more. */
const roughly = (claim: Claim): Claim => (claim.bound === "more_than" ? { ...claim, bound: "about" } : claim);

function judge(share: Claim, one: Claim, two: Claim): Answer | undefined {
  const [part, whole] = decimal(one.value ?? 0).lt(two.value ?? 0) ? [one, two] : [two, one], a = generousInterval(roughly(part)), b = generousInterval(roughly(whole)), p = printed(share);
  if (!a || !b || !p || b.low.lte(0) || !a.high.isFinite()) return undefined;
  const scale = share.kind === "percentage" ? 100 : 1, ratio = divide(a, b), expected = { low: ratio.low.times(scale), high: ratio.high.times(scale) }, exact = decimal(part.value ?? 0).div(whole.value ?? 1).times(scale);
  const wide = interval(share), room = share.kind === "ratio" ? decimal(share.value ?? 0).times("0.15") : p.digits.includes(".") ? "0.1" : "1";
  if (!wide) return undefined;
  const near = { low: wide.low.minus(room), high: wide.high.plus(room) }, rest = { low: decimal(scale).minus(expected.high), high: decimal(scale).minus(expected.low) };
  const good = overlaps(expected, near) || overlaps(rest, near), percent = (value: typeof exact): string => say(value.times(100).div(scale), 3);
  return {
    outcome: good ? "ok" : "review", claims: [share.start, part.start, whole.start], inputs: { part: quoted(part), whole: quoted(whole), share: quoted(share) }, formula: `${part.quote} ÷ ${whole.quote}`, ...(good ? {} : { cause: guessSlip(p, expected, "wrong_share") }),
    working: `${part.quote} of ${whole.quote} is ${percent(exact)}%${good ? "." : `; the text says ${quoted(share)}.`}`,
  };
}
