import type { Claim } from "../../types";
import type { Answer } from "../check";
import { isShare, judge, longAgo } from "../levels";
import type { Passage } from "../passage";
import { markOf } from "../sketch";
import { alike, sameName } from "../spread/figures";
import { amount, inOrder, isTerm, lastClause, isPart, size, someRatio, twos, wordsBefore, wordsBehind, type Relation, type Stated } from "./terms";

const thatMove = /\b(?:[Tt]he|[Tt]hat|[Tt]his) $/;
const nouns = "increase|rise|jump|gain|growth|surge|climb|decrease|fall|drop|decline|cut|reduction|slump|leap|plunge|saving|dip|discount|improvement";
const behind = new RegExp(String.raw`^ (?:[a-z-]+ )?(?:${nouns})\b|^ (?:more|less|fewer|higher|lower|cheaper|dearer|up|down)\b`), lead = new RegExp(String.raw`\b(?:up|down|by|rose|risen|jumped|grew|grown|climbed|surged|soared|gained|fell|fallen|dropped|declined|slumped|sank|shrank|slid|slipping|tumbled|plunged|cut|trimmed|lifted|raised|slashed|wip(?:ed|ing|es)|knock(?:ed|ing|s)|shav(?:ed|ing|es)|(?:${nouns}) of) $`), adverb = / [a-z]{2,14}ly $/;
/** Of another base, or of every year. */
const ofOther = /^ (?:VAT|duty|tax|tariff|levy|surcharge|tip)\b|^ (?:an?|per|each|every) |^ (?:more|less|fewer|higher|lower|cheaper|dearer) (?:than (?:the )?(?:average|target|forecast|expected|rival)|likely)|^[^.;‹]{0,50}\b(?:same (?:month|quarter|period|week|time)|year[ -]on[ -]year|annual|on average|(?<!\bin )a year\b(?! (?:ago|earlier|before))|in real terms|after inflation|since(?! (?:19|20)\d\d)|over the (?:past|last)|interest|of (?:its|their|the) (?!value|workforce|staff|jobs|posts))/;
const attached = /^ (?:to|from) ‹[a-z](\d+)›/;
const moved = /\b(?:lift(?:ed|s)?|raised?|boost(?:ed|s)?|cut|push(?:ed)?|took|driv(?:e|en|ing)|grew|rose|climbed|jumped|fell|slid|dropped|slipped)\b/;
const falls = /\b(?:down|fell|fallen|dropped|declined|slumped|sank|shrank|slid|slipping|tumbled|plunged|cut|trimmed|slashed|wiped|knocked|shaved|decrease|fall|drop|decline|reduction|slump|plunge|saving|dip|discount|less|fewer|lower|cheaper)\b/;

/** `lifted profit 18% to £46.2 million. … The group, which made £41.3 million in 2024`: the only two levels of one sort. */
export const change: Relation = {
  marks: "pr",
  isStated: (claim, before, after) => claim.bound !== "at_most" && (isShare(claim) || claim.kind === "ratio" && amount(claim).lt(1)) && claim.high === undefined && !ofOther.test(thatMove.test(before) ? after.slice(0, 20) : after) && (claim.change !== undefined || behind.test(after) || lead.test(before.replace(adverb, " ")) || attached.test(after) && moved.test(lastClause(before))),
  read: ({ claim, sentence, near, around, settled }) => {
    const said = size(claim) * (claim.kind === "ratio" ? 100 : 1), close = (value: number): boolean => Math.abs(value * 100 - said) <= (claim.kind === "ratio" ? 4 : 1);
    for (const passage of around) {
      const pairs = sortsOf(passage, claim).filter((sort) => sort.length === 2 && !(sort[0] && sort[1] && settled(sort[0], sort[1]))), tail = passage.sketch.slice(markOf(passage, claim).end), own = passage.claims[Number(attached.exec(tail)?.[1] ?? -1)];
      const [pair] = own ? pairs.filter((sort) => sort.includes(own)) : pairs;
      if (pair?.[0] && passage !== around[0] && ofOtherThing(sentence, claim, pair[0])) continue;
      if (!pair?.[0] || !pair[1] || !own && pairs.length > 1 || pair.some((level) => longAgo.test(passage.sketch.slice(markOf(passage, level).end))) || !inOrder(passage, pair[0], pair[1]) && !(thatMove.test(wordsBefore(sentence, claim)) && claim.change !== undefined)) continue;
      if (someRatio(claim, around, (ratio) => claim.change !== "increase" && close(1 - ratio) || claim.change !== "decrease" && close(1 / ratio - 1))) return undefined;
      return judgeBoth(pair, claim, falls.test(sentence.sketch.slice(Math.max(0, markOf(sentence, claim).start - 40)).slice(0, 60)));
    }
    return ofNamed({ claim, sentence, near, settled });
  },
};

