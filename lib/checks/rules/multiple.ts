import { gather, type Answer, type Check, type Context } from "../check";
import { decimal, divide, generousInterval, type Interval } from "../interval";
import { levelsOf, type Levels } from "../levels";
import { multiples } from "../multiples";
import type { Passage } from "../passage";
import { plural, quoted, say, sayRange } from "../wording";
import { markOf, meet } from "../sketch";
import { alike as alikeThings } from "../spread/figures";

const anotherClause = / (?:then|before|later|and|but|while|whereas|when|although|though|which|who) |;|‹[cmpkr]/;

interface Said {
  readonly levels: Levels;
  readonly lead: string;
  /** The levels stand in another sentence, which may speak of something else. */
  readonly loose?: boolean;
}

const multipleBehind = /^[^.;:!?‹]{0,40}?, (?:an? )?(?:more than |nearly |almost )?(?:two-?fold|three-?fold|four-?fold|five-?fold|six-?fold|ten-?fold|doubling|trebling|tripling|quadrupling|halving)(?: (?:increase|rise|growth|jump|gain|surge))?/;
const compared = /‹[cmtk](?<to>\d+)›[^.;:!?‹]{0,40}?(?:‹d\d+›[^.;:!?‹]{0,40}?)?,? (?:compared (?:with|to)|up from|down from|against) ‹[cmtk](?<from>\d+)›/;
/** `has more than doubled in five years, it said. There were 3,410 in May, compared with 1,850 …`. */
function levelsNext(sentence: Passage, next: Passage | undefined): Said | undefined {
  const { from, to } = (next && next.claims.length > 1 && !anotherClause.test(sentence.sketch) && meet(next, compared)) || {}, same = next && /^\W{0,2}(?:There|It|They|That|The (?:number|total|figure))\b/.test(next.sketch);
  if (!from || !to || !(same || next && aboutThat(sentence, next, to)) || from.kind !== to.kind || from.unit !== to.unit || from.high !== undefined || to.high !== undefined) return undefined;
  return { levels: { from, to }, lead: sentence.sketch, ...(same ? {} : { loose: true }) };
}
/** `Sightings have tripled. Drones recorded 28 sightings`, `Profit has doubled. Net profit reached A$4.8 million`. */
function aboutThat({ words, sketch }: Passage, next: Passage, to: Levels["to"]): boolean {
  // "Has halved since 2005": the levels of the next sentence may be those of other years.
  if (/\b(?:since|in|over|within) (?:just |only |under |the (?:past |last )?)?(?:‹d|(?:19|20)\d\d\b|a decade)/.test(sketch)) return false;
  const said = words.toLowerCase(), levels = next.claims.filter(({ kind, unit }) => kind === to.kind && unit === to.unit);
  return levels.length === 2 && (to.kind === "casualty" ? /death|killed|fatal|injur|casualt/.test(said) : to.kind === "money" ? next.sketch.slice(0, markOf(next, to).start).toLowerCase().match(/[a-z]{5,}/g)?.some((word) => said.includes(word)) === true : to.unit !== undefined && (said.includes(plural(to.unit).toLowerCase()) || /^ such /.test(next.sketch.slice(markOf(next, to).end))));
}

