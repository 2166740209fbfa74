import type { Claim } from "../../types";
import type { Answer } from "../check";
import { isShare } from "../levels";
import type { Passage } from "../passage";
import { markOf } from "../sketch";
import { alike, isThing, sameName } from "../spread/figures";
import { isPartOf, judge } from "../spread/share";
import { quoted, say } from "../wording";
import { amount, figuresIn, furthest, isTerm, nearest, size, someRatio, twos, wordsBefore, wordsBehind, type Relation } from "./terms";

/** Of another whole, or a change, a rate of interest, a stake. */
const ofOther = /^[^.;‹]{0,24}\b(?:more|fewer|less|higher|lower|up|down|rise|fall|increase|drop|growth|a year|interest|stake|holding|discount|tax|duty|tariff|margin|chance|rate cut|inflation|alcohol|proof|swing|lead|hurdle|threshold|majority|bar|mark|needed|required)\b|^ points?\b/, otherLead = /\b(?:(?<!took |take |takes |taking |made |make |makes |making )up|down|by|rose|fell|grew|to|from|another|further|interest|than|inflation|growth|grow) $/;
const direct = /^ of (?:the |its |all |their |those |these )?(?:[a-z]+ ){0,3}?(?:of )?‹[ckmt](\d+)›/;
const ownWhole = /-(?:seat|bed|room|berth|place|capacity|strong|member|seater)\b/;

/** `‹r› heart patients waited … The team followed 1,240 people. Of those, 186 …`: the only part and whole there are. */
export const share: Relation = {
  marks: "pr",
  isStated: (claim, before, after) => (isShare(claim) || claim.kind === "ratio" && amount(claim).lt(1)) && claim.change === undefined && claim.high === undefined && claim.per === undefined && !/\d/.test(claim.kind === "ratio" ? claim.quote : "") && !ofOther.test(after) && !otherLead.test(before),
  read: ({ claim, sentence, near, around, settled }) => {
    if (figuresIn(near) < 3 && !sentence.claims.some(({ kind }) => kind === "ratio")) return undefined;
    const levels = (passage: Passage): Claim[] => passage.claims.filter((other) => isTerm(other) && other.change === undefined && other.per === undefined && (other.kind === "count" || other.kind === "casualty" || other.kind === "money" || other.kind === "measurement"));
    const again = sentence.claims.filter((other) => other !== claim && other.kind === "ratio" && other.quote.includes(" of ") && /\d/.test(other.quote)), [parts] = again;
    if (parts && again.length === 1 && sentence.claims.filter((other) => other !== parts && (isShare(other) || other.kind === "ratio")).length === 1 && isApposed(sentence, claim, parts)) return saidTwice(claim, parts);
    const whole = direct.exec(wordsBehind(sentence, claim))?.[1], beforeIt = sentence.claims.filter((other) => markOf(sentence, other).end <= markOf(sentence, claim).start && isTerm(other) && other.kind !== "percentage" && other.kind !== "duration" && other.kind !== "age" && other.kind !== "ratio"), later = whole === undefined ? undefined : around.find(({ start, end }) => start === sentence.start && end > sentence.end), those = later?.claims.find((other) => other.start > sentence.end && /^\W{0,2}(?:Those|These) $/.test(later.sketch.slice(Math.max(0, markOf(later, other).start - 8), markOf(later, other).start).replace(/^.*[.;] /, "")));
    if (whole !== undefined && those) return ofAnother(claim, those, [{ ...sentence, claims: sentence.claims.filter((_, i) => i === Number(whole)) }], true);
    if (whole !== undefined && beforeIt.length === 1 && sentence.claims.filter((other) => other !== claim && (isShare(other) || other.kind === "ratio")).length === 0) return ofAnother(claim, beforeIt[0], [{ ...sentence, claims: sentence.claims.filter((_, i) => i === Number(whole)) }], true);
    // "A third of it from gas": of the figure before, whatever stands in the next sentence.
    if (/^ of it\b/.test(wordsBehind(sentence, claim)) && furthest(around.slice(0, 1), levels).length < 2) return undefined;
    if (whole !== undefined && /^ of th[eo]se /.test(wordsBehind(sentence, claim))) return undefined;
    // "84% full, carrying 1.2 million of the 3.1 million who flew".
    if (/^ (?:full|occupied|complete|booked)\b/.test(wordsBehind(sentence, claim)) && !ownWhole.test(sentence.sketch) && !/› of (?:its|their) ‹/.test(sentence.sketch)) return undefined;
    const asked = /^ of (?:those (?:asked|polled|questioned|surveyed|interviewed)|all (?:of them|respondents)|respondents)\b/.test(wordsBehind(sentence, claim)), apposed = (asked ? /‹[cmtk](\d+)›(?: [a-z]+)?, $/ : /‹[cmtk](\d+)›(?: [a-z]+)?,? (?:or|about|equal to|equivalent to) $/).exec(wordsBefore(sentence, claim))?.[1];
    if (apposed !== undefined) return asked ? ofLargest(claim, sentence.claims[Number(apposed)], around) : ofAnother(claim, sentence.claims[Number(apposed)], around);
    const said = size(claim) / (claim.kind === "percentage" ? 100 : 1), found = nearest(around, 2, (passage) => linked(passage, levels(passage)).flatMap(({ large, small }) => [large, small])), pairs = found ? linked(found.passage, found.terms) : [], [pair] = pairs;
    if (sentence.claims.some((other) => other !== claim && (isShare(other) || other.kind === "ratio"))) return undefined;
    const others = around.at(-1)?.claims.filter((other) => other !== claim && (isShare(other) || other.kind === "ratio")) ?? [];
    const named = /^ of (?:the |its |their |all |all the )?(?:[a-z-]+ ){0,2}?([a-z]+?)s?\b/.exec(wordsBehind(sentence, claim))?.[1];
    // "A quarter of those": of which of them?
    if (/^ of (?:those|these|them|that)\b/.test(wordsBehind(sentence, claim)) && furthest(around, levels).length > 2) return undefined;
    if (!found || !pair || pairs.length > 1 || settled(pair.large, pair.small) || named !== undefined && !/^(?:it|them|those|these|everything|total|whole|lot|people)$/.test(named) && !sameName(named, pair.large.unit ?? "") || others.length > 0 && !around.slice(0, 1).includes(found.passage)) return undefined;
    return isFar(claim, pair.small, pair.large) || someRatio(claim, around, (ratio) => Math.abs(ratio - said) <= said * 0.04 || Math.abs(ratio + said - 1) <= 0.005) ? undefined : judge(claim, pair.small, pair.large);
  },
};

