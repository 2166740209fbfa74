/** Two levels of one quantity, which of them is the earlier one, and whether a change stated beside them is theirs. */
import { Decimal } from "decimal.js";
import type { Cause, Claim } from "../types";
import { before, type Answer, type Context } from "./check";
import { decimal, divide, generousInterval, holds, interval, overlaps, printed, subtract, type Interval } from "./interval";
import type { Passage } from "./passage";
import { swapSlip } from "./slip";
import { bounds, quoted, say, sayRange } from "./wording";

/** Two levels of one quantity in a sentence: `from A to B`, `to B from A`. */
export interface Levels {
  readonly from: Claim;
  readonly to: Claim;
}

const pairs: readonly RegExp[] = [
  /\bfrom (?:the |its |(?:a peak|a low|a high|an average|a total|a mean|a median) of )?‹[cmptk](?<from>\d+)›[^.;:!?‹]{0,60}?(?:‹d\d+›[^.;:!?‹]{0,40}?)? to (?:the |reach |an average of |a total of |a high of |a low of )?‹[cmptk](?<to>\d+)›/g,
  /\bto (?:the |reach |(?:a high|a low|an average|a total) of )?‹[cmptk](?<to>\d+)›[^.;:!?‹]{0,60}?(?:‹d\d+›[^.;:!?‹]{0,40}?)? from (?:the |its |(?:a peak|a low|a high|an average|a total|a mean|a median) of )?‹[cmptk](?<from>\d+)›/g,
  /\b(?:to|at) (?:the )?‹[cmptk](?<to>\d+)›[^.;:!?‹]{0,60}?,? (?:compared (?:with|to)|against|versus) (?:the |just )?‹[cmptk](?<from>\d+)›(?! (?:two|three|four|five|six|ten|‹|expected|forecast|predicted|targeted|planned|budgeted|a decade|in (?:19|20)\d\d))/g,
];

/** A level without a unit is one of what the other level counts. */
export const alike = (a: Claim, b: Claim): boolean => a.kind === b.kind || a.kind === "casualty" && b.kind === "count" && b.unit === "person" || b.kind === "casualty" && a.kind === "count" && a.unit === "person" || (a.kind === "measurement" && a.unit === undefined && b.kind === "count") || (b.kind === "measurement" && b.unit === undefined && a.kind === "count");

const many = /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th)) (?:such |straight |consecutive |successive )?(?:cut|rise|increase|reduction|fall|hike|drop|decline|decrease|gain)\b|\bin a row\b/;
const levelWords = /from |compared |against |versus /;
/** The levels of a sentence, where it has exactly one pair of them. */
export function levelsOf({ text }: Context, { claims, sketch }: Passage): Levels | undefined {
  if (claims.length < 2 || !levelWords.test(sketch)) return undefined;
  const found = pairs.flatMap((pattern) => (sketch.search(pattern) < 0 ? [] : [...sketch.matchAll(pattern)]));
  const from = claims[Number(found[0]?.groups?.["from"])], to = claims[Number(found[0]?.groups?.["to"])];
  // "To 3.50 per cent, its seventh such cut from a peak of 5.25": many changes, of which one is stated.
  if (from && to && many.test(sketch.slice(Math.min(...[from, to].map((claim) => sketch.indexOf(`${claims.indexOf(claim)}›`))), Math.max(...[from, to].map((claim) => sketch.indexOf(`${claims.indexOf(claim)}›`)))))) return undefined;
  if (found.length !== 1 || !from || !to || !alike(from, to) || from.value === null || to.value === null || from.high !== undefined || to.high !== undefined) return undefined;
  if (from.kind === to.kind && from.unit !== to.unit && !(from.kind === "count" && from.start < to.start)) return undefined;
  if (from.per !== undefined && to.per !== undefined && from.per !== to.per) return undefined;
  return /minus|[-−]$/.test(before(text, from, 8)) || /minus|[-−]$/.test(before(text, to, 8)) ? undefined : { from, to };
}

