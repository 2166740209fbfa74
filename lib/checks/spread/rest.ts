import type { Claim } from "../../types";
import { decimal } from "../interval";
import { comparable, generic, inCompany, isDegree, isWhole, uncounted, usable, type Breakdown } from "../parts";
import type { Passage } from "../passage";
import { markOf, meet } from "../sketch";
import { isExplained } from "./figures";
import type { Opening, Spread } from "./read";

/** `leaving £550,000 for the bell`, `the other three`, `is made up of 84 trawlers, 39 longliners and 19 boats`. */
export const statedRest: Opening = { marks: "ckmt", cue: /leav|left|unsold|empty|vacant|unclaimed|unpaid|outstanding|to go\b|remain|he rest,|he other| others|he balance|he last|he final|made up of|compris|consist|split into|divided into|broken down|still |yet / };
const rest = /\b(?:leaving|leaves|left|[Tt]he remaining|[Tt]he rest,|[Tt]he other|[Tt]he balance of|[Tt]he balance,|[Tt]he remainder,|[Tt]he (?:last|final)) (?:the |just |only )?‹[ckmt](?<rest>\d+)›|\b[Tt]he ‹[ckmt](?<others>\d+)› others\b|‹[ck](?<missing>\d+)› (?:[a-z]+ )?(?:who |which |that )?(?:is |are |were |was )?(?:(?:still|yet) (?:missing|unaccounted|to be|out|at sea|to come)|unaccounted for)\b|\b(?:still|yet|unsold|vacant|empty|unclaimed|unpaid|outstanding) (?:[a-z]+ )?(?:is|are|was|were|at|stands at|numbers?|comes to) ‹[ckmt](?<still>\d+)›|‹[ckmt](?<left>\d+)›(?: [a-z]+)? (?:(?:that|who|which) (?:are|is|were|was|remain|remains) )?(?:left|remaining|outstanding|unsold|to go)\b(?! (?:the|his|her|its|for|on|in|by(?! [A-Z]))\b)/;
const list = /\b(?:made up of|comprises?|comprised|comprising|consists? of|consisted of|split into|divided into|broken down into) (?:the )?‹[ckmt](?<first>\d+)›/;
const notRest = /\b(?:dead|injured|homeless|wounded|missing|stranded|without|hurt|killed)\b/, link = /^[^;:.!?‹]{0,50}(?:,| and|, and|, with| plus)[^.!?‹]{0,24}$/;
const apart = /\b(?:each|another|other|more|further|previous|earlier|last (?:year|month|week)|compared|than|a year|rose|fell|up (?:from|by|on)|down (?:from|by|on)|worth|raised (?:by|from|to)|borrowed|both|using|income|revenues?|profit|turnover|sales|debts?|wickets?|runs|innings)\b/;

/** The whole and its parts, where the first figure of the sort is the largest and all that follow make it. */
export function restApart(spread: Spread): Breakdown | undefined {
  const { sentence } = spread, met = meet(sentence, rest), last = met?.["rest"] ?? met?.["others"] ?? met?.["missing"] ?? met?.["left"] ?? met?.["still"];
  if (!last) return listApart(spread);
  // "The remaining 60 in the last carriage": the rest of some others.
  if (/\b(?:remaining|other) ‹(?:[ck]\d+› on|[a-z]\d+› (?:in|of|from|at)) (?!(?:them|these|those)\b)/.test(sentence.sketch)) return undefined;
  // "Leaving her with a majority of 1,415": no part.
  if (/\b(?:majority|margin|lead) of $/.test(sentence.sketch.slice(0, markOf(sentence, last).start).slice(-14))) return undefined;
  // "Produced 610 million kilograms in all, with the remaining 50 million drunk at home": its own whole.
  if (/\b(?:in all|in total|altogether)\b/.test(sentence.sketch.slice(0, markOf(sentence, last).start))) return undefined;
  const { window } = spread;
  const aboard = sentence.claims.at(-1) === last && /\b(?:aboard|on board|carried|carrying|passengers|crew|party of|trapped)\b/.test(window.words) && /^ missing\b/.test(sentence.sketch.slice(markOf(sentence, last).end));
  if (!met?.["missing"] && !aboard && notRest.test(sentence.sketch.slice(markOf(sentence, last).end).slice(0, 24)) || apart.test(window.sketch.slice(0, markOf(window, last).start).replace(/\ba further\b|\b[Tt]he other\b/g, ""))) return undefined;
  const sort = window.claims.filter((claim) => claim.start <= last.start && !/^one$/i.test(claim.quote) && claim.kind !== "duration" && claim.kind !== "age" && (claim === last || sameKind(claim, last) && !isDegree(window.sketch.slice(markOf(window, claim).end)) && !/^ (?:[a-z]+ )?(?:ahead|clear|behind|more|fewer|short)\b/.test(window.sketch.slice(markOf(window, claim).end)))), total = wholeOf(sort), parts = sort.filter((claim) => claim !== total);
  if (/\b(?:of|in) every (?:pound|dollar|euro|rand|rupee)\b/i.test(window.sketch)) return undefined;
  // The missing are not of the dead.
  if (met?.["missing"] && /\b(?:dead|died|killed|deaths?|toll)\b/.test(window.sketch)) return undefined;
  if (!total || parts.length < 2 || parts.length > 6 || total === last || !sort.every((claim) => usable(claim) && (claim.bound === "exact" || claim.bound === "about") && comparable(total, claim)) || parts.some((part) => decimal(part.value ?? 0).gte(total.value ?? 0))) return undefined;
  // "Two of the 58 Republicans joined 35 Democrats": those are none of them.
  if (total.unit !== undefined && !generic.has(total.unit) && last.unit !== undefined && last.unit !== total.unit && !generic.has(last.unit) && party.test(last.unit)) return undefined;
  // "Schools receive 31 million and social care 22 million": a list, and no whole of the others.
  const beside = parts[0] && total.kind === "money" ? window.sketch.slice(markOf(window, total).end, markOf(window, parts[0]).start) : "";
  if (/^(?:,| and|, and|, while|, with) (?:[a-z]+ ){1,3}$/.test(beside)) return undefined;
  if (inCompany.test(window.sketch.slice(markOf(window, total).end).slice(0, 60))) return undefined;
  const sum = parts.reduce((value, part) => value.plus(part.value ?? 0), decimal(0)).div(total.value ?? 1);
  // "Won with 218,360 votes. … took 152,440 and the third the remaining 41,200": it is one of the parts.
  if (!sum.eq(1) && spread.stretch.some(({ claims }) => claims.some(({ value }) => value !== null && (sum.plus(1).times(total.value ?? 1).eq(value) || sum.times(total.value ?? 1).eq(value))))) return undefined;
  // Those of the last sentence make a figure of their own: 13, 31 and the other four are the 48 aboard.
  const own = parts.filter((part) => part.start >= sentence.start).reduce((value, part) => value.plus(part.value ?? 0), decimal(0));
  if (!sum.eq(1) && spread.stretch.some(({ claims }) => claims.some((claim) => !parts.includes(claim) && claim.value !== null && own.eq(claim.value)))) return undefined;
  // What some of the others leave is said of those.
  return sum.lt("0.7") || sum.gt("1.5") || !sum.eq(1) && isExplained(last, sort.filter((claim) => claim !== last)) ? undefined : { total, parts, relation: "equal", apart: true };
}

