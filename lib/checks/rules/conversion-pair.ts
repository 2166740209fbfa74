import type { Decimal } from "decimal.js";
import type { Cause, Claim, Outcome } from "../../types";
import { knownRate, type KnownRate } from "../../reference/reference";
import { currencyReadings } from "../currency-readings";
import { gather, type Answer, type Check, type Context } from "../check";
import { between, decimal, divide, holds, multiply, overlaps, pairInterval, printed, significantDigits, type Interval } from "../interval";
import { meet } from "../sketch";
import { factorSlip, swapSlip } from "../slip";
import { withSpread, type Spread } from "../spread/read";
import { bounds, quoted, say, sayMoney, saySlip } from "../wording";

interface Pair {
  readonly first: Claim;
  readonly second: Claim;
  readonly amount: Interval;
  readonly restated: Interval;
  readonly plain: Interval;
}

/** The two amounts as intervals. Where the second has far more digits, the first was exact when it was converted. */
function pairOf(first: Claim, restating: Claim): Pair | undefined {
  // A restatement has the bound of its figure; the room for it is given once.
  const second: Claim = restating.bound === first.bound ? { ...restating, bound: "exact" } : restating;
  const a = printed(first), b = printed(second);
  const amount = pairInterval(first, false), restated = pairInterval(second, false), plain = pairInterval(second, true);
  if (!a || !b || !amount || !restated || !plain || a.value.lte(0) || b.value.lte(0)) return undefined;
  const exact = first.bound === "exact" && first.high === undefined && (significantDigits(b) - significantDigits(a) >= 2 || a.digits === "");
  return { first, second, amount: exact ? between(a.value, a.value) : amount, restated, plain };
}

function outcomeOf({ restated, plain, first, second }: Pair, rate: KnownRate, expected: Interval): Outcome | undefined {
  const middle = decimal(second.value ?? 0).div(first.value ?? 1);
  if (first.high === undefined && holds(withRoom(rate, "0"), middle)) return "ok";
  if (overlaps(expected, restated)) return rate.certainty === "band" || first.high !== undefined ? "ok_rounded" : "ok";
  if (overlaps(expected, plain) && rate.certainty !== "band") return "ok_rounded";
  return undefined;
}

const withRoom = (rate: KnownRate, room: string): Interval => ({ low: rate.low.times(decimal(1).minus(room)), high: rate.high.times(decimal(1).plus(room)) });

function causeOf(pair: Pair, rate: KnownRate, expected: Interval): Cause {
  const p = printed(pair.second), value = decimal(pair.second.value ?? 0);
  if (!p) return "bad_conversion";
  const slack = rate.certainty === "loose" ? "0" : "0.02";
  const turned = divide(pair.amount, withRoom(rate, rate.room));
  if (value.eq(pair.first.value ?? 0)) return "not_converted";
  if (overlaps(turned, pair.restated) && rate.certainty !== "loose") return "reciprocal_rate";
  return factorSlip(value, { low: expected.low, high: expected.high }, slack) ?? (swapSlip(p, expected) ? "digits_swapped" : "bad_conversion");
}

const foreign: Readonly<Record<string, string>> = { dollar: "USD", euro: "EUR", pound: "GBP" };
const rateWordings: readonly RegExp[] = [
  /‹m(?<rate>\d+)› (?:to|per|for|against) (?:the |a |one |each |every )?(?:US |American )?(?<of>dollar|euro|pound)\b/,
  /\b(?:[Tt]he|[Oo]ne|[Aa]) (?:US |American )?(?<of>dollar|euro|pound)(?: sterling)? (?:was|is|has been|stood|fetched|fetches|buys|bought|traded|trades|changes hands)\b[^.;:!?‹]{0,30} ‹m(?<rate>\d+)›/,
];
/** The rate that the text itself gives: `The dollar was changing hands at about 1,500 naira`. */
function statedRate({ sentences, published }: Context, base: string, quote: string): KnownRate | undefined {
  for (const { sketch, claims } of sentences) for (const wording of sketch.includes("‹m") ? rateWordings : []) {
    const groups = wording.exec(sketch)?.groups, rate = claims[Number(groups?.["rate"])], of = foreign[groups?.["of"] ?? ""];
    if (!rate?.value || of === undefined || rate.high !== undefined || !(rate.unit === base && of === quote || rate.unit === quote && of === base)) continue;
    const own = decimal(rate.value), value = of === quote ? decimal(1).div(own) : own;
    return { low: value, high: value, name: `${rate.unit} per ${of}, as the text says`, source: "the article", date: published ?? "", room: "0.06", certainty: "day" };
  }
  return undefined;
}

