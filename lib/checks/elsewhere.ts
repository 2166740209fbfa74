/** What does not agree with the figures beside it may come out of others further off in the article: then nothing is said of it. */
import type { Claim } from "../types";
import type { Answer, Context } from "./check";
import { decimal, interval, multiply, overlaps, type Interval } from "./interval";
import { multiples } from "./multiples";
import { comparable, countable } from "./parts";
import { isThing, sameName } from "./spread/figures";

const plain = ({ value, high, vague }: Claim): boolean => value !== null && high === undefined && vague === undefined;
const isPartial = ({ kind, value }: Claim): boolean => kind === "percentage" || kind === "ratio" && Number(value) < 1;
const isLevel = (claim: Claim): boolean => plain(claim) && countable.has(claim.kind);
/** The levels of an article, the two of `138 of the 920` among them. */
const levelsOf = (all: readonly Claim[]): Claim[] => all.flatMap((claim) => (isLevel(claim) ? [claim] : claim.kind === "ratio" ? (claim.quote.match(/\d[\d,]*/g) ?? []).map((number): Claim => ({ ...claim, kind: "count", value: number.replaceAll(",", "") })) : []));
/** Of one sort, as far as their names say: people of any description, money of one currency, a bare number beside tonnes. */
const isBare = ({ kind, unit }: Claim): boolean => kind === "count" && unit === undefined, inUnits = ({ kind }: Claim): boolean => kind === "money" || kind === "measurement";
const alike = (a: Claim, b: Claim): boolean => isThing(a) && isThing(b) || a.kind === b.kind && (a.unit === b.unit || a.kind === "measurement" && (a.unit === undefined || b.unit === undefined)) || isBare(a) && inUnits(b) || isBare(b) && inUnits(a);
/** Two of one name are not explained away by two of different ones: a quarter of the applicants are no homes. */
const isOneName = (a: Claim, b: Claim): boolean => !isThing(a) || !isThing(b) || a.unit === undefined || b.unit === undefined || sameName(a.unit, b.unit);
const within = (value: number, { low, high }: Interval): boolean => value >= Number(low) && value <= Number(high);
const scaled = ({ low, high }: Interval, by: string): Interval => ({ low: low.times(by), high: high.times(by) });

/** The figures that stand next to one: two before it and two behind. */
const beside = (claim: Claim, all: readonly Claim[]): Claim[] => { const at = all.indexOf(claim); return [...all.slice(Math.max(0, at - 2), at), ...all.slice(at + 1, at + 3)].filter(isLevel); };

/** `360 million, or 20 per cent`: of the 1.8 billion some paragraphs up. */
function share(own: readonly Claim[], all: readonly Claim[], levels: readonly Claim[], isWorded: boolean): boolean {
  const said = own.find(isPartial), bounded = said && interval(said), most = decimal(said?.value ?? 0).times("1.15");
  if (!said || !bounded || own.length !== 3) return false;
  const room = bounded.high.gt(most) ? { low: bounded.low, high: most } : bounded;
  const ratio = scaled(room, said.kind === "percentage" ? "0.01" : "1"), [first, second] = own.filter((claim) => claim !== said), isNamed = isWorded && first !== undefined && second !== undefined && isOneName(first, second);
  const fits = (part: Claim, whole: Claim): boolean => said.change === undefined && part !== whole && !(own.includes(part) && own.includes(whole)) && alike(part, whole) && (!isNamed || isOneName(part, whole)) && (within(Number(part.value) / Number(whole.value), ratio) || said.kind === "ratio" && Math.abs(Number(part.value) / Number(whole.value) / Number(said.value) - 1) < 0.012);
  const moves = (one: Claim, two: Claim): boolean => said.change !== undefined && one !== two && !(own.includes(one) && own.includes(two)) && one.kind === two.kind && one.unit === two.unit && within(Math.abs(Number(one.value) / Number(two.value) - 1), ratio);
  return beside(said, all).some((one) => levels.some((two) => Number(two.value) > 0 && (fits(one, two) || own.includes(one) && fits(two, one) || moves(one, two) || moves(two, one))));
}

/** `Each stands to receive $4.8 million`: of the 38.4 million, with eight of them. */
function rate([said, ...terms]: readonly Claim[], all: readonly Claim[], text: string): boolean {
  const own = said && interval(said);
  if (!said || !own || terms.length < 2) return false;
  // "32 pupils for every teacher" is by teachers, whatever else there is.
  const [number] = terms, isNamed = number?.unit !== undefined && text.slice(said.end, said.end + 34).includes(` ${number.unit}`);
  const totals = all.filter((claim) => claim !== said && isLevel(claim) && (alike(said, claim) || said.kind === "measurement" && claim.kind === "count") && Number(claim.value) > Number(said.value)), numbers = all.filter((claim) => claim !== said && (isLevel(claim) || plain(claim) && claim.kind === "duration") && Number(claim.value) > 1 && (!isNamed || claim.unit === number.unit));
  // "288,000 in 24 instalments of 12,000": these two make another rate of the article.
  const [one, two] = terms.map(({ value }) => Number(value)).sort((a, b) => b - a), other = one !== undefined && two !== undefined && two > 1 && terms.length === 2 ? one / two : 0;
  if (other > 0 && all.some((claim) => claim !== said && !terms.includes(claim) && isLevel(claim) && alike(said, claim) && Math.abs(Number(claim.value) / other - 1) < 0.0005)) return true;
  return totals.some((total) => { const whole = interval(total); return whole !== undefined && numbers.some((number) => number !== total && Math.abs(Number(total.value) / Number(number.value) / Number(said.value) - 1) < 0.12 && !(terms.includes(total) && terms.includes(number)) && overlaps(multiply(own, { low: decimal(number.value ?? 0), high: decimal(number.value ?? 0) }), whole)); });
}

