import type { Cause, Claim } from "../../types";
import type { Answer } from "../check";
import { decimal, generousInterval, overlaps, printed, subtract, trailingZeros, type Interval } from "../interval";
import { meet } from "../sketch";
import { guessSlip } from "../slip";
import { quoted, say, sayRange } from "../wording";
import { alike, isExplained, isFigure } from "./figures";
import type { Opening, Spread } from "./read";

/** `In May it treated 5,680, or 370 more`, `Its deficit of A$1.4 million`. */
export const statedDifference: Opening = { marks: "cmtk", cue: / more|income|revenue|takings|spend|spent|fewer| less|higher|lower|deficit|surplus|shortfall|difference|gap|profit|loss|extra |additional | over| under|above|below|short|paid|repaid|written off|shed|saved|put on|added/ };
const compared = /(?:, or|,| or|, which is|, that is|That is|That's|which is|some) ‹[cmtk](?<difference>\d+)› (?:[a-z]+ )?(?:more|fewer|less|higher|lower)\b(?! (?:of|people|were|had|have|are)\b)/, balance = /\b(?:deficit|surplus|shortfall|loss|profit) (?:of|was|is|came to) ‹m(?<difference>\d+)›/, added = /\b(?:[Tt]he|[Tt]hat|[Tt]hose|[Ii]ts|[Tt]heir) (?:extra|additional|added) ‹[cmtk](?<difference>\d+)›/, over = /, ‹[cmt](?<difference>\d+)› (?:[a-z]+ )?(?:over|under|above|below|short)(?=[.,;])/, gone = /\b(?:paid off|paid back|repaid|written off|shed|saved|put on|added) ‹[mc](?<difference>\d+)›/, difference = /\b[Tt]he (?:difference|gap)(?:,| is| was| of|, of) [^.;‹]{0,24}‹[cmtk](?<difference>\d+)›/;
const taken = /\b(?:took|takes|earned|earns|income|revenues?|receipts|raised|received|collected|brought in|takings)\b/i, spent = /\b(?:spent|spends?|spending|costs?|paid|outgoings|expenditure|expenses|laid out)\b/i;
const severed = /\b(?:except|besides|target|budgeted|planned|expected|forecast|another|in all|altogether|on average|each|per)\b/;

/** The difference of the only two levels of its sort, here or in the two sentences before. */
export function differenceApart(spread: Spread): Answer | undefined {
  const { sentence, paragraph, at } = spread, earlier = paragraph[at - 1], accounts = meet(sentence, balance)?.["difference"] ?? (earlier && sentence.claims.length === 2 && earlier.claims.length === 1 ? meet(earlier, balance)?.["difference"] : undefined), own = accounts ?? meet(sentence, compared)?.["difference"] ?? meet(sentence, over)?.["difference"] ?? meet(sentence, gone)?.["difference"] ?? meet(sentence, added)?.["difference"] ?? meet(sentence, difference)?.["difference"];
  if (!own?.value || own.high !== undefined || own.per !== undefined || own.bound !== "exact") return undefined;
  const { window } = spread;
  if (severed.test(window.sketch) || accounts && !(taken.test(window.sketch) && spent.test(window.sketch))) return undefined;
  return between(own, window.claims.filter((claim) => claim !== own && isFigure(claim) && alike(claim, own) && (accounts || claim.end < own.start)), "wrong_change");
}

/** `is to rise by £72 to £1,584. Householders now pay £1,512`: the only change of the window, between its only two levels. */
export function changeBetween(spread: Spread): Answer | undefined {
  if (spread.kinds.length < 3 || !spread.some(({ claims }) => claims.some(({ change }) => change !== undefined))) return undefined;
  const { sentence, window } = spread, changes = window.claims.filter(({ change }) => change !== undefined), [own] = changes;
  if (!own?.value || changes.length !== 1 || own.high !== undefined || own.bound !== "exact" || own.kind !== "money" && own.kind !== "count" && own.kind !== "measurement" || /point$/.test(own.unit ?? "") || severed.test(window.sketch) || /\b(?:more|fewer|less|higher|lower|target|over (?:the )?(?:past|last|next)|since|a (?:year|month|week|day)\b(?! (?:ago|earlier|before)))/.test(sentence.sketch) && !/\b(?:gap|difference)\b/.test(sentence.sketch)) return undefined;
  const levels = window.claims.filter((claim) => claim !== own && isFigure(claim) && claim.kind !== "percentage" && alike(claim, own) && (claim.kind !== "count" || own.unit === undefined || claim.unit === own.unit));
  return window.claims.some(({ kind }) => kind === "percentage" || kind === "ratio") || !levels.some(({ start }) => start >= sentence.start) && own.start < sentence.start ? undefined : between(own, levels, "wrong_change");
}

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