function judge(context: Context, pair: Pair, base: string, quote: string): Answer | undefined {
  const table = knownRate(context.reference, base, quote, context.published), rate = !table || table.certainty === "loose" ? statedRate(context, base, quote) ?? table : table;
  if (!rate) return undefined;
  const expected = multiply(pair.amount, withRoom(rate, rate.room));
  const good = outcomeOf(pair, rate, expected);
  if (rate.certainty === "loose" && good) return undefined;
  const cause = good ? undefined : causeOf(pair, rate, expected);
  if (rate.certainty === "loose" && !cause?.startsWith("factor_")) return undefined;
  const off = offBy(decimal(pair.second.value ?? 0), expected);
  const outcome: Outcome = good ?? (cause === "bad_conversion" && rate.certainty !== "band" && off.lt("0.06") ? "review" : "amend");
  return answer(pair, rate, expected, outcome, cause, base, quote);
}

const offBy = (value: Decimal, { low, high }: Interval): Decimal => (value.lt(low) ? low.div(value).minus(1) : value.div(high).minus(1));

function answer({ first, second, amount }: Pair, rate: KnownRate, expected: Interval, outcome: Outcome, cause: Cause | undefined, base: string, quote: string): Answer {
  const a = decimal(first.value ?? 0), b = decimal(second.value ?? 0);
  const upside = rate.high.lt(1), implied = upside ? a.div(b) : b.div(a);
  const pairName = upside ? `${base} per ${quote}` : `${quote} per ${base}`;
  const [low, high] = upside ? [decimal(1).div(rate.high), decimal(1).div(rate.low)] : [rate.low, rate.high];
  const known = rate.certainty === "band" ? rate.name : `${say(low)} to ${say(high)} (${rate.date})`;
  const wanted = multiply(amount, { low: rate.low.plus(rate.high).div(2), high: rate.low.plus(rate.high).div(2) });
  const meant = outcome === "amend" || outcome === "review" ? ` About ${sayMoney(wanted.low.plus(wanted.high).div(2), quote, 3)} would fit.${saySlip(cause)}` : "";
  return {
    outcome, claims: [second.start, first.start], inputs: { amount: quoted(first), restated: quoted(second) }, formula: `${quoted(second)} ÷ ${quoted(first)}`,
    bounds: bounds(expected), reference: { name: pairName, value: `${say(low, 6)} to ${say(high, 6)}`, source: rate.source, date: rate.date }, ...(cause ? { cause } : {}),
    working: `${sayMoney(a, base)} as ${sayMoney(b, quote)} implies ${say(implied)} ${pairName}; known: ${known}.${meant}`,
  };
}

/** Whether another reading of the signs would make the pair right; true where nothing is known of it. */
function couldFit(context: Context, { amount, plain }: Pair, base: string, quote: string): boolean {
  if (base === quote) return false;
  const rate = knownRate(context.reference, base, quote, context.published);
  return !rate || overlaps(multiply(amount, withRoom(rate, rate.certainty === "loose" ? "0.2" : rate.room)), plain);
}

