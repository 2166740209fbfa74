import type { Answer } from "../check";
import type { Passage } from "../passage";
import { meet } from "../sketch";
import { bornYearIn, timelineOf } from "../timeline";
import { begun, over } from "../spread/time";
import { lastClause, wordsBefore, wordsBehind, type Neighbourhood } from "./terms";

const ofHim = /^\W{0,2}(?:He|She|Born|Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Professor)\b/, kin = /\b(?:son|daughter|wife|husband|father|mother|brother|sister|partner|grand[a-z]+|widow|uncle|aunt|niece|nephew|cousin)\b/, anyYear = /\b(?:18|19|20)\d\d\b/;
const dies = /\b(?:died|dies|dead|death|passed away|has died)\b/, agedAt = /\b(?:aged|at the age of|at) $/;

/** `died in Accra on Thursday aged 78. … Amankwah was born in Kumasi in March 1957`: one birth and one age on the day of the article. */
export function ageOnTheDay({ sentence, near, published }: Neighbourhood): Answer | undefined {
  if (published === undefined) return undefined;
  const dead = diedIn.exec(sentence.words)?.groups?.["year"];
  const claim = sentence.claims.find((age) => age.kind === "age" && age.unit === "year" && age.bound === "exact" && age.high === undefined && (dead !== undefined || !anyYear.test(`${wordsBefore(sentence, age, 40)} ${wordsBehind(sentence, age, 40)}`)) && isNow(sentence, wordsBefore(sentence, age, 90), wordsBehind(sentence, age)));
  const births = claim ? near.filter((one) => one !== sentence && bornYearIn(one.words) !== undefined) : [], [birth] = births, born = Number(bornYearIn(birth?.words ?? ""));
  if (claim && plainAge.test(sentence.sketch) && !near.some((one) => one.end <= sentence.start && /\b(?:has died|died|dies)\b/.test(one.words))) return undefined;
  if (!claim?.value || !birth || births.length > 1 || kin.test(birth.words.replace(bornTo, "").replace(childOf, "")) || kin.test(sentence.words) || !isOf(birth, sentence)) return undefined;
  const then = dead ?? published.slice(0, 4), years = Number(then) - born, said = Number(claim.value);
  return years < 0 || said === years || said === years - 1 ? undefined : { outcome: "review", claims: [claim.start], inputs: { age: claim.quote, born: String(born) }, formula: `${then} − ${born}`, cause: "wrong_age", working: `Born in ${born}, one is ${years - 1} or ${years} in ${then}; the text says ${claim.quote}.` };
}
const bornTo = /\b[Bb]orn\b[^;.]{0,60}, (?:the|an?) [a-z -]{0,16}(?:son|daughter|child) of\b/, childOf = /^\W{0,2}(?:The|An?) [a-z ]{0,40}(?:sons?|daughters?|child(?:ren)?) of\b/;
const diedIn = /\bdied(?: in [A-Z][a-z]+)? (?:in|on)(?: [A-Z][a-z]+day,)?(?: \d{1,2})?(?: [A-Z][a-z]{2,8})?(?: \d{1,2},)? (?<year>(?:19|20)\d\d),?(?: in [A-Z][a-z]+)? (?:aged|at the age of|at)\b/;
const plainAge = /^\W{0,2}(?:He|She) was ‹a\d+›\.?[”"’')]?\s*$/;
const isNow = (sentence: Passage, lead: string, tail: string): boolean => plainAge.test(sentence.sketch) || dies.test(sentence.words) && agedAt.test(lead) && !/^ (?:when|as|while)\b(?! (?:he|she) died)/.test(tail) || /, $/.test(lead) && /^,/.test(tail) && !dies.test(sentence.words);
/** Whether the sentence of the birth goes on about somebody whom the other names. */
const isOf = (birth: Passage, sentence: Passage): boolean => ofHim.test(birth.words) || /\b(?:he|she) was born\b/.test(birth.words) || (birth.words.slice(0, 40).match(/\b\p{Lu}[\p{L}'’-]{2,}/gu) ?? []).some((name) => sentence.words.includes(name));

const planned = /^-years? (?:[a-z-]+ ){0,2}(?:scheme|programme|program|plan|project|deal|contract|agreement|pact|lease|term|strategy|concession|ban|campaign|study|trial|pilot|tenure|reign|partnership|sentence|mission|licence|license|franchise|drive|effort|freeze)\b/;
const monthYear = /\b(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (?<year>(?:19|20)\d\d)\b/g, months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const changed = /\b(?:extend|renew|delay|postpone|again|earlier|originally|used to|second|phase|early|first|previous|interrupted|suspended|brought forward|overrun|late)\b/;

/** `a five-year programme … Work will begin at the start of July 2025 and … close at the end of June 2029`. */
export function lengthOfPlan({ sentence, around }: Neighbourhood): Answer | undefined {
  const claim = sentence.claims.find((length) => length.kind === "duration" && length.unit === "year" && length.bound === "exact" && length.high === undefined && (planned.test(wordsBehind(sentence, length)) || /\b(?:after|took|taken|lasted|lasting) $/.test(wordsBefore(sentence, length, 12)) && /^ years? of (?:building|construction|work|works|repairs|talks|negotiations|planning|delays|restoration|renovation)\b/.test(wordsBehind(sentence, length))));
  if (!claim?.value) return undefined;
  for (const passage of around) {
    const { words, years } = timelineOf(passage, undefined), [first, last] = years;
    if (years.length > 2) return undefined;
    if (first === undefined || last === undefined) continue;
    const leads = [first, last].map((year) => lastWords(words, year)), named = [...passage.words.matchAll(monthYear)].map(({ groups: g }) => Number(g?.["year"]) * 12 + months.indexOf(g?.["month"] ?? "")).sort((a, b) => a - b), [from, to] = named;
    if (changed.test(passage.words) || !begun.test(leads[0] ?? "") && !/\b(?:begins?|starts?|commences?|takes effect|run) /.test(leads[0] ?? "") || !over.test(leads[1] ?? "") && !/\b(?:close|finish|end|expire|complete)s? /.test(leads[1] ?? "") || passage.claims.filter(({ kind, unit }) => kind === "duration" && unit === "year").length > 1) return undefined;
    const length = named.length === 2 && from !== undefined && to !== undefined ? Math.round((to - from) / 12 * 10) / 10 : last - first, said = Number(claim.value), room = named.length === 2 ? 0.6 : 1;
    return Math.abs(length - said) <= room || length <= 0 || said > length * 3 ? undefined : { outcome: "review", claims: [claim.start], inputs: { length: `${claim.quote} years` }, formula: `${last} − ${first}`, cause: "wrong_dates", working: `From the first day named to the last are some ${length} years; the text says ${claim.quote}.` };
  }
  return undefined;
}
const lastWords = (words: string, year: number): string => lastClause(words.slice(0, Math.max(0, words.indexOf(`‹y${year}›`))).slice(-60));

const thenAge = /\b[Ii]n (?<year>(?:19|20)\d\d),? (?:when (?:he|she) was|aged|at the age of|at) ‹a(?<age>\d+)›|\b(?:[Hh]e|[Ss]he) was ‹a(?<was>\d+)›(?: years old)? when [^.;:!?‹]{3,60} in (?<when>(?:19|20)\d\d)\b/, nowAge = /\b[Nn]ow ‹a(?<now>\d+)›/;
/** `made his debut in 2008, when he was 17 … Hruska, now 38`. */
export function ageGrown({ sentence, near, published }: Neighbourhood): Answer | undefined {
  const now = meet(sentence, nowAge)?.["now"], earlier = now && near.flatMap((one) => { const met = thenAge.exec(one.sketch)?.groups, age = one.claims[Number(met?.["age"] ?? met?.["was"] ?? -1)], year = Number(met?.["year"] ?? met?.["when"]); return met && age ? [{ age, year }] : []; }), [then] = earlier ?? [];
  if (!now?.value || !then?.age.value || earlier?.length !== 1 || published === undefined || kin.test(sentence.words) || now.bound !== "exact" || then.age.bound !== "exact" || near.some(({ claims }) => claims.some((claim) => claim.kind === "age" && claim !== now && claim !== then.age))) return undefined;
  const passed = Number(published.slice(0, 4)) - then.year, wanted = Number(then.age.value) + passed;
  return Math.abs(wanted - Number(now.value)) <= 1 || passed < 0 ? undefined : { outcome: "review", claims: [now.start, then.age.start], inputs: { then: `${then.age.quote} in ${then.year}`, now: now.quote }, formula: `${then.age.quote} + ${passed}`, cause: "wrong_age", working: `Who was ${then.age.quote} in ${then.year} is some ${wanted} in ${published.slice(0, 4)}; the text says ${now.quote}.` };
}
