/** Years and lengths of time of which one stands in the sentence before. */
import type { Answer, Context } from "../check";
import { lastClause } from "../around/terms";
import { impossible } from "../impossible";
import type { Passage } from "../passage";
import { meet } from "../sketch";

export const begun = /\b(?:founded|established|formed|opened|opening|built|launched|incorporated|set up|created|started|starting|begun|began|beginning|introduced|signed|agreed|joined|joining|elected|appointed|crowned|sworn in|took (?:office|over|charge|power)|came to (?:power|the throne|office)|became|been in (?:power|office|charge|place|force|business)|bought|acquired|moved|installed|commissioned|won|awarded|granted|adopted|married|wed|enacted|captured|hired|running|ruled|reigned|governed|served|led|since|from|between|dates from|dating from)\b/;
export const over = /\b(?:until|till|to|through|and|ended?|ending|expires?|expired|expiring|lapses?|lapsed|runs? out|ran out|closed|closing|shut|demolished|retired|retires|retiring|left|resigned|stepped down|stood down|died|death|dies|abolished|overthrown|deposed|ousted|dissolved|disbanded|released|completed|finished|broke up|divorced|separated|parted)\b/;
const anyYear = /\b(?:1[6-9]|20)\d\d\b/g;

const stillHas = /\b(?:has|have)\b/, stillSince = /\bsince (?:19|20)\d\d\b/;
const inThose = /\b[Ii]n (?:those|these|all those|his|her|their) ‹d(?<long>\d+)› years\b|\b(?:[Hh]is|[Hh]er|[Tt]heir) ‹d(?<post>\d+)› years (?:in (?:the (?:post|job|role|chair)|office|power|charge|command)|as (?:leader|head|chief|principal|mayor|president|prime minister|chairman|captain|editor|director)|at the (?:helm|top|head))\b|^\W{0,3}After ‹d(?<whole>\d+)› years\b/;

/** `took over in 1979 and sold it in 2014. In those 45 years …`: the only two years of the sentence before. */
export function thoseYearsApart({ published }: Context, sentence: Passage, earlier: Passage | undefined): Answer | undefined {
  const met = earlier && meet(sentence, inThose), claim = met?.["long"] ?? met?.["post"] ?? met?.["whole"], years: readonly string[] = claim && earlier && (met?.["long"] ?? (begun.test(earlier.words) && over.test(earlier.words))) ? earlier.words.match(anyYear) ?? [] : [], [first] = years, last = years.length === 1 && published !== undefined && stillSince.test(earlier?.words ?? "") && stillHas.test(earlier?.words ?? "") ? published.slice(0, 4) : years[1];
  if (!claim?.value || claim.high !== undefined || claim.bound !== "exact" || first === undefined || last === undefined || years.length > 2) return undefined;
  const length = Number(last) - Number(first);
  return length < 1 || Math.abs(length - Number(claim.value)) <= 1 || Number(claim.value) < length / 2 ? undefined : { ...impossible(claim, [], "wrong_dates", `${last} − ${first}`, `From ${first} to ${last} is ${length} years; the text says ${claim.quote}.`), outcome: "review" };
}

const hasRun = /\b(?:has|have|had) (?:run|been|lasted|operated|sailed|served|traded|stood|appeared|been running|existed|survived)\b/, forYears = / for ‹d(?<long>\d+)› years\b/, withoutIt = / without (?!a break|interruption|pause)/, opened = /^\W{0,2}(?:It|They|The (?:crossing|service|ferry|route|line|link|railway|show|festival|fair|paper|newspaper|magazine|firm|club|company|band|series|programme|school|shop|pub|market|strike|war))\b[^.;!?‹]{0,30}? (?:opened|began|started|was (?:founded|opened|launched|built|established|set up)|were (?:founded|opened|launched|built)|first (?:ran|sailed|appeared|opened)|dates from|dates back to) (?:in )?(?<year>(?:1[6-9]|20)\d\d)\b/;
/** `a service that has run for 57 years. The crossing opened in 1978`, against the day of the article. */
export function begunNext({ published }: Context, sentence: Passage, next: Passage | undefined): Answer | undefined {
  const met = next && published !== undefined ? forYears.exec(sentence.sketch) : null, lead = met ? lastClause(sentence.sketch.slice(0, met.index)).slice(-64) : "", run = hasRun.exec(lead), claim = run && !withoutIt.test(lead.slice(run.index)) ? sentence.claims[Number(met?.groups?.["long"])] : undefined, first = claim && next ? opened.exec(next.words)?.groups?.["year"] : undefined, passed = Number(published?.slice(0, 4)) - Number(first);
  if (!claim?.value || first === undefined || claim.high !== undefined || claim.bound !== "exact" || passed < 1 || (sentence.words.match(anyYear)?.length ?? 0) > 0 || Math.abs(passed - Number(claim.value)) <= 1) return undefined;
  return { ...impossible(claim, [], "wrong_dates", `${published?.slice(0, 4) ?? ""} − ${first}`, `From ${first} to ${published?.slice(0, 4) ?? ""} is ${passed} years; the text says ${claim.quote}.`), outcome: "review" };
}

