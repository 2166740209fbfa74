/** Wordings that name a whole and every part of it: results of games, what is left over, a bill that is shared. */
import { decimal } from "./interval";
import { comparable, isWhole, uncounted, usable, type Breakdown } from "./parts";
import { has, type Passage } from "./passage";
import { markOf, meet } from "./sketch";

const results = /‹c(?<games>\d+)›(?: [\p{L}'-]+){1,4}?[,:;–—]? (?:and |he |she |they |it |of which (?:[a-z]+ ){1,3}?)?(?:has |have )?(?:winning|won|wins) ‹c(?<won>\d+)›(?: of them)?,? (?:(?:and )?(?:losing|lost|drawing|drew|drawn|tying|tied) ‹c(?<second>\d+)›,? and (?:losing|lost|drawing|drew|drawn|tying|tied) ‹c(?<third>\d+)›|and (?:losing|lost) (?:the other )?‹c(?<only>\d+)›(?=[.,;]|$))/u;
/** `played 92 Tests, winning 50, losing 30 and drawing 12`. */
export function record(sentence: Passage): Breakdown | undefined {
  const { games, won, second, third, only } = sentence.claims.length > 2 ? meet(sentence, results) ?? {} : {}, parts = [won, second, third, only].filter((claim) => claim !== undefined);
  return games && parts.length > 1 && [games, ...parts].every((claim) => isWhole(claim) && claim.bound === "exact") ? { total: games, parts, relation: "equal", apart: true } : undefined;
}

const left = /‹[ckmt](?<part>\d+)› of (?:the |its |their |his |her )?‹[ckmt](?<whole>\d+)›[^.;:!?‹]{1,60}?(?:,| -| –| —)? (?:so|leaving|which leaves|which left|meaning|meaning that|with) (?:the other |another |just |only )?‹[ckmt](?<rest>\d+)› (?:[a-z]+ )?(?:are |is |were |was )?(?:still|left|missing|unaccounted|to |yet|outstanding|remaining|remain|unsold|empty|unfilled|untouched|unspent|undecided|behind|over)\b/;
/** `found 8 of the 11 miners, so three are still missing`. */
export function leftOver(sentence: Passage): Breakdown | undefined {
  const { part, whole: total, rest } = meet(sentence, left) ?? {};
  return part && total && rest && [part, total, rest].every((claim) => isWhole(claim) && claim.bound === "exact") && comparable(total, part) && comparable(total, rest) ? { total, parts: [part, rest], relation: "equal", apart: true } : undefined;
}

const shared = /‹m(?<total>\d+)›[^.;:!?‹]{0,60}? (?:split|shared|divided|met|paid|funded|financed)\b[^.;:!?‹]{0,12}? (?:between|among|by) (?:the |its )?[^.;:!?‹]/;
/** `The £75m bill is to be split between the county, which will pay £40m, the city (£20m) and the state (£15m)`. */
export function sharedOut(sentence: Passage): Breakdown | undefined {
  const total = has(sentence, "money") ? meet(sentence, shared)?.["total"] : undefined;
  const parts = total ? sentence.claims.filter((claim) => claim.start > total.start) : [], [last] = parts.slice(-1);
  if (!total || !last || parts.length < 2 || parts.length > 6 || !isWhole(total) || !parts.every((part) => usable(part) && comparable(total, part))) return undefined;
  const sum = parts.reduce((value, part) => value.plus(part.value ?? 0), decimal(0));
  if (sum.lt(decimal(total.value ?? 0).times("0.75")) || uncounted.test(sentence.sketch.slice(markOf(sentence, last).end))) return undefined;
  return { total, parts, relation: "equal", apart: true };
}