const whatMoved = /^ (?:[a-z-]+ )?(?:rise|increase|jump|fall|drop|decline|growth|decrease|gain|surge|slump) in (?<what>[a-z]+(?: [a-z-]+){0,3}?)(?= (?:for|in|on|to|after|from|as|at|this|last|during|over|between|and)\b|[,.;])/, itMoved = / (?:rose|fell|jumped|climbed|grew|dropped|increased|declined|slid|eased|surged|slumped|tumbled|soared)(?: by)? $/;
const itsLevels = /^[^.;:!?‹]{0,44}‹[mct](?<to>\d+)›[^.;:!?‹]{0,44}\b(?:from|against|compared (?:with|to)|versus) ‹[mct](?<from>\d+)›/, fromTo = /^[^.;:!?‹]{0,44}\bfrom ‹[mct](?<from>\d+)›[^.;:!?‹]{0,30} to ‹[mct](?<to>\d+)›/;
/** `a 24 per cent rise in consolidated net profit … Net profit stood at Rs 372 crore against Rs 310 crore`: levels behind the very words that name what moved. */
function ofNamed({ claim, sentence, near, settled }: Pick<Stated, "claim" | "sentence" | "near" | "settled">): Answer | undefined {
  const lead = wordsBefore(sentence, claim).replace(adverb, " "), moved = itMoved.exec(lead), what = (moved ? lastClause(lead.slice(0, moved.index)) : whatMoved.exec(wordsBehind(sentence, claim, 80))?.groups?.["what"] ?? "").split(" ").slice(-2).join(" ");
  if (!/^[a-z-]+ [a-z]+$/.test(what)) return undefined;
  for (const other of near) {
    const at = other === sentence ? -1 : other.sketch.toLowerCase().indexOf(what), behindName = at < 0 ? "" : other.sketch.slice(at + what.length), met = (itsLevels.exec(behindName) ?? fromTo.exec(behindName))?.groups;
    const from = other.claims[Number(met?.["from"] ?? -1)], to = other.claims[Number(met?.["to"] ?? -1)];
    if (!from || !to || !isTerm(from) || !isTerm(to) || !alike(from, to) || settled(from, to) || from.change !== undefined || to.change !== undefined) continue;
    const found = judge({ from, to }, claim);
    return found?.outcome.startsWith("ok") === true ? undefined : found;
  }
  return undefined;
}

/** The levels of a passage, in sorts that can be compared. */
function sortsOf(passage: Passage, claim: Claim): Claim[][] {
  const sorts: Claim[][] = [];
  for (const level of passage.claims) {
    if (level === claim || !isTerm(level) || isPart(passage, level) || level.change !== undefined || level.per !== claim.per || !/^(?:money|count|measurement|casualty)$/.test(level.kind)) continue;
    const own = sorts.find((sort) => sort.every((other) => alike(other, level) && comparable(other, level)));
    if (own) own.push(level); else sorts.push([level]);
  }
  return sorts;
}

const subject = /^\W{0,2}(?:The |Its |Their |His |Her )?(?<what>[A-Za-z][a-z]+s)\b/;
/** `Applications are down nine per cent`, where students are counted. */
function ofOtherThing(sentence: Passage, claim: Claim, { kind, unit }: Claim): boolean {
  const what = subject.exec(sentence.words)?.groups?.["what"]?.toLowerCase().slice(0, -1);
  return kind === "count" && unit !== undefined && what !== undefined && !sameName(what, unit) && !/[,;:]/.test(sentence.sketch.slice(0, markOf(sentence, claim).start));
}

/** Pence beside millions are another thing. */
const comparable = (a: Claim, b: Claim): boolean => Math.max(size(a), size(b)) < Math.min(size(a), size(b)) * 50;

function judgeBoth(pair: readonly Claim[], claim: Claim, fell: boolean): Answer | undefined {
  const [levels] = twos(pair);
  if (!levels || levels.large.bound !== "exact" || levels.small.bound !== "exact" || amount(levels.small).lte(0)) return undefined;
  const up = judge({ from: levels.small, to: levels.large }, claim), down = judge({ from: levels.large, to: levels.small }, claim);
  if (claim.change !== "decrease" && up?.outcome.startsWith("ok") || claim.change !== "increase" && down?.outcome.startsWith("ok")) return undefined;
  const real = amount(levels.large).div(amount(levels.small)).minus(1).times(100), said = claim.kind === "ratio" ? amount(claim).times(100) : amount(claim), far = said.div(real.isZero() ? 1 : real);
  return far.gt(5) || far.lt("0.2") ? undefined : (claim.change === "decrease" || claim.change === undefined && fell ? down : up);
}
