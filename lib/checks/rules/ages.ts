import type { Claim } from "../../types";
import { lastClause, wordsBefore } from "../around/terms";
import { after, before, gather, type Check, type Context, type Answer } from "../check";
import { impossible } from "../impossible";
import { decimal, interval, overlaps } from "../interval";
import { has, type Passage } from "../passage";
import { bornYearIn, timelineOf } from "../timeline";
import { meet } from "../sketch";

/** `the 63-year-old retired in 2024`: the year in which somebody is that old. */
function yearOfDeed(words: string, claim: string): string | undefined {
  const at = words.indexOf(`${claim}-year-old`);
  return at < 0 ? undefined : /-year-old(?: \p{L}+){0,3} (?:retired|resigned|won|became|joined|left|took|was (?:elected|appointed|named|arrested|sentenced)) (?:\p{L}+ ){0,4}?in ((?:19|20)\d\d)\b/u.exec(words.slice(at, at + 90))?.[1];
}

const made = /\b(?:built|launched|opened|founded|completed|established|set up|formed|created|dates from|dating from|erected|planted|painted|written) (?:back to )?(?:in )?‹y(?<made>\d+)›/, oldThing = /\b(?:is|are|was|were|be|now) (?:now )?‹[ad](?<age>\d+)› years old\b|‹a(?<own>\d+)›-year-old (?:bridge|church|building|temple|tower|castle|school|theatre|club|firm|company|bank|brewery|pub|ship|ferry|station|house|tree|mosque|cathedral|museum|hotel|festival|newspaper|party|law|stadium|market|mill|factory|dam|pier|monument|statue)\b|\b(?:turned|turns|turning) ‹a(?<turned>\d+)›/, somebody = /\b(?:[Hh]e|[Ss]he|who|whose|[Hh]is|[Hh]er|born)\b/;
/** `built in 1985 and now 29 years old, sank in 2024`; without a second year the age is that on the article's day. */
function ofThing({ published }: Context, sentence: Passage): Answer | undefined {
  if (!has(sentence, "age") && !has(sentence, "duration")) return undefined;
  const { words, years } = timelineOf(sentence, published), from = made.exec(words)?.groups?.["made"], found = oldThing.exec(words)?.groups, claim = sentence.claims[Number(found?.["age"] ?? found?.["own"] ?? found?.["turned"])], said = claim && interval(claim);
  if (from === undefined || !claim || !said || claim.unit !== "year" || claim.high !== undefined || claim.bound === "about" || years.length > 2 || somebody.test(words)) return undefined;
  const then = years.length === 2 ? years.find((year) => String(year) !== from) : /\b(?:was|were|had) ‹/.test(words) ? undefined : published === undefined ? undefined : Number(published.slice(0, 4));
  const passed = (then ?? 0) - Number(from), today = published === undefined ? undefined : Number(published.slice(0, 4)) - Number(from);
  // "Opened in 1964 and now 61 years old, carried traffic for the first time since March 2020".
  if (today !== undefined && overlaps({ low: decimal(today - 1), high: decimal(today + 1) }, said)) return undefined;
  if (then === undefined || passed < 0 || overlaps({ low: decimal(passed - 1), high: decimal(passed + 1) }, said)) return undefined;
  return impossible(claim, [], "wrong_age", `${then} − ${from}`, `From ${from} to ${then} is ${passed} years; the text says ${claim.quote}.`);
}

function yearOfDeath(words: string): string | undefined {
  const at = words.search(/\b(?:died|killed|dead)\b/);
  return at < 0 ? undefined : / (?:in|on) (?:\d{1,2} )?(?:[A-Z][a-z]{2,8} )?(?:\d{1,2},? )?((?:19|20)\d\d)\b/.exec(words.slice(at, at + 60))?.[1];
}

const anyYear = /\b(?:18|19|20)\d\d\b/g;
/** `Mr Bhatt, 46, born in Surat in 1970, founded the firm in 1999`: an age that is that of no year in its sentence, nor of the article's. */
function ageOfNoYear({ published, text }: Context, sentence: Passage): Answer | undefined {
  const ages = sentence.claims.filter(({ kind }) => kind === "age"), [claim] = ages, held = claim ? /^-year-old, born in ((?:18|19|20)\d\d)\b/.exec(after(text, claim, 26))?.[1] : undefined, born = held ?? (claim ? bornYearIn(sentence.words) : undefined);
  if (!claim?.value || ages.length !== 1 || born === undefined || published === undefined || claim.unit !== "year" || claim.bound !== "exact" || claim.high !== undefined || !(/, $/.test(before(text, claim, 2)) && /^,/.test(after(text, claim, 1))) && held === undefined || /\b(?:died|death|dead|late|former|his|her) (?:father|mother|son|daughter|wife|husband|brother|sister)?\b/.test(sentence.words)) return undefined;
  const years = [...(sentence.words.match(anyYear) ?? []), published.slice(0, 4)].filter((year) => year !== born), said = Number(claim.value);
  return years.length < 2 || years.some((year) => Math.abs(Number(year) - Number(born) - said) <= 1) ? undefined : { ...impossible(claim, [], "wrong_age", `${published.slice(0, 4)} − ${born}`, `Born in ${born}, one is ${Number(published.slice(0, 4)) - Number(born)} in ${published.slice(0, 4)}; the text says ${claim.quote}.`), outcome: "review" };
}