const timesBeside = /‹[cmtp](?<to>\d+)›[^.;:!?‹]{0,30}?,? (?:(?:nearly|almost|more than|about|over) )?(?:double|twice|triple|treble|three times|four times|five times|half) (?:the |its |as many as the |what |(?:last|the previous) (?:year|month|season|week)'s |the (?:[a-z]+ ){0,2}(?:rate|average|figure|level|number|total|price|sum) (?:of|in [A-Z][a-z]+,|, at) )?‹[cmtp](?<from>\d+)›/;
/** `60 in Boston, said it would double its 300-strong workforce`. */
const toCome = /\b(?:would|will|to|could|can|must|plans to|aims to) (?:double|triple|treble|halve)\b/;
/** `1.4 million, double the 600,000 it had in 2020`. */
function beside(sentence: Passage): Said | undefined {
  const { to, from } = sentence.claims.length > 1 ? meet(sentence, timesBeside) ?? {} : {};
  if (!to || !from || to.kind !== from.kind || to.high !== undefined || from.high !== undefined || (to.kind !== "count" && to.unit !== from.unit) || toCome.test(sentence.sketch.slice(markOf(sentence, to).end, markOf(sentence, from).start))) return undefined;
  return { levels: { from, to }, lead: sentence.sketch.slice(markOf(sentence, to).end, markOf(sentence, from).start) };
}

const speaksOfMultiple = /doubl|tripl|trebl|quadrupl|quintupl|fold|twice|times|halv|half/i;
const severed = / (?:and|but|while|whereas|then|although|though) |;/;
/** The only two levels and the only multiple of a sentence, whatever the wording: `Output is half what it was: 5 million tonnes against 10 million`. */
function onlyFigures(sentence: Passage): Answer | undefined {
  const { claims, sketch } = sentence, figures = claims.filter((claim) => claim.value !== null && claim.kind !== "duration" && claim.kind !== "rank" && claim.kind !== "age" && !(claim.kind === "count" && (sketch.charAt(markOf(sentence, claim).end) === "-" || /\bper $/.test(sketch.slice(0, markOf(sentence, claim).start).slice(-5))))), times = figures.find(({ kind, unit }) => kind === "count" && unit === "time"), half = figures.find((claim) => claim.kind === "ratio" && claim.value === "0.5" && /^ (?:what|that of|as many|as much|the (?:number|size|amount|figure|total)) /.test(sketch.slice(markOf(sentence, claim).end))), levels = figures.filter((claim) => claim !== times && claim !== half), [one, two] = levels;
  if (levels.length !== 2 || !one || !two || one.kind !== two.kind || (one.kind !== "count" ? one.unit !== two.unit : one.unit !== undefined && two.unit !== undefined && !alikeThings(one, two)) || !/^(?:count|casualty|money|measurement)$/.test(one.kind) || levels.some(({ high, per, restates, change, bound }) => high !== undefined || per !== undefined && levels.every((level) => level.per !== undefined && level.per !== per) || restates !== undefined || change !== undefined || (bound !== "exact" && bound !== "about"))) return undefined;
  const words = multiples.filter(({ pattern }) => pattern.test(sketch)), [word] = words, claim = times ?? half;
  if (words.length + (claim ? 1 : 0) !== 1 || (times && !/^ times (?!a |an |per |in |since|as )|^ times as (?:many|much|big|large|high)/.test(sketch.slice(markOf(sentence, times).end)))) return undefined;
  const at = claim ? markOf(sentence, claim).start : sketch.search(word?.pattern ?? /$/), near = levels.map((level) => markOf(sentence, level)).map(({ start, end }) => (start > at ? start : end)).sort((x, y) => Math.abs(x - at) - Math.abs(y - at))[0] ?? at;
  const between = sketch.slice(Math.min(at, near), Math.max(at, near)), size = claim ? (claim === half ? 2 : Number(claim.value)) : word && word.times < 1 ? 2 : word?.times ?? 0;
  const [low, high] = decimal(one.value ?? 0).lt(two.value ?? 0) ? [one, two] : [two, one], a = generousInterval(low), b = generousInterval(high);
  if (between.length > 70 || severed.test(between) || / (?:twice|times) the (?:[a-z]+ )?(?:limit|average|norm|normal|usual|maximum|minimum)\b/.test(sketch) || !a || !b || a.low.lte(0) || size < 1.5 || !/\b(?:than|from|to|against|compared|the|last|what|was|had|up|were)\b/.test(sketch)) return undefined;
  const ratio = divide(b, a), exact = decimal(high.value ?? 0).div(low.value ?? 1), least = /\b(?:more than|over) $/.test(sketch.slice(Math.max(0, at - 12), at)) && size > 1 && !half ? 0.96 : 0.85, good = ratio.high.gte(size * least) && ratio.low.lte(size * 1.25) && exact.gte(size * least * 0.98), name = claim?.quote ?? word?.name ?? "";
  return {
    outcome: good ? (exact.eq(size) ? "ok" : "ok_rounded") : "review", claims: [high.start, low.start], inputs: { from: quoted(low), to: quoted(high), word: name }, formula: `${high.quote} ÷ ${low.quote}`, bounds: { low: String(size * 0.85), high: String(size * 1.25) }, ...(good ? {} : { cause: "wrong_multiple" as const }),
    working: `${quoted(high)} is ${say(exact, 3)} times ${quoted(low)}${good ? "." : `, which is not ${name}${times ? " times" : ""}.`}`,
  };
}

function judge(context: Context, sentence: Passage, next: Passage | undefined): Answer | undefined {
  const own = sentence.claims.length > 1 ? levelsOf(context, sentence) : undefined;
  const { levels, lead, loose }: Partial<Said> = own ? { levels: own, lead: sentence.sketch.slice(0, Math.min(markOf(sentence, own.from).start, markOf(sentence, own.to).start)) } : beside(sentence) ?? levelsNext(sentence, next) ?? {};
  if (!levels?.from.value || !levels.to.value || lead === undefined) return undefined;
  const tail = own ? sentence.sketch.slice(Math.max(markOf(sentence, own.from).end, markOf(sentence, own.to).end)) : "", behind = multipleBehind.exec(tail)?.[0];
  const said = behind ?? lead, found = multiples.filter(({ pattern }) => pattern.test(said)), [word] = found;
  const a = generousInterval(levels.from), b = generousInterval(levels.to);
  if (!word || found.length > 1 || !a || !b || a.low.lte(0) || levels.from.kind === "percentage" && /points/.test(sentence.words)) return undefined;
  const { pattern, times, low: lowest, high: highest, name } = word, at = said.search(pattern);
  // "Has doubled in each of the past three years": more than once.
  if (/^[a-z-]+ (?:in each|each|every|year after year|annually)\b/.test(said.slice(at))) return undefined;
  // The word has to speak of these levels: nothing of another clause stands between.
  const between = levels !== own || behind !== undefined ? "" : lead.slice(at).replace(/ between \d{4} and \d{4}\b/, "");
  if (between.length > 100 || anotherClause.test(between)) return undefined;
  const hedge = said.slice(Math.max(0, at - 16), at), beyond = /more than |over /.test(hedge), under = /nearly |almost |close to |all but /.test(hedge), rough = /about |around |roughly |some /.test(hedge);
  // "double the 600,000" is said of the very number, "doubled" more loosely.
  const exactly = levels !== own && lead.length < 40 && !beyond && !under;
  const low = beyond ? times : under ? times * 0.8 : exactly ? times * 0.88 : lowest, high = beyond ? times * 1.6 : under ? times * 1.02 : exactly ? times * 1.12 : highest;
  const expected: Interval = { low: decimal(low), high: decimal(rough ? high * 1.1 : high) };
  const ratio = divide(b, a), exact = decimal(levels.to.value).div(levels.from.value);
  const good = ratio.low.lte(expected.high) && ratio.high.gte(expected.low);
  // Half a figure more than the halved one is no more than a manner of speaking; so is what rounding alone could save.
  const strained = beyond && name === "half" ? false : good ? exact.gt(expected.high) || exact.lt(expected.low) : exact.gt(decimal(low).times("0.93")) && exact.lt(decimal(high).times("1.1"));
  if (beyond && name === "half" && !good && exact.lt(low)) return undefined;
  return {
    outcome: strained || !good && loose ? "review" : good ? (beyond || under ? "ok_rounded" : "ok") : "amend", claims: [levels.to.start, levels.from.start], inputs: { from: quoted(levels.from), to: quoted(levels.to), word: name }, formula: "to ÷ from", bounds: { low: expected.low.toFixed(), high: expected.high.toFixed() }, ...(good && !strained ? {} : { cause: "wrong_multiple" as const }),
    working: `From ${quoted(levels.from)} to ${quoted(levels.to)} is ${say(exact, 3)} times (${sayRange(ratio, 3)} with rounding)${good && !strained ? "." : `, which is not ${beyond ? "more than " : under ? "nearly " : ""}${name}.`}`,
  };
}

export const multiple: Check = {
  id: "multiple", version: 8, because: "Doubled, tripled or halved has to fit the two levels beside it.",
  run: (context) => [
    ...gather(context.sentences, (sentence, at) => (sentence.claims.length === 0 && (context.sentences[at + 1]?.claims.length ?? 0) < 2 ? undefined : judge(context, sentence, context.sentences[at + 1]) ?? (sentence.claims.length > 1 && speaksOfMultiple.test(sentence.sketch) ? onlyFigures(sentence) : undefined))),
  ],
  finds: [
    ["Shark sightings have tripled in a year, it said. Drones recorded 28 sightings in May, compared with 14 in the same month last year.", { outcome: "review", cause: "wrong_multiple" }],
    ["Unemployment stands at 8.4 per cent, twice the national rate of 5.6 per cent.", { outcome: "amend", cause: "wrong_multiple" }],
    ["Sales doubled from 5,200 to 10,400.", { outcome: "ok" }], ["Rents doubled from £900 to £2,400.", { outcome: "review", cause: "wrong_multiple" }], ["Visits tripled from 2,100 to 4,300.", { outcome: "amend", cause: "wrong_multiple" }], ["The fine was halved to £400 from £1,200.", { outcome: "amend", cause: "wrong_multiple" }],
    ["The list of children has more than doubled in five years. There were 3,410 on it in May, compared with 1,850 in 2020.", { outcome: "amend", cause: "wrong_multiple" }], ["Profits jumped from $21 million to $63 million, a twofold increase.", { outcome: "amend", cause: "wrong_multiple" }], ["Visitor numbers, at 900,000, were three times the 200,000 of 2020.", { outcome: "review", cause: "wrong_multiple" }], ["Its debts, £40m in 2020, had doubled to £80m by last year.", { outcome: "ok" }], ["It has 1.4 million users, double the 600,000 it had in 2020.", { outcome: "review", cause: "wrong_multiple" }], ["Visits have trebled since the tunnel opened, from 12,000 in 2019 to 48,000 last year.", { outcome: "amend", cause: "wrong_multiple" }], ["Entries more than doubled between 2007 and 2010, climbing from 1,300 pupils to 2,200.", { outcome: "amend", cause: "wrong_multiple" }]],
  ignores: ["Output doubled, and the price rose from £5 to £6.", "He doubled his lead.", "Numbers doubled in a decade, then fell from 8 million to 5 million."],
};
