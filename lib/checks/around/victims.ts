import type { Claim } from "../../types";
import type { Answer } from "../check";
import { isThing } from "../spread/figures";
import { markOf } from "../sketch";
import { isPart, isTerm, size, wordsBehind, type Neighbourhood } from "./terms";

const opening = /^\W{0,2}(?:The (?<who>dead|deaths|victims|fatalities|injured|wounded)|Those (?<which>killed|who died|injured|hurt))(?:, [^,.;:!?‹]{1,40},)? (?<verb>were|are|comprised|comprise|consisted of|include|included) (?=‹)/;
const link = /^[^;:.!?‹]{0,50}(?:,| and|, and) (?:the |another )?$/, open = /\b(?:including|among|others?|some|several|mostly|mainly|at least|more|later|since|both|also)\b|,? (?:and|with|plus) (?:an?|the|one|his|her|its|their) (?!(?:village|town|city|province|district|region|county|state)\b)/;

/** `The dead were 14 men, six women and five children`: as many as were killed or hurt, wherever the article says how many. */
export function victims({ sentence, near, all }: Neighbourhood): Answer | undefined {
  const met = opening.exec(sentence.sketch)?.groups, harm = /injured|wounded|hurt/.test(met?.["who"] ?? met?.["which"] ?? "") ? "injured" : "killed", parts: Claim[] = [];
  if (!met) return undefined;
  for (const claim of sentence.claims) {
    const last = parts.at(-1);
    if (!isThing(claim) || !isTerm(claim) || claim.bound !== "exact" || last && !link.test(sentence.sketch.slice(markOf(sentence, last).end, markOf(sentence, claim).start))) break;
    parts.push(claim);
  }
  const final = parts.at(-1), tolls = all.filter((claim) => claim.end <= sentence.start && claim.kind === "casualty" && claim.harm === harm && isTerm(claim) && claim.bound === "exact" && claim.change === undefined && !near.some((passage) => passage.claims.includes(claim) && (isPart(passage, claim) || / of the (?:dead|victims|injured)\b/.test(wordsBehind(passage, claim))))), [toll] = tolls;
  if (!final || !toll || parts.length < 2 || tolls.some(({ value }) => value !== toll.value) || open.test(sentence.sketch.slice(0, markOf(sentence, final).end + 60).split(/[.;]/)[0] ?? "")) return undefined;
  const sum = parts.reduce((value, part) => value + size(part), 0), formula = parts.map(({ quote }) => quote).join(" + ");
  if (sum === size(toll) || sum > size(toll) * 1.6 || sum < size(toll) * (met["verb"]?.startsWith("include") === true ? 1 : 0.6)) return undefined;
  return { outcome: "review", claims: [toll.start, ...parts.map(({ start }) => start)], inputs: { total: toll.quote, parts: parts.map(({ quote }) => quote).join("; ") }, formula, cause: "parts_do_not_sum", working: `${formula} = ${sum}; the text says ${toll.quote}.` };
}