/** Between shares bare points are percentage points. */
export const arePoints = ({ unit }: Claim, level: Claim): boolean => unit === "percentage_point" || unit === "basis point" || (unit === "point" && level.kind === "percentage");
export const isShare = ({ kind, unit }: Claim): boolean => kind === "percentage" && unit === "percent";

function answer(levels: Levels, change: Claim, good: boolean, rounded: boolean, expected: Interval, formula: string, cause: Cause, working: string, strained = false): Answer {
  const outcome = strained ? "review" : good ? (rounded ? "ok_rounded" : "ok") : cause === "percent_for_points" ? "review" : "amend";
  return { outcome, claims: [change.start, levels.from.start, levels.to.start], inputs: { from: quoted(levels.from), to: quoted(levels.to), change: quoted(change) }, formula, bounds: bounds(expected), ...(good && !strained ? {} : { cause }), working };
}

const absolute = ({ low, high }: Interval): Interval => (low.gte(0) ? { low, high } : high.lte(0) ? { low: high.neg(), high: low.neg() } : { low: decimal(0), high: Decimal.max(low.neg(), high) });

/** A ratio of levels as a change in per cent, without its sign. */
const asChange = ({ low, high }: Interval): Interval => absolute({ low: low.minus(1).times(100), high: high.minus(1).times(100) });

export function judge(levels: Levels, change: Claim): Answer | undefined {
  const a = interval(levels.from), b = interval(levels.to), looseA = generousInterval(levels.from), looseB = generousInterval(levels.to), own = interval(change), basis = change.unit === "basis point" ? 100 : 1, said = own && { low: own.low.div(basis), high: own.high.div(basis) }, p = printed(change);
  if (!a || !b || !looseA || !looseB || !said || !p || a.low.lte(0) || looseA.low.lte(0) || levels.from.value === null || levels.to.value === null) return undefined;
  const from = decimal(levels.from.value), to = decimal(levels.to.value);
  const inWords = change.kind === "ratio", inPercent = inWords || (change.kind === "percentage" && change.unit === "percent"), levelsInPercent = levels.from.kind === "percentage";
  const points = absolute(subtract(b, a)), exactPoints = to.minus(from).abs();
  if (!inPercent) {
    const strict = overlaps(points, said), good = strict || overlaps(absolute(subtract(looseB, looseA)), said);
    // Saved by reading round numbers as rounded ones, yet far off as printed: someone should look.
    if (!strict && good && exactPoints.minus(decimal(change.value ?? 0).div(basis)).abs().gt(exactPoints.times("0.1"))) return { ...answer(levels, change, false, false, points, "to − from", "wrong_change", `From ${levels.from.quote} to ${levels.to.quote} is ${say(exactPoints)} as printed; the text says ${change.quote}.`), outcome: "review" };
    return answer(levels, change, good, !holds(said, exactPoints), points, "to − from", swapSlip(p, points) ? "digits_swapped" : "wrong_change", `From ${levels.from.quote} to ${levels.to.quote} is ${say(exactPoints)}; the text says ${change.quote}.`);
  }
  // Rounding of both ends moves a share of change: the quotient's ends, less one.
  const share = asChange(divide(b, a));
  const exact = to.div(from).minus(1).times(100).abs();
  // Tenths of a power of ten: what is three decibels less is half as loud.
  if (/^(?:decibel|magnitude|pH)$/.test(levels.from.unit ?? "")) return undefined;
  if (inWords) return inFractions(levels, change, exact, share);
  const room: Interval = { low: said.low.minus("0.5"), high: said.high.plus("0.5") };
  const good = overlaps(share, said) || (p.digits.includes(".") ? false : holds(room, exact));
  if (levelsInPercent && holds(said, exactPoints) && !holds(room, exact)) return answer(levels, change, false, false, points, "to − from", "percent_for_points", `From ${quoted(levels.from)} to ${quoted(levels.to)} is ${say(exactPoints)} percentage points, or ${say(exact, 3)}%; the text says ${change.quote}%.`);
  const cause: Cause = levelsInPercent && overlaps(points, said) ? "percent_for_points" : swapSlip(p, share) || swappedLevel(levels, said) ? "digits_swapped" : "wrong_change";
  // Rounding could save it, but only if every figure was rounded as far as can be: from £10m to £12m, up 30%.
  const reach = exact.lt(said.low) ? share.high.minus(exact) : exact.minus(share.low), off = Decimal.max(said.low.minus(exact), exact.minus(said.high));
  const fine = finer(levels), close = fine && fine.from.low.gt(0) ? asChange(divide(fine.to, fine.from)) : undefined, near = { low: said.low.minus(1), high: said.high.plus(1) };
  if (good && close && change.bound === "exact" && !overlaps(close, near)) return answer(levels, change, true, true, share, "(to − from) ÷ from", cause, `From ${quoted(levels.from)} to ${quoted(levels.to)} is a change of ${say(exact, 3)}% as printed; the text says ${change.quote}%.`, true);
  const strained = good && said.high.minus(said.low).lt(exact.div(4)) && off.gt(reach.times("0.75")) && off.gt(2);
  const hint = cause === "percent_for_points" && !good ? ` As levels are shares, ${change.quote} percentage points may be meant.` : "";
  return answer(levels, change, good, !holds(said, exact), share, "(to − from) ÷ from", cause, `From ${quoted(levels.from)} to ${quoted(levels.to)} is a change of ${say(exact, 3)}% (${sayRange(share, 3)} with rounding); the text says ${change.quote}%.${hint}`, strained);
}

