import type { Claim } from "../../types";
import type { Answer } from "../check";
import { isShare } from "../levels";
import type { Passage } from "../passage";
import { isPeople, isThing, sameName } from "../spread/figures";
import { judge } from "../spread/share";
import { isTerm, size, wordsBefore, wordsBehind, type Neighbourhood } from "./terms";

const rateOf = /\b(?:pass|success|response|survival|detection|clear-up|conviction|acceptance|failure|completion|graduation|vaccination|drop-?out|re-?offending|infection|attack|hatch|germination) rate of (?:just |only |about |nearly |some )?$/, turnout = /\b[Tt]urnout(?: in [^.;:!?‹]{3,70})? (?:of|was|is|at|put at|stood at|came to|reached) (?:just |only |about |nearly |some )?$/;
const ofNoun = /^ of (?:the |its |their |our |all |all the |those |these )?(?:[a-z-]+ ){0,2}?(?<noun>[a-z]+)s\b/, ofThem = /^ of them\b/, inQuote = /\b(?:in|of) (?:every )?\w+ (?<noun>[a-z]+)s$/;
const otherWhole = /\b(?:national|nationally|nationwide|country|world|average|last year|previous|a year (?:earlier|ago|before)|compared|target|than|elsewhere|other|estimated?)\b/;
const mayVote = ({ unit = "" }: Claim): boolean => unit === "" || isPeople(unit) || unit === "vote" || unit === "ballot";
const singular = (noun: string): string => noun.replace(/ie$/, "y");
const least = 20;

/**
 * `18 percent of the wells they checked … took in 1,250 wells … 175 had failed`; `a pass rate of 68 per cent`: the one pair of
 * figures whose share comes near the one that is stated, where no pair makes it.
 */
export function namedShare({ sentence, near, all, around, settled }: Neighbourhood): Answer | undefined {
  for (const claim of sentence.claims) {
    if (!(isShare(claim) || claim.kind === "ratio" && Number(claim.value) < 1) || claim.change !== undefined || claim.high !== undefined || claim.value === null || /^\d.* of /.test(claim.quote)) continue;
    const apposed = ofThemApposed(sentence, claim, near);
    if (apposed) return apposed;
    const lead = wordsBefore(sentence, claim, 120), tail = wordsBehind(sentence, claim, 50), isTurnout = turnout.test(lead), isRate = isTurnout || rateOf.test(lead), noun = ofNoun.exec(tail)?.groups?.["noun"] ?? inQuote.exec(claim.quote)?.groups?.["noun"];
    if (!isRate && noun === undefined && !ofThem.test(tail) || otherWhole.test(`${lead.slice(-50)} ${tail}`)) continue;
    // Other shares nearby are of other parts.
    if ((isRate ? [sentence] : near).some(({ claims }) => claims.some((other) => other !== claim && (isShare(other) || other.kind === "ratio") && other.change === undefined))) continue;
    const things = all.filter((other) => isThing(other) && isTerm(other) && other.change === undefined && other.per === undefined && size(other) >= least), close = new Set(near.flatMap(({ claims }) => claims)), last = near.flatMap(({ claims }) => claims).findLast((other) => other.end < claim.start && isThing(other));
    const isWhole = (other: Claim): boolean => isRate ? size(other) >= 100 : noun === undefined ? other === last : other.unit !== undefined && (sameName(other.unit, singular(noun)) || isPeople(other.unit) && isPeople(singular(noun)));
    const nearby = things.filter((other) => close.has(other)), pairs = things.flatMap((whole) => (close.has(whole) ? things : nearby).filter((part) => part !== whole && size(part) < size(whole) && !settled(part, whole)).map((part) => ({ part, whole })));
    const said = size(claim) / (claim.kind === "percentage" ? 100 : 1), ratio = ({ part, whole }: (typeof pairs)[number]): number => size(part) / size(whole);
    // Any two that make it, or what is left of it, explain it.
    if (pairs.some((pair) => Math.abs(ratio(pair) - said) <= Math.max(0.012, said * 0.03) || !isRate && Math.abs(1 - ratio(pair) - said) <= 0.012)) continue;
    const likely = pairs.filter((pair) => isWhole(pair.whole) && (!isTurnout || mayVote(pair.whole) && mayVote(pair.part)) && ratio(pair) / said > 0.6 && ratio(pair) / said < 1.67), [pair] = likely;
    if (!pair || likely.length > 1 || !close.has(pair.part) || around.length === 0) continue;
    const found = judge(claim, pair.part, pair.whole);
    if (found?.outcome === "review") return found;
  }
  return undefined;
}

const themApposed = /^ of them, (?:or )?‹c(?<part>\d+)›/;
/** `460 flats … 30 per cent of them, 118 homes,`: the only larger number of such things near. */
function ofThemApposed(sentence: Passage, claim: Claim, near: readonly Passage[]): Answer | undefined {
  const part = sentence.claims[Number(themApposed.exec(wordsBehind(sentence, claim, 50))?.groups?.["part"] ?? -1)];
  if (!part || part.unit === undefined || !isTerm(part)) return undefined;
  const unit = part.unit, wholes = near.flatMap(({ claims }) => claims.filter((other) => other.end < claim.start && isThing(other) && isTerm(other) && size(other) > size(part) && other.unit !== undefined && sameName(other.unit, unit))), [whole] = wholes;
  const found = whole && wholes.length === 1 ? judge(claim, part, whole) : undefined;
  return found?.outcome === "review" ? found : undefined;
}
