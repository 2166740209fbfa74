import type { Claim } from "../../types";
import type { Answer } from "../check";
import { decimal, divide, generousInterval, multiply, overlaps, printed } from "../interval";
import { guessSlip } from "../slip";
import { isThing, sameName } from "../spread/figures";
import { quoted, say } from "../wording";
import { isTerm, size, wordsBefore, wordsBehind, type Neighbourhood } from "./terms";

/** How many of each length of time are in a year. */
const inYear: Readonly<Record<string, number>> = { year: 1, quarter: 4, month: 12, week: 52, day: 365 };
const ofWhole = /^[^.;:!?‹]{0,12} over the (?:life(?:time)?|term|length|course|duration|period)\b|^[^.;:!?‹]{0,12} over its (?:life(?:time)?|term|course)\b/, willCost = /\b(?:[Tt]hat|which|[Ii]t|[Tt]his) (?:will |would |is to )?cost(?:s|ing)? (?:[a-z]+ ){0,3}$|\btotal (?:bill|cost|payout|outlay) (?:of|is|was|comes to|came to) $/;
const payment = /\b(?:instal+ments?|payments?) of $/, instalments = /^ (?:equal |monthly |quarterly |weekly |annual |yearly ){0,2}(?:instal+ments|payments)\b/;
const more = /\b(?:plus|deposit|interest(?! free)|on top|excluding|bonus|extra|rising|increase|indexed|up to|at least|than|other)\b/;

interface Product { readonly rate: Claim; readonly number: Claim; readonly times: number }
const isSum = (claim: Claim, unit: string | undefined): boolean => claim.kind === "money" && claim.unit === unit && isTerm(claim) && claim.change === undefined && (claim.bound === "exact" || claim.bound === "about");

/** By how many a rate is to be taken: the months of three years, the shares on issue. */
function timesOf(rate: Claim, number: Claim): number | undefined {
  const per = inYear[rate.per ?? ""], own = inYear[number.unit ?? ""];
  if (number.kind === "duration") return per !== undefined && own !== undefined && number.bound === "exact" ? size(number) * per / own : undefined;
  return rate.per !== undefined && isThing(number) && isTerm(number) && number.unit !== undefined && sameName(rate.per, number.unit) ? size(number) : undefined;
}

/** `£36,000 a month … lasts three years … £1.7m over the life of the agreement`: the one rate and number that come near the total, where none make it. */
export function totalOfRate({ sentence, near, all }: Neighbourhood): Answer | undefined {
  const total = sentence.claims.find((claim) => isSum(claim, claim.unit) && claim.per === undefined && (ofWhole.test(wordsBehind(sentence, claim)) || willCost.test(wordsBefore(sentence, claim))));
  if (!total) return undefined;
  const isRate = (claim: Claim): boolean => isSum(claim, total.unit) && claim.per !== undefined, own = sentence.claims.filter(isRate), rates = own.length > 0 ? own : all.filter(isRate);
  if (near.some((one) => (one === sentence || one.claims.some((claim) => rates.includes(claim))) && more.test(one.words))) return undefined;
  const products = rates.flatMap((rate) => all.flatMap((number): Product[] => { const times = number === total || number === rate ? undefined : timesOf(rate, number); return times === undefined || times < 2 ? [] : [{ rate, number, times }]; }));
  return oneOf(products, total);
}

/** `fined 32,000 euros … in 24 equal monthly instalments. The first payment of 1,500 euros`: the only sum that the payments can be of. */
export function totalOfPayments({ sentence, near }: Neighbourhood): Answer | undefined {
  const rate = sentence.claims.find((claim) => claim.kind === "money" && claim.value !== null && claim.high === undefined && payment.test(wordsBefore(sentence, claim, 30))), number = near.flatMap((one) => one.claims.filter((claim) => claim.kind === "count" && isTerm(claim) && size(claim) > 1 && instalments.test(wordsBehind(one, claim))))[0];
  if (!rate || !number || near.some(({ words }) => more.test(words.replace("free of interest", "")))) return undefined;
  const wholes = near.flatMap(({ claims }) => claims.filter((claim) => claim !== rate && isSum(claim, rate.unit) && size(claim) > size(rate))), [total] = wholes;
  return total && wholes.length === 1 ? oneOf([{ rate, number, times: size(number) }], total) : undefined;
}

function oneOf(products: readonly Product[], total: Claim): Answer | undefined {
  const whole = generousInterval(total), p = printed(total), made = ({ rate, times }: Product): ReturnType<typeof generousInterval> => { const own = generousInterval(rate); return own && multiply(own, { low: decimal(times), high: decimal(times) }); };
  if (!whole || !p || products.some((one) => { const own = made(one); return own !== undefined && overlaps(own, { low: whole.low.times("0.97"), high: whole.high.times("1.03") }); })) return undefined;
  const near = products.filter(({ rate, times }) => { const off = size(rate) * times / size(total); return off > 0.4 && off < 2.5; }), [pair] = near, wanted = pair && made(pair);
  if (!pair || !wanted || near.length > 1) return undefined;
  const share = divide(whole, { low: decimal(pair.times), high: decimal(pair.times) });
  return {
    outcome: "review", claims: [total.start, pair.rate.start, pair.number.start], inputs: { total: quoted(total), rate: quoted(pair.rate), number: quoted(pair.number) }, formula: `${pair.rate.quote} × ${say(decimal(pair.times), 6)}`, cause: guessSlip(p, wanted, "wrong_rate"),
    working: `${quoted(pair.rate)} × ${say(decimal(pair.times), 6)} = ${say(decimal(pair.rate.value ?? 0).times(pair.times), 6)}; the text says ${quoted(total)}, which would be ${say(share.low.plus(share.high).div(2), 4)} each.`,
  };
}