/** An age beside a birth year, on the article's day or in the year of death that the sentence names. */
function age(context: Context, sentence: Passage, claim: Claim): Answer | undefined {
  if (claim.kind !== "age" || /^ (?:years old )?(?:when|as|while|during) (?!(?:he|she) died)/.test(after(context.text, claim, 40)) || claim.unit !== "year" || claim.value === null || claim.bound !== "exact" || claim.high !== undefined || sentence.claims.filter(({ kind }) => kind === "age").length > 1) return undefined;
  const dates = /\(((?:18|19|20)\d\d) ?[–-] ?((?:19|20)\d\d)\)/.exec(sentence.words);
  const born = dates?.[1] ?? /\bborn(?: [\p{L}’, ]{0,40}?)?(?: in| on)(?: \d{1,2})?(?: [A-Z][a-z]{2,8})?(?: \d{1,2},)? ((?:18|19|20)\d\d)\b/u.exec(sentence.words.replace(/^Born\b/, "born"))?.[1];
  const died = dates?.[2] ?? yearOfDeath(sentence.words) ?? (/\b(?:died|dies|has died)\b(?! in )/.test(sentence.words) && !/\b(?:when|after|before|since)\b/.test(sentence.words) ? context.published?.slice(0, 4) : undefined);
  const lastYear = /\b(?:became|named|appointed|elected|made|won|joined|took)\b/.test(sentence.words) && /\blast year\b/.test(sentence.words) && context.published !== undefined ? String(Number(context.published.slice(0, 4)) - 1) : undefined;
  // "Its mother, Asha, 19, whose first calf, born in 2015": of another.
  if (born === undefined || /\bwhose [^.;]{0,60}\bborn\b/.test(sentence.words)) return undefined;
  const recently = /\b(?:has died|(?:died|killed|murdered|drowned) (?:in [\p{L} ]{2,24} )?(?:on [A-Z][a-z]+day|last (?:night|week|month)|yesterday|this week|at (?:his|her|their|home)))\b/u.test(sentence.words);
  // A second year may be that of the age; and who died at that age, may have died long ago.
  if (dates === null && ((sentence.words.replace(/\bsince (?:19|20)\d\d\b/g, "").match(/\b(?:18|19|20)\d\d\b/g)?.length ?? 0) > 1 || (/\b(?:died|killed|murdered|drowned|executed)\b/.test(sentence.words) && !recently && yearOfDeath(sentence.words) === undefined)) && yearOfDeed(sentence.words, claim.quote) === undefined && !(yearOfDeath(sentence.words) !== undefined && yearOfDeath(sentence.words) !== born)) return undefined;
  const then = died ?? yearOfDeed(sentence.words, claim.quote) ?? lastYear ?? (/\b(?:when|at the age of|since the age|was then|as a child|by the age|then)\b/.test(sentence.words) && !/\bhas been (?:made|awarded|named|given|elected|appointed)\b/.test(sentence.words) ? undefined : context.published?.slice(0, 4));
  if (then === undefined || then === born || (/ at $/.test(before(context.text, claim, 4)) && !/^,? (?:is|remains|still)\b/.test(after(context.text, claim, 12))) || (/(?:turns|turning|turn) $/.test(before(context.text, claim, 9)) && /^ next\b/.test(after(context.text, claim, 6)))) return undefined;
  const years = Number(then) - Number(born), said = Number(claim.value);
  if (years < 0 || said === years || said === years - 1) return undefined;
  return impossible(claim, [], "wrong_age", `${then} − ${born}`, `Born in ${born}, one is ${years - 1} or ${years} in ${then}; the text says ${claim.quote}.`);
}

const agesApart = /\b(?:was|were) ‹a(?<then>\d+)› when [^.;‹]{0,60}? in (?<year>(?:19|20)\d\d),? (?:and|but) (?:is|turns) (?:now |aged )?‹a(?<now>\d+)›/;

