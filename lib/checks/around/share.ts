import type { Claim } from "../../types";
import type { Answer } from "../check";
import { isShare } from "../levels";
import type { Passage } from "../passage";
import { once } from "../once";
import { markOf } from "../sketch";
import { alike, isThing, sameName } from "../spread/figures";
import { isPartOf, judge } from "../spread/share";
import { quoted, say } from "../wording";
import { amount, figuresIn, furthest, isTerm, nearest, size, someRatio, twos, wordsBefore, wordsBehind, type Relation, type Stated } from "./terms";

/** Of another whole, or a change, a rate of interest, a stake. */
const ofOther = /^ that of\b|^[^.;‹]{0,24}\b(?:more|fewer|less|higher|lower|(?<!turned |signed |set |given |taken |made |picked )up|(?<!broken |turned |written )down|rise|fall|increase|drop|growth|a year(?! (?:later|earlier|ago|before))|interest|stake|holding|premium|discount|tax|duty|tariff|margin|chance|rate cut|inflation|alcohol|proof|swing|lead|hurdle|threshold|majority|bar|mark|needed|required)\b|^ points?\b/, otherLead = /\b(?:(?<!took |take |takes |taking |made |make |makes |making )up|down|by|rose|fell|grew|to|from|another|further|interest|than|inflation|growth|grow) $/;
const direct = /^ of (?:the |its |all |their |those |these )?(?:[a-z']+ ){0,3}?(?:of )?‹[ckmt](\d+)›/;
const ownWhole = /-(?:seat|bed|room|berth|place|capacity|strong|member|seater)\b/;

/** `‹r› heart patients waited … The team followed 1,240 people. Of those, 186 …`: the only part and whole there are. */
export const share: Relation = {
  marks: "pr",
  isStated: (claim, before, after) => (isShare(claim) || claim.kind === "ratio" && amount(claim).lt(1)) && claim.change === undefined && claim.high === undefined && claim.per === undefined && !/\d/.test(claim.kind === "ratio" ? claim.quote : "") && !ofOther.test(after) && !otherLead.test(before),
  read: (stated) => withNearly(stated, shareOf(stated)),
};

function shareOf(stated: Stated): Answer | undefined {
  const { claim, sentence, near } = stated, tail = wordsBehind(sentence, claim);
  if (figuresIn(near) < 3 && !sentence.claims.some(({ kind }) => kind === "ratio")) return undefined;
  const parts = partsBeside(stated);
  if (parts) return saidTwice(claim, parts);
  const named = ofNamedWhole(stated);
  if (named) return ofWhole(claim, named.part, named.whole);
  // "A third of it from gas", "a quarter of those 1,000": of the figure before or behind, whatever stands in the next sentence.
  if (/^ of it\b/.test(tail) && levelsIn(sentence).length < 2 || /^ of th[eo]se ‹/.test(tail)) return undefined;
  // "84% full, carrying 1.2 million of the 3.1 million who flew".
  if (/^ (?:full|occupied|complete|booked)\b/.test(tail) && !ownWhole.test(sentence.sketch) && !/› of (?:its|their) ‹/.test(sentence.sketch)) return undefined;
  const all = asked.test(tail), part = sentence.claims[Number((all ? partAsked : partApposed).exec(wordsBefore(sentence, claim))?.[1] ?? -1)];
  const level = ofFormer.test(tail) ? sentence.claims[Number(levelApposed.exec(wordsBefore(sentence, claim))?.[1] ?? -1)] : undefined;
  if (level) return ofAnother(claim, level, stated.around, true);
  const [, one, two] = /^ share\b/.test(tail) ? ofPair.exec(sentence.sketch) ?? [] : [], taken = sentence.claims[Number(one ?? -1)], entire = sentence.claims[Number(two ?? -1)];
  if (taken && entire && isTerm(taken) && isTerm(entire) && alike(taken, entire)) return ofWhole(claim, taken, entire);
  const subject = ofAll.test(tail) ? sentence.claims[Number(partSubject.exec(wordsBefore(sentence, claim, 110))?.[1] ?? -1)] : undefined;
  if (subject) return ofLargest(claim, subject, stated.around);
  return part ? all ? ofLargest(claim, part, stated.around) : ofAnother(claim, part, stated.around, /^ of (?!it\b|them\b|that\b|the total\b)[a-z]/.test(tail)) : ofLinked(stated);
}

const nearly = /\b(?:[Nn]early|[Aa]lmost|[Cc]lose to) $/;
/** What is nearly a quarter is not much less than one. */
function withNearly(stated: Stated, found: Answer | undefined): Answer | undefined {
  const { claim, sentence, around } = stated;
  const [part, whole] = (found?.claims.slice(1) ?? []).map((start) => around.at(-1)?.claims.find((other) => other.start === start)), said = size(claim) / (claim.kind === "percentage" ? 100 : 1);
  if (!found?.outcome.startsWith("ok")) return found;
  if (!part || !whole || size(part) >= size(whole) || !nearly.test(sentence.words.slice(0, claim.start - sentence.start).slice(-12)) || size(part) / size(whole) >= said * 0.85) return isOff(found, part, whole, stated) ? { ...found, outcome: "review", cause: "wrong_share", working: `${found.working.replace(/\.$/, "")}; the text says ${quoted(claim)}.` } : found;
  return { ...found, outcome: "review", cause: "wrong_share", working: `${found.working.replace(/\.$/, "")}; the text says nearly ${quoted(claim)}.` };
}

const levelsIn = ({ claims }: Passage): Claim[] => claims.filter((other) => isTerm(other) && other.change === undefined && other.per === undefined && /^(?:count|casualty|money|measurement)$/.test(other.kind));
const otherShares = (claims: readonly Claim[], ...own: readonly Claim[]): Claim[] => claims.filter((other) => !own.includes(other) && (isShare(other) || other.kind === "ratio"));
const asked = /^ of (?:those (?:asked|polled|questioned|surveyed|interviewed)|all (?:of them|respondents)|respondents)\b/, partAsked = /‹[cmtk](\d+)›(?: [a-z]+)?, $/, partApposed = /‹[cmtk](\d+)›(?: of (?:them|these|those|which|whom)| of (?:the|its|their) [a-z]+| [a-z]+)?,? (?:or|about|equal to|equivalent to) $/;

/** What money and tonnes are of. */
const massNouns = /^(?:crop|harvest|output|production|land|area|money|budget|cost|bill|sum|fund|price|value|revenue|sale|income|spending|supply|catch|yield|forest|estate|debt|loan|package|programme|scheme|project)$/;
const ofPair = /‹[cmtk](\d+)› of (?:the |its |their )?‹[cmtk](\d+)›/;
const ofFormer = /^ of (?:its|their|his|her|the) (?:former|original|previous|old|earlier|peak)\b/, levelApposed = /‹[cmt](\d+)›(?: [a-z]+){0,2}, $/;
const ofAll = /^ of (?:the |its |their )?(?:whole|total|entire|overall|full)\b/, partSubject = /‹[cmtk](\d+)›[^.;:!?‹]{0,60}\b(?:ma[dk](?:e|es|ing) up|account(?:s|ed|ing)? for|represent(?:s|ed|ing)?|amount(?:s|ed|ing)? to|equal(?:s|led)?|is|are|was|were) $/;
/** The only other share of the sentence, where it says the stated one again in figures: `a third, 315 out of 1,260,`. */
function partsBeside({ claim, sentence }: Stated): Claim | undefined {
  const [parts, ...more] = otherShares(sentence.claims, claim);
  return parts?.kind === "ratio" && more.length === 0 && parts.quote.includes(" of ") && /\d/.test(parts.quote) && isApposed(sentence, claim, parts) ? parts : undefined;
}

/** `‹part› took up four-fifths of the ‹whole› seats`; `three in four of the ‹whole› residents … Those ‹part› objections`. */
function ofNamedWhole({ claim, sentence, around }: Stated): { readonly part: Claim; readonly whole: Claim } | undefined {
  const whole = sentence.claims[Number(direct.exec(wordsBehind(sentence, claim))?.[1] ?? -1)];
  if (!whole) return undefined;
  const later = around.find(({ start, end }) => start === sentence.start && end > sentence.end), those = later?.claims.find((other) => other.start > sentence.end && /[.;] (?:Those|These) $/.test(wordsBefore(later, other, 10)));
  if (those) return { part: those, whole };
  const apposed = sentence.claims.find((other) => other.start > whole.end && /^[^.;:!?‹]{0,44}(?:,| [-–—]) $/.test(sentence.sketch.slice(markOf(sentence, whole).end, markOf(sentence, other).start)) && /^ (?:in (?:total|all)|of them|altogether)\b/.test(wordsBehind(sentence, other)));
  if (apposed && isTerm(apposed) && otherShares(sentence.claims, claim).length === 0) return { part: apposed, whole };
  const before = sentence.claims.filter((other) => other.end <= claim.start && isTerm(other) && !/^(?:percentage|duration|age|ratio)$/.test(other.kind)), [part] = before;
  return part && before.length === 1 && otherShares(sentence.claims, claim).length === 0 ? { part, whole } : undefined;
}

/** The only part and whole that the words around link with each other. */
function ofLinked(stated: Stated): Answer | undefined {
  const { claim, sentence, around, settled } = stated;
  const said = size(claim) / (claim.kind === "percentage" ? 100 : 1), tail = wordsBehind(sentence, claim), found = nearest(around, 2, (passage) => linked(passage).flatMap(({ large, small }) => [large, small])), pairs = found ? linked(found.passage) : [], [pair] = pairs;
  if (found && pair && settled(pair.large, pair.small)) return ofListed(claim, pairs, stated);
  if (!found || !pair || pairs.length > 1 || otherShares(sentence.claims, claim).length > 0) return undefined;
  // "A quarter of those": of which of them?
  if (/^ of (?:those|these|them|that)\b/.test(tail) && furthest(around, levelsIn).length > 2) return undefined;
  const named = /^ of (?:the |its |their |all |all the )?(?:[a-z-]+ ){0,2}?([a-z]+?)s?\b/.exec(tail)?.[1];
  if (named !== undefined && !/^(?:it|them|those|these|everything|total|whole|lot|people)$/.test(named) && !(pair.large.kind !== "count" && massNouns.test(named)) && !sameName(named, pair.large.unit ?? "")) return undefined;
  if (found.passage !== around[0] && otherShares(around.at(-1)?.claims ?? [], claim).length > 0) return undefined;
  if (isFar(claim, pair.small, pair.large) || someRatio(claim, around, (ratio) => Math.abs(ratio - said) <= said * 0.04 || Math.abs(ratio + said - 1) <= 0.005)) return undefined;
  // What is only near the rest of it is not called right.
  const answer = judge(claim, pair.small, pair.large);
  return answer?.outcome === "ok" && Math.abs(size(pair.small) / size(pair.large) - said) > said * 0.2 ? undefined : answer;
}

const ofThem = /^ (?:of (?:the|them|these|those|all)|set aside|reserved|earmarked|share)\b/;
/** `Of these 160 will be let and 480 sold. … the 40 percent set aside`: the share has to be one of those that the parts make of their whole. */
function ofListed(claim: Claim, pairs: ReturnType<typeof twos>, { sentence, around }: Stated): Answer | undefined {
  const said = size(claim) / (claim.kind === "percentage" ? 100 : 1), ratio = ({ large, small }: (typeof pairs)[number]): number => size(small) / size(large), [one] = pairs, own = pairs.filter(({ large }) => large === one?.large), nearest = [...own].sort((a, b) => Math.abs(ratio(a) - said) - Math.abs(ratio(b) - said))[0];
  if (!nearest || own.length < pairs.length || !ofThem.test(wordsBehind(sentence, claim)) || otherShares(around.at(-1)?.claims ?? [], claim).length > 0 || someRatio(claim, around, (other) => Math.abs(other - said) <= said * 0.04 || Math.abs(other + said - 1) <= 0.01) || isFar(claim, nearest.small, nearest.large)) return undefined;
  const answer = judge(claim, nearest.small, nearest.large);
  return answer?.outcome === "review" && sentence.claims.includes(claim) ? answer : undefined;
}

/** `More than a third of the complaints, 315 out of 1,260,`. */
const isApposed = (sentence: Passage, share: Claim, parts: Claim): boolean => { const between = sentence.sketch.slice(markOf(sentence, share).end, markOf(sentence, parts).start); return /^[^.;!?‹]{0,70}(?:[,:(—]| or| [–-])(?: or| that is| some)? ?$/.test(between) && /^(?:[,).]| [—–-])/.test(sentence.sketch.slice(markOf(sentence, parts).end)); };
function saidTwice(claim: Claim, parts: Claim): Answer | undefined {
  const real = amount(parts), said = amount(claim).div(claim.kind === "percentage" ? 100 : 1), off = said.div(real.isZero() ? 1 : real), under = claim.bound === "less_than" || claim.bound === "at_most", over = claim.bound === "more_than" || claim.bound === "at_least";
  if (under && real.lte(said.times("1.02")) && real.gte(said.times("0.6")) || over && real.gte(said.times("0.98")) && real.lte(said.times("1.5")) || off.minus(1).abs().lte(claim.kind === "ratio" ? "0.12" : "0.03")) return undefined;
  return { outcome: "review", claims: [claim.start, parts.start], inputs: { share: quoted(claim), parts: parts.quote }, formula: parts.quote, cause: "wrong_share", working: `${parts.quote} is ${say(real.times(100), 3)}%; the text says ${quoted(claim)}.` };
}

/** `a loss of HK$6.4 million, or a quarter of their outlay, … They had paid HK$16 million`: the part stands right before; the whole is another figure of its sort. */
function ofAnother(claim: Claim, part: Claim, around: readonly Passage[], isNamed: boolean): Answer | undefined {
  const wholes = isTerm(part) ? furthest(around, levelsAll).filter((other) => other !== part && other !== claim && alike(other, part) && size(other) > size(part)) : [];
  return wholes.length > (isNamed ? 1 : 2) || wholes.some((whole) => judge(claim, part, whole)?.outcome !== "review") ? undefined : ofWhole(claim, part, largestOf(wholes));
}
/** `The remaining 150, one in four of those asked`: the whole is the largest figure of its sort. */
function ofLargest(claim: Claim, part: Claim, around: readonly Passage[]): Answer | undefined {
  return ofWhole(claim, part, largestOf(furthest(around, levelsAll).filter((other) => other !== part && (alike(other, part) || isThing(other) && isThing(part)))));
}
function ofWhole(claim: Claim, part: Claim, whole: Claim | undefined): Answer | undefined {
  return whole && size(whole) > size(part) && !isFar(claim, part, whole) ? judge(claim, part, whole) : undefined;
}
const levelsAll = ({ claims }: Passage): Claim[] => claims.filter((other) => isTerm(other) && other.change === undefined && other.kind !== "percentage");
const largestOf = (claims: readonly Claim[]): Claim | undefined => claims.reduce<Claim | undefined>((most, other) => (most === undefined || size(other) > size(most) ? other : most), undefined);

/** So far off, or so near, that the share is rather one of something else. */
function isFar(claim: Claim, part: Claim, whole: Claim): boolean {
  const ratio = amount(part).div(amount(whole)), off = amount(claim).div(claim.kind === "percentage" ? 100 : 1).div(ratio.isZero() ? 1 : ratio);
  return off.gt(4) || off.lt("0.25") || off.minus(1).abs().lt("0.05");
}

/** A part and its whole, as the words between them say. */
const linked = once((passage: Passage) => twos(levelsIn(passage)).filter(({ large, small }) => {
    if (amount(large).eq(amount(small)) || !(alike(large, small) || large.kind === small.kind && large.kind === "count")) return false;
    const [one, two] = large.start < small.start ? [large, small] : [small, large], between = passage.sketch.slice(markOf(passage, one).end, markOf(passage, two).start);
    return isPartOf(passage, markOf(passage, one), markOf(passage, two)) || ownWhole.test(passage.sketch.slice(markOf(passage, large).end, markOf(passage, large).end + 10)) || small.start > large.start && /[.;] Of (?:those|these|them)\b/.test(between);
}));
/** `Three-quarters of the 88 carriages, 58 of them,`; `2.1 billion of the 7 billion, a 70 per cent share`: said of these very two. */
function isOff(found: Answer, part: Claim | undefined, whole: Claim | undefined, { claim, sentence }: Stated): boolean {
  if (!found.outcome.startsWith("ok") || !part || !whole || claim.bound !== "exact" || part.start < sentence.start || whole.start < sentence.start) return false;
  const said = size(claim) / (claim.kind === "percentage" ? 100 : 1), ratio = size(part) / size(whole), own = part.start > whole.start && /^ of them\b/.test(wordsBehind(sentence, part)) || /^ share\b/.test(wordsBehind(sentence, claim));
  return own && Math.abs(ratio - said) > Math.max(0.02, said * 0.08);
}
