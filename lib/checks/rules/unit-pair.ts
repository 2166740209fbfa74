import { Decimal } from "decimal.js";
import type { Cause, Claim, Outcome } from "../../types";
import { unitFactor, unitSource } from "../../reference/units";
import { before, gap, type Check, type Context, type Answer } from "../check";
import { decimal, divide, interval, multiply, overlaps, pairInterval, printed, type Interval } from "../interval";
import { factorSlip, swapSlip } from "../slip";
import { bounds, plural, quoted, say, saySlip, sayRange } from "../wording";

interface Scale {
  readonly formula: string;
  readonly expected: Interval;
  /** What a wrong way of converting would give, by its slip. */
  readonly slips: readonly (readonly [Cause, Interval])[];
}

const shift = ({ low, high }: Interval, by: number): Interval => ({ low: low.plus(by), high: high.plus(by) });
const scale = ({ low, high }: Interval, by: string): Interval => ({ low: low.times(by), high: high.times(by) });

/** A reading has its zero elsewhere, a difference has not: 10 °C is 50 °F, and 10 °C warmer is 18 °F warmer. */
function temperature(context: Context, first: Claim, second: Claim, a: Interval): Scale | undefined {
  const toFahrenheit = first.unit === "degree celsius" && second.unit === "degree fahrenheit";
  if (!toFahrenheit && !(first.unit === "degree fahrenheit" && second.unit === "degree celsius")) return undefined;
  const near = `${before(context.text, first, 60)} # ${context.text.slice(second.end, second.end + 40)}`;
  const reading = toFahrenheit ? shift(scale(a, "1.8"), 32) : { low: a.low.minus(32).div("1.8"), high: a.high.minus(32).div("1.8") };
  const difference = toFahrenheit ? scale(a, "1.8") : { low: a.low.div("1.8"), high: a.high.div("1.8") };
  if (/(?:minus |below zero|[-−–])$|freezing|below zero/i.test(near.split(" # ")[0] ?? "")) return undefined;
  const isDifference = /\b(?:warmer|cooler|colder|hotter|warmed|cooled|warming|above (?:the )?(?:average|normal|pre-?industrial)|below (?:the )?(?:average|normal)|higher than|lower than|rise of|increase of|drop of|by (?:more than |about |up to |as much as |at least |around |only |just )?)(?:\W|$)/i.test(near);
  const beside = /^\)?,? (?:degrees? )?(?:[a-z]+ )?(?:warmer|cooler|colder|hotter|higher|lower|above|below)\b/.test(context.text.slice(second.end).replace(/^ ?(?:degrees? )?(?:fahrenheit|celsius|[CF]\b|°[CF])/i, "").slice(0, 30)) || /\b(?:by|rise of|increase of|drop of|fall of|warmed|cooled)(?: (?:more than|about|up to|as much as|at least|around|only|just))? $/.test(before(context.text, first, 34));
  if ((isDifference && !beside) || (!isDifference && beside)) return undefined;
  // "rose 10C" may be a rise by ten degrees, "fell to 10C" is a reading.
  const unsure = !isDifference && first.change !== undefined;
  if (unsure) return undefined;
  return isDifference
    ? { formula: toFahrenheit ? "°C × 1.8" : "°F ÷ 1.8", expected: difference, slips: [["difference_as_temperature", reading]] }
    : { formula: toFahrenheit ? "°C × 1.8 + 32" : "(°F − 32) ÷ 1.8", expected: reading, slips: [["temperature_as_difference", difference]] };
}

const factors = new Map<string, Interval | undefined>();
/** How many of the second unit one of the first is; undefined where they do not measure the same. */
function factorBetween(first: string, second: string): Interval | undefined {
  const pair = `${first} ${second}`, from = unitFactor(first), to = unitFactor(second);
  if (!factors.has(pair)) factors.set(pair, !from || !to || from.dimension !== to.dimension ? undefined : divide({ low: decimal(from.low), high: decimal(from.high) }, { low: decimal(to.low), high: decimal(to.high) }));
  return factors.get(pair);
}

function multiple(first: Claim, second: Claim, a: Interval): Scale | undefined {
  const factor = unitFactor(first.unit ?? "") && unitFactor(second.unit ?? "") ? factorBetween(first.unit ?? "", second.unit ?? "") : undefined;
  if (!factor) return undefined;
  const half = { low: factor.low.plus(factor.high).div(2), high: factor.low.plus(factor.high).div(2) };
  return { formula: `${first.unit ?? ""} × ${say(half.low, 5)}`, expected: multiply(a, factor), slips: [["inverse_factor", divide(a, factor)]] };
}

