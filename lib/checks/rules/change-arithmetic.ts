import { Decimal } from "decimal.js";
import type { Cause, Claim } from "../../types";
import { before, type Check, type Context, type Answer } from "../check";
import { decimal, divide, generousInterval, holds, interval, overlaps, printed, subtract, type Interval } from "../interval";
import type { Passage } from "../passage";
import { markOf, meet } from "../sketch";
import { swapSlip } from "../slip";
import { bounds, quoted, say, sayRange } from "../wording";

/** Two levels of one quantity in a sentence: `from A to B`, `to B from A`. */
export interface Levels {
  readonly from: Claim;
  readonly to: Claim;
}

const pairs: readonly RegExp[] = [
  /\bfrom (?:the |its |a peak of |a low of |a high of )?‹[cmptk](?<from>\d+)›[^.;:!?‹]{0,60}?(?:‹d\d+›[^.;:!?‹]{0,40}?)? to (?:the |reach |a high of |a low of )?‹[cmptk](?<to>\d+)›/g,
  /\bto (?:the |reach |a high of |a low of )?‹[cmptk](?<to>\d+)›[^.;:!?‹]{0,60}?(?:‹d\d+›[^.;:!?‹]{0,40}?)? from (?:the |its |a peak of |a low of |a high of )?‹[cmptk](?<from>\d+)›/g,
  /\b(?:to|at) (?:the )?‹[cmptk](?<to>\d+)›[^.;:!?‹]{0,60}?,? (?:compared (?:with|to)|against|versus) (?:the |just )?‹[cmptk](?<from>\d+)›(?! (?:two|three|four|five|six|ten|‹|expected|forecast|predicted|targeted|planned|budgeted|a decade|in (?:19|20)\d\d))/g,
];

/** A level without a unit is one of what the other level counts. */
const alike = (a: Claim, b: Claim): boolean => a.kind === b.kind || (a.kind === "measurement" && a.unit === undefined && b.kind === "count") || (b.kind === "measurement" && b.unit === undefined && a.kind === "count");

/** The levels of a sentence, where it has exactly one pair of them. */
export function levelsOf({ text }: Context, { claims, sketch }: Passage): Levels | undefined {
  if (claims.length < 2 || !/from |compared |against |versus /.test(sketch)) return undefined;
  const found = pairs.flatMap((pattern) => [...sketch.matchAll(pattern)]);
  const from = claims[Number(found[0]?.groups?.["from"])], to = claims[Number(found[0]?.groups?.["to"])];
  if (found.length !== 1 || !from || !to || !alike(from, to) || from.value === null || to.value === null || from.high !== undefined || to.high !== undefined) return undefined;
  if (from.kind === to.kind && from.unit !== to.unit && !(from.kind === "count" && from.start < to.start)) return undefined;
  if (from.per !== undefined && to.per !== undefined && from.per !== to.per) return undefined;
  return /minus|[-−]$/.test(before(text, from, 8)) || /minus|[-−]$/.test(before(text, to, 8)) ? undefined : { from, to };
}

