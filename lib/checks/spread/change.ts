import type { Claim } from "../../types";
import type { Answer } from "../check";
import { decimal } from "../interval";
import { arePoints, isShare, judge, orderOf } from "../levels";
import { markOf, meet } from "../sketch";
import { isPart } from "../around/terms";
import { alike as sameQuantity, isThing } from "./figures";
import { isRateOrLevel, type Opening, type Spread } from "./read";

const nouns = String.raw`loss(?:es)?(?= of ‹[pr])|increase|rise|jump|gain|growth|surge|climb|decrease|fall|drop|decline|cut|reduction|slump|leap|difference|improvement|slide|plunge|saving|swing|dip`, noun = `(?:${nouns})`;
/** `The 40 per cent improvement`, `that is a drop of £3m`: a change that speaks of what was said before it. */
export const statedChange: Opening = { marks: "cmptkr", cue: new RegExp(`${nouns}|› (?:less|more|lower|higher|cheaper|dearer|fewer)\\b`) };
const before = new RegExp(String.raw`(?:\b(?:[Tt]he|[Tt]his|[Tt]hat|[Aa]n?|[A-Z][a-z]*-[a-z]+)|‹d\d+›-day) (?:[a-z-]+ ){0,2}?${noun}s? (?:of|was) ‹[cmptkr](?<change>\d+)›`), behind = new RegExp(String.raw`‹[cmptkr](?<change>\d+)› (?:[a-z]+ )?${noun}\b`);
const less = /(?:\b(?:which is|that is|or)|,) ‹p(?<change>\d+)› (?:less|more|lower|higher|cheaper|dearer|fewer)\b(?! than)/;
/** A change of something else, or of each year. */
const ofOther = /^(?: [a-z]+){0,2} (?:in|of|for) (?!(?:its|their) (?:members|membership|staff|workforce|customers|value|readers|pupils|people)\b|(?:the|a|an|one|just|only|under|less|that) (?:past|last|single|year|decade|period|month|week|space|time|same)|just|only|‹d)[a-z]|^ (?:an?|per|each|every) (?:year|month|week|day|quarter|hour|annum)\b|^ (?:annual|annually|yearly|a year)\b|^[^.,;‹]{0,20}(?:on average|in real terms|since|from (?!‹)|over (?:the )?(?:past|last)|compared|year on year)/;

// What gets better may have fallen: a loss, a time, a debt.
const improved = /\bimprovement\b/;
const inYears = /\bin (?:19|20)\d\d\b/g, times = /\b(?:[Ll]ast|[Pp]revious) (?:year|month|week|season|summer|winter|spring|autumn|quarter|term)|\b(?:ago|earlier|previously|used to|until now|a year before)\b|\b[Ii]n (?:19|20)\d\d\b|\b[Ii]n (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\bon (?:Mon|Tues|Wednes|Thurs|Fri)day\b/, nows = /\b(?:now|currently|at present|today)\b/, toCome = /\b(?:will|would)\b/;
/** `earned £1.56bn, compared with £1.20bn a year before. The 40 per cent improvement …`. */
export function changeApart(spread: Spread): Answer | undefined {
  const { sentence } = spread, compared = meet(sentence, less)?.["change"], own = meet(sentence, before)?.["change"] ?? meet(sentence, behind)?.["change"] ?? compared, way = improved.test(sentence.sketch) ? undefined : own?.change ?? (compared ? (/‹p\d+› (?:less|lower|cheaper|fewer)/.test(sentence.sketch) ? "decrease" as const : "increase" as const) : undefined);
  if (!own || own.value === null || own.high !== undefined || own.per !== undefined || own.bound === "more_than" && own.kind !== "percentage") return undefined;
  if (own.kind === "ratio" && decimal(own.value).gte(1) || ofOther.test(sentence.sketch.slice(markOf(sentence, own).end))) return undefined;
  const { window } = spread;
  if (window.claims.filter((claim) => claim !== own && (claim.change !== undefined || isShare(claim) && own.kind !== "percentage" && !/point$/.test(own.unit ?? ""))).length > 0) return undefined;
  const levels = window.claims.filter((claim) => claim !== own && !/, or $/.test(window.sketch.slice(0, markOf(window, claim).start).slice(-5)) && isRateOrLevel(claim) && !isPart(window, claim) && /^(?:money|count|measurement|casualty|percentage)$/.test(claim.kind)), sorts: Claim[][] = [];
  for (const level of levels) { const own = sorts.find((sort) => sort.every((other) => sameQuantity(other, level))); if (own) own.push(level); else sorts.push([level]); }
  const pairs = sorts.flatMap((sort) => {
    const [one, two] = sort, fits = one && two && sort.length === 2 && (isShare(own) || own.kind === "ratio" ? one.kind !== "percentage" : arePoints(own, one) ? one.kind === "percentage" : (own.kind === one.kind || isThing(own) && isThing(one)) && (own.unit === one.unit || own.unit === undefined || own.unit === "degree" && one.unit?.startsWith("degree ")));
    const order = fits ? orderOf(window, { claim: one, ...markOf(window, one) }, { claim: two, ...markOf(window, two) }) : undefined;
    // What rose from one to the other began with the smaller, where two times are spoken of.
    const [small, large] = fits && decimal(one.value ?? 0).lt(two.value ?? 0) ? [one, two] : [two, one], inTime = fits && (window.sketch.match(inYears)?.length ?? 0) < 2 && way !== undefined && small && large && (times.test(window.sketch) || nows.test(window.sketch) && toCome.test(window.sketch)) ? (way === "increase" ? { from: small, to: large } : { from: large, to: small }) : undefined;
    const agrees = order && (way === undefined || decimal(order.to.value ?? 0).lt(order.from.value ?? 0) === (way === "decrease")), found = agrees ? order : inTime ?? order, last = Math.max(one?.end ?? 0, two?.end ?? 0);
    // Pence beside millions are another thing.
    if (found && decimal(found.from.value ?? 0).times(50).lt(found.to.value ?? 0) || found && decimal(found.to.value ?? 0).times(50).lt(found.from.value ?? 0)) return [];
    // A level of another sort stands nearer: the change is rather one of that.
    return !found || levels.some((level) => !sort.includes(level) && level.start > last && level.start < own.start && level.unit !== "time" && !(level.kind === "count" && sort[0]?.kind !== "count")) ? [] : [found];
  });
  const [pair] = pairs;
  if (!pair || pairs.length > 1) return undefined;
  // "Profit sank to 71.2 million. … Of the 15.2 million decline, from 86.4 million": two others make it.
  if (own.kind !== "percentage" && own.kind !== "ratio" && window.claims.some((one) => one !== own && sameQuantity(one, own) && window.claims.some((two) => two !== own && sameQuantity(two, own) && decimal(one.value ?? 0).minus(two.value ?? 0).eq(own.value ?? 0)))) return undefined;
  const falls = decimal(pair.to.value ?? 0).lt(pair.from.value ?? 0);
  return way !== undefined && falls !== (way === "decrease") ? undefined : judge(pair, own);
}
