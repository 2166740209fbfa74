import { Decimal } from "decimal.js";
import type { Cause, Claim, Outcome } from "../../types";
import { unitFactor, unitSource } from "../../reference/units";
import { after, before, gap, gather, type Check, type Context, type Answer } from "../check";
import { decimal, divide, multiply, overlaps, pairInterval, printed, type Interval } from "../interval";
import { meet } from "../sketch";
import { factorSlip, swapSlip } from "../slip";
import { withSpread, type Spread } from "../spread/read";
import { bounds, plural, quoted, say, saySlip, sayRange } from "../wording";

interface Conversion {
  readonly formula: string;
  readonly convert: (from: Interval) => Interval;
  /** Wrong ways of converting, by their slip. */
  readonly slips: readonly (readonly [Cause, (from: Interval) => Interval])[];
}

const shift = ({ low, high }: Interval, by: number): Interval => ({ low: low.plus(by), high: high.plus(by) });
const scale = ({ low, high }: Interval, by: string): Interval => ({ low: low.times(by), high: high.times(by) });
const shrink = ({ low, high }: Interval, by: string): Interval => ({ low: low.div(by), high: high.div(by) });

const cold = /freezing|below zero/i, minus = /(?:minus |[-−–])$/i;
const change = /\b(?:warmer|cooler|colder|hotter|warmed|cooled|warming|above (?:the )?(?:seasonal |usual |long-term |monthly )?(?:average|normal|norm|mean|pre-?industrial)|below (?:the )?(?:seasonal |usual |long-term |monthly )?(?:average|normal|norm|mean)|higher than|lower than|rise of|increase of|drop of|by (?:more than |about |up to |as much as |at least |around |only |just )?)(?:\W|$)/i;
const changeBehind = /^\)?,? (?:degrees? )?(?:[a-z]+ )?(?:warmer|cooler|colder|hotter|higher|lower|above|below)\b/, changeBefore = /\b(?:by|rise of|increase of|drop of|fall of|warmed|cooled)(?: (?:more than|about|up to|as much as|at least|around|only|just))? $/;
const ofRise = /\b(?:rise|increase|warming|difference|gap|change)\b/i;
const degrees = /^ ?(?:degrees? )?(?:fahrenheit|celsius|[CF]\b|°[CF])/i;

/** A reading has its zero elsewhere, a difference has not: 10 °C is 50 °F, and 10 °C warmer is 18 °F warmer. */
function temperature({ text }: Context, first: Claim, second: Claim): Conversion | undefined {
  const toFahrenheit = first.unit === "degree celsius" && second.unit === "degree fahrenheit";
  if (!toFahrenheit && !(first.unit === "degree fahrenheit" && second.unit === "degree celsius")) return undefined;
  const lead = before(text, first, 60), behind = text.slice(second.end, second.end + 40).split(/(?<=\)|\p{L})[.!?] /u)[0] ?? "", near = `${lead} # ${behind}`;
  const unsigned = minus.test(lead) && !first.value?.startsWith("-") || minus.test(gap(text, first, second)) && !second.value?.startsWith("-");
  if (unsigned || cold.test(lead) || cold.test(behind)) return undefined;
  const isDifference = change.test(near), beside = changeBehind.test(behind.replace(degrees, "").slice(0, 30)) || changeBefore.test(lead);
  // "rose 10C" may be a rise by ten degrees, "fell to 10C" is a reading.
  if (isDifference !== beside || (!isDifference && (first.change !== undefined || ofRise.test(lead)))) return undefined;
  const reading = (a: Interval): Interval => (toFahrenheit ? shift(scale(a, "1.8"), 32) : shrink(shift(a, -32), "1.8")), difference = (a: Interval): Interval => (toFahrenheit ? scale(a, "1.8") : shrink(a, "1.8"));
  return isDifference
    ? { formula: toFahrenheit ? "°C × 1.8" : "°F ÷ 1.8", convert: difference, slips: [["difference_as_temperature", reading]] }
    : { formula: toFahrenheit ? "°C × 1.8 + 32" : "(°F − 32) ÷ 1.8", convert: reading, slips: [["temperature_as_difference", difference]] };
}

const factors = new Map<string, Interval | undefined>();
/** How many of the second unit one of the first is; undefined where they do not measure the same. */
function factorBetween(first: string, second: string): Interval | undefined {
  const from = unitFactor(first), to = unitFactor(second), pair = `${first} ${second}`;
  if (!from || !to) return undefined;
  if (!factors.has(pair)) factors.set(pair, from.dimension !== to.dimension ? undefined : divide({ low: decimal(from.low), high: decimal(from.high) }, { low: decimal(to.low), high: decimal(to.high) }));
  return factors.get(pair);
}

