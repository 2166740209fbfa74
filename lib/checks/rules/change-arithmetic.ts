import { Decimal } from "decimal.js";
import type { Cause, Claim } from "../../types";
import { after, before, gap, type Check, type Context, type Answer } from "../check";
import { decimal, divide, generousInterval, holds, interval, overlaps, printed, subtract, type Interval } from "../interval";
import type { Passage } from "../passage";
import { swapSlip } from "../slip";
import { bounds, quoted, say, sayRange } from "../wording";

/** Two levels of one quantity in a sentence: `from A to B`, `to B from A`. */
export interface Levels {
  readonly from: Claim;
  readonly to: Claim;
}

const fromLead = /\bfrom (?:about |around |some |nearly |just |only |a record |a low of |the )?(?:[A-Z]{0,3}\$|[£€¥₹]|Rs\.? ?)?$/;
const toLead = /\bto (?:about |around |some |nearly |just |only |a record |a high of |reach )?(?:[A-Z]{0,3}\$|[£€¥₹]|Rs\.? ?)?$/;
const levelKinds: ReadonlySet<string> = new Set(["money", "count", "percentage", "measurement", "casualty"]);

/** The levels of a sentence, where it has exactly one pair of them. */
export function levelsOf({ text }: Context, sentence: Passage): Levels | undefined {
  const level = sentence.claims.filter(({ kind, value, high }) => levelKinds.has(kind) && value !== null && high === undefined);
  const starts = level.filter((claim) => fromLead.test(before(text, claim, 24)));
  const ends = level.filter((claim) => toLead.test(before(text, claim, 24)));
  const [from] = starts, [to] = ends;
  if (!from || !to || starts.length > 1 || ends.length > 1 || from.kind !== to.kind) return undefined;
  if (from.unit !== to.unit && !(from.kind === "count" && from.start < to.start)) return undefined;
  if (from.per !== undefined && to.per !== undefined && from.per !== to.per) return undefined;
  const apart = from.start < to.start ? gap(text, from, to) : gap(text, to, from);
  return apart.length > 60 || /[;.!?]/.test(apart.replace(/\d\.\d/g, "")) || /minus|[-−]$/.test(before(text, from, 8)) || /minus|[-−]$/.test(before(text, to, 8)) ? undefined : { from, to };
}

/** `carried 8.2 million passengers, up 10% from 7.5 million`: the level stands before its change. */
function stated({ text }: Context, { claims }: Passage): { readonly levels: Levels; readonly change: Claim } | undefined {
  for (const [i, change] of claims.entries()) {
    const to = claims[i - 1], from = claims[i + 1];
    if (change.kind !== "percentage" || change.unit !== "percent" || change.value === null || change.high !== undefined || !to || !from || to.kind !== from.kind || !levelKinds.has(to.kind)) continue;
    if (to.value === null || from.value === null || to.high !== undefined || from.high !== undefined || (from.unit !== undefined && from.unit !== to.unit && from.kind !== "count")) continue;
    if (/^(?: [\p{L}’-]+){0,4}, (?:up|down) (?:by )?(?:about |nearly |almost |more than |over )?$/u.test(gap(text, to, change)) && /^ ?(?:%|per ?cent|pc) from (?:the )?(?:[A-Z]{0,3}\$|[£€¥₹])?$/.test(gap(text, change, from))) return { levels: { from, to }, change };
  }
  return undefined;
}

