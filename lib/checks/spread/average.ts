import type { Claim } from "../../types";
import type { Answer } from "../check";
import { decimal, divide, generousInterval, overlaps, printed } from "../interval";
import { isMeanOfList } from "../around/mean";
import type { Passage } from "../passage";
import { markOf, meet } from "../sketch";
import { guessSlip } from "../slip";
import { quoted, say, sayRange } from "../wording";
import { alike, isFigure, sameName } from "./figures";
import type { Opening, Spread } from "./read";

/** `a daily average of 5,600`, `an average of 3.6 a game`, `Each can expect a cheque for £80,000`. */
export const statedAverage: Opening = { marks: "cmt", cue: /averag|mean |apiece|ach |very |head|person/ };
const wordings: readonly RegExp[] = [
  /\b(?:(?<span>daily|weekly|monthly|yearly|annual|nightly|hourly) )?(?:average|mean)(?: [a-z]+)? (?:of|was|is|at|to) ‹[cmt](?<rate>\d+)›/,
  /\b(?:averaging|averaged|averages|an average) ‹[cmt](?<rate>\d+)›/,
  /‹[cmt](?<rate>\d+)›(?: [\p{L}-]+){0,2} (?:on average|each|apiece)\b/u,
  /\b[Ee]ach of them\b[^.;:!?‹]{0,90} ‹[cmt](?<rate>\d+)›/,
  /\b(?:[Tt]hat's|[Tt]hat is|[Tt]hat (?:works out at|came to|comes to|makes|amounts to)|[Ww]hich is|or|works? out at|working out at|comes? to|amounts? to|amounting to|equals|equal to|equivalent to) ‹[cmt](?<rate>\d+)› (?:for|from|per|to|a) (?:every|each|head|person)\b/,
  /\b[Ee]ach (?:of [^.;:!?‹]{0,24} )?(?:[a-z]+ ){0,5}?(?:is|was|will|would|can|could|gets?|got|receives?|received|pays?|paid|costs?|takes?|took|earns?|earned|gave|owns?|owed?|expects?|stands?|has|have)(?: [a-z]+){0,4} ‹m(?<rate>\d+)›/,
];
const spans: Readonly<Record<string, string>> = { daily: "day", weekly: "week", monthly: "month", yearly: "year", annual: "year", nightly: "night", hourly: "hour" };
const unlike = /\b(?:median|typical|compared|than|previous|earlier|last (?:year|season)|a year (?:ago|before)|rose|fell|up from|down from|increase|plus|another|further|remaining|extra|besides|first|national average|below average|above average|on top of|excluding|up to|deposit|worth|as well|after|thereafter)\b/i;

/** The only total, number and rate of a sentence and the two before it, the rate being stated in the last. */
export function averageApart(spread: Spread): Answer | undefined {
  const { sentence } = spread;
  const found = wordings.map((wording) => ({ rate: meet(sentence, wording)?.["rate"], span: wording.exec(sentence.sketch)?.groups?.["span"] })).find(({ rate }) => rate !== undefined), rate = found?.rate;
  if (!found || !rate || !plain(rate) || unlike.test(sentence.sketch)) return undefined;
  const { window } = spread;
  if (unlike.test(window.sketch) || isMeanOfList(window, rate)) return undefined;
  const own = sentence.claims.filter(plainFigure), wide = window.claims.filter((claim) => plainFigure(claim) && (claim === rate || !/^ [a-z]+ (?:each|apiece)\b/.test(window.sketch.slice(markOf(window, claim).end).slice(0, 30)))), figures = own.length === 3 ? own : wide;
  const [one, two] = figures.filter((claim) => claim !== rate);
  if (figures.length !== 3 || !one || !two) return undefined;
  const like = (claim: Claim): boolean => claim.kind === rate.kind && (rate.kind === "count" || claim.unit === rate.unit), larger = decimal(one.value ?? 0).gt(two.value ?? 0) ? one : two;
  const total = like(one) && like(two) ? larger : like(one) ? one : like(two) ? two : undefined, number = total === one ? two : one;
  const daily = total?.per === undefined || total.per === rate.per || (total.per === "day" && / (?:daily|a day)\b/.test(sentence.sketch.slice(markOf(sentence, rate).end).slice(0, 24)));
  if (!total || !daily || number.per !== undefined || number.kind === "money" || number.kind === "measurement" || decimal(number.value ?? 0).lt(2)) return undefined;
  const per = found.span === undefined ? rate.per ?? perBehind(sentence, rate) : spans[found.span], each = /\b[Ee]ach\b|\bapiece\b|\bevery\b/.test(sentence.sketch.slice(0, markOf(sentence, rate).end + 24));
  const pointed = found.span === undefined && /\b(?:[Tt]hat's|[Tt]hat is|[Ww]hich is|works? out at|working out at|comes? to|amounts? to|equivalent to) ‹[cmt]\d+› (?:for|from|per|to) (?:every|each)\b/.test(sentence.sketch) && !/^(?:day|week|month|year|hour|night|minute)$/.test(per ?? "");
  if (pointed && rate.kind === "money" && number.kind !== "duration") return judge(rate, number, total);
  if (per === undefined ? number.kind === "duration" || !each && rate.kind !== "money" && !(total.unit === rate.unit && /\baverage (?:gate|attendance|crowd|audience)\b/.test(sentence.sketch)) : number.unit === undefined || per !== "head" && !sameName(per, number.unit)) return undefined;
  return judge(rate, number, total);
}

const forOne = /\b[Ff]or (?:every|each) [a-z]+ there (?:are|were|is|was) ‹c(?<rate>\d+)› [a-z]+/;
const forEvery = /(?:\b[Oo]ne|‹c\d+›) (?:(?<one>[a-z]+) (?:for|to|per) (?:every |each )?|(?:for|per) (?:every|each) )‹c(?<rate>\d+)› [a-z]+/;
/** `For every vacancy there are 14 applicants: 2,800 people want the 200 jobs`: the only two other counts. */
function forEach(window: Passage, rate: Claim): Answer | undefined {
  const figures = window.claims.filter((claim) => claim !== rate && isFigure(claim) && claim.per === undefined && claim.kind === "count"), [one, two] = figures;
  if (!one || !two || figures.length !== 2 || !plain(rate) || unlike.test(window.sketch)) return undefined;
  return decimal(one.value ?? 0).gt(two.value ?? 0) ? judge(rate, two, one) : judge(rate, one, two);
}

/** `64 teachers for its 1,600 pupils. One teacher for every 30 children`. */
export function oneForEvery({ sentence, window }: Spread): Answer | undefined {
  const one = meet(sentence, forOne)?.["rate"];
  if (one) return forEach(window, one);
  const every = forEvery.exec(sentence.sketch)?.groups, rate = sentence.claims[Number(every?.["rate"])];
  if (!rate || !plain(rate) || unlike.test(window.sketch)) return undefined;
  const figures = window.claims.filter((claim) => claim !== rate && claim.value !== "1" && isFigure(claim) && claim.per === undefined && claim.kind === "count");
  const numbers = figures.filter(({ unit }) => (every?.["one"] === undefined ? !sameName(unit ?? "", rate.unit ?? "") : unit === every["one"])), totals = figures.filter((claim) => !numbers.includes(claim) && alike(claim, rate)), [total] = totals, [by] = numbers;
  return by && total && numbers.length === 1 && totals.length === 1 ? judge(rate, by, total) : undefined;
}

const plain = ({ value, high, change, bound, restates }: Claim): boolean => value !== null && high === undefined && change === undefined && restates === undefined && (bound === "exact" || bound === "about" || bound === "more_than");
/** Whatever could be a term of the sum; what is not plain is one that cannot be read. */
const plainFigure = ({ kind, unit, change }: Claim): boolean => kind !== "age" && kind !== "rank" && change === undefined && !(kind === "count" && unit === "time");
const perBehind = (sentence: Passage, rate: Claim): string | undefined => /^[^.;:!?‹,]{0,16}? (?:an?|per|each|every) ([a-z]+)\b/.exec(sentence.sketch.slice(markOf(sentence, rate).end))?.[1];

function judge(rate: Claim, number: Claim, total: Claim): Answer | undefined {
  if (!plain(number) || !plain(total)) return undefined;
  const [r, n, t, p] = [generousInterval(rate.bound === "exact" && number.kind !== "duration" ? rate : { ...rate, bound: "about" }), generousInterval(number), generousInterval(total), printed(rate)];
  if (!r || !n || !t || !p || n.low.lte(0)) return undefined;
  const share = divide(t, n), good = overlaps(r, share), exact = decimal(total.value ?? 0).div(number.value ?? 1);
  return {
    outcome: good ? "ok" : "review", claims: [rate.start, number.start, total.start], inputs: { rate: quoted(rate), number: quoted(number), total: quoted(total) }, formula: `${total.quote} ÷ ${number.quote}`, ...(good ? {} : { cause: guessSlip(p, share, "wrong_rate") }),
    working: `${quoted(total)} ÷ ${number.quote} = ${say(exact, 3)}${good ? "." : ` (${sayRange(share, 3)} with rounding); the text says ${quoted(rate)}.`}`,
  };
}
