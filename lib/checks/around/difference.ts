import type { Claim } from "../../types";
import type { Answer } from "../check";
import { arePoints } from "../levels";
import type { Passage } from "../passage";
import { between } from "../spread/difference";
import { alike } from "../spread/figures";
import { quoted, say } from "../wording";
import { amount, furthest, inOrder, isNearMiss, isTerm, isWorkedOut, nearest, size, twos, wordsBefore, wordsBehind, type Relation } from "./terms";

const nouns = "lead|margin|gap|majority|advantage|deficit|surplus|shortfall|profit|loss|difference|increase|rise|drop|fall|cut|jump|reduction|gain|saving|swing";
const behind = new RegExp(String.raw`^(?:[- ][a-z]+){0,2}?[- ](?:${nouns}|win|victory|defeat)\b|^ (?:[a-z]+ )?(?:more|fewer|less|higher|lower|cheaper|dearer|taller|longer|shorter|older|younger|heavier|lighter|faster|slower|earlier|later|ahead|clear|behind|adrift|short|apart|better|worse|up|down)\b`);
const lead = new RegExp(String.raw`\b(?:extra|additional|shed|shedding|lost|losing|gained|gaining|added|adding|cutting|saving|leave|leaves|leaving|left with|paid off|paid back|repaid|written off|put on|slid|dropped|down|up|fell|rose|saved|trimmed|(?:${nouns}) (?:of|was|is))(?: by)? (?:just |only |the )?$`);
/** `beating its reserve by`: what comes before may hold the other figure. */
const by = / by (?:just |only )?$/, contestVerb = /\b(?:w[io]ns?|decided|separated|settled|beat|beaten|beating|lost|defeated|ahead|leads?|led|outpolled|missed|missing|overspent|underspent|overshot|exceed|exceeded|exceeding|topped|topping|passed|passing|surpassed|surpassing|breaks?|broke|breaking|smash(?:ed|ing)|eclips(?:ed|ing)|shatter(?:ed|ing)|better(?:ed|ing)|rise|fall|increased?|raised?|cut)\b/;
/** Between two that stand side by side. */
const contest = /\b(?:decided|separated|settled|lead|margin|gap|majority|advantage|deficit|surplus|shortfall|profit|loss|difference|win|victory|defeat|ahead|behind|clear|adrift|apart|won|beat|beaten|beating|break(?:s|ing)?|broke|smash(?:ed|ing)|eclips(?:ed|ing)|shatter(?:ed|ing)|exceed(?:ing|ed)|topp(?:ing|ed)|surpass(?:ing|ed)|outpolled|leave|leaves|leaving|left with|short|shy)\b/;
/** From something that need not be printed, or of each of many. */
const ofOther = /^ (?:[a-z]+ )?(?:unaccounted|missing)\b|^ (?:an?|per|each|every|apiece) |^ (?:[a-z]+ )?(?:short|shy) of (?:an? |the )?(?:[a-z]+ )?(?:majority|(?:two|three)[- ]|‹r)|^ (?:[a-z]+ )?more (?:died|were|was|are|have|had|people|of|will)\b|^[^.;‹]{0,40}\b(?:than (?:the )?(?:average|target|forecast|expected|planned|usual|normal|budgeted)|each|apiece|in the past|over the (?:past|last|next)|same (?:month|quarter|period|week|time)|year on year|in (?:19|20)\d\d|at the (?:last|previous)|last time)\b/;