/** The largest of the figures: the first of them, or the second in `14 of the 52`. */
function wholeOf([one, two]: readonly Claim[]): Claim | undefined {
  return one && two && decimal(two.value ?? 0).gt(one.value ?? 0) ? two : one;
}

/** `22 two-bedroom flats`: the two is a size, no part. */
const isSize = (sentence: Passage, before: Claim | undefined, claim: Claim): boolean => before !== undefined && sentence.sketch.slice(markOf(sentence, before).end, markOf(sentence, claim).start) === " " && sentence.sketch.charAt(markOf(sentence, claim).end) === "-";

/** `The fleet stands at 130 vessels, the inquiry heard, and is made up of …`. */
function listApart({ sentence, window }: Spread): Breakdown | undefined {
  const first = meet(sentence, list)?.["first"], at = first ? sentence.claims.indexOf(first) : -1, parts: Claim[] = [];
  if (!first) return undefined;
  for (const claim of sentence.claims.slice(at).filter((size, i, all) => i === 0 || !isSize(sentence, all[i - 1], size))) {
    const previous = parts.at(-1), gap = previous ? sentence.sketch.slice(markOf(sentence, previous).end, markOf(sentence, claim).start).replace(/^ ‹c\d+›/, "") : "";
    if (!usable(claim) || claim.bound !== "exact" || !comparable(first, claim) || (previous && !link.test(gap))) break;
    parts.push(claim);
  }
  const most = Math.max(...parts.map(({ value }) => Number(value))), wholes = window.claims.filter((claim) => claim.start < first.start && isWhole(claim) && comparable(first, claim) && Number(claim.value) > most), [total] = wholes, final = parts.at(-1);
  if (!total || wholes.length !== 1 || parts.length < 2 || !final || total.bound !== "exact") return undefined;
  const sum = parts.reduce((value, part) => value.plus(part.value ?? 0), decimal(0)).div(total.value ?? 1);
  return sum.lt("0.6") || sum.gt("1.6") || (sum.lt(1) && uncounted.test(sentence.sketch.slice(markOf(sentence, final).end))) ? undefined : { total, parts, relation: "equal", apart: true };
}

const party = /^(?:republican|democrat|conservative|tory|liberal|nationalist|socialist|green|independent|unionist|communist)$/;
const holder = /^(?:hospital|clinic|village|town|city|school|site|bus|coach|ambulance|helicopter|boat|vehicle|engine|crew|day|hour)$/, district = /^(?:hospital|clinic|village|town|city|school|site|district|county|state|region|province|ward|country|nation|category|group|firm|company)$/;
/** Hospitals are no part of the passengers, nor the other districts of the cases. */
const isOther = (a: Claim, b: Claim): boolean => a.kind === "count" && b.kind === "count" && a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit && (holder.test(a.unit) && /^(?:passenger|person|survivor|patient|victim|resident|child|man|woman|pupil|guest|case)$/.test(b.unit) || district.test(b.unit));
const sameKind = (a: Claim, b: Claim): boolean => !isOther(a, b) && (b.kind === "money" || b.kind === "measurement" ? a.kind === b.kind : a.kind === "count" || a.kind === "casualty");
