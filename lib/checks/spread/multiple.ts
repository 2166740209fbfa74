import type { Claim } from "../../types";
import type { Answer } from "../check";
import { decimal, divide, generousInterval } from "../interval";
import { multiples } from "../multiples";
import type { Passage } from "../passage";
import { markOf } from "../sketch";
import { quoted, say } from "../wording";
import { alike, isFigure } from "./figures";
import { isLevel, Spread, type Opening } from "./read";

const cue = /[Dd]oubl|tripl|trebl|quadrupl|quintupl|fold|twice|times the|halv/;
export const statedMultiple: Opening = { marks: "cmtk", cue };
const apart = /\b(?:doubled? (?:room|bed|act|agent|decker|glazing|standard|figures)|double-|twice (?:a|in|before|since|daily)|price|cost|worth|(?:twice|double|times) the (?:[a-z]+ )?(?:limit|average|norm|normal|usual|maximum|minimum))\b/i, other = / (?:while|whereas|although|though|but|as) |;/;
const generic = /^(?:house|home|household|family|person|people|resident|member|pupil|student|user|customer|subscriber|case|patient|visitor|passenger|employee|worker|staff|job)$/;

/** `In 2019 it had 640 pupils. Today the number has more than tripled, to 1,510`: two levels, one before and one behind the word. */
export function multipleApart(spread: Spread): Answer | undefined {
  const { sentence } = spread, words = multiples.filter(({ pattern }) => pattern.test(sentence.sketch)), [word] = words;
  if (!word || words.length > 1 || apart.test(sentence.sketch)) return undefined;
  const at = sentence.sketch.search(word.pattern), figures = spread.window.claims.filter(({ kind, unit }) => kind !== "duration" && kind !== "age" && kind !== "rank" && !(kind === "count" && (unit === "time" || unit === "winter" || unit === "summer")));
  if (asMany.test(sentence.sketch) || spread.window.claims.every((claim) => !isFigure(claim) || claim.end < sentence.start + at)) return manyTimes(spread, word, at);
  const later = sentence.claims.filter((claim) => markOf(sentence, claim).start > at && figures.includes(claim)), [to] = later, [from, ...rest] = figures.filter((claim) => claim !== to);
  if (!to || !from || later.length !== 1 || rest.length > 0 || ![from, to].every(isLevel) || from.kind !== to.kind || !alikeUnits(from, to) || !/^(?:count|casualty|money|measurement)$/.test(from.kind)) return undefined;
  const between = sentence.sketch.slice(at, markOf(sentence, to).start);
  if (between.length > 70 || other.test(between) || !/\b(?:to|with|at|reaching|now|has|stands?|hit|and is)\b[^‹]{0,24}$/.test(between)) return undefined;
  return judge(word, from, to, sentence.sketch.slice(Math.max(0, at - 16), at));
}

const asMany = /\b(?:twice|double|three times|four times|five times|ten times|half) (?:as (?:many|much|high|large|big)|that|what it was|the (?:number|figure|amount))\b(?! as ‹)/;
/** `14,000 in the first count. This January there were 21,400, which it described as twice as many`: the only two levels. */
function manyTimes({ sentence, window }: Spread, word: (typeof multiples)[number], at: number): Answer | undefined {
  const levels = window.claims.filter(isFigure), [one, two] = levels, rises = one && two && decimal(one.value ?? 0).lt(two.value ?? 0) === word.times > 1, [from, to] = rises ? [one, two] : [two, one];
  if (!from || !to || levels.length !== 2 || ![from, to].every(isLevel) || from.kind === "percentage" || !alike(from, to) || window.claims.some(({ kind }) => kind === "percentage" || kind === "ratio")) return undefined;
  const hedge = sentence.sketch.slice(Math.max(0, at - 16), at), found = judge(word, from, to, hedge), back = judge(word, to, from, hedge), ratio = Number(to.value) / Number(from.value);
  return found?.outcome === "ok" || back?.outcome === "ok" || ratio > 8 || ratio < 0.125 ? undefined : found;
}