/** The two levels, each to the last digit that one of them has: from 1.6 million to 2 million is to 2.0. Undefined where they are printed alike. */
function finer({ from, to }: Levels): { readonly from: Interval; readonly to: Interval } | undefined {
  const a = printed(from), b = printed(to);
  if (!a || !b || a.digits === "" || b.digits === "" || !a.scale.eq(b.scale) || a.scale.lt(1000) || from.bound !== "exact" || to.bound !== "exact") return undefined;
  const places = Math.max(a.digits.split(".")[1]?.length ?? 0, b.digits.split(".")[1]?.length ?? 0);
  if (places === 0 || (a.digits.includes(".") && b.digits.includes("."))) return undefined;
  const half = a.scale.times(`0.${"0".repeat(places)}5`);
  return { from: { low: a.value.minus(half), high: a.value.plus(half) }, to: { low: b.value.minus(half), high: b.value.plus(half) } };
}

/** `by a third`: a word for a fraction is roughly meant. */
function inFractions(levels: Levels, change: Claim, exact: Decimal, share: Interval): Answer | undefined {
  const said = interval(change);
  if (!said) return undefined;
  const wanted = { low: said.low.times(100), high: said.high.times(100) }, off = exact.lt(wanted.low) ? wanted.low.minus(exact) : exact.gt(wanted.high) ? exact.minus(wanted.high) : decimal(0);
  const good = off.lte(4), found = answer(levels, change, good, off.gt(1), share, "(to − from) ÷ from", "wrong_change", `From ${quoted(levels.from)} to ${quoted(levels.to)} is a change of ${say(exact, 3)}%; the text says ${change.quote}.`);
  return !good && off.lt(7) ? { ...found, outcome: "review" } : found;
}

/** Two digits of a level change places and the share of change fits. */
function swappedLevel({ from, to }: Levels, said: Interval): boolean {
  const a = printed(from), b = printed(to);
  if (!a || !b || said.low.isZero()) return false;
  const by = (sign: 1 | -1): Interval => ({ low: said.low.times(sign).div(100).plus(1), high: said.high.times(sign).div(100).plus(1) });
  return [by(1), by(-1)].some((factor) => {
    const [least, most] = factor.low.lt(factor.high) ? [factor.low, factor.high] : [factor.high, factor.low];
    return least.gt(0) && (swapSlip(b, { low: a.value.times(least), high: a.value.times(most) }) || swapSlip(a, { low: b.value.div(most), high: b.value.div(least) }));
  });
}

