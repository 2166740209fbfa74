/** Wordings that name a whole and every part of it: results of games, what is left over, a bill that is shared. */
import { after, before, type Context } from "./check";
import { decimal } from "./interval";
import { comparable, generic, isWhole, uncounted, usable, type Breakdown } from "./parts";
import { has, type Passage } from "./passage";
import { markOf, meet } from "./sketch";
import { sameName } from "./spread/figures";

const results = /‹c(?<games>\d+)›(?: [\p{L}'-]+){1,4}?[,:;–—]? (?:and |he |she |they |it |of which (?:[a-z]+ ){1,3}?)?(?:has |have )?(?:winning|won|wins) ‹c(?<won>\d+)›(?: of them)?,? (?:(?:and )?(?:losing|lost|drawing|drew|drawn|tying|tied) ‹c(?<second>\d+)›,? and (?:losing|lost|drawing|drew|drawn|tying|tied) ‹c(?<third>\d+)›|and (?:losing|lost) (?:the other )?‹c(?<only>\d+)›(?=[.,;]|$))/u;
const ofTheir = /\bwon ‹c(?<won>\d+)› of (?:their|its|his|her|the) (?:[a-z]+ )?‹c(?<games>\d+)›(?: [a-z]+){1,2}, (?:drew|drawn|drawing|tied) ‹c(?<second>\d+)›,? and (?:lost|losing) ‹c(?<third>\d+)›/;
/** `played 92 Tests, winning 50, losing 30 and drawing 12`. */
export function record(sentence: Passage): Breakdown | undefined {
  const { games, won, second, third, only } = sentence.claims.length > 2 ? meet(sentence, results) ?? meet(sentence, ofTheir) ?? {} : {}, parts = [won, second, third, only].filter((claim) => claim !== undefined);
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

const currencySign = String.raw`(?:[A-Z]{0,3}\$|[£€¥₹]|Rs\.? ?)?`;
const totalLead = new RegExp(String.raw`(?:a total of|bringing the total to|putting the total at|taking the total to|bringing the number to|which (?:makes|gives)|which makes a total of|giving (?:it|them|the [a-z]+)|giving (?:it|them) a total of|bringing the (?:number|total) of [a-z ]{3,24} to|in total|, making|for a total of|totalling|adding up to|altogether) ${currencySign}$`);
/** What each of some gets is no part of what they get together. */
const eachGets = /\d[^.;:!?\d]{0,14} (?:for|to) each (?:of|[a-z])|\d[^.;:!?\d]{0,14} apiece\b/;
const totalWords = /\btotal|\bin all\b|altogether|bringing the|taking the|putting the|, making|makes|gives|giving|adding up/;
const whole = /^\W{0,2}The (?:dead|victims|injured|wounded|casualties) (?:were|are|comprised|comprise) (?=‹)/, bringing = /\b(?:bringing|taking|putting) the (?:death )?toll (?:to|at) $/;
/** `8 on Monday and 9 on Tuesday, a total of 18`; `3,400 in Britain and 2,200 in Ireland, 5,600 in total`. */
export function totalLast({ text }: Context, { claims, words, sketch }: Passage, earlier: Passage | undefined): Breakdown | undefined {
  if (claims.length < 3 || !totalWords.test(words) || eachGets.test(words)) return undefined;
  const figures = claims.filter(usable), gifts = figures[0]?.kind === "count" && Number(figures[0].value) === figures.length - 2 && figures[1]?.kind !== "count" ? 1 : 0;
  const all = figures.slice(gifts), [first] = all, exhaustive = whole.test(sketch);
  const at = all.findIndex((claim, i) => i > 0 && (totalLead.test(before(text, claim, 60)) || exhaustive && bringing.test(before(text, claim, 40)) || /^(?: [a-z]+)? (?:in total|in all|altogether)\b/.test(after(text, claim, 30))));
  const total = all[at], parts = all.slice(0, at);
  if (!total || !first || parts.length < 2 || parts.length > 5 || claims.some((claim) => claim.start < total.start && !figures.includes(claim)) || !all.slice(0, at + 1).every((claim) => comparable(first, claim))) return undefined;
  if (parts.some((part) => decimal(part.value ?? 0).gt(total.value ?? 0)) && /, making \S*$/.test(before(text, total, 20))) return undefined;
  // "46 arrests and … charged 31 people with a total of 58 offences": three things, each counted in its own.
  const mixed = parts.some(({ unit }) => unit !== first.unit), own = total.unit === undefined || parts.some(({ unit }) => unit === total.unit);
  if (!exhaustive && mixed && (!totalLead.test(before(text, total, 60)) || !own && / [a-z]+ a total of \S*$/.test(before(text, total, 24)))) return undefined;
  // "Twelve wins and four draws, giving them 40 points": points are no sum of games.
  if (total.unit === "point" && parts.some(({ unit }) => unit !== "point")) return undefined;
  // "Gained one to reach seven, and the Greens picked up one, giving them three": what each has now.
  if (/\b(?:gained|picked up|lost|to reach)\b/.test(words) && /\bgiving (?:it|them) \S*$/.test(before(text, total, 24))) return undefined;
  // "14 wickets at an average of 23.00, having given away 322 runs in all".
  if (parts.some((part) => /\baverage of \S*$/.test(before(text, part, 14))) || total.unit !== undefined && parts.every(({ unit }) => unit !== undefined && !sameName(unit, total.unit ?? "")) && total.kind === "count" && !generic.has(total.unit)) return undefined;
  // "Won by two strokes after rounds of 67, 70, 66 and 69": by how much is no part.
  if (/\bby \S*$/.test(before(text, first, 8))) return undefined;
  // What was counted before may be part of it too.
  const share = parts.reduce((sum, part) => sum.plus(part.value ?? 0), decimal(0)).div(total.value ?? 1);
  if (share.lt("0.5") && earlier?.claims.some((claim) => usable(claim) && comparable(first, claim)) === true) return undefined;
  return /more|previous|earlier|already|since|this year|so far/.test(words) ? undefined : { total, parts, relation: "equal", apart: true };
}
