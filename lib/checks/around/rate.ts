import type { Claim } from "../../types";
import type { Answer } from "../check";
import { decimal, divide, generousInterval, multiply, overlaps, printed } from "../interval";
import { unitFactor } from "../../reference/units";
import type { Passage } from "../passage";
import { guessSlip } from "../slip";
import { isPeople, isThing, sameName } from "../spread/figures";
import { quoted, say } from "../wording";
import { isTerm, lastClause, size, wordsBefore, wordsBehind, type Neighbourhood } from "./terms";

const each = /^(?: [a-z]+)?,? (?:each|apiece)\b/, head = /^(?:head|person|each)$/, ofAll = /^ for each of (?:the |its |their )?(?:[a-z]+'s )?(?:[a-z]+ )?‹[ck](\d+)›/, byHead = /^ (?:a|per|for each|for every|for every single) (?<per>[a-z]+)\b/;
const otherRate = /\b(?:(?:national|industry|European|world|long-term) average|median|typical|than|previous|earlier|last|other|extra|up to|maximum|minimum|at least|from|another|between|compared|instead|usual(?:ly)?|normal(?:ly)?|fare|ticket|rent|wage|fee|salary|discount)\b/;
/** Spans of time and measures, which a rate is by in other ways. */
const measure = /^(?:hectare|acre|tonne|mile|kilometre|kilogram|litre|square (?:metre|kilometre|mile|foot))$/;
const span = /^(?:second|minute|hour|day|night|week|month|year|season|time|cent|mile|kilometre|metre|litre|tonne|kilo|kilogram|acre|hectare|share|barrel|ounce|pound|gallon|dollar|unit)$/;

interface Product { readonly number: Claim; readonly total: Claim }
const factor = (unit: string | undefined): ReturnType<typeof unitFactor> => unitFactor(unit ?? "");
/** How many of the rate's unit one of the total's is. */
function scaleOf(rate: Claim, total: Claim): number | undefined {
  if (rate.kind !== total.kind) return undefined;
  if (rate.kind === "count") return rate.unit === undefined || total.unit === undefined || sameName(rate.unit, total.unit) || isPeople(rate.unit) && isPeople(total.unit) ? 1 : undefined;
  if (rate.kind !== "measurement" || rate.unit === total.unit) return rate.unit === total.unit ? 1 : undefined;
  const a = factor(rate.unit), b = factor(total.unit);
  return a && b && a.dimension === b.dimension && a.low === a.high && b.low === b.high ? Number(b.low) / Number(a.low) : undefined;
}

const eachNoun = /\b[Ee](?:ach|very) (?!of\b|day\b|week\b|month\b|year\b)(?<per>[a-z]+)(?: for [^,.;:!?‹]{3,40})?(?:, [^,.;:!?‹]{3,40}(?:‹[a-z]\d+›[^,.;:!?‹]{0,30})?,)? (?:weigh(?:s|ed)?|h(?:olds?|eld)|costs?|carri(?:es|ed)|contain(?:s|ed)?|t(?:akes?|ook)|sold for|fetched|brought in|earn(?:s|ed)|rais(?:es|ed)|pa(?:ys|id)|receiv(?:es|ed)|g(?:ets|ot)|gave|gives|produc(?:es|ed)|yield(?:s|ed)|donated|contributed) $/;
const eachOfThem = /\b[Ee]ach of (?:the|its|their) [^.;:!?]{3,70} (?:carries|pays|gets|owes|receives|earns|holds) $/;
/** What a rate is by: the noun behind it or before its verb; "each" where that names none. */
function perOf(passage: Passage, claim: Claim): string | undefined {
  if (claim.per !== undefined) return claim.per;
  const tail = wordsBehind(passage, claim), lead = wordsBefore(passage, claim, 100), named = eachNoun.exec(lead)?.groups?.["per"];
  return named ?? (each.test(tail) || ofAll.test(tail) || eachOfThem.test(lead) ? "each" : byHead.exec(tail)?.groups?.["per"]);
}

const averageOf = /\baverage(?: [a-z]+){0,2}? of $/, gate = /\baverage (?:gate|attendance|crowd) of $/;
/** What a stated average is by: games where a crowd is meant. */
function averagePer(sentence: Passage, claim: Claim): string | undefined {
  const lead = wordsBefore(sentence, claim, 40);
  return gate.test(lead) ? "game" : averageOf.test(lead) ? claim.per ?? byHead.exec(wordsBehind(sentence, claim))?.groups?.["per"] : undefined;
}

/** `spent £84,000 on laptops. … covered 240 machines. … at £420 each`: the one total and number that come near the rate, where none make it. */
export function rateOfAll({ sentence, near: beside, around, all: everywhere }: Neighbourhood): Answer | undefined {
  const passage = around.at(-1), claim = sentence.claims.find((rate) => (rate.kind === "money" || rate.kind === "measurement" && rate.unit !== "point") && isTerm(rate) && rate.change === undefined && rate.restates === undefined && (rate.bound === "exact" || rate.bound === "about") && perOf(sentence, rate) !== undefined) ?? sentence.claims.find((rate) => rate.kind === "count" && isTerm(rate) && rate.change === undefined && rate.bound === "exact" && averagePer(sentence, rate) !== undefined), per = claim && (claim.kind === "count" ? averagePer(sentence, claim) : perOf(sentence, claim));
  if (!claim || !passage || per === undefined || span.test(per) && claim.kind !== "count" && !measure.test(per) && !(/^(?:day|night|week|month|year)$/.test(per) && averageOf.test(wordsBefore(sentence, claim, 40))) || otherRate.test(lastClause(wordsBefore(sentence, claim, 40)))) return undefined;
  const own = generousInterval(claim), others = (span.test(per) && measure.test(per) ? everywhere : passage.claims).filter((other) => other !== claim && isTerm(other) && other.per === undefined);
  if (!own || beside.some((one) => one.claims.some((other) => other !== claim && other.kind === claim.kind && perOf(one, other) === per))) return undefined;
  const things = others.filter((other) => (isThing(other) || span.test(per) && (other.kind === "duration" || other.kind === "measurement" && other.unit === per)) && size(other) >= 2 && other.unit !== "time" && (per === "each" || (head.test(per) || isPeople(per) || per === "ticket" && other.unit !== "ticket" ? isPeople(other.unit ?? "") : other.unit !== undefined && sameName(other.unit, per)))), ahead = things.filter(({ start, end }) => start >= sentence.start && end < claim.start), of = sentence.claims[Number(ofAll.exec(wordsBehind(sentence, claim))?.[1] ?? -1)], numbers = of ? [of] : ahead.length > 0 ? ahead : things, totals = others.filter((other) => { const scale = scaleOf(claim, other); return scale !== undefined && other.change === undefined && size(other) * scale > size(claim); });
  const all = totals.flatMap((total) => numbers.map((number): Product => ({ number, total }))), off = ({ number, total }: Product): number => size(total) * (scaleOf(claim, total) ?? 1) / size(number) / size(claim);
  const fits = (one: Product): boolean => { const whole = generousInterval(one.total), by = generousInterval(one.number), scale = decimal(scaleOf(claim, one.total) ?? 1); return whole !== undefined && by !== undefined && overlaps(multiply(own, by), { low: whole.low.times(scale), high: whole.high.times(scale) }); };
  // "250,000 on each of three counts. With costs of 38,000, it must pay 788,000".
  const withMore = ({ number, total }: Product): boolean => others.some((more) => more.kind === total.kind && more.unit === total.unit && more !== total && Math.abs((size(total) - size(more)) * (scaleOf(claim, total) ?? 1) / size(number) / size(claim) - 1) < 0.01);
  const near = all.filter((one) => { const ratio = off(one); return ratio > 0.55 && ratio < 1.9 || claim.kind === "measurement" && [0.1, 10, 0.01, 100].some((ten) => Math.abs(ratio / ten - 1) < 0.02); }), [pair] = near;
  if (!pair || near.length > 1 || all.some((one) => fits(one) || withMore(one))) return undefined;
  const whole = generousInterval(pair.total), by = generousInterval(pair.number), p = printed(claim), scale = scaleOf(claim, pair.total) ?? 1;
  if (!whole || !by || !p || by.low.lte(0)) return undefined;
  const share = divide({ low: whole.low.times(scale), high: whole.high.times(scale) }, by), exact = decimal(pair.total.value ?? 0).times(scale).div(pair.number.value ?? 1);
  return { outcome: "review", claims: [claim.start, pair.number.start, pair.total.start], inputs: { rate: quoted(claim), number: quoted(pair.number), total: quoted(pair.total) }, formula: `${pair.total.quote} ÷ ${pair.number.quote}`, cause: guessSlip(p, share, "wrong_rate"), working: `${quoted(pair.total)} ÷ ${quoted(pair.number)} = ${say(exact, 4)}; the text says ${quoted(claim)}.` };
}