/** `More than a third of the complaints, 315 out of 1,260,`. */
const isApposed = (sentence: Passage, share: Claim, parts: Claim): boolean => { const between = sentence.sketch.slice(markOf(sentence, share).end, markOf(sentence, parts).start); return /^[^.;:!?‹]{0,70}(?:[,(—]| or| -)(?: or| that is| some)? ?$/.test(between) && /^[,).]/.test(sentence.sketch.slice(markOf(sentence, parts).end)); };
function saidTwice(claim: Claim, parts: Claim): Answer | undefined {
  const real = amount(parts), said = amount(claim).div(claim.kind === "percentage" ? 100 : 1), off = said.div(real.isZero() ? 1 : real), under = claim.bound === "less_than" || claim.bound === "at_most", over = claim.bound === "more_than" || claim.bound === "at_least";
  if (under && real.lte(said.times("1.02")) && real.gte(said.times("0.6")) || over && real.gte(said.times("0.98")) && real.lte(said.times("1.5")) || off.minus(1).abs().lte(claim.kind === "ratio" ? "0.12" : "0.03")) return undefined;
  return { outcome: "review", claims: [claim.start, parts.start], inputs: { share: quoted(claim), parts: parts.quote }, formula: parts.quote, cause: "wrong_share", working: `${parts.quote} is ${say(real.times(100), 3)}%; the text says ${quoted(claim)}.` };
}

/** `a loss of HK$6.4 million, or a quarter of their outlay, … They had paid HK$16 million`: the part stands right before; the whole is another figure of its sort. */
function ofAnother(claim: Claim, part: Claim | undefined, around: readonly Passage[], named = false): Answer | undefined {
  const wholes = part === undefined || !isTerm(part) ? [] : furthest(around, ({ claims }) => claims.filter((other) => other !== part && other !== claim && isTerm(other) && other.change === undefined && other.kind !== "percentage" && (named || alike(other, part)) && amount(other).gt(amount(part)))), answers = part ? wholes.map((whole) => judge(claim, part, whole)) : [], largest = wholes.reduce<Claim | undefined>((most, whole) => (most === undefined || amount(whole).gt(amount(most)) ? whole : most), undefined);
  if (!part || !largest || wholes.length > 2 || answers.some((answer) => answer?.outcome !== "review")) return undefined;
  return isFar(claim, part, largest) ? undefined : judge(claim, part, largest);
}

/** `The remaining 150, one in four of those asked`: the whole is the largest figure of its sort. */
function ofLargest(claim: Claim, part: Claim | undefined, around: readonly Passage[]): Answer | undefined {
  const whole = part && furthest(around, ({ claims }) => claims.filter((other) => other !== part && isTerm(other) && (alike(other, part) || isThing(other) && isThing(part)) && other.kind !== "percentage")).reduce<Claim | undefined>((most, other) => (most === undefined || size(other) > size(most) ? other : most), undefined);
  return part && whole && size(whole) > size(part) && !isFar(claim, part, whole) ? judge(claim, part, whole) : undefined;
}

/** So far off, or so near, that the share is rather one of something else. */
function isFar(claim: Claim, part: Claim, whole: Claim): boolean {
  const ratio = amount(part).div(amount(whole)), off = amount(claim).div(claim.kind === "percentage" ? 100 : 1).div(ratio.isZero() ? 1 : ratio);
  return off.gt(4) || off.lt("0.25") || off.minus(1).abs().lt("0.05");
}

/** A part and its whole, as the words between them say. */
function linked(passage: Passage, levels: readonly Claim[]): { readonly large: Claim; readonly small: Claim }[] {
  return twos([...new Set(levels)]).filter(({ large, small }) => {
    if (amount(large).eq(amount(small)) || !(alike(large, small) || large.kind === small.kind && large.kind === "count")) return false;
    const [one, two] = large.start < small.start ? [large, small] : [small, large], between = passage.sketch.slice(markOf(passage, one).end, markOf(passage, two).start);
    return isPartOf(passage, markOf(passage, one), markOf(passage, two)) || ownWhole.test(passage.sketch.slice(markOf(passage, large).end, markOf(passage, large).end + 10)) || small.start > large.start && /[.;] Of (?:those|these|them)\b/.test(between);
  });
}