const overYears = /\b(?:over|for|during|spanning|lasted|lasting|across) (?:a period of |some |more than )?‹d(?<long>\d+)› years\b/, tookPlace = /\b(?:took place|occurred|happened|were committed|was committed|were carried out|went on|were stolen|was stolen|continued) (?:between|from) (?<first>(?:19|20)\d\d) (?:and|to|until) (?<last>(?:19|20)\d\d)\b/;
/** `abuse over a period of 18 years. The offences took place between 1998 and 2011`. */
export function spanNext(sentence: Passage, next: Passage | undefined): Answer | undefined {
  const claim = next && meet(sentence, overYears)?.["long"], { first, last } = (claim && tookPlace.exec(next.words)?.groups) ?? {}, length = Number(last) - Number(first);
  if (!claim?.value || first === undefined || last === undefined || claim.high !== undefined || claim.bound !== "exact" || length < 1 || Math.abs(length - Number(claim.value)) <= 1) return undefined;
  return { ...impossible(claim, [], "wrong_dates", `${last} − ${first}`, `From ${first} to ${last} is ${length} years; the text says ${claim.quote}.`), outcome: "review" };
}

const late = /‹d(?<late>\d+)› years (?:late|behind schedule|overdue|early|ahead of schedule)\b/, planned = /\b(?:was to|were to|due|planned|scheduled|should have|meant|supposed|promised|expected|target)\b/;
/** `was to have been finished in 2015. It opened in 2023, six years late`: the last year of the sentence before and the only one of this. */
export function yearsLate(sentence: Passage, earlier: Passage | undefined): Answer | undefined {
  const claim = earlier && meet(sentence, late)?.["late"], own: readonly string[] = claim ? sentence.words.match(anyYear) ?? [] : [], due = earlier && planned.test(earlier.words) ? earlier.words.match(anyYear)?.at(-1) : undefined, [done] = own;
  if (!claim?.value || claim.bound !== "exact" || claim.high !== undefined || own.length !== 1 || done === undefined || due === undefined) return undefined;
  const length = Math.abs(Number(done) - Number(due));
  return Math.abs(length - Number(claim.value)) <= 1 ? undefined : { ...impossible(claim, [], "wrong_dates", `${done} − ${due}`, `From ${due} to ${done} is ${length} years; the text says ${claim.quote}.`), outcome: "review" };
}

const jubilees: Readonly<Record<string, number>> = { centenary: 100, bicentenary: 200, tercentenary: 300 };
const jubilee = /\b(?:celebrat|mark|observ)(?:e|es|ed|s|ing) (?:its|their) (?<name>centenary|bicentenary|tercentenary)\b/, beginning = /\b(?:founded|established|opened|built|formed|born|set up|incorporated|launched|begun|began|dates from)\b/;
/** `founded in 1904 by eleven dockers. It celebrated its centenary in 2014`: the first year named, and the one of the feast or the article's. */
export function centenary({ published }: Context, sentence: Passage, earlier: Passage | undefined): Answer | undefined {
  const name = jubilee.exec(sentence.words)?.groups?.["name"], claim = sentence.claims[0] ?? earlier?.claims[0];
  if (name === undefined || !claim || published === undefined) return undefined;
  const own: readonly string[] = sentence.words.match(anyYear) ?? [], before: readonly string[] = earlier?.words.match(anyYear) ?? [], starts = beginning.test(sentence.words) ? own : beginning.test(earlier?.words ?? "") ? before : [], [first] = starts;
  const feast = /centenary in ((?:19|20)\d\d)\b/.exec(sentence.words)?.[1] ?? (/\b(?:this|next) (?:year|month|week|[A-Z][a-z]+day)\b/.test(sentence.words) ? published.slice(0, 4) : undefined), length = Number(feast) - Number(first), wanted = jubilees[name] ?? 0;
  if (first === undefined || feast === undefined || starts.length > (starts === own && own.includes(feast) ? 2 : 1) || Math.abs(length - wanted) <= 1) return undefined;
  return { ...impossible(claim, [], "wrong_dates", `${feast} − ${first}`, `From ${first} to ${feast} is ${length} years; a ${name} is of ${wanted}.`), outcome: "review" };
}