// The share of change: `rose 20% to … from …`, `from … to …, an increase of 20%`, `(up 20%)`.
const shareAfter = /(?:increase|rise|jump|gain|growth|surge|climb|decrease|fall|drop|decline|cut|reduction|slump|loss|leap|difference|change) of (?:about |around |nearly |almost |more than |just |some |over )?$|(?:, or|, up|, down|\(up|\(down|, a|\(|by) (?:about |around |nearly |almost |more than |just |some |over )?$|\($/;
const shareBefore = /\b(?:rose|rise|risen|rising|jumped|grew|grown|increased|climbed|surged|soared|gained|up|leapt|fell|fallen|falling|dropped|declined|decreased|slumped|sank|shrank|slid|tumbled|plunged|down|cut|advanced|raised|lost|dipped|eased)(?: (?:by|an?|about|around|nearly|almost|more than|some|just|over|roughly))* (?:[A-Z]{0,3}\$|[£€¥₹])?$/;

function changeOf({ text }: Context, sentence: Passage, { from, to }: Levels): Claim | undefined {
  const first = Math.min(from.start, to.start), last = Math.max(from.end, to.end);
  const found = sentence.claims.filter((claim) => claim !== from && claim !== to && claim.value !== null && claim.high === undefined && (claim.kind === "percentage" || (claim.kind === from.kind && claim.unit === from.unit)) && !/year|earlier|annual/.test(after(text, claim, 3)));
  const near = found.filter((claim) => (claim.end <= first && first - claim.end < 24 && shareBefore.test(before(text, claim, 30))) || (claim.start >= last && claim.start - last < 60 && shareAfter.test(before(text, claim, 34)) && !/[;.]/.test(text.slice(last, claim.start))));
  return near.length === 1 ? near[0] : undefined;
}

const falling = /\b(?:fell|fall|fallen|falling|dropped|declined|decreased|slumped|sank|shrank|slid|tumbled|plunged|down|cut|lost|decrease|drop|decline|reduction|dipped|eased|slashed|lowered|reduced)\b/i;
const rising = /\b(?:rose|rise|risen|rising|jumped|grew|grown|increased|climbed|surged|soared|up|leapt|increase|jump|growth|raised|doubled|tripled|lifted)\b/i;

function answer(levels: Levels, change: Claim, good: boolean, rounded: boolean, expected: Interval, formula: string, cause: Cause, working: string): Answer {
  const outcome = good ? (rounded ? "ok_rounded" : "ok") : cause === "percent_for_points" ? "review" : "amend";
  return { outcome, claims: [change.start, levels.from.start, levels.to.start], inputs: { from: quoted(levels.from), to: quoted(levels.to), change: quoted(change) }, formula, bounds: bounds(expected), ...(good ? {} : { cause }), working };
}

const absolute = ({ low, high }: Interval): Interval => (low.gte(0) ? { low, high } : high.lte(0) ? { low: high.neg(), high: low.neg() } : { low: decimal(0), high: Decimal.max(low.neg(), high) });

function judge(levels: Levels, change: Claim): Answer | undefined {
  const a = interval(levels.from), b = interval(levels.to), looseA = generousInterval(levels.from), looseB = generousInterval(levels.to), said = interval(change), p = printed(change);
  if (!a || !b || !looseA || !looseB || !said || !p || a.low.lte(0) || looseA.low.lte(0) || levels.from.value === null || levels.to.value === null) return undefined;
  const from = decimal(levels.from.value), to = decimal(levels.to.value);
  const inPercent = change.kind === "percentage" && change.unit === "percent", levelsInPercent = levels.from.kind === "percentage";
  const points = absolute(subtract(b, a)), exactPoints = to.minus(from).abs();
  if (!inPercent) {
    const strict = overlaps(points, said), good = strict || overlaps(absolute(subtract(looseB, looseA)), said);
    // Saved by reading round numbers as rounded ones, yet far off as printed: someone should look.
    if (!strict && good && exactPoints.minus(change.value ?? 0).abs().gt(exactPoints.times("0.15"))) return { ...answer(levels, change, false, false, points, "to − from", "wrong_change", `From ${levels.from.quote} to ${levels.to.quote} is ${say(exactPoints)} as printed; the text says ${change.quote}.`), outcome: "review" };
    return answer(levels, change, good, !holds(said, exactPoints), points, "to − from", swapSlip(p, points) ? "digits_swapped" : "wrong_change", `From ${levels.from.quote} to ${levels.to.quote} is ${say(exactPoints)}; the text says ${change.quote}.`);
  }
  // Rounding of both ends moves a share of change: the quotient's ends, less one.
  const ratio = divide(b, a), share = absolute({ low: ratio.low.minus(1).times(100), high: ratio.high.minus(1).times(100) });
  const exact = to.div(from).minus(1).times(100).abs();
  const room: Interval = { low: said.low.minus("0.5"), high: said.high.plus("0.5") };
  const good = overlaps(share, said) || (p.digits.includes(".") ? false : holds(room, exact));
  if (levelsInPercent && holds(said, exactPoints) && !holds(room, exact)) return answer(levels, change, false, false, points, "to − from", "percent_for_points", `From ${quoted(levels.from)} to ${quoted(levels.to)} is ${say(exactPoints)} percentage points, or ${say(exact, 3)}%; the text says ${change.quote}%.`);
  const cause: Cause = levelsInPercent && overlaps(points, said) ? "percent_for_points" : swapSlip(p, share) || swappedLevel(levels, said) ? "digits_swapped" : "wrong_change";
  const hint = cause === "percent_for_points" && !good ? ` As levels are shares, ${change.quote} percentage points may be meant.` : "";
  return answer(levels, change, good, !holds(said, exact), share, "(to − from) ÷ from", cause, `From ${quoted(levels.from)} to ${quoted(levels.to)} is a change of ${say(exact, 3)}% (${sayRange(share, 3)} with rounding); the text says ${change.quote}%.${hint}`);
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

/** `rose from 5 to 3`: the verb right before says the other direction. */
function direction({ text }: Context, { from, to }: Levels): Answer | undefined {
  const first = from.start < to.start ? from : to, lead = before(text, first, 26);
  if (from.value === null || to.value === null || from.bound !== "exact" || to.bound !== "exact") return undefined;
  const m = /\b(rose|grew|increased|climbed|jumped|risen|fell|dropped|declined|decreased|fallen|slid|sank)(?: sharply| steadily| slightly)? (?:from|to) [^a-z]{0,5}$/.exec(lead);
  if (!m) return undefined;
  const down = falling.test(m[1] ?? ""), up = rising.test(m[1] ?? "") || /rose|climbed/.test(m[1] ?? "");
  const wrong = decimal(to.value).lt(from.value) ? up && !down : decimal(to.value).gt(from.value) && down;
  if (!wrong) return undefined;
  return { outcome: "amend", claims: [to.start, from.start], inputs: { from: quoted(from), to: quoted(to) }, formula: "to − from", cause: "wrong_direction", working: `From ${from.quote} to ${to.quote} is a ${decimal(to.value).lt(from.value) ? "fall" : "rise"}, but the text says “${m[1] ?? ""}”.` };
}

export const changeArithmetic: Check = {
  id: "change", version: 1, because: "A change from one level to another has to be the difference of the two.",
  run: (context) => context.sentences.flatMap((sentence) => {
    const said = sentence.claims.length > 2 ? stated(context, sentence) : undefined;
    if (said) return [judge(said.levels, said.change)].filter((found) => found !== undefined);
    const levels = sentence.claims.length > 1 ? levelsOf(context, sentence) : undefined;
    if (!levels) return [];
    const change = changeOf(context, sentence, levels);
    return [direction(context, levels), change && judge(levels, change)].filter((found) => found !== undefined);
  }),
  finds: [
    ["Sales rose 20% to HK$4.2 billion from HK$3.5 billion.", { outcome: "ok" }],
    ["Sales rose 30% to HK$4.2 billion from HK$3.5 billion.", { outcome: "amend", cause: "wrong_change" }],
    ["The line carried 8.2 million passengers, up 10% from 6.1 million.", { outcome: "amend", cause: "wrong_change" }],
    ["Unemployment rose by 2% from 4% to 6%.", { outcome: "review", cause: "percent_for_points" }],
    ["The number of visitors rose from 5,200 to 3,100.", { outcome: "amend", cause: "wrong_direction" }],
  ],
  ignores: ["Sales were £8m, up 10% from a year before, when 300 shops closed.", "He moved from 5 Elm Road to 7 Oak Road.", "It takes from 20 to 30 minutes, 10% less than by bus."],
};