function multiple(first: Claim, second: Claim): Conversion | undefined {
  const factor = factorBetween(first.unit ?? "", second.unit ?? "");
  return factor && first.value !== null && !first.value.startsWith("-") ? { formula: `${first.unit ?? ""} × ${say(factor.low.plus(factor.high).div(2), 5)}`, convert: (a) => multiply(a, factor), slips: [["inverse_factor", (a) => divide(a, factor)]] } : undefined;
}

function judge(context: Context, first: Claim, second: Claim): Answer | undefined {
  const conversion = first.value === null || second.value === null ? undefined : temperature(context, first, second) ?? multiple(first, second);
  const p = conversion && printed(second), own = p && pairInterval(second, false), strict = own && pairInterval(first, false);
  if (!strict) return undefined;
  const exact = conversion.convert({ low: decimal(first.value ?? 0), high: decimal(first.high ?? first.value ?? 0) }), wide = conversion.convert(strict);
  const answer = (outcome: Outcome, cause?: Cause): Answer => ({
    outcome, claims: [second.start, first.start], inputs: { figure: quoted(first), restated: quoted(second) }, formula: conversion.formula, bounds: bounds(wide),
    reference: { name: conversion.formula, value: conversion.formula, ...unitSource }, ...(cause ? { cause } : {}),
    working: `${quoted(first)} is ${sayRange(exact)} ${plural(second.unit ?? "")}; printed: ${second.quote}.${cause ? saySlip(cause) : ""}`,
  });
  if (overlaps(exact, own)) return apartUnbound(conversion, first, second) ? answer("review", "bad_conversion") : answer("ok");
  // A reading is to the degree, round as it may look.
  const loose = pairInterval(first, !first.unit?.startsWith("degree ")), round = pairInterval(second, true);
  if (!loose || !round || overlaps(wide, round) || overlaps(conversion.convert(loose), own)) return answer("ok_rounded");
  const off = Decimal.max(exact.low.minus(round.high), round.low.minus(exact.high)).div(Decimal.max(p.value.abs(), "0.000001")).abs();
  const cause = (first.unit?.startsWith("degree ") ? undefined : factorSlip(p.value, wide, "0.005")) ?? conversion.slips.find(([, slip]) => overlaps(slip(strict), round))?.[0] ?? factorSlip(p.value, wide, "0.03") ?? (swapSlip(p, wide) ? "digits_swapped" : "bad_conversion");
  return cause === "bad_conversion" && off.lt("0.03") ? answer("ok_rounded") : answer(cause === "bad_conversion" && off.lt("0.08") ? "review" : "amend", cause);
}

/** `up to 32C (98F)`: one bound for both moves neither against the other. */
function apartUnbound({ convert }: Conversion, first: Claim, second: Claim): boolean {
  if (first.bound !== second.bound || first.bound === "exact" || first.bound === "about") return false;
  const a = pairInterval({ ...first, bound: "exact" }, !first.unit?.startsWith("degree ")), b = pairInterval({ ...second, bound: "exact" }, true), wanted = a && convert(a), value = decimal(second.value ?? 0);
  if (!wanted || !b || overlaps(wanted, b)) return false;
  return Decimal.max(wanted.low.minus(value), value.minus(wanted.high)).gt(Decimal.max(value.abs().times("0.04"), "1.5"));
}