/** A wrong pair is one that no reading of both currency signs makes right. */
function answerPair(context: Context, pair: Pair): Answer | undefined {
  const base = pair.first.unit ?? "", quote = pair.second.unit ?? "";
  const main = judge(context, pair, base, quote);
  // Where the text prints its rate, the signs are read as it reads them.
  if (!main || main.outcome === "ok" || main.outcome === "ok_rounded" || main.reference?.source === "the article") return main;
  // At the time, in 1912: the rate is of that day, not of the article's.
  const near = context.text.slice(Math.max(0, pair.first.start - 60), pair.second.end + 50), years = near.match(/\b(?:1[89]|20)\d\d\b/g) ?? [], now = Number(context.published?.slice(0, 4) ?? "0");
  const pegged = main.reference?.name !== undefined && (years.length > 0 && years.every((year) => Number(year) > 2005)) && knownRate(context.reference, base, quote, context.published)?.certainty === "band";
  if (!pegged && (/\b(?:at the time|at the rate then|in those days)\b|\bthen[),]/.test(near) || (now > 0 && /\b(?:bought|sold|paid|cost|built|worth|purchased)\b/i.test(near) && years.some((year) => now - Number(year) > 2)))) return undefined;
  const others = currencyReadings(context.text, pair.first).flatMap((a) => currencyReadings(context.text, pair.second).map((b) => [a, b] as const)).filter(([a, b]) => a !== base || b !== quote);
  return others.some(([a, b]) => couldFit(context, pair, a, b)) ? undefined : main;
}

/** `a loan of $2.5 million … put the sum at Rs 2.1 crore, reckoning at Rs 84 to the dollar`: the only two sums beside a rate. */
function pairByRate(context: Context, spread: Spread): Answer | undefined {
  const rate = rateWordings.map((wording) => meet(spread.sentence, wording)?.["rate"]).find((claim) => claim !== undefined);
  if (!rate) return undefined;
  const { window } = spread, sums = window.claims.filter((claim) => claim.kind === "money" && claim !== rate), [first, second] = sums;
  if (sums.length !== 2 || !first || !second || first.unit === undefined || second.unit === undefined || first.unit === second.unit || sums.some(({ restates, per, change, value }) => restates !== undefined || per !== undefined || change !== undefined || value === null)) return undefined;
  const known = statedRate({ ...context, sentences: [window] }, first.unit, second.unit), pair = known && pairOf(first, second), expected = pair && multiply(pair.amount, withRoom(known, known.room));
  if (!pair || !expected) return undefined;
  const good = outcomeOf(pair, known, expected) ?? (overlaps(expected, pair.plain) ? "ok_rounded" : undefined), cause = good ? undefined : causeOf(pair, known, expected);
  return cause === "bad_conversion" ? undefined : answer(pair, known, expected, good ?? "review", cause, first.unit, second.unit);
}