/** `She was 45 when she was elected in 1999 and is 79 now`. */
function laterAge(context: Context, sentence: Passage): Answer | undefined {
  const groups = has(sentence, "age") && context.published !== undefined ? agesApart.exec(sentence.sketch)?.groups : undefined;
  const then = sentence.claims[Number(groups?.["then"])], now = sentence.claims[Number(groups?.["now"])];
  if (!groups || !then?.value || !now?.value || then.bound !== "exact" || now.bound !== "exact") return undefined;
  const passed = Number(context.published?.slice(0, 4)) - Number(groups["year"]), grown = Number(now.value) - Number(then.value);
  return Math.abs(passed - grown) <= 1 ? undefined : impossible(now, [then], "wrong_age", `${then.quote} + ${passed}`, `Who was ${then.quote} in ${groups["year"] ?? ""} is some ${Number(then.value) + passed} ${passed} years later; the text says ${now.quote}.`);
}

const turned = /‹a(?<age>\d+)›, who (?:turned|turns|will turn) ‹a(?<turned>\d+)› (?:(?:last|this|next|earlier this|later this) (?:week|month|year|weekend|[A-Z][a-z]+day)|yesterday|today|on [A-Z][a-z]+day)\b/;

/** `Hale, 83, who turned 80 last month`. */
function turnedAge(sentence: Passage): Answer | undefined {
  const { age: said, turned: later } = has(sentence, "age") ? meet(sentence, turned) ?? {} : {};
  if (!said?.value || !later?.value || Math.abs(Number(said.value) - Number(later.value)) <= 1) return undefined;
  return impossible(said, [later], "wrong_age", `${said.quote} = ${later.quote}`, `The text gives the age as ${said.quote} and as ${later.quote}.`);
}

const nowDead = /\bdied\b(?! in (?:18|19|20))/, wasAge = /^\W{0,2}(?:He|She) was ‹a(?<age>\d+)›(?:\.| when (?:he|she) died\b)/;

/** `…, born in Durban in 1948, died on Monday. He was 85.` */
function diedThen(context: Context, sentence: Passage, next: Passage | undefined): Answer | undefined {
  const born = next && has(next, "age") && context.published !== undefined && (nowDead.test(sentence.words) || / when (?:he|she) died\b/.test(next.words)) ? bornYearIn(sentence.words) : undefined, claim = born === undefined || !next ? undefined : meet(next, wasAge)?.["age"];
  if (!claim?.value || claim.bound !== "exact") return undefined;
  const now = Number(context.published?.slice(0, 4)), years = now - Number(born), said = Number(claim.value);
  return years < 0 || said === years || said === years - 1 ? undefined : impossible(claim, [], "wrong_age", `${now} − ${born ?? ""}`, `Born in ${born ?? ""}, one is ${years - 1} or ${years} in ${now}; the text says ${claim.quote}.`);
}

const bornLine = /^\W{0,2}(?:Born\b|(?:He|She) was born\b)[^.;!?]{0,50}? (?:in(?: [A-Z][a-z]{2,8})?|on \d{1,2} [A-Z][a-z]{2,8}|on [A-Z][a-z]{2,8} \d{1,2},) ((?:18|19|20)\d\d)(?:, (?:s?he|the|Sir|Dame|Lord|Lady|Mr|Ms|Mrs|Dr|Professor)\b|[.;]| (?:to|into|and)\b)/;

/** `…, died on Saturday aged 87. Born in Lincoln in 1931, he …`: the next sentence has the year of birth. */
function bornNext(context: Context, sentence: Passage, next: Passage | undefined): Answer | undefined {
  const ages = sentence.claims.filter(({ kind }) => kind === "age"), [claim] = ages, born = next && bornLine.exec(next.words)?.[1];
  if (!claim || born === undefined || ages.length > 1 || context.published === undefined || claim.unit !== "year" || claim.value === null || claim.bound !== "exact" || claim.high !== undefined) return undefined;
  const died = /\bdied\b|\bhas died\b|\bdead\b/.test(sentence.words), dated = / in ((?:19|20)\d\d)\b/.exec(context.text.slice(claim.end, sentence.end))?.[1];
  if (dated !== undefined || (!died && /\b(?:when|at the age of|since the age|was then|then)\b/.test(sentence.words))) return undefined;
  const now = Number(context.published.slice(0, 4)), years = now - Number(born), said = Number(claim.value);
  return years < 0 || said === years || said === years - 1 ? undefined : impossible(claim, [], "wrong_age", `${now} − ${born}`, `Born in ${born}, one is ${years - 1} or ${years} in ${now}; the text says ${claim.quote}.`);
}