function judge(context: Context, first: Claim, second: Claim): Answer | undefined {
  const p = printed(second), strict = pairInterval(first, false), loose = pairInterval(first, true), own = pairInterval(second, false), round = pairInterval(second, true);
  if (!p || !strict || !loose || !own || !round || first.value === null || second.value === null) return undefined;
  const point: Interval = { low: decimal(first.value), high: decimal(first.high ?? first.value) };
  const to = (a: Interval): Scale | undefined => temperature(context, first, second, a) ?? multiple(first, second, a);
  const expected = to(point), wide = to(strict), widest = to(loose);
  if (!expected || !wide || !widest || widest.expected.high.lte(0)) return undefined;
  const outcome: Outcome | undefined = overlaps(expected.expected, own) ? "ok" : overlaps(wide.expected, round) || overlaps(widest.expected, own) ? "ok_rounded" : undefined;
  const off = Decimal.max(expected.expected.low.minus(round.high), round.low.minus(expected.expected.high)).div(Decimal.max(p.value, "0.000001")).abs();
  const cause = outcome ? undefined : (wide.slips.find(([, slip]) => overlaps(slip, own))?.[0] ?? factorSlip(p.value, wide.expected, "0.03") ?? (swapSlip(p, wide.expected) ? "digits_swapped" : "bad_conversion"));
  const verdict = outcome ?? (off.lt("0.03") && cause === "bad_conversion" ? "ok_rounded" : off.lt("0.08") && cause === "bad_conversion" ? "review" : "amend");
  const wrong = verdict === "amend" || verdict === "review";
  return {
    outcome: verdict, claims: [second.start, first.start], inputs: { figure: quoted(first), restated: quoted(second) }, formula: expected.formula, bounds: bounds(wide.expected),
    reference: { name: expected.formula, value: expected.formula, ...unitSource }, ...(cause && wrong ? { cause } : {}),
    working: `${quoted(first)} is ${sayRange(expected.expected)} ${plural(second.unit ?? "")}; printed: ${second.quote}.${wrong ? saySlip(cause) : ""}`,
  };
}

/** The figure that `second` says again: marked by the extractor, or in brackets right behind, or in operations a second. */
function firstOf(context: Context, second: Claim, index: number, byStart: ReadonlyMap<number, Claim>): Claim | undefined {
  const first = second.restates !== undefined ? byStart.get(second.restates) : context.claims[index - 1];
  if (!first || (second.kind !== "measurement" && second.kind !== "duration") || first.kind !== second.kind || first.unit === second.unit || first.per !== second.per) return undefined;
  const between = gap(context.text, first, second);
  const bracketed = /^[^()\n]{0,25} \((?:about |around |or |roughly |nearly |over |some |just )?$/.test(between);
  const computing = unitFactor(first.unit ?? "")?.dimension === "computing" && between.length < 80 && !/[.;]/.test(between);
  return (second.restates !== undefined && second.kind === "measurement") || bracketed || computing ? first : undefined;
}

// 6ft 2in, 11 stone 4lb: two figures that make one length stand for themselves.
const compound = (context: Context, first: Claim, index: number): boolean => {
  const earlier = context.claims[index - 1], later = context.claims[index + 1];
  const close = (a: Claim | undefined, b: Claim | undefined): boolean => a !== undefined && b !== undefined && a.kind === b.kind && /^[\s\w'’′-]{0,10}$/.test(gap(context.text, a, b)) && !gap(context.text, a, b).includes(" to ") && b.start - a.end < 11;
  return close(earlier, first) || close(first, later) || /\d ?(?:st|stone|ft|feet|foot|['′hm]|lb|hr|hours?|min)\.?,? ?(?:and )?$/.test(before(context.text, first, 12));
};

export const unitPair: Check = {
  id: "unit-pair", version: 2, because: "A quantity given in two units has to be the same quantity.",
  run: (context) => {
    const byStart = new Map(context.claims.map((claim) => [claim.start, claim]));
    return context.claims.flatMap((second, index) => {
      const first = firstOf(context, second, index, byStart);
      if (!first || !interval(second) || compound(context, first, context.claims.indexOf(first)) || compoundAfter(context, second, index)) return [];
      const found = judge(context, first, second);
      return found ? [found] : [];
    });
  },
  finds: [
    ["The road is 250 miles (400 km) long.", { outcome: "ok_rounded" }],
    ["The town lies 25 miles (60km) to the south.", { outcome: "amend" }],
    ["It hit 41C (106F) on Monday.", { outcome: "ok" }],
    ["It hit 41C (74F) on Monday.", { outcome: "amend", cause: "temperature_as_difference" }],
    ["The sea was 10C (50F) warmer than normal.", { outcome: "amend", cause: "difference_as_temperature" }],
    ["It will grow to 3,000 petaFLOPS and will be able to process 3,000 quadrillion floating-point operations per second.", { outcome: "ok" }],
  ],
  ignores: ["He is 6ft 2in (1.88m) tall.", "At 11st 6lb (72.6kg) he is light for a bowler.", "The car does 40 miles and weighs 2 tonnes.", "It fell 10C (18F) overnight."],
};

function compoundAfter(context: Context, second: Claim, index: number): boolean {
  const later = context.claims[index + 1];
  return later !== undefined && later.kind === second.kind && later.unit !== second.unit && /^ ?(?:ft|feet|foot|st|stone|lb|kg|m|h|hours?|hr|cm)?,? ?(?:and )?$/.test(gap(context.text, second, later));
}