/** Tonnes, and a bare number in millions beside them. */
const isMass = ({ kind, value }: Claim): boolean => kind === "measurement" || kind === "count" && Number(value) >= 100_000;
/** `80 patients, five times as many, at ten hospitals`: as the 16 of whom the article tells. */
function multiple(own: readonly Claim[], all: readonly Claim[], word: string, text: string): boolean {
  const [large, small] = own.filter(isLevel).filter(({ unit }) => unit !== "time"), said = (own.find(({ unit }) => unit === "time") ?? all.find(({ unit, quote }) => unit === "time" && quote === word))?.value ?? multiples.find(({ name }) => name === word)?.times ?? Number.parseFloat(word), times = Number(said) < 1 ? 1 / Number(said) : Number(said);
  // "Five times the 21,000 hectares lost last year" speaks of these very two.
  if (!large || !small || !(times > 1) || / times (?:the |its |that of the )?\S{0,4}$/.test(text.slice(Math.max(0, small.start - 18), small.start))) return false;
  const fits = (one: Claim, two: Claim): boolean => one !== two && (alike(one, two) || isMass(one) && isMass(two)) && Number(one.value) / Number(two.value) / times > 0.97 && Number(one.value) / Number(two.value) / times < (word.includes("more") ? 1.2 : 1.1);
  return all.some((other) => isLevel(other) && !own.includes(other) && (fits(large, other) || fits(other, small)));
}

/** A sum of news figures, without what a double adds of its own. */
const rounded = (value: number): number => Number(value.toPrecision(12));
/**
 * `They were eight women, seven men and two children`: the 17 of the headline. `6.9 billion … The other 2.3 billion`: parts of
 * the 9.2 billion. `Of the 31, four are missing; the other 15 are safe`: the toll was 12. `The other 5,840`: with some before them.
 */
function parts([total, ...own]: readonly Claim[], all: readonly Claim[]): boolean {
  if (!total || own.length < 2) return false;
  const others = all.filter((other) => isLevel(other) && other !== total && !own.includes(other) && comparable(other, total)), values = new Set(others.map(({ value }) => Number(value))), tolls = new Set(others.flatMap(({ kind, value }) => (kind === "casualty" ? [Number(value)] : [])));
  const makes = (value: number): boolean => values.has(rounded(value)), last = own.at(-1), sum = own.reduce((value, part) => value + Number(part.value), 0), lacking = rounded(Number(total.value) - sum);
  const more = last ? [...others, total].filter(({ start }) => start < last.start).slice(-6) : [], longer = more.reduce<readonly number[]>((sums, { value }) => [...sums, ...sums.map((one) => one + Number(value))], [sum]).slice(1);
  return makes(sum) || makes(Number(total.value) + Number(last?.value)) || lacking > 2 && (lacking > 100 ? values : tolls).has(lacking) || longer.some((one) => one >= 1000 && makes(one)) || sum > 100 && others.some(({ value }) => makes(sum + Number(value)));
}

/** `Of the 15.2 million decline, from 86.4 million`: to the 71.2 million of the lead. */
const difference = ([said, ...terms]: readonly Claim[], all: readonly Claim[]): boolean => said !== undefined && isLevel(said) && terms.some((term) => all.some((other) => other !== term && other !== said && isLevel(other) && (alike(term, other) || isMass(term) && isMass(other)) && rounded(Math.abs(Number(term.value) - Number(other.value))) === Number(said.value) && !terms.includes(other)));

/** `losses of HK$945 million, which was 42 per cent of the total`: what is stated is told of as a share, and no difference. */
function isShared(stated: Claim | undefined, all: readonly Claim[], levels: readonly Claim[]): boolean {
  const next = stated && isLevel(stated) ? all[all.indexOf(stated) + 1] : undefined, room = next?.kind === "percentage" && next.change === undefined ? interval(next) : undefined;
  return stated !== undefined && room !== undefined && levels.some((whole) => whole !== stated && alike(stated, whole) && within(100 * Number(stated.value) / Number(whole.value), room));
}

const most = 160;
/** The claims of an article, or of one with very many those nearest to a place. */
export function nearbyIn(all: readonly Claim[], place: number): readonly Claim[] {
  if (all.length <= most) return all;
  let low = 0, high = all.length;
  while (low < high) { const middle = (low + high) >> 1; if ((all[middle]?.start ?? 0) < place) low = middle + 1; else high = middle; }
  return all.slice(Math.max(0, low - most / 2), low + most / 2);
}

/** Whether the article holds figures that make what is said, other than those it was held against; `isWorded` where the wording and not their place has said which these are. */
export function isMadeElsewhere({ outcome, claims: starts, formula, cause, inputs }: Answer, { claims, text }: Context, isWorded: boolean): boolean {
  if (outcome !== "amend" && outcome !== "review" || starts.length < 2) return false;
  const all = nearbyIn(claims, starts[0] ?? 0);
  const own = starts.flatMap((start) => all.find((claim) => claim.start === start) ?? []);
  if (own.length !== starts.length || all.length <= own.length) return false;
  if (cause === "wrong_multiple") return multiple(own, all, inputs["word"] ?? "", text);
  const levels = levelsOf(all.filter((claim) => claim.kind !== "ratio" || !own.includes(claim)));
  return share(own, all, levels, isWorded) || cause === "wrong_change" && (isShared(own[0], all, levels) || difference(own, all)) || cause === "wrong_rate" && !/ × 10{2,}$/.test(formula) && rate(own, all, text) || formula.includes(" + ") && cause !== "not_100_percent" && cause !== "wrong_rate" && parts(own, all);
}