const died = /\b(?:died|dead|death|passed away)\b/, agedLead = / (?:aged|at the age of|at) $/, bornFirst = /^["“]?(?:Born|He was born|She was born)\b[^.;!?]{0,50}? in ((?:18|19|20)\d\d)\b/;
/** `Born in 1951, he was known for his playing. Mr Feerick, who passed away last Sunday aged 84, …`. */
function bornEarlier({ published, figured }: Context): Answer[] {
  return published === undefined ? [] : gather(figured, ({ sentence, stretch, at }) => {
    const claim = at > 0 && has(sentence, "age") ? sentence.claims.find((age) => { const lead = lastClause(wordsBefore(sentence, age, 74)); return age.kind === "age" && agedLead.test(lead) && died.test(lead); }) : undefined, born = claim ? bornFirst.exec(stretch[at - 1]?.words ?? "")?.[1] : undefined;
    if (!claim?.value || born === undefined || claim.unit !== "year" || claim.bound !== "exact" || claim.high !== undefined || /\b(?:18|19|20)\d\d\b/.test(sentence.words)) return undefined;
    const now = Number(published.slice(0, 4)), years = now - Number(born), said = Number(claim.value);
    return years < 0 || said === years || said === years - 1 ? undefined : { ...impossible(claim, [], "wrong_age", `${now} − ${born}`, `Born in ${born}, one is ${years - 1} or ${years} in ${now}; the text says ${claim.quote}.`), outcome: "review" };
  });
}

const kin = /\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]{2,12} )?(?:son|daughter|wife|husband|father|mother|brother|sister|partner)\b/;
const atAge = /\b(?:at the age of|aged) ‹a(?<age>\d+)›|\b(?:[Hh]e|[Ss]he) was ‹a(?<was>\d+)›(?: years old)? when\b/;
/** `Born in Kisumu in 1948, she qualified in 1973. She delivered her last baby in 2019, at the age of 76`: the only year of the sentence. */
function ageThen({ figured }: Context): Answer[] {
  return gather(figured, ({ sentence, stretch, at }) => {
    const met = has(sentence, "age") ? meet(sentence, atAge) : undefined, claim = met?.["age"] ?? met?.["was"], [year, more] = claim ? sentence.words.match(anyYear) ?? [] : [];
    const births = year === undefined ? [] : [stretch[at - 1], stretch[at - 2]].flatMap((earlier) => (kin.test(earlier?.words ?? "") ? [] : bornYearIn(earlier?.words ?? "") ?? [])), [born] = births;
    if (!claim?.value || year === undefined || more !== undefined || born === undefined || births.length > 1 || claim.unit !== "year" || claim.bound !== "exact" || claim.high !== undefined || sentence.claims.filter(({ kind }) => kind === "age").length > 1 || kin.test(sentence.words)) return undefined;
    const years = Number(year) - Number(born), said = Number(claim.value);
    return years < 1 || said === years || said === years - 1 || said === years + 1 ? undefined : { ...impossible(claim, [], "wrong_age", `${year} − ${born}`, `Born in ${born}, one is ${years - 1} or ${years} in ${year}; the text says ${claim.quote}.`), outcome: "review" };
  });
}

const ageAtDeed = /\b(?:[Ss]he|[Hh]e|[A-Z][a-z]+) was ‹a(?<then>\d+)› when [^.;‹]{0,60}?,? in (?<year>(?:19|20)\d\d)\./, deedAtAge = /\bin (?<year>(?:19|20)\d\d), (?:when (?:she|he) was|aged) ‹a(?<then>\d+)›\./, ageNow = /^\W{0,3}(?:Now ‹a(?<now>\d+)›,|At ‹a(?<at>\d+)›,? (?:she|he) (?:is|has|still|remains|sings|works|plays|runs|swims|teaches|writes)|(?:She|He) is (?:now )?‹a(?<is>\d+)›)/;
/** `She was 22 when she joined in 1987. Now 67, she will play her last concert`. */
function laterNext({ figured, published }: Context): Answer[] {
  return published === undefined ? [] : gather(figured, ({ sentence, stretch, at }) => {
    const met = has(sentence, "age") ? meet(sentence, ageNow) : undefined, now = met?.["now"] ?? met?.["at"] ?? met?.["is"], earlier = stretch[at - 1], groups = now && earlier ? (ageAtDeed.exec(earlier.sketch) ?? deedAtAge.exec(earlier.sketch))?.groups : undefined, then = earlier?.claims[Number(groups?.["then"])];
    if (!groups || !now?.value || !then?.value || now.bound !== "exact" || then.bound !== "exact" || now.unit !== "year") return undefined;
    const passed = Number(published.slice(0, 4)) - Number(groups["year"]), grown = Number(now.value) - Number(then.value);
    return Math.abs(passed - grown) <= 1 ? undefined : { ...impossible(now, [then], "wrong_age", `${then.quote} + ${passed}`, `Who was ${then.quote} in ${groups["year"] ?? ""} is some ${Number(then.value) + passed} ${passed} years later; the text says ${now.quote}.`), outcome: "review" };
  });
}

