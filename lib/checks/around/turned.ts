import type { Claim } from "../../types";
import { agrees, isSum, plain, slipBetween } from "../again";
import type { Answer } from "../check";
import { printed, significantDigits } from "../interval";
import type { Passage } from "../passage";
import { quoted } from "../wording";
import { wordsBefore, wordsBehind, type Neighbourhood } from "./terms";

const definite = /\b(?:[Tt]he|[Aa]ll|[Tt]hose|[Tt]hese|[Ii]ts|[Tt]heir|total|totall?(?:ed|ing)|combined|altogether) $/, compared = /\b(?:than|compared|against|versus|previous(?:ly)?|earlier|last (?:year|month|week|season|time)|a year ago|rose|fell|up|down|another|second|other|later|revised|initially|at first|originally|used to|budgeted|planned|expected|forecast|estimate[sd]?|further|rival|cleared|acquitted|denied|instead|target|not)\b/;
const word = /\b\p{Ll}{4,}\b/gu, common: ReadonlySet<string> = new Set(["that", "this", "with", "from", "which", "were", "have", "been", "will", "would", "million", "billion", "said", "year", "years", "million", "people", "they", "their", "cost", "costs", "worth", "price", "about", "after", "into", "over", "than", "when", "more", "each", "also", "next", "last", "first", "company", "group", "government", "council", "million", "dollars", "pounds", "paid", "spent"]);
const ownNouns = (passage: Passage, claim: Claim): string[] => (/^ (?:[\p{L}-]+ ){0,3}?(?=\p{Ll}{4,}(?: (?:was|is|were|had|has|would|will|should|could|to|for|in|on|at|by|that|which)\b|[,.;]))\p{Ll}+/u.exec(wordsBehind(passage, claim))?.[0].match(word) ?? []).filter((noun) => !common.has(noun));
/** The words on either side, none of them cut. */
const beside = (passage: Passage, claim: Claim): string => { const before = wordsBefore(passage, claim, 40), behind = wordsBehind(passage, claim, 40); return `${before.slice(before.indexOf(" ") + 1)} ${behind.slice(0, Math.max(0, behind.lastIndexOf(" ")))}`; };
const nounsBeside = (passage: Passage, claim: Claim): string[] => (beside(passage, claim).match(word) ?? []).filter((noun) => !common.has(noun));

/** The digits of a figure as printed, in order of size. */
const digitsOf = ({ quote }: Claim): string => Array.from(quote.replace(/\D/g, "")).sort().join("");
/** `The A$6.3 million footbridge was opened … the bridge, which cost A$3.6 million`: one figure with two of its digits changed about, of a thing that both name. */
export function turnedAbout({ sentence, near }: Neighbourhood): Answer | undefined {
  for (const again of sentence.claims) {
    if (!plain(again) || again.bound !== "exact" || again.restates !== undefined || again.unit === undefined || again.change !== undefined || !/^(?:money|count|casualty|measurement|duration)$/.test(again.kind)) continue;
    const own = digitsOf(again);
    if (own.length < 2 || !near.some(({ end, claims }) => end <= sentence.start && claims.some((claim) => claim.kind === again.kind && claim.unit === again.unit && claim.quote !== again.quote && digitsOf(claim) === own))) continue;
    const p = printed(again);
    if (!p || p.digits === "" || significantDigits(p) < 2) continue;
    for (const passage of near) {
      if (passage.end > sentence.start) break;
      const first = passage.claims.find((claim) => claim.kind === again.kind && claim.unit === again.unit && claim.per === again.per && claim.harm === again.harm && plain(claim) && claim.bound === "exact" && claim.change === undefined && claim.restates === undefined && !agrees(claim, again) && slipBetween(again, claim) === "digits_swapped");
      if (!first || compared.test(beside(passage, first)) || compared.test(beside(sentence, again)) || isSum(again, near.flatMap(({ claims }) => claims.filter((claim) => claim.kind === again.kind && claim !== again)))) continue;
      const digits = p.digits.replace(".", "").length, shared = isShared(ownNouns(passage, first), nounsBeside(sentence, again)) || isShared(ownNouns(sentence, again), nounsBeside(passage, first));
      if (again.kind === "money" ? !shared && !(isOneThing(nounsBeside(passage, first), nounsBeside(sentence, again)) && !twoThings.test(passage.words) && !twoThings.test(sentence.words)) : digits < 3 || !definite.test(wordsBefore(sentence, again, 16))) continue;
      return { outcome: "review", claims: [again.start, first.start], inputs: { first: quoted(first), again: quoted(again) }, formula: "first = again", cause: "digits_swapped", working: `The text speaks of ${quoted(first)} first and of ${quoted(again)} here.` };
    }
  }
  return undefined;
}
/** One thing by several names. */
const groups: readonly (readonly string[])[] = [["fine", "fined", "penalty", "sanction"], ["grant", "gift", "donation", "award", "awarded"], ["offer", "takeover", "acquisition", "purchase"], ["deal", "contract", "order"], ["loan", "borrowing", "lent"], ["robbery", "theft", "haul", "stolen", "stole"], ["bonus", "payout", "compensation", "settlement"], ["package", "scheme", "programme", "program"]];
/** A bridge may be a footbridge. */
const isShared = (some: readonly string[], others: readonly string[]): boolean => some.some((noun) => others.some((other) => noun === other || noun.endsWith(other) || other.endsWith(noun)));
const isOneThing = (some: readonly string[], others: readonly string[]): boolean => groups.some((group) => some.some((noun) => group.includes(noun)) && others.some((noun) => group.includes(noun)));
const twoThings = /\b(?:second|third|again|another|further|previous(?:ly)?|earlier|more|each|both|last year|in (?:19|20)\d\d)\b/;
