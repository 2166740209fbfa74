import type { Cause, Claim } from "../../types";
import { after, before, gap, gather, type Check, type Context, type Answer } from "../check";
import { decimal, divide, generousInterval, interval, multiply, overlaps, printed, type Interval } from "../interval";
import { windowOf, type Passage } from "../passage";
import { markOf, meet } from "../sketch";
import { guessSlip } from "../slip";
import { averageApart, oneForEvery, statedAverage } from "../spread/average";
import { rateApart, statedRate } from "../spread/rate";
import { withSpread, type Spread, type Statement } from "../spread/read";
import { bounds, quoted, say, sayRange } from "../wording";

interface Terms {
  readonly rate: Claim;
  readonly number: Claim;
  readonly total: Claim;
}

const isMoney = ({ kind, value, high, change }: Claim): boolean => kind === "money" && value !== null && high === undefined && change === undefined;
const isNumber = ({ kind, value, high, change, per }: Claim): boolean => (kind === "count" || kind === "casualty" || kind === "duration") && value !== null && high === undefined && change === undefined && per === undefined;

const over = /^(?: [a-z]+){0,3},? or (?:about |around |some |roughly )?(?:[A-Z]{0,3}\$|[£€¥₹])?$|^(?: [a-z]+){0,3},? (?:about|around|roughly) (?:[A-Z]{0,3}\$|[£€¥₹])?$/;
const averageLead = /\b(?:an average of|averaging|on average|equal to|equivalent to|works? out at|worked out at|which is|or) (?:about |around |some |roughly |just over |nearly |only )?(?:[A-Z]{0,3}\$|[£€¥₹]|Rs\.? ?)?$/;
const eachBehind = /^ ?(?:million|billion|bn|m|euros?|dollars|pounds)? ?(?:each|apiece|a head|per head|per person|a person|a piece|(?:a|per) [a-z]+)\b/i;
const eachGets = /(?:^|[^›] |[Ww]ho )[Ee]ach (?:of them )?(?:will |would |must |have to |has to )?(?:receives?|received|get|gets|got|be paid|be given|pay|pays|paid|costs?|earns?|earned|gave|raised|owes?)(?: a [a-z]+ of)? $/;
const toEach = /^(?: [a-z]+){0,3} (?:to|for|from) (?:each|every one) of (?:the |its |their |his |her )?(?:[\p{L}’']+ ){0,2}$/u;

/** One total, one number and one rate in a sentence, each plain. */
function termsOf({ text }: Context, sentence: Passage): Terms | undefined {
  const { claims, words } = sentence;
  const money = claims.filter(isMoney), numbers = claims.filter(isNumber);
  const [number] = numbers;
  if (!number || numbers.length > 1 || money.length !== 2 || claims.some((claim) => claim.kind === "percentage" || claim.kind === "ratio" || claim.restates !== undefined)) return undefined;
  const rate = money.find((claim) => (/^(?:head|person|pupil|student|household|family|worker|customer)$/.test(claim.per ?? "") && claim.start < number.start) || (averageLead.test(before(text, claim, 40)) && (claim.per !== undefined || eachBehind.test(after(text, claim, 24)))) || (claim.start < number.start && toEach.test(gap(text, claim, number))) || eachGets.test(sentence.sketch.slice(0, markOf(sentence, claim).start).slice(-40)) || /^ ?(?:each|apiece)(?:[.,;]| to\b| for\b|$)/.test(after(text, claim, 12)));
  const total = money.find((claim) => claim !== rate);
  if (!rate || !total || rate.unit !== total.unit || /\b(?:plus|more|another|other|extra|besides|as well as|fee|deposit|first|up to)\b/i.test(words) || total.per !== undefined) return undefined;
  if (rate.per !== undefined && !["head", "person"].includes(rate.per) && number.unit !== rate.per) return undefined;
  if (number.kind === "duration" && rate.per !== number.unit) return undefined;
  return { rate, number, total };
}

/** Wordings that say outright that the total is so many times the rate. */
const divided: readonly RegExp[] = [
  /\b(?:[Ee]ach|[Ee]very one|[Ee]very|[Aa]ll) (?:of )?(?:the |its |their )?‹[ck](?<number>\d+)›[^.;:!?‹]{1,70}? (?:receive|receives|get|gets|be given|be paid|given|paid|receiving|pay|pays|collect) ‹m(?<rate>\d+)› (?:each |apiece )?(?:from|out of|of|under) (?:the |its |that |this )?‹m(?<total>\d+)›/,
  /‹[ck](?<number>\d+)› [^.;:!?‹]{0,30}?\b(?:shared|share|split|divided) (?:a |an |the )?‹m(?<total>\d+)›[^.;:!?‹]{0,30}?\beach (?:of them )?(?:took home|took|received|receives?|got|gets?|will get|will receive|getting|receiving|won|pocketed) ‹m(?<rate>\d+)›/,
  /‹m(?<total>\d+)›[^.;:!?‹]{0,40}?\b(?:shared|split|divided)[^.;:!?‹]{0,20}? (?:among|between|by) (?:the |its |all )?‹[ck](?<number>\d+)› [^.;:!?‹]{1,50}?,? (?:giving|which gives|leaving|or) (?:them |each )?(?:of them )?‹m(?<rate>\d+)›/,
  /‹m(?<total>\d+)›[^.;:!?‹]{0,60}? in ‹c(?<number>\d+)› (?:equal |annual |monthly |yearly |quarterly ){0,2}(?:instalments|installments|payments|tranches|parts) of ‹m(?<rate>\d+)›/,
  /‹c(?<number>\d+)› [^.;:!?‹]{1,40}? for (?:a combined |a total of )?‹m(?<total>\d+)›[^.;:!?‹]{0,30}?, (?:at )?an average (?:price|cost|fee|fine|fare|rent) of ‹m(?<rate>\d+)›/,
  /‹[ck](?<total>\d+)› [^.;:!?‹]{0,40}? between ‹[ck](?<number>\d+)› of (?:them|us), or ‹[ck](?<rate>\d+)› each\b/,
  /‹t(?<number>\d+)›[^.;:!?‹]{0,20}? in ‹d(?<total>\d+)›[^.;:!?‹]{0,16}?,? (?:an average of|averaging|at) ‹d(?<rate>\d+)› [a-z]+ (?:a|per|for each|for every) (?:kilometre|km|mile|lap)\b/,
  /‹c(?<total>\d+)› (?:pupils|students|patients|children|prisoners|beds) (?:and|to|for|with) ‹c(?<number>\d+)› [^.;:!?‹]{1,40}?\b(?:ratio of|rate of|or|is|means) ‹c(?<rate>\d+)› [a-z]+ (?:to|for|per) (?:each|every|a|one) /,
];
const averages: readonly RegExp[] = [
  /‹c(?<number>\d+)› [^.;:!?‹]{1,40}? (?:have|has|had|share|hold|employ|with) ‹[cm](?<total>\d+)›[^.;:!?‹]{0,30}? between them, (?:an average of|averaging|or) ‹[cm](?<rate>\d+)› (?:a|an|per|each|every|apiece)\b/,
  /‹[cmtk](?<total>\d+)›[^.;:!?‹]{0,50}? (?:over |in |across |for |from |during |at |among |to |by )?(?:the |its |his |her |their |all )?(?:[a-z]+ )?‹[cd](?<number>\d+)›[^.;:!?‹]{0,50}?,? ?(?:an average of|averaging|an average gate of|for an average of|or an average of|on average) ‹[cmt](?<rate>\d+)›[^.;:!?‹,]{0,16}? (?:a|an|per|each|every|apiece)\b/,
  /‹[cd](?<number>\d+)› [^.;:!?‹]{1,60}? (?:drew|attracted|sold|raised|carried|scored|produced|employs?|treated|handled|cost|recorded|collected) ‹[cmtk](?<total>\d+)›[^.;:!?‹]{0,50}?,? ?(?:an average of|averaging|for an average of|or an average of) ‹[cmt](?<rate>\d+)›[^.;:!?‹,]{0,16}? (?:a|an|per|each|every|apiece)\b/,
  /‹t(?<total>\d+)›[^.;:!?‹]{1,30}? in ‹d(?<number>\d+)›[^.;:!?‹]{0,20}?,? (?:at )?(?:an average of|averaging|an average speed of) ‹t(?<rate>\d+)›/,
];
const spans: ReadonlySet<string> = new Set(["day", "week", "month", "year", "hour", "minute", "quarter", "season"]);

const firstMet = (sentence: Passage, patterns: readonly RegExp[]): ReturnType<typeof meet> => { for (const pattern of patterns) { const met = meet(sentence, pattern); if (met) return met; } return undefined; };

/** `18,600 people over its 12 nights, an average of 1,550 a night`. */
function averageOf({ text }: Context, sentence: Passage): Terms | undefined {
  const outright = firstMet(sentence, divided), met = outright ?? firstMet(sentence, averages), rate = met?.["rate"];
  // "Attendance over the four matches reached 104,000": the number may stand where a total does.
  const turned = rate?.kind === "count" && met?.["total"]?.kind === "count" && met["number"]?.kind === "count" && (decimal(met["total"].value ?? 0).lt(rate.value ?? 0) || decimal(rate.value ?? 0).gt(1) && decimal(met["total"].value ?? 0).lt(met["number"].value ?? 0)), [total, number] = turned ? [met["number"], met["total"]] : [met?.["total"], met?.["number"]];
  const plain = (claim: Claim | undefined): claim is Claim => claim !== undefined && claim.value !== null && claim.high === undefined && claim.change === undefined;
  const speed = rate?.unit !== undefined && rate.unit === `${total?.unit ?? ""} per ${number?.unit ?? ""}`;
  if (!plain(rate) || !plain(number) || !plain(total) || rate.kind === "count" && rate.kind === total.kind && rate.unit === total.unit && number.kind !== "duration" && Number(total.value) < Number(rate.value) || (rate.kind === "money") !== (total.kind === "money") || (rate.kind === "money" && rate.unit !== total.unit) || (rate.kind === "measurement" && rate.unit !== total.unit && !speed)) return undefined;
  // "12, nine, 15, 11 and eight tonnes over the five days": the last of a list is no total.
  const last = sentence.claims[sentence.claims.indexOf(total) - 1];
  if (last && last.kind === total.kind && /^(?:,| and|, and) ?$/.test(sentence.sketch.slice(markOf(sentence, last).end, markOf(sentence, total).start))) return undefined;
  if (outright ?? speed) return { rate, number, total };
  // An average over days says nothing of rooms: what it is per has to be what was counted.
  const per = /^[^.;:!?‹,]{0,16}? (?:a|an|per|each|every) (?:of the |its )?([a-z-]+)/.exec(after(text, rate, 40))?.[1] ?? rate.per;
  if (per !== undefined && number.kind !== "duration" && !spans.has(per) && number.unit !== undefined && per !== number.unit && !/^(?:night|show|performance|game|match|head|person|time|piece|concert)$/.test(per)) return undefined;
  if (per === "concert" && number.unit !== "concert") return undefined;
  if (per === undefined ? number.kind === "duration" : spans.has(per) || (number.kind === "duration" && number.unit !== undefined && spans.has(number.unit)) ? per !== number.unit : false) return undefined;
  return { rate, number, total };
}

function judge({ rate, number, total }: Terms): Answer | undefined {
  const [r, n, t] = [generousInterval(rate), generousInterval(number), generousInterval(total)], strict = interval(total), p = printed(rate);
  if (!r || !n || !t || !strict || !p || n.low.lte(0)) return undefined;
  const product: Interval = multiply(r, n), share = divide(t, n);
  const good = overlaps(product, t), exact = decimal(rate.value ?? 0).times(number.value ?? 0);
  const tight = overlaps({ low: exact, high: exact }, strict), off = exact.div(total.value ?? 1).minus(1).abs();
  const cause: Cause = guessSlip(p, share, "wrong_rate");
  // What misses by a factor of fifty, and by no power of ten, is a sum of other figures.
  if (!good && cause === "wrong_rate" && (off.gt(50) || exact.div(total.value ?? 1).lt("0.02"))) return undefined;
  return {
    outcome: good ? (tight ? "ok" : "ok_rounded") : off.lt("0.05") ? "review" : "amend", claims: [rate.start, number.start, total.start], inputs: { rate: quoted(rate), number: quoted(number), total: quoted(total) }, formula: `${rate.quote} × ${number.quote}`, bounds: bounds(product), ...(good ? {} : { cause }),
    working: `${quoted(rate)} × ${number.quote} = ${say(exact)}${good ? "" : `; the text says ${quoted(total)}, which would be ${sayRange(share)} each`}.`,
  };
}

const rateBehind = /^[^.;:!?‹,]{0,16}? ?\b(?:each|apiece|a head|(?:a|an|per|every|for every|for each) (?<per>[a-z-]+))\b/, rateBefore = /\b(?:an average|average|mean|averaging|each)\b[^.;:!?‹]{0,24}$|\b(?:instal+ments|payments|tranches) of $/, eachOfThem = /\b(?:[Ee]ach|[Ee]very one|[Aa]ll) of (?:the |its |their |his |her )?$/;
const unlike = /\b(?:both|plus|more|another|other|others|extra|besides|as well|fee|deposit|first|up to|net|remaining|rest|previous|innings|not out|initial|down payment|including|of which|of whom|compared|than|rose|fell|up|down|increase|increased)\b/i;

/** The only total, number and rate of a sentence, whatever the wording: what does not agree is worth a look. */
function onlyFigures(sentence: Passage): Terms | undefined {
  const { claims, sketch } = sentence, plain = claims.filter((claim) => claim.value !== null && claim.kind !== "rank" && claim.kind !== "age" && !/^-(?:bed|bedroom|room|storey|door|seat|seater|floor)\b/.test(sketch.slice(markOf(sentence, claim).end)));
  if (plain.length !== 3 || unlike.test(sketch) || /\b(?:[Aa]nother|[Aa] further) \S*\d/.test(sentence.words) || / from ‹/.test(sketch) || plain.some(({ kind, high, restates, change, bound }) => !/^(?:money|count|casualty|measurement|duration)$/.test(kind) || high !== undefined || restates !== undefined || change !== undefined || (bound !== "exact" && bound !== "about"))) return undefined;
  const same = (a: Claim, b: Claim): boolean => a.kind === b.kind && a.unit === b.unit && a.kind !== "duration";
  for (const number of plain) {
    const [a, b] = plain.filter((claim) => claim !== number);
    if (!a || !b || !same(a, b) || same(a, number) || number.kind === "money" || decimal(number.value ?? 0).lt(2)) continue;
    const [rate, total] = decimal(a.value ?? 0).lt(b.value ?? 0) ? [a, b] : [b, a], mark = markOf(sentence, rate), behind = rateBehind.exec(sketch.slice(mark.end, mark.end + 40)), per = rate.per ?? behind?.groups?.["per"];
    const eachOfAll = eachOfThem.test(sketch.slice(0, markOf(sentence, number).start));
    if (number.kind === "measurement" && per !== number.unit) continue;
    if (!eachOfAll && per !== undefined && per !== number.unit && !(/^(?:head|person|piece|time)$/.test(per) && number.kind !== "duration")) continue;
    if (total.per !== undefined || decimal(rate.value ?? 0).lte(0) || (number.kind === "duration" && per === undefined && !/^[^.;:!?‹,]{0,16}? ?\beach\b(?! (?:day|week|month|year|night))/.test(sketch.slice(mark.end)))) continue;
    // "75 teams to 25 wards, three for each": the rate may be named like the number.
    if (decimal(rate.value ?? 0).times(total.value ?? 0).eq(number.value ?? 0)) return { rate, number: total, total: number };
    if (per !== undefined || behind || rateBefore.test(sketch.slice(0, mark.start).slice(-44)) || eachOfAll) return { rate, number, total };
  }
  return undefined;
}

/** How many of the shorter are in the longer: working days and hours at least, the calendar's at most. */
const spansIn: Readonly<Record<string, readonly [number, number]>> = {
  "year month": [12, 12], "year week": [46, 53], "year day": [200, 366], "year quarter": [4, 4], "quarter month": [3, 3], "month week": [4, 4.5], "month day": [20, 31], "week day": [5, 7], "day hour": [6, 24], "week hour": [30, 168], "hour minute": [60, 60], "minute second": [60, 60], "hour second": [3600, 3600], "day minute": [1440, 1440],
};
const sameRate = /^[^.;:!?‹]{0,30}?(?:,? or | \(|,? which is |,? that is |,? comes? to |,? works? out at |,? equal to |,? equivalent to |,? the equivalent of | [–—-] )(?:just |only |about |some |almost |nearly )?(?:over |under )?$/;
const atRate = /\b[Aa]t $/, pays = /^ [a-z]+ [^.;:!?‹]{0,30}\b(?:pay|pays|paying|spend|spends|spending|earn|earns|earning|cost|costs|make|makes|making)\b[^.;:!?‹]{0,12}$/, yearly = /^ over (?:the|a) (?:full |whole )?year\b/;
/** `an extra £92.26 over the year, or £1.77 a week`: the first of them is by the year as well. */
const overTheYear = (sentence: Passage, rate: Claim): Claim | undefined =>
  sentence.claims.find((claim) => claim.end < rate.start && claim.kind === rate.kind && claim.unit === rate.unit && claim.per === undefined && claim.value !== null && claim.high === undefined && yearly.test(sentence.sketch.slice(markOf(sentence, claim).end)));
/** `£52,000 a year, or £1,000 a week`: one rate by two lengths of time. */
function rateTwice(sentence: Passage, isSaid = false): Answer | undefined {
  const { claims, sketch } = sentence, rates = claims.filter(({ per, value, high, change }) => per !== undefined && value !== null && high === undefined && change === undefined), [first, second] = rates, one = first && !second ? overTheYear(sentence, first) : first, two = second ?? first;
  if (rates.length > 2 || !one || !two || one === two || one.kind !== two.kind || one.unit !== two.unit || two.per === undefined) return undefined;
  const between = sketch.slice(markOf(sentence, one).end, markOf(sentence, two).start), per = one.per ?? "year", known = spansIn[`${per} ${two.per}`], turned = spansIn[`${two.per} ${per}`], range = known ?? turned, [long, short] = known ? [one, two] : [two, one], [by, of] = known ? [per, two.per] : [two.per, per];
  const a = generousInterval(long), b = generousInterval(short);
  if (!range || !isSaid && !sameRate.test(between) && !(atRate.test(sketch.slice(0, markOf(sentence, one).start)) && pays.test(between)) || !a || !b || b.low.lte(0)) return undefined;
  const ratio = divide(a, b), possible = { low: decimal(range[0]), high: decimal(range[1]) }, good = overlaps(ratio, possible), exact = decimal(long.value ?? 0).div(short.value ?? 1), p = printed(two);
  const wanted = known ? { low: a.low.div(range[1]), high: a.high.div(range[0]) } : { low: b.low.times(range[0]), high: b.high.times(range[1]) };
  return {
    outcome: good ? "ok" : "review", claims: [two.start, one.start], inputs: { rate: `${quoted(one)} a ${per}`, again: `${quoted(two)} a ${two.per}` }, formula: `${long.quote} ÷ ${short.quote}`, bounds: bounds(possible), ...(good || !p ? {} : { cause: guessSlip(p, wanted, "wrong_rate") }),
    working: `${long.quote} a ${by} is ${say(exact, 3)} times ${short.quote} a ${of}${good ? "." : `; a ${by} has ${sayRange(possible)} ${of}s.`}`,
  };
}

const speedUnit = /^(?<length>mile|kilometre|metre|foot|nautical mile) per (?<time>hour|second)$/, seconds: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600 };
const inFront = /^ [a-z]+ (?:clear|ahead|behind|back|adrift|off|slower|faster|later|earlier)\b/;
const rateUnit = (unit = "", per: string | undefined): string => (per === undefined ? unit : `${unit} per ${per}`);
/** `the 42 kilometres took him 3 hours, at 14 kilometres an hour`: the only way, time and speed of a sentence. */
function speed(sentence: Passage): Answer | undefined {
  const [time, rest, ...more] = sentence.claims.filter((claim) => claim.kind === "duration" && seconds[claim.unit ?? ""] !== undefined && !inFront.test(sentence.sketch.slice(markOf(sentence, claim).end))), all = sentence.claims.filter(({ kind }) => kind === "measurement"), rate = all.find(({ unit, per }) => speedUnit.test(rateUnit(unit, per)));
  const { length, time: hour } = speedUnit.exec(rateUnit(rate?.unit, rate?.per))?.groups ?? {}, measured = all.filter((claim) => claim === rate || claim.unit === length), way = measured.find((claim) => claim !== rate), own = seconds[time?.unit ?? ""], per = seconds[hour ?? ""];
  // "Two hours and 24 minutes" is one time.
  const isRest = rest !== undefined && time !== undefined && (seconds[rest.unit ?? ""] ?? Infinity) < (own ?? 0) && /^ [a-z]+,?(?: and)? $/.test(sentence.sketch.slice(markOf(sentence, time).end, markOf(sentence, rest).start));
  if (!rate || !way || !time || own === undefined || per === undefined || measured.length !== 2 || rest && !isRest || more.length > 0 || way.unit !== length || [rate, way, time, ...(rest ? [rest] : [])].some(({ value, high, bound }) => value === null || high !== undefined || (bound !== "exact" && bound !== "about")) || !spoken.test(sentence.sketch) || !/\baverag(?:e speed of|ing|ed) $/.test(sentence.sketch.slice(0, markOf(sentence, rate).start)) && unlike.test(sentence.sketch.replace(/\b[Ii]ncluding (?:stops|breaks|rests)\b/, ""))) return undefined;
  const r = generousInterval(rate), t = generousInterval(rest ?? time), w = generousInterval(way), p = printed(rate), added = rest ? decimal(time.value ?? 0).times(own) : decimal(0), unit = rest ? seconds[rest.unit ?? ""] ?? own : own;
  if (!r || !t || !w || !p || t.low.times(unit).plus(added).lte(0)) return undefined;
  const share = divide(w, { low: t.low.times(unit).plus(added).div(per), high: t.high.times(unit).plus(added).div(per) }), good = overlaps(r, share), exact = decimal(way.value ?? 0).times(per).div(decimal((rest ?? time).value ?? 1).times(unit).plus(added)), off = exact.div(rate.value ?? 1).minus(1).abs(), said = rest ? `${quoted(time)} ${quoted(rest)}` : quoted(time);
  return {
    outcome: good || off.lt("0.1") ? (good ? "ok" : "ok_rounded") : "review", claims: [rate.start, way.start, time.start, ...(rest ? [rest.start] : [])], inputs: { speed: quoted(rate), way: quoted(way), time: said }, formula: `${way.quote} ÷ ${said}`, bounds: bounds(share), ...(good || off.lt("0.1") ? {} : { cause: guessSlip(p, share, "wrong_rate") }),
    working: `${quoted(way)} in ${said} is ${say(exact, 3)} an ${hour ?? ""}${good ? "." : `; the text says ${rate.quote}.`}`,
  };
}
const spoken = /\b(?:needed|needs|averag|speed of|at ‹|in ‹d|took|takes|cover|run|ran|journey|trip|distance|race|marathon)/;

/** `€90m a year, or €45m over two years`. */
function perYear({ text }: Context, { claims }: Passage): Terms | undefined {
  const [rate, total, number] = claims;
  if (claims.length !== 3 || !rate || !total || !number || !isMoney(rate) || !isMoney(total) || rate.unit !== total.unit || number.kind !== "duration" || number.value === null || number.high !== undefined) return undefined;
  return rate.per !== undefined && rate.per === number.unit && total.per === undefined && over.test(gap(text, rate, total)) && /^ ?(?:m|bn|million|billion)? over (?:the next |the coming )?$/.test(gap(text, total, number)) ? { rate, total, number } : undefined;
}

const comesTo = /\b[Rr]esulting ‹m\d+›|\b(?:[Tt]hat|[Tt]his|[Ww]hich|[Ii]t) (?:comes to|is|makes|means|works out at|adds up to|amounts to|equals) (?:about |some |just |only |nearly |over )?‹m\d+›/;
/** `Rent is £65 a week. That comes to £3,380 a year`. */
const rateTwiceApart = ({ sentence, window }: Spread): Answer | undefined => (comesTo.test(sentence.sketch) ? rateTwice(window, true) : undefined);

const averageSpeed = /\b[Aa]verage speed of ‹t\d+›|\b(?:averaged|averaging) ‹t\d+›/;
/** `finished the 212km ride in exactly five hours … His average speed of 42.4 kilometres an hour`. */
function speedApart({ sentence, window, stretch, at }: Spread): Answer | undefined {
  const found = averageSpeed.test(sentence.sketch) && !/\b\d\d:\d\d\b/.test(sentence.sketch) ? speed(window) ?? speed(windowOf(stretch, Math.min(stretch.length - 1, at + 2), 2)) : undefined;
  return found?.outcome === "review" ? found : undefined;
}
const statements: readonly Statement[] = [
  { ...statedAverage, read: averageApart },
  { marks: "c", cue: / every | each | per | to /, read: oneForEvery },
  { ...statedRate, read: rateApart },
  { marks: "t", cue: /averag/, read: speedApart }, { marks: "t", cue: /Averag/, read: speedApart },
  { marks: "m", cue: /comes to| is | makes | means |works out|adds up|amounts to|equals|esulting/, read: rateTwiceApart },
];

export const perHead: Check = {
  id: "per-head", version: 8, because: "A rate times the number of heads has to make the total, where all three are printed.",
  run: (context) => withSpread(context, statements, gather([...context.sentences, ...context.pairs], (sentence) => {
    const twice = sentence.claims.length < 2 || sentence.joined ? undefined : rateTwice(sentence);
    if (twice) return twice;
    if (sentence.claims.length < 3) return undefined;
    const sure = sentence.joined ? undefined : termsOf(context, sentence) ?? perYear(context, sentence) ?? averageOf(context, sentence), terms = sure ?? onlyFigures(sentence), found = terms && judge(terms);
    if (!found) return speed(sentence);
    return sure || found.outcome !== "amend" ? found : { ...found, outcome: "review" };
  })),
  finds: [
    ["He finished the 210km ride in exactly five hours. His average speed of 52 kilometres an hour delighted the team.", { outcome: "review", cause: "wrong_rate" }],
    ["At £900 a month I am paying £12,600 a year for a single room, she said.", { outcome: "review", cause: "wrong_rate" }],
    ["Tickets are $18 each. The school sold 450 of them and took $9,100.", { outcome: "review", cause: "wrong_rate" }],
    ["The library lent 86,400 books in 2025. That is an average of 3,600 a month.", { outcome: "review", cause: "wrong_rate" }],
    ["The school has 64 teachers for its 1,600 pupils. One teacher for every 30 children is too few.", { outcome: "review", cause: "wrong_rate" }],
    ["Rent on the stall is £65 a week. That comes to £4,980 a year.", { outcome: "review", cause: "wrong_rate" }],
    ["Staff will share a HK$96 million pool, an average of HK$80,000 for each of the carrier’s 12,000 employees.", { outcome: "amend", cause: "factor_10" }],
    ["He was paid £52,000 a year, or £10,000 a week.", { outcome: "review", cause: "factor_10" }],
    ["The 42 kilometres took him 3 hours, at 18 kilometres an hour.", { outcome: "review", cause: "wrong_rate" }],
    ["The £1.2 million raised will be shared by 150 families. Each can expect a cheque for £80,000.", { outcome: "review", cause: "factor_10" }],
    ["Over its 14 days the fair counted 56,000 visitors, and the daily average of 5,600 was a record.", { outcome: "review", cause: "wrong_rate" }],
    ["A payment of HK$5,000 to each of the city’s 670,000 poorest residents would have cost HK$3.35 billion.", { outcome: "ok" }],
    ["A payment of HK$5,000 to each of the city’s 670,000 poorest residents would have cost HK$33.5 billion.", { outcome: "amend", cause: "factor_10" }],
    ["The levy will raise €90m a year, or €45m over two years.", { outcome: "amend", cause: "wrong_rate" }],
    ["They raised £1,240 from 40 donors, an average of £52 each.", { outcome: "amend", cause: "wrong_rate" }],
    ["Each of the 4,500 residents will receive about $800 from a $36 million fund.", { outcome: "amend", cause: "factor_10" }],
    ["The train covers the 300km in two hours, an average of 250km/h.", { outcome: "amend", cause: "wrong_rate" }],
    ["The 14 winners shared HK$56 million, so each took home HK$5 million.", { outcome: "amend", cause: "wrong_rate" }],
    ["The grant of £90,000 will be paid in six equal instalments of £12,000.", { outcome: "amend", cause: "wrong_rate" }],
    ["The council sold 40 flats for £6m, an average price of £250,000.", { outcome: "amend", cause: "wrong_rate" }],
    ["The subsidy of HK$5,000 a head for 120,000 students will cost HK$60 million.", { outcome: "amend", cause: "factor_10" }],
    ["The R2.4-million raised will be shared among 160 farmers, giving them R1 500 each.", { outcome: "amend", cause: "factor_10" }],
    ["The 12 schools have 5,400 pupils between them, an average of 540 each.", { outcome: "amend", cause: "digits_swapped" }],
    ["Doctors at the surgery see 96 patients a day between six of them, or 61 each.", { outcome: "amend", cause: "digits_swapped" }],
    ["He ran the 10km in 50 minutes, an average of 4 minutes a kilometre.", { outcome: "amend", cause: "wrong_rate" }],
    ["With 240 pupils and 12 teachers, it has a ratio of 30 pupils to each teacher.", { outcome: "amend", cause: "wrong_rate" }],
    ["A total of £3m was raised by 60 donors, an average of £5,000.", { outcome: "review", cause: "factor_10" }],
    ["Cleaning 90 beaches at £700 each will cost £63,000.", { outcome: "ok" }],
    ["It costs £4,000 a year to keep each of the 900 animals, a bill of £4.6m.", { outcome: "review", cause: "wrong_rate" }],
    ["The 12 buses cost £2.4m. Each was priced at £300,000.", { outcome: "review", cause: "wrong_rate" }],
    ["The circus drew 14,400 people over its 12 nights, an average of 1,500 a night.", { outcome: "amend", cause: "wrong_rate" }],
    ["The gauge recorded 1,290mm of rain in the three years to May, an average of 430mm a year.", { outcome: "ok" }],
  ],
  ignores: ["The three brothers shared £9m, and each got a house worth £1m as well.", "They raised £1,200 and gave £30 to 40 donors.", "It cost £400, and £30 each day after 12 days.", "The museum drew 14,400 people to its 12 rooms, an average of 40 a day."],
};