/** `took 14,218 votes. … came second with 11,862. … majority of 3,356`. */
export const difference: Relation = {
  marks: "cmtkp",
  isStated: ({ kind, unit, change, per, bound, high }, before, after) => unit === "point" && leadTo.test(before) || per === undefined && high === undefined && !/\bof (?:the|its|their) (?:[a-z]+'s )?$/.test(before) && (bound === "exact" || bound === "about") && (kind !== "percentage" || unit === "percentage_point" || unit === "basis point" && /\b(?:rais|lift|cut|lower|trim|reduc|increas|hik|by |of )/.test(before)) && unit !== "run" && unit !== "wicket" && !ofOther.test(after) && (change !== undefined || unit === "basis point" || behind.test(after) || lead.test(before) || by.test(before) && contestVerb.test(before)),
  read: ({ claim, sentence, around, settled, all: everywhere }) => {
    if (formerLead.test(wordsBefore(sentence, claim))) return undefined;
    const levels = (passage: Passage): Claim[] => passage.claims.filter((other) => isLevelFor(claim, other) && !noLevel.test(wordsBehind(passage, other, 30)));
    const points = inPoints(claim), found = nearest(around, 2, levels), [one, two, ...more] = found?.terms ?? [], lead = wordsBefore(sentence, claim, 90), tail = wordsBehind(sentence, claim);
    const top = !found || claim.unit === "point" && (leads.test(tail) || leadTo.test(lead)) ? ofOnlyTwo(claim, lead, tail, everywhere) : undefined;
    if (!found || top) return top;
    if (!one || !two || more.length === 0 && settled(one, two) && !(found.passage === around[0] && claim.change !== undefined) || isWorkedOut(points, around)) return undefined;
    const all = furthest(around, levels);
    if (more.length > 0) {
      if (arePoints(claim, one) && leads.test(tail)) return between(claim, [...all].sort((a, b) => size(b) - size(a)).slice(0, 2), "wrong_change");
      return short.test(tail) ? shortOf(claim, sentence, all) : nearlyBetween(claim, twos(all));
    }
    const together = contest.test(tail) || contest.test(lead) || saidAgain.test(lead) || paid.test(lead) || claim.change !== undefined && ledTo.test(tail) || claim.kind === "measurement" && ofRise.test(lead) || inOrder(found.passage, one, two);
    return together ? between(points, found.terms, "wrong_change", short.test(tail) ? 5 : 2.5) ?? nearlyBetween(claim, twos(all)) : undefined;
  },
};

const contested = /^[- ](?:defeat|win|victory|rise|fall|drop|increase)\b/, ofRise = /\b(?:rise|fall|drop|climb|increase|lead|gap|difference|margin) of (?:just |only |about |nearly |almost )?$/;
const leadTo = /\b(?:increased|extended|stretched|widened|cut|reduced|narrowed|trimmed) (?:its|their|his|her|the) (?:lead|gap|advantage|margin)\b[^.;:!?‹]{0,40} to $/;
/** `"A rise of 3.8 metres"`, four sentences behind `2.3 metres` and `5.1 metres`: the only two figures of the article in its unit. */
function ofOnlyTwo(claim: Claim, lead: string, tail: string, all: readonly Claim[]): Answer | undefined {
  if (claim.unit === undefined || claim.kind === "money" || !leads.test(tail) && !contested.test(tail) && !ofRise.test(lead) && !leadTo.test(lead)) return undefined;
  const same = all.filter((other) => other !== claim && isTerm(other) && other.kind !== "vote" && other.change === undefined && other.per === claim.per && other.unit === claim.unit);
  // Of the points of a table the first two make a lead.
  const levels = claim.unit === "point" && (leads.test(tail) || leadTo.test(lead)) ? [...same].sort((a, b) => size(b) - size(a)).slice(0, 2) : same, [one, two] = levels;
  if (!one || !two || levels.length !== 2) return undefined;
  const apart = Math.abs(size(one) - size(two)) / size(claim);
  return apart > 0.4 && apart < 2.5 ? between(claim, levels, "wrong_change") : undefined;
}

/** What there was before: `defending a lead of 9,804`. */
const formerLead = /\b(?:defend(?:ing|ed|s)?|inherit(?:ed|ing)?|held|holding|previous|former|earlier|overturn(?:ed|ing)?|wip(?:ed|ing) out) (?:an? )?(?:[a-z]+ |[A-Z][a-z]+ )?(?:lead|majority|margin|advantage) of $/;
/** A whole, a bar, or what lies between two others. */
const noLevel = /^-(?:seat|member|strong)\b|^ (?:seats? |votes? )?(?:needed|required)\b|^ (?:seats? |votes? )?(?:short|shy) of\b/;
/** What the stated figure may be the difference of: levels of its sort, shares for points, readings in degrees of one scale. */
function isLevelFor(claim: Claim, other: Claim): boolean {
  if (other === claim || !isTerm(other) || other.change !== undefined || size(other) === size(claim) || other.per !== undefined && claim.per === undefined && claim.kind === "count") return false;
  if (arePoints(claim, other)) return other.kind === "percentage";
  // A sum by the share beside millions is another thing.
  if (size(claim) > 100 * size(other) && size(claim) > 1000 || claim.kind === "money" && size(other) > 2000 * size(claim)) return false;
  return other.kind !== "percentage" && (alike(other, claim) || claim.unit === "degree" && other.unit?.startsWith("degree ") === true);
}
/** Fifty basis points are half a point. */
function inPoints(claim: Claim): Claim {
  const value = String(size(claim) / 100);
  return claim.unit === "basis point" ? { ...claim, value, quote: value, unit: "percentage_point" } : claim;
}

const saidAgain = /(?:,| or) $/, paid = /\b(?:paid off|paid back|repaid|written off|[Tt]he extra|[Tt]hat extra)(?: by)? $/, ledTo = /^(?: [a-z]+)? to ‹/;
const leads = /^[- ](?:[a-z]+[- ]){0,2}(?:lead|margin|gap|advantage|edge)\b/;
const short = /^ (?:[a-z]+ )?(?:short|shy)\b/;
/** `needed 60 votes. They mustered 57, leaving it eight short`: the last figure before and the next above it. */
function shortOf(claim: Claim, sentence: Passage, levels: readonly Claim[]): Answer | undefined {
  const named = sentence.claims[Number(/^ (?:[a-z]+ )?(?:short|shy) of (?:the )?‹c(\d+)›/.exec(wordsBehind(sentence, claim))?.[1] ?? -1)];
  if (named) { const below = levels.filter((level) => size(level) < size(named)).sort((a, b) => size(b) - size(a))[0]; return below ? between(claim, [below, named], "threshold", 4) : undefined; }
  const got = levels.filter(({ start }) => start < claim.start).at(-1), bar = got && levels.filter((level) => level !== got && amount(level).gt(amount(got))).sort((a, b) => amount(a).cmp(amount(b)))[0];
  return got && bar ? between(claim, [got, bar], "threshold", 4) : undefined;
}

/** The only two of several levels that are the stated difference apart but for a digit. */
function nearlyBetween(claim: Claim, all: ReturnType<typeof twos>): Answer | undefined {
  const missed = all.filter(({ large, small }) => isNearMiss(claim, amount(large).minus(amount(small)))), [one] = missed;
  if (!one || missed.length > 1) return undefined;
  const { large, small } = one, exact = amount(large).minus(amount(small));
  return { outcome: "review", claims: [claim.start, large.start, small.start], inputs: { larger: quoted(large), smaller: quoted(small), difference: quoted(claim) }, formula: `${large.quote} − ${small.quote}`, cause: "wrong_digit", working: `${quoted(large)} less ${quoted(small)} is ${say(exact, 6)}; the text says ${quoted(claim)}.` };
}