/** The figure that `second` says again: marked by the extractor, or in brackets right behind, or in operations a second. */
function firstOf(context: Context, second: Claim, index: number, byStart: ReadonlyMap<number, Claim>): Claim | undefined {
  const first = second.restates !== undefined ? byStart.get(second.restates) : context.claims[index - 1];
  if (!first || (second.kind !== "measurement" && second.kind !== "duration") || first.kind !== second.kind || first.unit === second.unit || first.per !== second.per) return undefined;
  const between = gap(context.text, first, second), many = context.claims[context.claims.indexOf(first) - 1];
  // "540 sacks of 60 kg, or 32.4 tonnes": all of them together.
  if (many?.kind === "count" && /^ [a-z]+ of $/.test(gap(context.text, many, first))) return undefined;
  // "9.4 kilograms, or about four grams apiece".
  if (/^ ?[a-z]{0,12},? (?:each|apiece|per\b|an? (?:head|piece|person)\b)/.test(after(context.text, second, 34))) return undefined;
  // "Six hours, seven hours and five hours and 43 minutes, or 19 hours in all": a sum.
  if (/^ ?[a-z]{0,12} (?:in all|in total|altogether|all told|combined)\b/.test(after(context.text, second, 30))) return undefined;
  // "At 5.12m, which is 37cm below the record": how far off it is.
  if (/^ ?[a-z]{0,12} (?:below|above|short|under|over|more|less|higher|lower|longer|shorter|deeper|wider|taller|heavier|lighter|off|ahead|behind)\b/.test(after(context.text, second, 30)) && !/\($/.test(between.trimEnd())) return undefined;
  const again = /^[^(),\n]{0,12}, (?:about|around|or|roughly|nearly|some|equivalent to|equal to|which is) $/.test(between) && /^[^.;:!?\n]{0,14}(?:[,.;)]| (?:in|of|to|from|on|by|at|wide|long|deep|high|away|across)\b)/.test(after(context.text, second, 24)) && unitFactor(first.unit ?? "")?.dimension === unitFactor(second.unit ?? "")?.dimension;
  const bracketed = again || /^[^()\n]{0,25} \((?:about |around |or |roughly |nearly |over |some |just )?$/.test(between);
  const computing = unitFactor(first.unit ?? "")?.dimension === "computing" && between.length < 80 && !/[.;]/.test(between);
  return (second.restates !== undefined && second.kind === "measurement") || bracketed || computing ? first : undefined;
}

// 6ft 2in, 11 stone 4lb: two figures that make one length stand for themselves.
const compound = (context: Context, first: Claim, index: number): boolean => {
  const earlier = context.claims[index - 1], later = context.claims[index + 1];
  const close = (a: Claim | undefined, b: Claim | undefined): boolean => a !== undefined && b !== undefined && a.kind === b.kind && /^[\s\w'’′-]{0,10}$/.test(gap(context.text, a, b)) && !gap(context.text, a, b).includes(" to ") && b.start - a.end < 11;
  return close(earlier, first) || close(first, later) || /\d ?(?:st|stone|ft|feet|foot|['′hm]|lb|hr|hours?|min)\.?,? ?(?:and )?$/.test(before(context.text, first, 12));
};

const sides = /‹t(?<long>\d+)›(?: [a-z]+)? (?:by|x|×) ‹[tc](?<wide>\d+)›/, area = /^square (?<side>metre|foot|yard|mile|kilometre)$/;
/** `The plot measures 40 metres by 25. At 1,200 square metres …`: the only two sides and the only area. */
function areaApart({ window }: Spread): Answer | undefined {
  const { long, wide } = meet(window, sides) ?? {}, areas = window.claims.filter(({ unit }) => area.test(unit ?? "")), [own] = areas, p = own && printed(own);
  if (!long?.value || !wide?.value || !own?.value || !p || areas.length !== 1 || long.unit !== area.exec(own.unit ?? "")?.groups?.["side"] || wide.kind === "measurement" && wide.unit !== long.unit || [long, wide, own].some(({ high }) => high !== undefined)) return undefined;
  const a = pairInterval(long, false), b = pairInterval(wide, false), said = pairInterval(own, true), expected = a && b && multiply(a, b), exact = decimal(long.value).times(wide.value), ratio = decimal(own.value).div(exact);
  if (!expected || !said || ratio.lt("0.4") || ratio.gt("2.5")) return undefined;
  const good = overlaps(expected, said) || ratio.gt("0.96") && ratio.lt("1.04");
  return { outcome: good ? "ok" : "review", claims: [own.start, long.start, wide.start], inputs: { long: quoted(long), wide: wide.quote, area: quoted(own) }, formula: `${long.quote} × ${wide.quote}`, bounds: bounds(expected), ...(good ? {} : { cause: swapSlip(p, expected) ? "digits_swapped" as const : "bad_conversion" as const }), working: `${long.quote} × ${wide.quote} = ${say(exact)}${good ? "." : `; the text says ${quoted(own)}.`}` };
}

const dimensionOf = ({ unit = "" }: Claim): string | undefined => unitFactor(unit)?.dimension ?? (unit.startsWith("degree ") ? "temperature" : undefined);
const saidAgain = /^\W{0,3}(?=‹t\d+›(?: [a-z]+){1,4} (?:is|was|are|were)\b)‹t(?<first>\d+)›|\b(?:that|whether) ‹t(?<said>\d+)›(?: [a-z]+){1,3} (?:is|was|are|were)\b|\b[Aa]ll ‹t(?<all>\d+)› (?=[a-z])|^\W{0,3}(?:At|That is|That's|That was|That makes|Those|These|The) ‹t(?<again>\d+)›/;
/** `The path runs for 34 miles. … At 45 kilometres, said the ranger, it is a long day`: the only two figures that measure such a thing. */
function unitsApart(context: Context, { sentence, window }: Spread): Answer | undefined {
  const met = meet(sentence, saidAgain), again = met?.["again"] ?? met?.["first"] ?? met?.["said"] ?? met?.["all"], dimension = again && dimensionOf(again);
  if (!again || dimension === undefined || again.change !== undefined) return undefined;
  const same = window.claims.filter((claim) => claim.kind === "measurement" && dimensionOf(claim) === dimension), [first] = same;
  const found = first && same.length === 2 && first !== again && first.unit !== again.unit && first.per === again.per && first.change === undefined ? judge(context, first, again) : undefined;
  return found && (found.outcome === "ok" || found.outcome === "ok_rounded" || found.cause !== "bad_conversion" || near(found, again)) ? found : undefined;
}
/** Not so far off that it is rather another figure. */
const near = ({ bounds: limits }: Answer, { value }: Claim): boolean => limits !== undefined && decimal(value ?? 0).gt(decimal(limits.low).times("0.5")) && decimal(value ?? 0).lt(decimal(limits.high).times(2));

const unlike: readonly (readonly [RegExp, RegExp])[] = [[/^acre$|^square mile$/, /^hectare$|^square kilometre$/], [/^degree fahrenheit$/, /^degree celsius$/]];
/** `burned 12,000 acres. … a burned area of 7,300 hectares`: the only two areas, or temperatures, of an article, each in the unit of another world, are one. */
function onlyTwo(context: Context): Answer[] {
  return unlike.flatMap((units) => {
    const measured = context.claims.filter(({ kind, unit = "", per }) => kind === "measurement" && per === undefined && units.some((one) => one.test(unit))), [first, second] = measured;
    if (!first || !second || measured.length !== 2 || second.restates !== undefined || units.every((one) => one.test(first.unit ?? "") === one.test(second.unit ?? "")) || measured.some(({ change, value, high, bound }) => change !== undefined || value === null || high !== undefined || bound !== "exact" && bound !== "about")) return [];
    const found = judge(context, first, second);
    return found?.cause !== undefined && near(found, second) ? [{ ...found, outcome: "review" as const }] : [];
  });
}

export const unitPair: Check = {
  id: "unit-pair", version: 9, because: "A quantity given in two units has to be the same quantity.",
  run: (context) => {
    const byStart = new Map(context.claims.map((claim) => [claim.start, claim]));
    const found = withSpread(context, [{ marks: "t", cue: /^\W{0,3}(?:At|That|Those|These|The|‹t)|(?:that|whether|ll) ‹t/, read: (spread) => unitsApart(context, spread) }, { marks: "t", cue: /square/, read: areaApart }], gather(context.claims, (second, index) => {
      const first = firstOf(context, second, index, byStart);
      if (!first || compound(context, first, context.claims.lastIndexOf(first, index)) || compoundAfter(context, second, index)) return undefined;
      return judge(context, first, second);
    })), spoken = new Set(found.flatMap(({ claims }) => claims));
    return [...found, ...onlyTwo(context).filter(({ claims }) => !claims.some((start) => spoken.has(start)))];
  },
  finds: [
    ["A wildfire had burned 12,000 acres by Friday, officials said. Some 46 homes were lost. A burned area of 7,300 hectares, said Ms Greer, takes decades to recover.", { outcome: "review", cause: "bad_conversion" }],
    ["The path runs for 34 miles from the mouth of the river. At 45 kilometres, it is a long day.", { outcome: "review", cause: "digits_swapped" }],
    ["The plot measures 40 metres by 25. At 1,200 square metres it is too small for a school.", { outcome: "review", cause: "bad_conversion" }],
    ["He drove 60 miles, about 79km, to the border.", { outcome: "amend", cause: "digits_swapped" }],
    ["The road is 250 miles (400 km) long.", { outcome: "ok_rounded" }],
    ["The town lies 25 miles (60km) to the south.", { outcome: "amend" }],
    ["It hit 41C (106F) on Monday.", { outcome: "ok" }],
    ["Overnight the mercury sank to minus 12C (minus 10F) in Braemar.", { outcome: "amend" }],
    ["It was −40C (−40F) at the pole and −5C (23F) on the coast.", { outcome: "ok" }],
    ["It hit 41C (74F) on Monday.", { outcome: "amend", cause: "temperature_as_difference" }],
    ["The sea was 10C (50F) warmer than normal.", { outcome: "amend", cause: "difference_as_temperature" }],
    ["It will grow to 3,000 petaFLOPS and will be able to process 3,000 quadrillion floating-point operations per second.", { outcome: "ok" }],
  ],
  ignores: ["The goal is to hold the rise to well below 2 degrees Celsius, or 3.6 degrees Fahrenheit.", "He is 6ft 2in (1.88m) tall.", "At 11st 6lb (72.6kg) he is light for a bowler.", "The car does 40 miles and weighs 2 tonnes.", "It fell 10C (18F) overnight."],
};

function compoundAfter(context: Context, second: Claim, index: number): boolean {
  const later = context.claims[index + 1];
  return later !== undefined && later.kind === second.kind && later.unit !== second.unit && /^ ?(?:ft|feet|foot|st|stone|lb|kg|m|h|hours?|hr|cm)?,? ?(?:and )?$/.test(gap(context.text, second, later));
}