const equalTo = /(?:\b(?:that|whether) (?=‹m\d+› (?:is|was)\b)|\b(?:equal to|equivalent to|the equivalent of|equivalent of|at today's rate,?|converts to|works out at|[Tt]hat is|, or|, some|, about|\() |\()‹m(?<sum>\d+)›/;
const insertedSum = /, ‹m(?<sum>\d+)›(?=[,.;)])/;
const farOff = ({ value }: Claim, { bounds: limits }: Answer): number => Math.abs(Math.log(Number(value) / Number(limits?.low ?? 1)));
/** `take HK$2.4 billion from its reserves. The sum, equal to about US$370 million, …`: the only two sums, in two currencies. */
function pairApart(context: Context, { sentence, window }: Spread): Answer | undefined {
  const roughly = meet(sentence, insertedSum)?.["sum"], second = meet(sentence, equalTo)?.["sum"] ?? (roughly?.bound === "about" ? roughly : undefined), sums = window.claims.filter(({ kind }) => kind === "money"), firsts = sums.filter((sum) => sum !== second);
  if (!second || firsts.length === 0 || firsts.length > 3 || second.unit === undefined || firsts.some(({ unit, end }) => unit === undefined || unit === second.unit || unit !== firsts[0]?.unit || end > second.start) || sums.some(({ per, change, value, restates }) => per !== undefined || change !== undefined || value === null || restates !== undefined)) return undefined;
  const answers = firsts.flatMap((first) => { const pair = pairOf(first, second); return (pair && answerPair(context, pair)) ?? []; }), found = answers.find(({ outcome }) => outcome === "ok" || outcome === "ok_rounded") ?? answers.sort((a, b) => farOff(second, a) - farOff(second, b))[0];
  return found?.cause === "bad_conversion" && offBy(decimal(second.value ?? 0), { low: decimal(found.bounds?.low ?? 0), high: decimal(found.bounds?.high ?? 0) }).abs().gt(2) ? undefined : found;
}

export const conversionPair: Check = {
  id: "conversion-pair", version: 7, because: "An amount given in two currencies implies a rate, which has to lie near the rate of the article's day.",
  run: (context) => {
    const byStart = new Map(context.claims.map((claim) => [claim.start, claim]));
    return withSpread(context, [{ marks: "m", cue: /dollar|euro|pound/, read: (spread) => pairByRate(context, spread) }, { marks: "m", cue: /equal to|equivalent|today's rate|converts to|works out|hat |whether |, or|, ‹m|\(‹m/, read: (spread) => pairApart(context, spread) }], gather(context.claims, (second) => {
      const first = second.restates === undefined || second.kind !== "money" ? undefined : byStart.get(second.restates);
      if (first?.kind !== "money" || first.unit === undefined || second.unit === undefined || first.unit === second.unit) return undefined;
      const pair = pairOf(first, second);
      return pair && answerPair(context, pair);
    }));
  },
  finds: [
    ["The loan is worth $40 million, or 7.2 billion shillings at the agreed rate of 130 shillings to the dollar.", { outcome: "amend", cause: "bad_conversion" }],
    ["The carrier will take HK$2.4 billion from its reserves. The sum, equal to about US$370 million, will be paid over four years.", { outcome: "review", cause: "digits_swapped" }],
    ["The dairy was promised a loan of $2.5 million. Its secretary put the sum at Rs 2.1 crore, reckoning at Rs 84 to the dollar.", { outcome: "review", cause: "factor_10" }],
    ["The city will spend 1 billion Hong Kong dollars ($125.5 million) on the institute.", { outcome: "amend", cause: "bad_conversion" }],
    ["The watches were worth about HK$920,000 (US$135,000).", { outcome: "amend", cause: "digits_swapped" }],
    ["A court froze the accounts over the loss of Sh2.5 billion ($260 million) in Nairobi.", { outcome: "amend", cause: "factor_10" }, { published: "2015-05-19" }],
    ["The Nigerian brewer’s profit rose to N3.1 billion ($20 billion).", { outcome: "amend", cause: "factor_1000" }, { published: "2013-04-17" }],
    ["Some 45 billion naira ($300 million) has been set aside. The dollar was changing hands at about 1,500 naira on Monday.", { outcome: "amend", cause: "factor_10" }, { published: "2026-03-12" }],
    ["The plan costs HK$300bn (US$3.8bn).", { outcome: "amend", cause: "factor_10" }],
    ["The fund holds HK$3 billion ($385.6 million).", { outcome: "ok" }],
    ["The bank paid €20 million ($21.0 million).", { outcome: "ok" }, { published: "2025-02-27" }],
    ["The bank paid €20 million ($12.6 million).", { outcome: "amend" }, { published: "2025-02-27" }],
  ],
  ignores: [["The Nigerian brewer’s profit rose to N3.1 billion ($2 million).", { published: "2024-04-17" }], "It cost HK$2 billion, and US$3 million went to charity.", "The fine was 5 million dinars ($12).", ["The bank paid €20 million ($23 million)."]],
};
