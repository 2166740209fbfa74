import type { Cause, Claim } from "../../types";
import { after, before, type Check, type Context, type Answer } from "../check";
import { decimal } from "../interval";
import { has, type Passage } from "../passage";
import { markOf, meet } from "../sketch";
import { quoted } from "../wording";

const people = /^ ?(?:%|per ?cent|pc) of (?:the |all |its |their |our |these |those )?(?:[a-z'’-]{2,14} ){0,2}(?:voters|patients|residents|respondents|pupils|students|members|households|people|women|men|children|adults|employees|staff|workers|passengers|customers|votes|ballots|seats|countries|schools|homes|companies|firms|lawmakers|those)\b/;
const wrong = (claim: Claim, others: readonly Claim[], cause: Cause, formula: string, working: string): Answer => ({ outcome: "amend", claims: [claim.start, ...others.map(({ start }) => start)], inputs: Object.fromEntries([claim, ...others].map((one, i) => [i === 0 ? "figure" : `figure ${i + 1}`, quoted(one)])), formula, cause, working });

/** A share of people cannot pass 100%; what stays above zero cannot fall by more. */
function overWhole({ text }: Context, sentence: Passage, claim: Claim): Answer | undefined {
  const { words } = sentence;
  if (claim.kind !== "percentage" || claim.unit !== "percent" || claim.value === null || decimal(claim.value).lte(100) || claim.bound === "less_than" || claim.bound === "at_most") return undefined;
  const turnout = /\bturnout (?:was|of|reached|hit|stood at|rose to|fell to) (?:about |nearly |almost |a record |just )?$/i.test(before(text, claim, 34));
  const wage = /capacity|increase|rise|salary|\bpay\b|income|\bnot\b|joke|impossible|average|effort|committed|\bgive\b/i.test(words) || /\b(?:more|than|above)\b/.test(after(text, claim, 40));
  // "112 per cent of all the milk sold": whoever sells it, it is no more than all of it.
  const counted = sentence.claims.length > 1 && meet(sentence, /‹p(?<share>\d+)› of (?:the |its |their |all |all the |[\p{L} ]{2,30}'s )‹[ck](?<whole>\d+)›/u)?.["share"] === claim;
  const all = counted || /^ ?(?:%|per ?cent|pc) of (?:all|the total|the entire|the whole) /.test(after(text, claim, 24)) && /\b(?:accounts? for|accounted for|makes? up|made up|represents?|represented|holds?|held|controls?|controlled|owns?|comprises?|won|took|captured|received) (?:about |nearly |some |almost )?$/.test(before(text, claim, 30));
  if (claim.change === undefined && (turnout || all || (people.test(after(text, claim, 60)) && !wage))) return wrong(claim, [], "share_over_100", `${claim.quote}% ≤ 100%`, `A share of ${claim.quote}% is more than the whole.`);
  if (claim.change === "decrease" && !/profit|earning|income|loss|margin|return|growth|balance|surplus|deficit|cash flow|value of (?:the )?bet/i.test(words)) return wrong(claim, [], "share_over_100", `${claim.quote}% ≤ 100%`, `Nothing that stays above zero can fall by ${claim.quote}%.`);
  return undefined;
}

const years = /^[^.;!?]{0,70}?\b(?:from|between|running|runs|spanning|covering|\() ?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?((?:19|20)\d\d) ?(?:to|and|until|till|through|[–—-]) ?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?((?:19|20)\d\d)\b/;

const term = /^-years? [^.;!?]{0,60}?\b(?:signed|began|begun|started|starting|granted|agreed|launched|opened)[^.;!?]{0,12}? in ((?:19|20)\d\d)[^.;!?]{1,30}?\b(?:runs? out|ran out|ends?|ended|expires?|expired|finish(?:es|ed)?)\b[^.;!?]{0,12}? in ((?:19|20)\d\d)\b/;
const monthNames = "January|February|March|April|May|June|July|August|September|October|November|December";
const days = new RegExp(String.raw`^(?:-day|-week| days| weeks)[^.;!?a-z][^.;!?]{0,60}?\b(?:from|between) (?:(?<month>${monthNames}) (?<first>\d{1,2})(?:st|nd|rd|th)? (?:to|until|and|through|[–-]) (?:\k<month> )?(?<last>\d{1,2})\b|(?<one>\d{1,2}) (?:to|until|and|through|[–-]) (?<two>\d{1,2}) (?:${monthNames})\b)`);
/** `ten-day festival from May 3 to May 20`. */
function daySpan(context: Context, sentence: Passage, claim: Claim): Answer | undefined {
  if (claim.kind !== "duration" || (claim.unit !== "day" && claim.unit !== "week") || claim.value === null || claim.bound !== "exact" || claim.high !== undefined) return undefined;
  if (/used to|formerly|originally|last year|extend/.test(sentence.words)) return undefined;
  const { first, last, one, two } = days.exec(context.text.slice(claim.end, sentence.end))?.groups ?? {};
  const start = Number(first ?? one), end = Number(last ?? two), length = end - start + 1;
  const weeks = claim.unit === "week", off = Math.abs(length - Number(claim.value) * (weeks ? 7 : 1));
  if (!(end > start) || off <= (weeks ? 3 : 1)) return undefined;
  return wrong(claim, [], "wrong_dates", `${end} − ${start} + 1`, `From the ${start} to the ${end} is ${length} days; the text says ${claim.quote}.`);
}

/** `three-year scheme from 2024 to 2029`: a span may be counted with or without its last year. */
function span(context: Context, sentence: Passage, claim: Claim): Answer | undefined {
  if (claim.kind !== "duration" || claim.unit !== "year" || claim.value === null || claim.bound !== "exact" || claim.high !== undefined) return undefined;
  const behind = context.text.slice(claim.end, sentence.end);
  if (!/^-years?(?:-long)? [a-z]/i.test(behind) && !/^[- ]years?,? (?:from|between|\()/.test(behind)) return undefined;
  if (/renew|extend|again|used to|formerly|originally/.test(behind)) return undefined;
  const m = years.exec(behind) ?? term.exec(behind), next = sentence.claims.find(({ start, kind }) => start > claim.start && kind === "duration");
  if (!m || (next && next.start < claim.end + m[0].length)) return undefined;
  const [start, end] = [Number(m[1]), Number(m[2])], length = end - start, said = Number(claim.value);
  if (end < start || Math.abs(length - said) <= 1) return undefined;
  return wrong(claim, [], "wrong_dates", `${end} − ${start}`, `From ${start} to ${end} is ${length} years (${length + 1} with both counted); the text says ${claim.quote}.`);
}

/** `12 years ago, in 2004` and `in the 12 years since 2004`, against the day of the article. */
function sinceYear(context: Context, claim: Claim): Answer | undefined {
  if (claim.kind !== "duration" || claim.unit !== "year" || claim.value === null || claim.bound !== "exact" || claim.high !== undefined || context.published === undefined) return undefined;
  const m = /^ years (?:ago,? in|since|after|ago \(in) (?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?((?:19|20)\d\d)\b/.exec(after(context.text, claim, 40)) ?? /\b[Ii]n ((?:19|20)\d\d),? (?:some |about |exactly )?$/.exec(/^ years ago\b/.test(after(context.text, claim, 12)) ? before(context.text, claim, 24) : "");
  if (!m || / after /.test(m[0])) return undefined;
  const year = Number(m[1]), now = Number(context.published.slice(0, 4)), passed = now - year, said = Number(claim.value);
  if (passed < 0 || Math.abs(passed - said) <= 1) return undefined;
  return wrong(claim, [], "wrong_dates", `${now} − ${year}`, `From ${year} to ${now} is ${passed} years; the text says ${claim.quote}.`);
}

/** `the 63-year-old retired in 2024`: the year in which somebody is that old. */
function yearOfDeed(words: string, claim: string): string | undefined {
  const at = words.indexOf(`${claim}-year-old`);
  return at < 0 ? undefined : /-year-old(?: \p{L}+){0,3} (?:retired|resigned|won|became|joined|left|took|was (?:elected|appointed|named|arrested|sentenced)) (?:\p{L}+ ){0,4}?in ((?:19|20)\d\d)\b/u.exec(words.slice(at, at + 90))?.[1];
}

/** `built in 1985 and now 29 years old, sank in 2024`. */
function ofThing(context: Context, sentence: Passage, claim: Claim): Answer | undefined {
  if ((claim.kind !== "age" && claim.kind !== "duration") || claim.unit !== "year" || claim.value === null || claim.bound !== "exact" || claim.high !== undefined) return undefined;
  const made = /\b(?:built|launched|opened|founded|completed|established) in ((?:18|19|20)\d\d) and now $/.exec(before(context.text, claim, 40))?.[1];
  if (made === undefined || !/^[ -]years?[ -]old\b/.test(after(context.text, claim, 12))) return undefined;
  const now = /\bin ((?:19|20)\d\d)\b/.exec(context.text.slice(claim.end, sentence.end))?.[1] ?? context.published?.slice(0, 4);
  if (now === undefined) return undefined;
  const passed = Number(now) - Number(made);
  return passed < 0 || Math.abs(passed - Number(claim.value)) <= 1 ? undefined : wrong(claim, [], "wrong_age", `${now} − ${made}`, `From ${made} to ${now} is ${passed} years; the text says ${claim.quote}.`);
}

function yearOfDeath(words: string): string | undefined {
  const at = words.search(/\b(?:died|killed|dead)\b/);
  return at < 0 ? undefined : / in (?:[A-Z][a-z]{2,8} )?((?:19|20)\d\d)\b/.exec(words.slice(at, at + 60))?.[1];
}

/** An age beside a birth year, on the article's day or in the year of death that the sentence names. */
function age(context: Context, sentence: Passage, claim: Claim): Answer | undefined {
  if (/^ (?:years old )?(?:when|as|while|during) (?!(?:he|she) died)/.test(after(context.text, claim, 40))) return undefined;
  if (claim.kind !== "age" || claim.unit !== "year" || claim.value === null || claim.bound !== "exact" || claim.high !== undefined || sentence.claims.filter(({ kind }) => kind === "age").length > 1) return undefined;
  const dates = /\(((?:18|19|20)\d\d) ?[–-] ?((?:19|20)\d\d)\)/.exec(sentence.words);
  const born = dates?.[1] ?? /\bborn(?: [\p{L}’, ]{0,40}?)?(?: in| on)(?: \d{1,2})?(?: [A-Z][a-z]{2,8})?(?: \d{1,2},)? ((?:18|19|20)\d\d)\b/u.exec(sentence.words.replace(/^Born\b/, "born"))?.[1];
  const died = dates?.[2] ?? yearOfDeath(sentence.words) ?? (/\b(?:died|dies|has died)\b(?! in )/.test(sentence.words) && !/\b(?:when|after|before|since)\b/.test(sentence.words) ? context.published?.slice(0, 4) : undefined);
  const lastYear = /\b(?:became|named|appointed|elected|made|won|joined|took)\b/.test(sentence.words) && /\blast year\b/.test(sentence.words) && context.published !== undefined ? String(Number(context.published.slice(0, 4)) - 1) : undefined;
  const then = died ?? yearOfDeed(sentence.words, claim.quote) ?? lastYear ?? (/\b(?:when|at the age of|since the age|was then|as a child|by the age|then)\b/.test(sentence.words) ? undefined : context.published?.slice(0, 4));
  if (born === undefined || then === undefined) return undefined;
  const years = Number(then) - Number(born), said = Number(claim.value);
  if (years < 0 || said === years || said === years - 1) return undefined;
  return wrong(claim, [], "wrong_age", `${then} − ${born}`, `Born in ${born}, one is ${years - 1} or ${years} in ${then}; the text says ${claim.quote}.`);
}

const population = /\b(?:village|town|city|island|hamlet|settlement|community|district|municipality|nation|country|territory)(?: of [A-Z][\p{L}-]+(?: [A-Z][\p{L}-]+)?)?(?:, | \(| )(?:of |home to |with a population of |population |which has a population of |where |whose population is |which is home to |which has |that has |which had |which had a population of |that had a population of |with |inhabited by )?‹[ck](?<people>\d+)›(?! (?:miles|km|years|houses|homes|minutes))/u;
/** People who died there without living there: a toll may then pass the number of residents. */
const outsiders = /pilgrim|tourist|visitor|traveller|passenger|from other|from outside|worshipper|holiday|soldier|troops|refugee|displaced|migrant|crew|aboard|on board|guest|festival|match|crowd|mourner/i;
function toll(context: Context, sentence: Passage): Answer | undefined {
  const people = sentence.claims.length > 1 && has(sentence, "casualty") && !/\b(?:largest|biggest|nearest|nearby|neighbouring|another)\b/.test(sentence.words) ? (meet(sentence, population) ?? meet(sentence, living))?.["people"] : undefined;
  if (!people || people.value === null || people.bound === "more_than" || people.bound === "at_least" || !/^(?: (?:people|residents|inhabitants|souls|villagers|or so)\b|[,.)(;]|$)/.test(after(context.text, people, 14))) return undefined;
  const at = context.sentences.indexOf(sentence), near = `${sentence.words} ${context.sentences[at + 1]?.words ?? ""}`;
  const apart = (other: Claim): string => { const a = markOf(sentence, people), b = markOf(sentence, other); return sentence.sketch.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)); };
  const limit = decimal(people.value).times(people.bound === "about" ? "1.2" : 1);
  const over = sentence.claims.find((other) => other !== people && other.kind === "casualty" && !/;|\b(?:but|while|elsewhere|mainland)\b/.test(apart(other)) && other.value !== null && other.bound !== "less_than" && other.bound !== "at_most" && decimal(other.value).gt(limit));
  return over && (!outsiders.test(near) || / of (?:its|the) (?:residents|villagers|people|inhabitants)/.test(sentence.words)) ? wrong(over, [people], "toll_over_population", `${over.quote} ≤ ${people.quote}`, `A toll of ${over.quote} is more than the ${people.quote} who live there.`) : undefined;
}

const founded = /\b(?:[Ff]ounded|[Ee]stablished|[Ff]ormed|opened|built|launched|incorporated|set up|created|started|begun|born|held|published|introduced)(?: [a-z]+){0,3} in ((?:1[5-9]|20)\d\d)\b/;
/** `founded in 1884, will mark its 150th anniversary this year`, `the 75th anniversary of the landings of June 6, 1944`. */
function anniversary(context: Context, sentence: Passage, claim: Claim): Answer | undefined {
  if (claim.kind !== "rank" || claim.value === null || (claim.unit !== "anniversary" && claim.unit !== "year" && claim.unit !== "birthday") || context.published === undefined) return undefined;
  if (claim.unit === "year") return ownYear(context, sentence, claim);
  const behind = context.text.slice(claim.end, sentence.end);
  const base = claim.unit === "birthday" ? /\bborn (?:on |in )(?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?:\d{1,2},? )?((?:18|19|20)\d\d)\b/.exec(sentence.words)?.[1] : /^ anniversary (?:of|since) [^.;!?]{0,80}?\b((?:1[5-9]|20)\d\d)\b/.exec(behind)?.[1] ?? (/^ anniversary of\b/.test(behind) || (sentence.words.match(/\b(?:1[5-9]|20)\d\d\b/g)?.length ?? 0) > 1 ? undefined : founded.exec(sentence.words)?.[1]);
  const held = /^ anniversary (?:celebrations? |year )?(?:falls? |will be |was |will fall )?in ((?:19|20)\d\d)\b/.exec(behind)?.[1];
  if (base === undefined || base === held) return undefined;
  const now = Number(held ?? context.published.slice(0, 4)) + (/\bnext year\b/.test(sentence.words) ? 1 : /\blast year\b/.test(sentence.words) ? -1 : 0), passed = now - Number(base), said = Number(claim.value);
  if (passed < 0 || Math.abs(passed - said) <= 1) return undefined;
  return wrong(claim, [], "wrong_dates", `${now} − ${base}`, `From ${base} to ${now} is ${passed} years; the text says ${claim.quote}.`);
}

const agesApart = /\b(?:was|were) ‹a(?<then>\d+)› when [^.;‹]{0,60}? in (?<year>(?:19|20)\d\d),? (?:and|but) (?:is|turns) (?:now |aged )?‹a(?<now>\d+)›/;
/** `She was 45 when she was elected in 1999 and is 79 now`. */
function laterAge(context: Context, sentence: Passage): Answer | undefined {
  const groups = has(sentence, "age") && context.published !== undefined ? agesApart.exec(sentence.sketch)?.groups : undefined;
  const then = sentence.claims[Number(groups?.["then"])], now = sentence.claims[Number(groups?.["now"])];
  if (!groups || !then?.value || !now?.value || then.bound !== "exact" || now.bound !== "exact") return undefined;
  const passed = Number(context.published?.slice(0, 4)) - Number(groups["year"]), grown = Number(now.value) - Number(then.value);
  return Math.abs(passed - grown) <= 1 ? undefined : wrong(now, [then], "wrong_age", `${then.quote} + ${passed}`, `Who was ${then.quote} in ${groups["year"] ?? ""} is some ${Number(then.value) + passed} ${passed} years later; the text says ${now.quote}.`);
}

/** `held every year since 1974, is now in its 30th year`. */
function ownYear(context: Context, sentence: Passage, claim: Claim): Answer | undefined {
  const since = /\b(?:since|began in|started in|founded in|founded in the year) ((?:19|20)\d\d)\b/.exec(sentence.words)?.[1], now = Number(context.published?.slice(0, 4));
  if (since === undefined || !/\b(?:is|now|enters?|entering|in) (?:now )?(?:in )?(?:its|their) $/.test(before(context.text, claim, 24)) || /\b(?:missed|cancelled|except|pandemic|suspended|revived)\b/.test(sentence.words)) return undefined;
  const passed = now - Number(since) + 1;
  return passed < 1 || Math.abs(passed - Number(claim.value)) <= 1 ? undefined : wrong(claim, [], "wrong_dates", `${now} − ${since} + 1`, `From ${since} to ${now} are ${passed} years; the text says ${claim.quote}.`);
}

const turned = /‹a(?<age>\d+)›, who (?:turned|turns|will turn) ‹a(?<turned>\d+)› (?:(?:last|this|next|earlier this|later this) (?:week|month|year|weekend|[A-Z][a-z]+day)|yesterday|today|on [A-Z][a-z]+day)\b/;
/** `Hale, 83, who turned 80 last month`. */
function turnedAge(sentence: Passage): Answer | undefined {
  const { age: said, turned: later } = has(sentence, "age") ? meet(sentence, turned) ?? {} : {};
  if (!said?.value || !later?.value || Math.abs(Number(said.value) - Number(later.value)) <= 1) return undefined;
  return wrong(said, [later], "wrong_age", `${said.quote} = ${later.quote}`, `The text gives the age as ${said.quote} and as ${later.quote}.`);
}

const spanBefore = /\b(?:from|between) (?<first>(?:1[5-9]|20)\d\d) (?:to|and|until) (?<last>(?:1[5-9]|20)\d\d),? (?:(?:a period of|a span of|a total of|that is|or) )?‹d(?<term>\d+)› years\b/;
/** `from 1914 to 1918, some eight years`. */
function spanFirst(sentence: Passage): Answer | undefined {
  const groups = has(sentence, "duration") ? spanBefore.exec(sentence.sketch)?.groups : undefined, claim = sentence.claims[Number(groups?.["term"])];
  if (!groups || !claim?.value || claim.high !== undefined || (claim.bound !== "exact" && claim.bound !== "about")) return undefined;
  const length = Number(groups["last"]) - Number(groups["first"]), off = Math.abs(length - Number(claim.value));
  return length < 1 || /\b(?:again|in all|altogether|in total|two spells|twice)\b/.test(sentence.words) || off <= Math.max(1, claim.bound === "about" ? length * 0.15 : 0) ? undefined : wrong(claim, [], "wrong_dates", `${groups["last"] ?? ""} − ${groups["first"] ?? ""}`, `From ${groups["first"] ?? ""} to ${groups["last"] ?? ""} is ${length} years; the text says ${claim.quote}.`);
}

const itsPeople = /‹[ck](?<dead>\d+)› of (?:its|the|the village's|the town's) (?:residents|villagers|people|inhabitants|population)\b/;
/** `the hamlet, which had a population of 340, is a wall. The landslide killed 410 of its residents`. */
function tollNext(sentence: Passage, next: Passage | undefined): Answer | undefined {
  const people = has(sentence, "count") && next && has(next, "casualty") ? meet(sentence, population)?.["people"] : undefined, dead = people && next && meet(next, itsPeople)?.["dead"];
  if (!people?.value || !dead?.value || dead.bound === "at_most" || people.bound === "at_least" || decimal(dead.value).lte(decimal(people.value).times(people.bound === "about" ? "1.2" : 1))) return undefined;
  return wrong(dead, [people], "toll_over_population", `${dead.quote} ≤ ${people.quote}`, `A toll of ${dead.quote} is more than the ${people.quote} who live there.`);
}

const bornIn = /\bborn [^.;!?]{0,40}?in ((?:18|19|20)\d\d)\b/, nowDead = /\bdied\b(?! in (?:18|19|20))/, wasAge = /^\W{0,2}(?:He|She) was ‹a(?<age>\d+)›\./;
/** `…, born in Durban in 1948, died on Monday. He was 85.` */
function diedThen(context: Context, sentence: Passage, next: Passage | undefined): Answer | undefined {
  const born = next && has(next, "age") && context.published !== undefined && nowDead.test(sentence.words) ? bornIn.exec(sentence.words)?.[1] : undefined, claim = born === undefined || !next ? undefined : meet(next, wasAge)?.["age"];
  if (!claim?.value || claim.bound !== "exact") return undefined;
  const now = Number(context.published?.slice(0, 4)), years = now - Number(born), said = Number(claim.value);
  return years < 0 || said === years || said === years - 1 ? undefined : wrong(claim, [], "wrong_age", `${now} − ${born ?? ""}`, `Born in ${born ?? ""}, one is ${years - 1} or ${years} in ${now}; the text says ${claim.quote}.`);
}

const service = /\b(?:retires?|retired|retiring|leaves?|leaving|steps down|stepping down|stood down|bows out)\b[^.;!?‹]{0,40}? after ‹d(?<term>\d+)› years[^.;!?‹a-z][^.;!?‹]{0,50}?\b(?:joined|founded|entered|started|began) in (?<year>(?:19|20)\d\d)\b/;
/** `retires this week after 35 years with the force, which he joined in 1986`. */
function serviceYears(context: Context, sentence: Passage): Answer | undefined {
  const groups = has(sentence, "duration") && context.published !== undefined ? service.exec(sentence.sketch)?.groups : undefined, claim = sentence.claims[Number(groups?.["term"])];
  if (!groups || !claim?.value || claim.bound !== "exact" || claim.high !== undefined) return undefined;
  const now = Number(context.published?.slice(0, 4)), passed = now - Number(groups["year"]);
  return passed < 0 || Math.abs(passed - Number(claim.value)) <= 1 ? undefined : wrong(claim, [], "wrong_dates", `${now} − ${groups["year"] ?? ""}`, `From ${groups["year"] ?? ""} to ${now} is ${passed} years; the text says ${claim.quote}.`);
}

const living = /‹c(?<people>\d+)› (?:people|residents|inhabitants|souls) (?:live|lived|living|are living) (?:on|in|there|here)\b/;
const bornLine = /^\W{0,2}(?:Born\b|(?:He|She) was born\b)[^.;!?]{0,50}? (?:in|on \d{1,2} [A-Z][a-z]{2,8}|on [A-Z][a-z]{2,8} \d{1,2},) ((?:18|19|20)\d\d)(?:, (?:s?he|the|Sir|Dame|Lord|Lady|Mr|Ms|Mrs|Dr|Professor)\b|[.;]| (?:to|into|and)\b)/;
/** `…, died on Saturday aged 87. Born in Lincoln in 1931, he …`: the next sentence has the year of birth. */
function bornNext(context: Context, sentence: Passage, next: Passage | undefined): Answer | undefined {
  const ages = sentence.claims.filter(({ kind }) => kind === "age"), [claim] = ages, born = next && bornLine.exec(next.words)?.[1];
  if (!claim || born === undefined || ages.length > 1 || context.published === undefined || claim.unit !== "year" || claim.value === null || claim.bound !== "exact" || claim.high !== undefined) return undefined;
  const died = /\bdied\b|\bhas died\b|\bdead\b/.test(sentence.words), dated = / in ((?:19|20)\d\d)\b/.exec(context.text.slice(claim.end, sentence.end))?.[1];
  if (dated !== undefined || (!died && /\b(?:when|at the age of|since the age|was then|then)\b/.test(sentence.words))) return undefined;
  const now = Number(context.published.slice(0, 4)), years = now - Number(born), said = Number(claim.value);
  return years < 0 || said === years || said === years - 1 ? undefined : wrong(claim, [], "wrong_age", `${now} − ${born}`, `Born in ${born}, one is ${years - 1} or ${years} in ${now}; the text says ${claim.quote}.`);
}

/** `between 50 and 40`. */
function reversed({ text }: Context, claim: Claim): Answer | undefined {
  if (claim.high === undefined || claim.value === null || decimal(claim.high).gte(claim.value) || !/\bbetween (?:[A-Z]{0,3}\$|[£€¥₹])?$/i.test(before(text, claim, 14))) return undefined;
  return { ...wrong(claim, [], "range_reversed", `${claim.value} ≤ ${claim.high}`, `The range ${claim.quote} runs from the higher number to the lower.`), outcome: "review" };
}

export const plausibility: Check = {
  id: "plausibility", version: 2, because: "Some figures cannot be: a share over the whole, a span that its years do not make, an age that the birth year forbids.",
  run: (context) => context.sentences.flatMap((sentence, at) => [
    ...sentence.claims.flatMap((claim) => [overWhole(context, sentence, claim), span(context, sentence, claim), daySpan(context, sentence, claim), sinceYear(context, claim), age(context, sentence, claim), ofThing(context, sentence, claim), anniversary(context, sentence, claim), reversed(context, claim)]),
    toll(context, sentence), tollNext(sentence, context.sentences[at + 1]), diedThen(context, sentence, context.sentences[at + 1]), serviceYears(context, sentence), turnedAge(sentence), spanFirst(sentence), laterAge(context, sentence), bornNext(context, sentence, context.sentences[at + 1]),
  ].filter((found) => found !== undefined)),
  finds: [
    ["Turnout was 104%, the commission said.", { outcome: "amend", cause: "share_over_100" }],
    ["The ministry announced a three-year scheme from 2024 to 2029.", { outcome: "amend", cause: "wrong_dates" }],
    ["Smith, 43, was born in 1990.", { outcome: "amend", cause: "wrong_age" }, { published: "2026-03-01" }],
    ["Born in 1951, the 63-year-old retired in 2024.", { outcome: "amend", cause: "wrong_age" }],
    ["The singer, born in 1950, died last night at the age of 84.", { outcome: "amend", cause: "wrong_age" }, { published: "2024-05-10" }],
    ["The ferry, built in 1985 and now 29 years old, sank in 2024.", { outcome: "amend", cause: "wrong_age" }],
    ["Dame Ruth Penhale, the conductor, died on Friday aged 87. Born in Truro in 1931, she gave her last concert in 2006.", { outcome: "amend", cause: "wrong_age" }, { published: "2010-04-14" }],
    ["The rowing club, founded in 1884, will mark its 150th anniversary this year.", { outcome: "amend", cause: "wrong_dates" }, { published: "2014-09-02" }],
    ["Women now make up 126 per cent of the city’s 1,400 wardens.", { outcome: "amend", cause: "share_over_100" }],
    ["The 15-year lease, signed in 2008, runs out in 2033.", { outcome: "amend", cause: "wrong_dates" }],
    ["The ten-day festival runs from May 3 to May 20.", { outcome: "amend", cause: "wrong_dates" }],
    ["She was 45 when she was elected in 1999 and is 79 now.", { outcome: "amend", cause: "wrong_age" }, { published: "2023-08-30" }],
    ["The exhibition is open for three weeks, from September 1 to September 12.", { outcome: "amend", cause: "wrong_dates" }],
    ["The plague killed 12,000 people in a town of 9,000.", { outcome: "amend", cause: "toll_over_population" }],
    ["Joan Hale, 83, who turned 80 last month, has run 12 marathons.", { outcome: "amend", cause: "wrong_age" }],
    ["The war lasted from 1914 to 1918, some eight years of slaughter.", { outcome: "amend", cause: "wrong_dates" }],
    ["The fair, held every year since 1974, is now in its 30th year.", { outcome: "amend", cause: "wrong_dates" }, { published: "2024-02-02" }],
    ["Only 3,000 people live on the island, where the wave killed 3,400.", { outcome: "amend", cause: "toll_over_population" }],
    ["The hamlet, which had a population of 340, is gone. The landslide killed 410 of its residents.", { outcome: "amend", cause: "toll_over_population" }],
    ["The playwright, who was born in Durban in 1948, died on Monday. He was 85.", { outcome: "amend", cause: "wrong_age" }, { published: "2023-12-11" }],
    ["The chief retires this week after 35 years with the force, which he joined in 1986.", { outcome: "amend", cause: "wrong_dates" }, { published: "2011-05-04" }],
    ["They sang for Ms Otieno, born in March 1934, who celebrated her 100th birthday on Monday.", { outcome: "amend", cause: "wrong_dates" }, { published: "2024-03-12" }],
    ["The dairy now accounts for 112 per cent of all milk sold in the county.", { outcome: "amend", cause: "share_over_100" }],
    ["At least 310 of its residents died when mud buried the village of Sorvan, home to 240 people.", { outcome: "amend", cause: "toll_over_population" }],
    ["The flood hit the village of 500 people, killing 700.", { outcome: "amend", cause: "toll_over_population" }],
  ],
  ignores: ["Born in 1951, the 73-year-old retired in 2024.", "The bridge, built in 1985 and now 39 years old, shut in 2024.", "Debt rose to 120% of GDP.", "The five-year plan runs from 2021 to 2025.", ["Smith, 35, was born in 1990.", { published: "2026-03-01" }], "Profit fell 130%.", "She was mayor from 1998 to 2002 and again from 2010 to 2018, twelve years in all.", "Joan Hale, 83, who turned 80 on the day of the race, ran on.", "Only 3,000 people live on the island; the war killed 34,000 on the mainland.", "The ten-day festival runs from 3 to 12 May.", ["The firm, founded in 1921, was floated in 1950 and marks the 75th anniversary of its listing this year.", { published: "2025-05-10" }], ["Mr Smith, 34, was killed. Born in Leeds in 1958, his father had worked at the pit.", { published: "2025-05-10" }], ["The society, founded in 1865, restores its hall for its 150th anniversary next year.", { published: "2014-09-02" }], "The flood in the hamlet of 90 people killed 112, most of them pilgrims.", ["Dame Ruth Penhale died on Friday aged 79. Born in Truro in 1931, she gave her last concert in 2006.", { published: "2010-12-14" }]],
};