const beside = /‹[cmtk](?<to>\d+)›[^.;:!?‹]{0,50}?,? \(?(?:up|down|which is up|which was up|which is down|an increase of|a rise of|a fall of|a drop of|a jump of|a decrease of|a decline of)(?: by)? ‹p(?<change>\d+)› (?:from|on|against|compared with)(?: the)? ‹[cmtk](?<from>\d+)›/;
const compared = /‹[cmtk](?<to>\d+)›[^.;:!?‹]{0,60}?,? \(?(?:compared (?:with|to)|against|from|up from|down from) ‹[cmtk](?<from>\d+)›[^.;:!?‹]{0,60}?, (?:up|down|an? [a-z]{0,12} ?(?:increase|rise|fall|drop|jump|decrease|decline|growth|gain) of|or) ‹p(?<change>\d+)›/;

const higher = /‹[cmpt](?<to>\d+)›[^.;:!?‹]{0,40}?,? ‹[cmpt](?<change>\d+)›(?: points?)? (?:higher|lower|more|less|fewer|above|below|up on|down on|up from|down from) (?:than )?(?:the |a )?‹[cmpt](?<from>\d+)›/;
/** Between shares bare points are percentage points. */
const arePoints = ({ unit }: Claim, level: Claim): boolean => unit === "percentage_point" || (unit === "point" && level.kind === "percentage");
/** `at 7.2 per cent, is two points higher than the 4.2 per cent of a year ago`. */
function compareLevels(sentence: Passage): { readonly levels: Levels; readonly change: Claim } | undefined {
  const { to, change, from } = meet(sentence, higher) ?? {};
  // With more figures about, the level may be another one: 240 of 543 seats, 63 fewer than the 303.
  if (sentence.claims.filter(({ kind }) => kind !== "duration").length !== 3 || !to?.value || !change?.value || !from?.value || to.kind !== from.kind || to.unit !== from.unit || [to, change, from].some(({ high }) => high !== undefined)) return undefined;
  if (change.unit === "percent" && to.kind !== "percentage") return { levels: { from, to }, change };
  return arePoints(change, to) ? (to.kind === "percentage" ? { levels: { from, to }, change } : undefined) : change.kind === to.kind && change.unit === to.unit && to.kind !== "percentage" ? { levels: { from, to }, change } : undefined;
}

/** `carried 8.2 million passengers, up 10% from 7.5 million`: the level stands before its change. */
function stated(sentence: Passage): { readonly levels: Levels; readonly change: Claim } | undefined {
  const { to, change, from } = meet(sentence, beside) ?? meet(sentence, compared) ?? {};
  if (!to || !change || !from || to.kind !== from.kind || change.unit !== "percent" || change.value === null || change.high !== undefined) return undefined;
  return to.value === null || from.value === null || to.high !== undefined || from.high !== undefined || (from.unit !== undefined && from.unit !== to.unit && from.kind !== "count") ? undefined : { levels: { from, to }, change };
}

const noun = String.raw`(?:increase|rise|jump|gain|growth|surge|climb|decrease|fall|drop|decline|cut|reduction|slump|loss|leap|difference|change|improvement|slide|plunge|saving)`;
const verb = String.raw`(?:rose|rise|risen|rising|jumped|grew|grown|growing|increased|increasing|climbed|surged|soared|gained|up|leapt|fell|fall|fallen|falling|dropped|declined|decreased|slumped|sank|shrank|shrunk|slid|tumbled|plunged|down|cut|cutting|advanced|raised|lost|dipped|eased|reduced|reducing|lifted|slashed|trimmed|swollen|swelled|expanded)`;
const changeBefore = new RegExp(String.raw`\b(?:${noun} of|${verb}(?: [a-z]{2,12}ly)?|by|or|which is|that is)(?: by)? $|\($`);
const nounBehind = new RegExp(String.raw`^ ?-?(?:[a-z]{3,12} )?${noun}\b`);
/** A change of every year, of some other base, or of something else again. */
const otherChange = /^ (?:a|per|each|every) |^ (?:from|on) (?!‹|the (?:previous|same|year)|a year|last year)|^ (?:annual|yearly|of|in real|more|less|fewer|higher|lower|faster|year|points? (?:above|below|ahead))|^[^.;‹]{0,12}(?:annually|on average|in real terms|after inflation)/;
const anotherClause = / (?:has|have|took|so that|and|but|while|whereas|as|after|when|with|although|though|which|who) |;/;

/** The change that the sentence says the levels make; undefined where there is none, or more than one could be meant. */
function changeOf(sentence: Passage, { from, to }: Levels): Claim | undefined {
  const { claims, sketch } = sentence, marks = [markOf(sentence, from), markOf(sentence, to)] as const;
  const first = Math.min(marks[0].start, marks[1].start), last = Math.max(marks[0].end, marks[1].end);
  const near = claims.filter((claim) => {
    if (claim === from || claim === to || claim.value === null || claim.high !== undefined) return false;
    const share = (claim.kind === "percentage" || (claim.kind === "ratio" && decimal(claim.value).lt(1)));
    if (!share && (claim.kind !== from.kind || claim.unit !== from.unit) && !arePoints(claim, from)) return false;
    const { start: at, end } = markOf(sentence, claim);
    const behind = sketch.slice(end, end + 40), lead = sketch.slice(Math.max(0, at - 40), at);
    if (otherChange.test(behind) || !(changeBefore.test(lead) || nounBehind.test(behind))) return false;
    const between = at < first ? sketch.slice(end, first).replace(/ (?:between \d{4} and \d{4}|as (?:the|a) result|as well)\b/, "") : sketch.slice(last, at);
    return between.length < 90 && !anotherClause.test(between) && !/‹[cmptk]/.test(between);
  });
  return near.length === 1 ? near[0] : undefined;
}

const falling = /\b(?:fell|fall|fallen|falling|dropped|declined|decreased|slumped|sank|shrank|slid|tumbled|plunged|down|cut|lost|decrease|drop|decline|reduction|dipped|eased|slashed|lowered|reduced)\b/i;
const rising = /\b(?:rose|rise|risen|rising|jumped|grew|grown|increased|climbed|surged|soared|up|leapt|increase|jump|growth|raised|doubled|tripled|lifted)\b/i;

function answer(levels: Levels, change: Claim, good: boolean, rounded: boolean, expected: Interval, formula: string, cause: Cause, working: string, strained = false): Answer {
  const outcome = strained ? "review" : good ? (rounded ? "ok_rounded" : "ok") : cause === "percent_for_points" ? "review" : "amend";
  return { outcome, claims: [change.start, levels.from.start, levels.to.start], inputs: { from: quoted(levels.from), to: quoted(levels.to), change: quoted(change) }, formula, bounds: bounds(expected), ...(good && !strained ? {} : { cause }), working };
}

const absolute = ({ low, high }: Interval): Interval => (low.gte(0) ? { low, high } : high.lte(0) ? { low: high.neg(), high: low.neg() } : { low: decimal(0), high: Decimal.max(low.neg(), high) });

function judge(levels: Levels, change: Claim): Answer | undefined {
  const a = interval(levels.from), b = interval(levels.to), looseA = generousInterval(levels.from), looseB = generousInterval(levels.to), said = interval(change), p = printed(change);
  if (!a || !b || !looseA || !looseB || !said || !p || a.low.lte(0) || looseA.low.lte(0) || levels.from.value === null || levels.to.value === null) return undefined;
  const from = decimal(levels.from.value), to = decimal(levels.to.value);
  const inWords = change.kind === "ratio", inPercent = inWords || (change.kind === "percentage" && change.unit === "percent"), levelsInPercent = levels.from.kind === "percentage";
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
  if (inWords) return inFractions(levels, change, exact, share);
  const room: Interval = { low: said.low.minus("0.5"), high: said.high.plus("0.5") };
  const good = overlaps(share, said) || (p.digits.includes(".") ? false : holds(room, exact));
  if (levelsInPercent && holds(said, exactPoints) && !holds(room, exact)) return answer(levels, change, false, false, points, "to − from", "percent_for_points", `From ${quoted(levels.from)} to ${quoted(levels.to)} is ${say(exactPoints)} percentage points, or ${say(exact, 3)}%; the text says ${change.quote}%.`);
  const cause: Cause = levelsInPercent && overlaps(points, said) ? "percent_for_points" : swapSlip(p, share) || swappedLevel(levels, said) ? "digits_swapped" : "wrong_change";
  // Rounding could save it, but only if every figure was rounded as far as can be: from £10m to £12m, up 30%.
  const reach = exact.lt(said.low) ? share.high.minus(exact) : exact.minus(share.low), off = Decimal.max(said.low.minus(exact), exact.minus(said.high));
  const strained = good && said.high.minus(said.low).lt(exact.div(4)) && off.gt(reach.times("0.75")) && off.gt(3);
  const hint = cause === "percent_for_points" && !good ? ` As levels are shares, ${change.quote} percentage points may be meant.` : "";
  return answer(levels, change, good, !holds(said, exact), share, "(to − from) ÷ from", cause, `From ${quoted(levels.from)} to ${quoted(levels.to)} is a change of ${say(exact, 3)}% (${sayRange(share, 3)} with rounding); the text says ${change.quote}%.${hint}`, strained);
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

const earlierLead = /\b(?:from|against|compared (?:with|to)|versus|than|instead of|having been|(?:[A-Z][a-z]+day|year|season|month|week|quarter)'s)(?: (?:the|a|just|its|an estimated))?\s$/;
const earlierTail = /^(?:[a-z -]{0,24} )?(?:a (?:year|month|week|decade|quarter) (?:ago|earlier|before)|the (?:year|month|week|quarter|season) before|last (?:year|month|week|season)|previously|(?:in|of) (?:19|20)\d\d)\b/, wasLead = /\b(?:was|were|had|stood at|had been|totalled) $/;
const inYear = /\b[Ii]n (?:19|20)\d\d,? [a-z ]{0,20}$/, lastYear = /\b[Ll]ast (?:year|month|week|season),? [a-z ]{0,20}$/, toLead = /\bto $/;
const longAgo = /^[^.;!?‹]{0,24}(?:years (?:ago|earlier|before)|a decade)|^[^.;!?‹]{0,12}‹d\d+› years/;
const ownPeriod = /^ (?:a|per|each|every) |^ (?:from|on) (?!‹|the (?:previous|same)|a year|last (?:year|season|month)'s ‹)|^[^.;!?‹]{0,20}\b(?:this (?:year|month|week)|since|so far|year on year|on last|on the year|annually|on average|in real terms|of (?:the|its|their)|more|fewer|less|(?:higher|lower|more|less|fewer) than (?:the |its )?(?:target|forecast|average|estimate|limit|plan))(?! than)/;
const elsewhere = / (?:while|whereas|although|though|but|as|after|when) |;/;

/** Which of two levels is the earlier one, by the words around them; undefined where they do not say. */
function orderOf({ sketch }: Passage, a: { readonly claim: Claim; readonly start: number; readonly end: number }, b: typeof a): Levels | undefined {
  const score = ({ start, end }: typeof a): number => (earlierLead.test(sketch.slice(Math.max(0, start - 30), start)) ? 4 : 0) + (earlierTail.test(sketch.slice(end, end + 50)) ? 2 : 0) + (inYear.test(sketch.slice(Math.max(0, start - 30), start)) ? 3 : lastYear.test(sketch.slice(Math.max(0, start - 36), start)) ? 2 : 0) + (wasLead.test(sketch.slice(Math.max(0, start - 12), start)) ? 1 : 0) - (toLead.test(sketch.slice(Math.max(0, start - 3), start)) ? 1 : 0);
  const [one, two] = [score(a), score(b)];
  return one === two || Math.max(one, two) < 1 ? undefined : one > two ? { from: a.claim, to: b.claim } : { from: b.claim, to: a.claim };
}

const isShare = ({ kind, unit }: Claim): boolean => kind === "percentage" && unit === "percent";
/** The only two levels of a sentence and its only change, whatever the wording: what does not agree is worth a look. */
function onlyFigures(sentence: Passage): Answer | undefined {
  const { claims, sketch } = sentence, figures = claims.filter(({ kind, value }) => value !== null && kind !== "duration" && kind !== "rank" && kind !== "age");
  const changes = figures.filter(({ change }) => change !== undefined), [change] = changes, levels = figures.filter((claim) => claim.change === undefined), [one, two] = levels;
  if (changes.length !== 1 || levels.length !== 2 || !change || !one || !two || !alike(one, two) || (one.unit !== two.unit && one.kind !== "count") || [change, one, two].some(({ high, bound, per, restates }) => high !== undefined || restates !== undefined || per !== undefined && change.per !== per || bound !== "exact" && bound !== "about")) return undefined;
  if (one.kind === "percentage" ? !arePoints(change, one) : !isShare(change) && !(change.kind === "ratio" && decimal(change.value ?? 1).lt(1)) && (change.kind !== one.kind || change.unit !== one.unit)) return undefined;
  const [a, b, by] = [one, two, change].map((claim) => ({ claim, ...markOf(sentence, claim) })), order = a && b && orderOf(sentence, a, b);
  if (!a || !b || !by || !order || ownPeriod.test(sketch.slice(by.end, by.end + 40)) || longAgo.test(sketch.slice(markOf(sentence, order.from).end))) return undefined;
  const near = by.start < a.start ? sketch.slice(by.end, a.start) : by.start > b.end ? sketch.slice(b.end, by.start) : "";
  const found = near.length > 60 || elsewhere.test(near) || / and /.test(near) && (rising.test(near) || falling.test(near)) || /minus|[-−]‹/.test(sketch) ? undefined : judge(order, change);
  return found?.outcome === "amend" ? { ...found, outcome: "review" } : found;
}

const twice = /‹(?:(?<share>p\d+)|(?<sum>[mct]\d+))›(?: [a-z]{2,14})?(?:,? or|, equal to|, equivalent to| \() ?‹(?:(?<other>p\d+)|(?<amount>[mct]\d+))›/, closedAt = /\bto (?:close (?:up |down )?at |reach |stand at |settle at |finish at |end at |a record )?‹[mct](?<level>\d+)›/;
const levelNext = /‹[mct](?<amount>\d+)›[^.;:!?‹]{0,24}? to (?:a record |a new |close at |finish at |reach )?‹[mct](?<level>\d+)›[^.;:!?‹]{0,20}?(?:,? or |,? an? (?:increase|rise|gain|fall|drop|decline|cut|reduction|jump|growth) of | \()‹[pr](?<share>\d+)›/;
const levelFirst = /\b(?:at|to|was|were|stood at|is) ‹[mct](?<level>\d+)›[^.;:!?‹]{0,40}?,? (?:up|down|an? (?:increase|rise|gain|fall|drop|decline|cut|reduction|jump|loss) of)(?: by)? ‹[mct](?<amount>\d+)›(?: [a-z]{2,10})?(?:,? or | \(|, a (?:rise|fall|gain|drop|loss) of )‹[pr](?<share>\d+)›/;
/** `increased by £3m, or 15 per cent, to £23m`: one change as an amount and as a share, and the level it led to. */
function changeTwice(sentence: Passage): Answer | undefined {
  const groups = sentence.claims.length < 3 ? undefined : twice.exec(sentence.sketch)?.groups, at = (mark: string | undefined): Claim | undefined => (mark === undefined ? undefined : sentence.claims[Number(mark.slice(1))]);
  const three = sentence.claims.length < 3 ? undefined : meet(sentence, levelNext) ?? meet(sentence, levelFirst);
  const share = three?.["share"] ?? at(groups?.["share"] ?? groups?.["other"]), amount = three?.["amount"] ?? at(groups?.["sum"] ?? groups?.["amount"]), level = three?.["level"] ?? (share && amount && meet(sentence, closedAt)?.["level"]);
  if (!share || !amount || !level || level === amount || share.change === undefined && amount.change === undefined || !isShare(share) || sentence.claims.filter(({ kind, unit }) => kind === level.kind && unit === level.unit).length > 2 || level.kind !== amount.kind || level.unit !== amount.unit || [share, amount, level].some(({ value, high }) => value === null || high !== undefined)) return undefined;
  const change = interval(amount), end = generousInterval(level), said = interval(share), down = (share.change ?? amount.change) === "decrease";
  const start = end && change && (down ? { low: end.low.plus(change.low), high: end.high.plus(change.high) } : subtract(end, change));
  if (!start || !said || start.low.lte(0)) return undefined;
  const possible = divide(change, start), room = { low: said.low.minus("0.1"), high: said.high.plus("0.1") }, good = overlaps({ low: possible.low.times(100), high: possible.high.times(100) }, room), exact = decimal(amount.value ?? 0).div(down ? decimal(level.value ?? 0).plus(amount.value ?? 0) : decimal(level.value ?? 0).minus(amount.value ?? 0)).times(100);
  return {
    outcome: good ? (holds(said, exact) ? "ok" : "ok_rounded") : "review", claims: [share.start, amount.start, level.start], inputs: { amount: quoted(amount), share: quoted(share), level: quoted(level) }, formula: `${amount.quote} ÷ (${level.quote} ${down ? "+" : "−"} ${amount.quote})`, ...(good ? {} : { cause: "wrong_change" as const }),
    working: `A change by ${quoted(amount)} to ${quoted(level)} is one of ${say(exact, 3)}%; the text says ${quoted(share)}.`,
  };
}

export const changeArithmetic: Check = {
  id: "change", version: 3, because: "A change from one level to another has to be the difference of the two.",
  run: (context) => [...context.sentences.flatMap((sentence) => {
    const said = sentence.claims.length > 2 ? stated(sentence) ?? compareLevels(sentence) : undefined;
    if (said) return [judge(said.levels, said.change)].filter((found) => found !== undefined);
    const levels = sentence.claims.length > 1 ? levelsOf(context, sentence) : undefined, change = levels && changeOf(sentence, levels);
    const only = change || sentence.claims.length < 3 ? undefined : onlyFigures(sentence) ?? changeTwice(sentence);
    return [levels && direction(context, levels), levels && change ? judge(levels, change) : only].filter((found) => found !== undefined);
  }), ...context.pairs.flatMap((pair) => { const found = onlyFigures(pair); return found ? [found] : []; })],
  finds: [
    ["Sales rose 20% to HK$4.2 billion from HK$3.5 billion.", { outcome: "ok" }],
    ["Sales rose 30% to HK$4.2 billion from HK$3.5 billion.", { outcome: "amend", cause: "wrong_change" }],
    ["The line carried 8.2 million passengers, up 10% from 6.1 million.", { outcome: "amend", cause: "wrong_change" }],
    ["Unemployment rose by 2% from 4% to 6%.", { outcome: "review", cause: "percent_for_points" }],
    ["The number of visitors rose from 5,200 to 3,100.", { outcome: "amend", cause: "wrong_direction" }],
    ["Income rose 18% to $4.1 billion in the three months to June from $3.2 billion a year before.", { outcome: "amend", cause: "wrong_change" }],
    ["The clinic has cut its list by a quarter, from 880 patients in May to 440 now.", { outcome: "amend", cause: "wrong_change" }],
    ["Profit rose from £10m to £12m, an increase of 30%.", { outcome: "review", cause: "wrong_change" }],
    ["Profit rose from £10m to £12m, an increase of 24%.", { outcome: "ok_rounded" }],
    ["Burglaries were down by a fifth, with 1,600 recorded against 3,000 in 2021.", { outcome: "review", cause: "wrong_change" }],
    ["It had 9,000 subscribers a year ago; now it has 12,600, a jump of 60 per cent.", { outcome: "review", cause: "wrong_change" }],
    ["The airline flew 5 million people in 2022. The figure rose by 50 per cent to 5.5 million in 2023.", { outcome: "review", cause: "wrong_change" }],
    ["Turnover increased by £3m, or 15 per cent, to £23m.", { outcome: "ok" }],
    ["The stock added 15 per cent, or $2, to close at $42.", { outcome: "review", cause: "wrong_change" }],
    ["Sales fell 12 per cent to £88m in the half, compared with £110m a year earlier.", { outcome: "amend", cause: "wrong_change" }],
    ["Unemployment, at 7.2 per cent, is two percentage points higher than the 4.2 per cent of a year ago.", { outcome: "amend", cause: "wrong_change" }],
    ["Deaths on the roads were down 10 per cent on the previous year, at 1,350 compared with 1,800.", { outcome: "amend", cause: "wrong_change" }],
    ["The port handled 19.6 million boxes, 3 per cent fewer than the 22.8 million of 2017.", { outcome: "amend", cause: "wrong_change" }],
    ["The clinic has cut its list by a half, from 880 patients in May to 440 now.", { outcome: "ok" }],
    ["Calls went from 210 incidents in the spring to 420 in the autumn, an increase of 50 per cent.", { outcome: "amend", cause: "wrong_change" }],
  ],
  ignores: ["The fund has 30,000 members. It rose 5 per cent, and now 40,000 want to join.", "The company raised prices by 5% and saw sales rise from $100m to $103m.", "The rate of 7.2 per cent is two percentage points higher than the target, and far above the 4.2 per cent of 2019.", "Sales were £8m, up 10% from a year before, when 300 shops closed.", "He moved from 5 Elm Road to 7 Oak Road.", "It takes from 20 to 30 minutes, 10% less than by bus.", "House prices rose 4 per cent from March to £280,000 in June, against £262,000 a year earlier.", "Sales rose 5 per cent to £105m, compared with £90m two years ago.", "Sales were up 5 per cent on last year, at £105m compared with £90m in 2019.", "Profit rose 20% and sales climbed from £30m to £40m.", "Rents rose by 5% a year, from £900 to £1,400."],
};
