import type { Claim } from "../../types";
import { unitFactor } from "../../reference/units";
import type { Answer } from "../check";
import { between, decimal, divide, generousInterval, multiply, overlaps, printed, type Interval } from "../interval";
import type { Passage } from "../passage";
import { markOf } from "../sketch";
import { guessSlip } from "../slip";
import { plural, quoted, say } from "../wording";
import { alike, isFigure, sameName } from "./figures";
import type { Opening, Spread } from "./read";

/** `Tickets are $18 each. The school sold 450 of them and took $9,100`: a rate, what it is by, and what the two make. */
export const statedRate: Opening = { marks: "mctd" };

/** What a rate is by: so many of the things or units named, or of whatever is counted. */
interface Rate {
  readonly claim: Claim;
  readonly per: string | undefined;
}
interface Terms {
  readonly rate: Rate;
  readonly total: Claim;
  /** How many: a figure of the text, or a length of time that its words name. */
  readonly number: Interval;
  readonly formula: string;
  readonly by?: Claim;
}

const behindRates = /›(?: of [a-z]+)?(?: [a-z]+)? (?:for|to) (?:an?|the|each|every) /;
const behindRate = /^(?: [a-z]+)?(?: of [a-z]+)? (?:for|to|per|a|an|every|each) (?:the |a |each |every )?(?<unit>square kilometre|square mile|[a-z]{3,12})\b/, each = /^(?: of [a-z]+)?(?: [a-z]+)?,? (?:each|apiece)(?=[.,;:)"]|$| (?:and|for|or|in|at|from)\b)/, eachBefore = /\b[Ee]ach (?:of (?:them|the (?:‹c\d+› )?[a-z]+|these) )?(?:[a-z]+ ){0,6}$/, eachOf = /‹c\d+› [a-z]+ of (?:an? [a-z]+ of )?$/, average = /\b(?:average|averaging|averaged|mean)(?: [a-z]+)? (?:(?:of|was|is|at) )?$/;
const unlike = /\bafter ‹|\b(?:median|typical|compared|than|earlier|rose|fell|up from|down from|increase|decrease|plus|further|extra|besides|below average|above average|on top of|excluding|up to|deposit|discount|minimum|maximum|bonus|commission|as well|thereafter|between|range|ranging|another|instead|runs|innings|wickets)\b/i;

function rateOf({ sketch, claims }: Passage, claim: Claim): Rate | undefined {
  const { start, end } = markOf({ sketch, claims } as Passage, claim), tail = sketch.slice(end, end + 44), lead = sketch.slice(Math.max(0, start - 60), start);
  if (each.test(tail) || claim.kind === "measurement" && eachOf.test(lead) || eachBefore.test(lead) && !/\bof (?:the|its|their|his|her|our) $/.test(lead)) return { claim, per: undefined };
  if (claim.per === undefined && average.test(lead) && !behindRate.test(tail)) return { claim, per: undefined };
  const [base, by] = claim.unit?.split(" per ") ?? [];
  if (base !== undefined && by !== undefined) return { claim: { ...claim, unit: base }, per: by };
  const unit = claim.per ?? behindRate.exec(tail)?.groups?.["unit"];
  return unit !== undefined && (claim.per !== undefined || unitFactor(named(unit)) !== undefined || average.test(lead) || claims.some((other) => other !== claim && other.unit === unit)) ? { claim, per: unit } : undefined;
}
const named = (unit: string): string => (unit === "kilo" ? "kilogram" : unit);

/** How many of a time a year has, for a place that may be shut at weekends. */
const times: Readonly<Record<string, readonly [least: number, most: number, number: number]>> = { month: [11.5, 12.5, 12], week: [44, 53, 52], day: [240, 367, 365], quarter: [4, 4, 4] };
const inA = /\b(?:[Ii]n|[Ee]very|[Ww]ithin|[Oo]ver|[Ff]or) (?:an?|the|one) (minute|hour|day|week)\b/;
const ofYear = /\b(?:[Ii]n (?:19|20)\d\d|[Ll]ast year|(?:the|a|this|past) year|annual(?:ly)?|yearly)\b/, ofLess = /\b(?:half|quarter|months?|weeks?|season|summer|winter|January|February|March|April|June|July|August|September|October|November|December)\b/;

const rateWords = /‹c\d+› [a-z]+ of | each\b|Each |apiece|verag| per | every |mean | an? (?:minute|hour|day|week|month|year|night|kilo|litre|tonne|acre|hectare|mile|kilometre|metre|head|barrel|ton|gallon)\b/;
const mayHaveRate = ({ sketch, claims }: Passage): boolean => claims.length > 0 && (claims.some(({ per, unit }) => per !== undefined || unit?.includes(" per ") === true) || rateWords.test(sketch) || behindRates.test(sketch));
/** The only rate of the window, and of its totals and numbers those that come nearest to it. */
export function rateApart(spread: Spread): Answer | undefined {
  if (!spread.some(mayHaveRate)) return undefined;
  const { sentence, window } = spread;
  // "72 points at three for a win".
  if (/ points at ‹c\d+› for /.test(window.sketch)) return undefined;
  if (unlike.test(window.sketch) || window.claims.some(({ change, restates }) => change !== undefined || restates !== undefined)) return undefined;
  const rates = window.claims.flatMap((claim) => (claim.value !== null && claim.high === undefined && claim.kind !== "duration" && claim.kind !== "age" ? rateOf(window, claim) ?? [] : [])), byEach = rates.filter(({ per }) => per === undefined), [rate] = byEach.length === 1 ? byEach : rates;
  // "each paid 30,000 shillings a month. The wage bill of 45 million shillings a month": by the head, and both by the month.
  if (!rate || rates.some((other) => other !== rate && (rate.per !== undefined || rate.claim.per === undefined || other.per !== rate.claim.per)) || !sentence.claims.some((claim) => claim.start === rate.claim.start || alike({ ...claim, ...(rate.claim.per === undefined ? {} : { per: rate.claim.per }) }, rate.claim))) return undefined;
  const totals = window.claims.filter((claim) => claim.start !== rate.claim.start && isFigure(claim) && (claim.per === undefined || rate.per === undefined && claim.per === rate.claim.per) && alike(claim, rate.claim) && decimal(claim.value ?? 0).gt(rate.claim.value ?? 0));
  const terms = totals.flatMap((total) => numbersFor(window, rate, total)), judged = terms.map((one) => ({ one, off: offOf(one) })), good = judged.find(({ one }) => fits(one)), [nearest] = judged.sort((a, b) => (a.off ?? 99) - (b.off ?? 99));
  if (good) return answer(good.one, true);
  if (!nearest || totals.length > 2) return undefined;
  const found = answer(nearest.one, false);
  return (found.cause === "wrong_rate" || rate.per === undefined && rate.claim.kind === "count" && Number(rate.claim.value) < 100 || new Set(terms.map(({ by }) => by)).size > 1) && (nearest.off ?? 99) > (terms.length === 1 ? 0.75 : 0.5) ? undefined : found;
}

function numbersFor(window: Passage, rate: Rate, total: Claim): Terms[] {
  const per = rate.per === undefined ? undefined : named(rate.per), unit = per === undefined ? undefined : unitFactor(per);
  const counted = window.claims.flatMap((claim): Terms[] => {
    if (claim === total || claim.start === rate.claim.start || claim.value === null || claim.high !== undefined || claim.kind === "duration" && /^ [a-z]+,? (?:and )?‹d/.test(window.sketch.slice(markOf(window, claim).end)) || claim.per !== undefined || claim.kind === "money" || claim.kind === "age") return [];
    // "An 18-month term": how long somebody is locked up.
    if (claim.kind === "duration" && /^-[a-z]+ (?:[a-z]+ )?(?:term|sentence|suspended|ban|order)\b/.test(window.sketch.slice(markOf(window, claim).end))) return [];
    const own = unitFactor(claim.unit ?? ""), reach = generousInterval(claim);
    if (!reach || reach.low.lte(0) || decimal(claim.value).lt(2)) return [];
    if (per === undefined ? claim.kind === "count" : claim.unit !== undefined && sameName(claim.unit, per)) return [{ rate, total, number: reach, by: claim, formula: `${total.quote} ÷ ${claim.quote}` }];
    const factor = unit && own && unit.dimension === own.dimension ? divide(between(own.low, own.high), between(unit.low, unit.high)) : undefined;
    return factor ? [{ rate, total, number: multiply(reach, factor), by: claim, formula: `${total.quote} ÷ ${say(decimal(claim.value).times(factor.low))} ${plural(per ?? "")}` }] : [];
  });
  const span = inA.exec(window.sketch)?.[1], long = unitFactor(span ?? ""), often = unit && long && unit.dimension === long.dimension ? divide(between(long.low, long.high), between(unit.low, unit.high)) : undefined;
  if (counted.length === 0 && often && span !== per) return [{ rate, total, number: often, formula: `${total.quote} ÷ ${say(often.low)}` }];
  const [least, most, number] = times[per ?? ""] ?? [];
  return counted.length > 0 || least === undefined || most === undefined || !ofYear.test(window.sketch) || ofLess.test(window.sketch.replace(/ a (?:month|week)\b/g, "")) ? counted : [{ rate, total, number: between(least, most), formula: `${total.quote} ÷ ${number ?? ""}` }];
}

const shareOf = ({ total, number }: Terms): Interval | undefined => { const whole = generousInterval(total); return whole && divide(whole, number); };
function fits(terms: Terms): boolean {
  const share = shareOf(terms), said = generousInterval(terms.rate.claim.bound === "exact" ? terms.rate.claim : { ...terms.rate.claim, bound: "about" });
  return share !== undefined && said !== undefined && overlaps(share, said);
}
/** How far the rate lies from what the terms make it, as the logarithm of their ratio. */
function offOf(terms: Terms): number | undefined {
  const share = shareOf(terms);
  return share && share.low.gt(0) ? Math.abs(Math.log(Number(terms.rate.claim.value) / Number(share.low.plus(share.high).div(2)))) : undefined;
}

function answer(terms: Terms, good: boolean): Answer {
  const { rate: { claim }, total, by, formula } = terms, share = shareOf(terms) ?? between(0, 0), p = printed(claim), middle = share.low.plus(share.high).div(2);
  return {
    outcome: good ? "ok" : "review", claims: [claim.start, ...(by ? [by.start] : []), total.start], inputs: { rate: quoted(claim), ...(by ? { number: quoted(by) } : {}), total: quoted(total) }, formula, ...(good || !p ? {} : { cause: guessSlip(p, share, "wrong_rate") }),
    working: `${quoted(total)} ${formula.slice(formula.indexOf("÷"))} = ${say(middle, 3)}${good ? "." : `; the text says ${quoted(claim)}.`}`,
  };
}