export const ages: Check = {
  id: "ages", version: 7, because: "An age has to fit the year of birth, and two ages of one person each other.",
  run: (context) => [...bornEarlier(context), ...ageThen(context), ...laterNext(context), ...gather(context.sentences, (sentence, at) => (!has(sentence, "age") && !has(sentence, "duration") && context.sentences[at + 1]?.kinds.includes("a") !== true ? undefined : [
    ...sentence.claims.map((claim) => age(context, sentence, claim)),
    ageOfNoYear(context, sentence), ofThing(context, sentence), turnedAge(sentence), laterAge(context, sentence), diedThen(context, sentence, context.sentences[at + 1]), bornNext(context, sentence, context.sentences[at + 1]),
  ]))],
  finds: [
    ["Born in Kisumu in 1948, she qualified in 1973. She delivered her last baby in 2019, at the age of 76.", { outcome: "review", cause: "wrong_age" }],
    ["She was 22 when she joined the orchestra in 1987. Now 67, she will play her last concert in May.", { outcome: "review", cause: "wrong_age" }, { published: "2026-03-10" }],
    ["Born in 1951, he was known for his playing. Mr Feerick, who passed away last Sunday aged 84, was single.", { outcome: "review", cause: "wrong_age" }, { published: "2026-03-12" }],
    ["Born in Kumasi in 1961, Mr Asante, who at 72 is still at work, has two sons.", { outcome: "amend", cause: "wrong_age" }, { published: "2026-03-12" }],
    ["Smith, 43, was born in 1990.", { outcome: "amend", cause: "wrong_age" }, { published: "2026-03-01" }],
    ["Born in 1951, the 63-year-old retired in 2024.", { outcome: "amend", cause: "wrong_age" }],
    ["The singer, born in 1950, died last night at the age of 84.", { outcome: "amend", cause: "wrong_age" }, { published: "2024-05-10" }],
    ["The ferry, built in 1985 and now 29 years old, sank in 2024.", { outcome: "amend", cause: "wrong_age" }],
    ["The bank, set up in 1889, turned 120 this month.", { outcome: "amend", cause: "wrong_age" }, { published: "2024-03-01" }],
    ["The church, built in 1722, is more than 400 years old.", { outcome: "amend", cause: "wrong_age" }, { published: "2024-03-01" }],
    ["Dame Ruth Penhale, the conductor, died on Friday aged 87. Born in Truro in 1931, she gave her last concert in 2006.", { outcome: "amend", cause: "wrong_age" }, { published: "2010-04-14" }],
    ["She was 45 when she was elected in 1999 and is 79 now.", { outcome: "amend", cause: "wrong_age" }, { published: "2023-08-30" }],
    ["Joan Hale, 83, who turned 80 last month, has run 12 marathons.", { outcome: "amend", cause: "wrong_age" }],
    ["The playwright, who was born in Durban in 1948, died on Monday. He was 85.", { outcome: "amend", cause: "wrong_age" }, { published: "2023-12-11" }],
  ],
  ignores: [["Mr Badu, who turns 90 next May, was born in Kumasi in 1935.", { published: "2024-11-02" }], ["The school, founded in 1950, expelled the 12-year-old.", { published: "2024-03-01" }], ["The firm, founded in 1950 by Ivo Brandt, who turned 80 this week, is for sale.", { published: "2024-03-01" }], "Born in 1951, the 73-year-old retired in 2024.", "The bridge, built in 1985 and now 39 years old, shut in 2024.", ["Smith, 35, was born in 1990.", { published: "2026-03-01" }], "Joan Hale, 83, who turned 80 on the day of the race, ran on.", ["Mr Smith, 34, was killed. Born in Leeds in 1958, his father had worked at the pit.", { published: "2025-05-10" }], ["Dame Ruth Penhale died on Friday aged 79. Born in Truro in 1931, she gave her last concert in 2006.", { published: "2010-12-14" }]],
};