const earlierLead = /\bfrom (?:last|the (?:previous|prior)) (?:year|month|week|season|quarter)'s (?:[a-z-]+ ){0,2}$|\bthe (?:year|month|week|season|day) before,? $|\bthe (?:[a-z-]+ |‹d\d+›-[a-z]+ ){0,2}(?:average|norm|mean|peak) of $|\b(?:from|against|compared (?:with|to)|versus|than|instead of|having been|(?:[A-Z][a-z]+day|year|season|month|week|quarter)'s|(?:opening|starting|previous|old|original|initial|earlier) (?:price|level|figure|rate|value|total|estimate|cost) (?:of|was))(?: (?:the|a|just|its|an estimated))?\s$/;
const earlierTail = /^(?![a-z -]{0,24}\bfrom )(?:[a-z -]{0,24} )?(?:a (?:year|month|week|day|decade|quarter) (?:ago|earlier|before)|the (?:year|month|week|day|quarter|season) before|the (?:previous|prior) (?:year|month|week|day|quarter|season)|last (?:year|month|week|season)|previously|until now|(?:in|of|since) (?:19|20)\d\d)\b/, wasLead = /\b(?:was|were|had|stood at|had been(?: (?:held|kept|set|put) at)?|totalled|has (?:cost|been|paid|charged)|used to (?:be|cost|pay|charge)) $/;
const opened = /\bhaving (?:started|begun|opened) (?:[a-z]+ ){0,3}at $/;
const inYear = /\b[Ii]n (?:19|20)\d\d,? (?!and )[a-z ]{0,20}$/, lastYear = /\b(?:[Ll]ast (?:year|month|week|season)|A (?:year|month|week|decade) (?:earlier|before|ago)),? [a-z ]{0,24}$/, toLead = /\bto $/;
export const longAgo = /^[^.;!?‹]{0,24}(?:years (?:ago|earlier|before)|a decade)|^[^.;!?‹]{0,12}‹d\d+› years/;

const tailYear = /^[^.;!?‹,]{0,24}\bin (?:the |[A-Z][a-z]{2,8} )?((?:19|20)\d\d)\b/;
/** Which of two levels is the earlier one, by the words around them; undefined where they do not say. */
export function orderOf({ sketch }: Passage, a: { readonly claim: Claim; readonly start: number; readonly end: number }, b: typeof a): Levels | undefined {
  const score = ({ start, end }: typeof a): number => (earlierLead.test(sketch.slice(Math.max(0, start - 30), start)) ? 4 : 0) + (earlierTail.test(sketch.slice(end, end + 50)) ? 2 : 0) + (inYear.test(sketch.slice(Math.max(0, start - 30), start)) ? 3 : lastYear.test(sketch.slice(Math.max(0, start - 36), start)) ? 2 : 0) + (wasLead.test(sketch.slice(Math.max(0, start - 22), start)) ? 1 : 0) + (opened.test(sketch.slice(Math.max(0, start - 40), start)) ? 2 : 0) - (toLead.test(sketch.slice(Math.max(0, start - 3), start)) ? 1 : 0);
  const [then, later] = [a, b].map(({ end }) => Number(tailYear.exec(sketch.slice(end, end + 44))?.[1] ?? 0));
  if (then && later && then !== later) return then < later ? { from: a.claim, to: b.claim } : { from: b.claim, to: a.claim };
  const [one, two] = [score(a), score(b)];
  return one === two || Math.max(one, two) < 1 ? undefined : one > two ? { from: a.claim, to: b.claim } : { from: b.claim, to: a.claim };
}
