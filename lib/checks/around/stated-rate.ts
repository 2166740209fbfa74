import type { Claim } from "../../types";
import type { Answer } from "../check";
import { decimal, divide, generousInterval, multiply, overlaps, printed, type Interval } from "../interval";
import { meet } from "../sketch";
import { guessSlip } from "../slip";
import { quoted, say } from "../wording";
import { isTerm, size, type Neighbourhood } from "./terms";

const most = 12;
const equation = /‹m(?<one>\d+)› ?= ?(?:about |approximately )?‹m(?<other>\d+)›/;
const isSum = (claim: Claim): boolean => claim.kind === "money" && claim.value !== null && claim.high === undefined && claim.per === undefined && claim.change === undefined && (claim.bound === "exact" || claim.bound === "about") && claim.unit !== undefined;

/** `(£1 = $1.25)`: the one sum of the article that no other becomes at the rate that it prints, and the one sum that comes near. */
export function byPrintedRate({ sentence, all }: Neighbourhood): Answer | undefined {
  const { one, other } = meet(sentence, equation) ?? {};
  if (!one || !other || !isSum(one) || !isSum(other) || one.unit === other.unit || !/^10{0,3}$/.test(one.value ?? "")) return undefined;
  const own = generousInterval(other), by = decimal(one.value ?? 1), rate: Interval | undefined = own && { low: own.low.div(by).times("0.98"), high: own.high.div(by).times("1.02") };
  if (!rate || rate.low.lte(0)) return undefined;
  const sums = all.filter((claim) => claim !== one && claim !== other && isSum(claim)), firsts = sums.filter(({ unit }) => unit === one.unit).slice(0, most), seconds = sums.filter(({ unit }) => unit === other.unit).slice(0, most);
  const becomes = (first: Claim): Interval | undefined => { const reach = generousInterval(first); return reach && multiply(reach, rate); };
  const fits = (first: Claim, second: Claim): boolean => { const wanted = becomes(first), said = generousInterval(second); return wanted !== undefined && said !== undefined && overlaps(wanted, said); };
  const pairs = firsts.flatMap((first) => seconds.map((second) => ({ first, second }))), paired = pairs.filter(({ first, second }) => fits(first, second)), open = pairs.filter(({ first, second }) => !paired.some((pair) => pair.first === first || pair.second === second)), real = Number(rate.low.plus(rate.high).div(2));
  const near = open.filter(({ first, second }) => { const off = size(second) / size(first) / real; return off > 0.5 && off < 2; }), [pair] = near;
  if (!pair || near.length > 1 || pair.second.restates !== undefined || pair.first.restates !== undefined || !isTerm(pair.first)) return undefined;
  const wanted = becomes(pair.first), p = printed(pair.second), exact = decimal(pair.second.value ?? 0).div(pair.first.value ?? 1);
  if (!wanted || !p) return undefined;
  return { outcome: "review", claims: [pair.second.start, pair.first.start], inputs: { amount: quoted(pair.first), again: quoted(pair.second) }, formula: `${quoted(pair.second)} ÷ ${quoted(pair.first)}`, cause: guessSlip(p, wanted, "bad_conversion"), working: `${quoted(pair.first)} as ${quoted(pair.second)} implies ${say(exact, 4)}; the text says ${quoted(one)} = ${quoted(other)}, ${say(divide(rate, { low: decimal(1), high: decimal(1) }).low.div("0.98"), 5)} to one.` };
}