/** Whether two levels stand to each other as the word says, with the hedge before it. */
function judge(word: (typeof multiples)[number], from: Claim, to: Claim, hedge: string): Answer | undefined {
  const beyond = /more than |over /.test(hedge), under = /nearly |almost |close to /.test(hedge);
  const low = beyond ? word.times : under ? word.times * 0.8 : word.low, high = beyond ? word.times * 1.6 : under ? word.times * 1.05 : word.high, a = generousInterval(from), b = generousInterval(to);
  if (!a || !b || a.low.lte(0) || (word.times < 1 && beyond)) return undefined;
  const ratio = divide(b, a), good = ratio.high.gte(low * 0.95) && ratio.low.lte(high * 1.05), exact = decimal(to.value ?? 0).div(from.value ?? 1);
  return {
    outcome: good ? "ok" : "review", claims: [to.start, from.start], inputs: { from: quoted(from), to: quoted(to), word: word.name }, formula: `${to.quote} ÷ ${from.quote}`, bounds: { low: String(low), high: String(high) }, ...(good ? {} : { cause: "wrong_multiple" as const }),
    working: `From ${quoted(from)} to ${quoted(to)} is ${say(exact, 3)} times${good ? "." : `, which is not ${beyond ? "more than " : under ? "nearly " : ""}${word.name}.`}`,
  };
}

/** `The number has tripled. There were 212 at the end of May. By last week the register had reached 530`: the levels follow. */
export function levelsAhead(paragraph: readonly Passage[], at: number): Answer | undefined {
  const sentence = paragraph[at], behind = (paragraph[at + 1]?.claims.length ?? 0) + (paragraph[at + 2]?.claims.length ?? 0), words = sentence && sentence.claims.length < 2 && behind > 1 && behind < 5 && cue.test(sentence.sketch) ? multiples.filter(({ pattern }) => pattern.test(sentence.sketch)) : [], [word] = words;
  if (!sentence || !word || words.length > 1 || apart.test(sentence.sketch) || sentence.claims.some(({ kind, unit }) => kind !== "duration" && unit !== "time")) return undefined;
  const figures = paragraph.slice(at + 1, at + 3).flatMap(({ claims }) => claims).filter(({ kind, unit }) => kind !== "duration" && kind !== "age" && kind !== "rank" && unit !== "time"), [from, to] = figures;
  if (figures.length !== 2 || !from || !to || ![from, to].every(isLevel) || from.kind !== to.kind || !alikeUnits(from, to) || !/^(?:count|casualty|money|measurement)$/.test(from.kind) || !earlierWords.test(paragraph[at + 1]?.sketch ?? "") || !laterWords.test(paragraph[at + 2]?.sketch ?? paragraph[at + 1]?.sketch ?? "") || decimal(to.value ?? 0).gt(from.value ?? 0) !== word.times > 1) return undefined;
  return judge(word, from, to, sentence.sketch.slice(Math.max(0, sentence.sketch.search(word.pattern) - 16), sentence.sketch.search(word.pattern)));
}
/** `In 2015 it had 38 rhinos; last month rangers counted 81. The herd has trebled`: the only two levels of the two sentences before. */
export function levelsBehind(paragraph: readonly Passage[], at: number): Answer | undefined {
  const sentence = paragraph[at], words = at > 0 && sentence?.claims.every(({ kind }) => kind === "duration") && cue.test(sentence.sketch) ? multiples.filter(({ pattern }) => pattern.test(sentence.sketch)) : [], [word] = words;
  if (!sentence || !word || words.length > 1 || apart.test(sentence.sketch) || !/\b(?:ha(?:s|ve|d)|claims? to have|claimed to have) [a-z ]{0,24}(?:ed|d)\b/.test(sentence.sketch)) return undefined;
  const spread = new Spread(sentence, paragraph, at);
  return manyTimes(spread, word, sentence.sketch.search(word.pattern));
}

const earlierWords = /\b(?:[Bb]efore|[Uu]p to|[Ii]n (?:19|20)\d\d|[Ll]ast year|a year ago|earlier|was|were|had)\b/, laterWords = /\b(?:since|now|last (?:week|month|year)|this (?:year|month|week)|today|reached|[Ii]n (?:19|20)\d\d|have been|has been)\b/;

const alikeUnits = (a: Claim, b: Claim): boolean => a.unit === b.unit || (a.kind === "count" && generic.test(a.unit ?? "person") && generic.test(b.unit ?? "person"));
