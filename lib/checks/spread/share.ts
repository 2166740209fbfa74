import type { Claim, Span } from "../../types";
import type { Answer } from "../check";
import { add, decimal, divide, generousInterval, interval, overlaps, printed } from "../interval";
import type { Passage } from "../passage";
import { markOf } from "../sketch";
import { guessSlip } from "../slip";
import { quoted, say } from "../wording";
import { alike } from "./figures";
import { isLevel, sameSort, type Opening, type Spread } from "./read";

/** `a pass rate of 64 per cent`, `or about a quarter of everything burned`, `That means one in six`. */
export const statedShare: Opening = { marks: "pr" };
const named = /\b(?:(?:rate|share|proportion|percentage|ratio|turnout) of|make up|makes up|made up|account for|accounts for|represent|represents|constitute|amount to|amounts to) $/, reworded = /(?:, | or |which is |equal to |equivalent to |representing |amounting to |making up |accounting for | [-–—] )(?:just )?$/, inAll = /^ of (?:everything|all|the total|the whole|the lot|them|it|those|its total|what|the (?:area|land|budget|fleet|sum|amount|number))\b|^[,.;)]|^$/;
const linked = /\bof (?:whom|which)\b/;
const ofWhole = /^ of (?:the|its|their|all|everything|what)\b/;
const pointing = /\b(?:[Tt]hat|[Tt]his|[Ii]t|[Ww]hich)(?:'s| is| was| means| meant| makes| amounts to| represents| equals| works out at| equates to)[^.;:‹]{0,16} $/;
const thing = /^ (?:[\p{L}-]+ )?of (?:that|them|these|those|it|this|the total|which|whom)\b/u, ofBetween = /^ (?:[\p{L}-]+ ){0,3}(?:out )?of /u, ofAhead = /\b[Oo]f (?:[\p{L}'-]+ ){0,5}$/u;

/** Whether one of two figures is said to be of the other, or of a thing with that many. */
export function isPartOf({ sketch }: Passage, one: Span, two: Span): boolean {
  const between = sketch.slice(one.end, two.start);
  return ofAhead.test(sketch.slice(Math.max(0, one.start - 44), one.start)) || ofBetween.test(between) || /\bof (?:that|them|these|those|it|which|whom)\b/.test(between) || thing.test(sketch.slice(two.end, two.end + 30));
}

/** Whether the words leave no doubt that one of the two is the whole. */
function saysWhole({ sketch }: Passage, one: Span, two: Span): boolean {
  const between = sketch.slice(one.end, two.start);
  return /\b[Oo]f (?:the |its |their |all |his |her |some )*$/.test(sketch.slice(Math.max(0, one.start - 24), one.start)) || ofBetween.test(between) || /\bof (?:that|them|these|those|it|which|whom)\b/.test(between) || thing.test(sketch.slice(two.end, two.end + 30));
}

const forIt = /^ (?:in favou?r|against(?: it)?|said (?:yes|no)|for (?:it|the [a-z]+))\b/;
const isOf = /\b(?:are|is|was|were|means?|meant|[A-Z][a-z]+ing) (?:just |only )?$/, theShare = /\b[Tt]he $/;
function shareIn(sentence: Passage): Claim | undefined {
  return sentence.claims.find((claim) => {
    if (claim.kind !== "percentage" && claim.kind !== "ratio") return false;
    const { start, end } = markOf(sentence, claim), lead = sentence.sketch.slice(Math.max(0, start - 44), start);
    return named.test(lead) || pointing.test(lead) || isOf.test(lead) && ofWhole.test(sentence.sketch.slice(end)) || forIt.test(sentence.sketch.slice(end)) || /\b[Tt]urnout (?:was|is|of|reached|stood at|at) $/.test(lead) || /\b[Ww]ith $/.test(lead) && /^ of (?:it|them|that)\b/.test(sentence.sketch.slice(end)) || /^\W{0,3}$/.test(lead) && /^ (?:is|was|of (?:it|that|them))\b/.test(sentence.sketch.slice(end)) || /, $/.test(lead) && /^ of (?:its|their|the) [a-z]+,/.test(sentence.sketch.slice(end)) || claim.kind === "ratio" && theShare.test(lead) && /^ (?:who|that|which|of (?:them|those))\b/.test(sentence.sketch.slice(end)) || reworded.test(lead) && inAll.test(sentence.sketch.slice(end));
  });
}

const ofOther = /^ (?:more|fewer|less|higher|lower|up|down|rise|fall|increase|drop|from|on|a year|each|interest|stake|discount|tax|margin)\b|^ of (?!everything|all|them|it|those|the |what )/;

/** `passed over 3,200 hectares. Vineyards accounted for 1,280 hectares of that, or about a quarter`. */
export function shareApart(spread: Spread): Answer | undefined {
  const { sentence } = spread, share = shareIn(sentence), said = share && interval(share);
  if (!share || !said || share.value === null || share.high !== undefined || share.change !== undefined || share.per !== undefined || (share.kind === "percentage" ? share.unit !== "percent" : decimal(share.value).gte(1)) || ofOther.test(sentence.sketch.slice(markOf(sentence, share).end))) return undefined;
  const { window } = spread;
  if (window.claims.some((claim) => claim !== share && (claim.unit === "other" || claim.change !== undefined || claim.kind === "percentage" || claim.kind === "ratio"))) return undefined;
  const levels = window.claims.filter((claim) => isLevel(claim) && /^(?:money|count|measurement|casualty)$/.test(claim.kind) && claim.unit !== "time"), [one, two] = levels;
  if (levels.length !== 2 || !one || !two || !sameSort(one, two) || (one.kind === "count" && !alike(one, two) && !linked.test(window.sketch.slice(markOf(window, one).end, markOf(window, two).start))) || !ofWhole.test(sentence.sketch.slice(markOf(sentence, share).end)) && !isPartOf(window, markOf(window, one), markOf(window, two))) return undefined;
  // "58 percent of the valid votes; 14 of the 612 delegates": told of something else.
  if (one.start > share.end && /;/.test(window.sketch.slice(markOf(window, share).end, markOf(window, one).start))) return undefined;
  return judge(share, one, two, saysWhole(window, markOf(window, one), markOf(window, two)));
}

/** "Over 3,200 hectares" are not many more. */
const roughly = (claim: Claim): Claim => (claim.bound === "more_than" ? { ...claim, bound: "about" } : claim);

export function judge(share: Claim, one: Claim, two: Claim, isWhole = true): Answer | undefined {
  const [part, whole] = decimal(one.value ?? 0).lt(two.value ?? 0) ? [one, two] : [two, one], a = generousInterval(roughly(part)), b = generousInterval(roughly(whole)), p = printed(share);
  if (!a || !b || !p || b.low.lte(0) || !a.high.isFinite()) return undefined;
  const scale = share.kind === "percentage" ? 100 : 1, ratio = divide(a, b), expected = { low: ratio.low.times(scale), high: ratio.high.times(scale) }, exact = decimal(part.value ?? 0).div(whole.value ?? 1).times(scale);
  const wide = interval(share), room = share.kind === "ratio" ? (/(?:tenth|ninth|eighth|seventh|sixth)s\b/.test(share.quote) ? "0.05" : decimal(share.value ?? 0).times("0.15")) : p.digits.includes(".") ? "0.1" : "1";
  if (!wide) return undefined;
  // "More than three quarters" leaves no room below them.
  const near = { low: wide.low.minus(share.kind === "ratio" && share.bound === "more_than" ? decimal(room).div(5) : room), high: (wide.high.isFinite() ? wide.high : decimal(share.value ?? 0).times("1.5")).plus(share.kind === "ratio" && share.bound === "less_than" ? decimal(room).div(5) : room) }, rest = { low: decimal(scale).minus(expected.high), high: decimal(scale).minus(expected.low) };
  const both = divide(a, add(a, b)), ofBoth = { low: both.low.times(scale), high: both.high.times(scale) };
  // "1,120 passed and 280 failed. A pass rate of 80 per cent": the whole is the two together.
  const good = overlaps(expected, near) || !isWhole && (overlaps(ofBoth, near) || overlaps({ low: decimal(scale).minus(ofBoth.high), high: decimal(scale).minus(ofBoth.low) }, near)) || share.bound !== "more_than" && overlaps(rest, near), percent = (value: typeof exact): string => say(value.times(100).div(scale), 3);
  return {
    outcome: good ? "ok" : "review", claims: [share.start, part.start, whole.start], inputs: { part: quoted(part), whole: quoted(whole), share: quoted(share) }, formula: `${part.quote} ÷ ${whole.quote}`, ...(good ? {} : { cause: guessSlip(p, expected, "wrong_share") }),
    working: `${part.quote} of ${whole.quote} is ${percent(exact)}%${good ? "." : `; the text says ${quoted(share)}.`}`,
  };
}
