import type { Claim } from "../../types";
import { after, before, gather, type Check, type Context, type Answer } from "../check";
import { lastClause } from "../around/terms";
import { impossible } from "../impossible";
import { decimal, interval, overlaps } from "../interval";
import { has, type Passage } from "../passage";
import { Spread } from "../spread/read";
import { begun, begunNext, centenary, over, spanNext, thoseYearsApart, yearsLate } from "../spread/time";
import { timelineOf } from "../timeline";

const years = /^[^.;!?]{0,70}?\b(?:from|between|running|runs|spanning|covering|\() ?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?((?:19|20)\d\d) ?(?:to|and|until|till|through|[–—-]) ?(?:the (?:end|start) of )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?((?:19|20)\d\d)\b/;

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
  return impossible(claim, [], "wrong_dates", `${end} − ${start} + 1`, `From the ${start} to the ${end} is ${length} days; the text says ${claim.quote}.`);
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
  return impossible(claim, [], "wrong_dates", `${end} − ${start}`, `From ${start} to ${end} is ${length} years (${length + 1} with both counted); the text says ${claim.quote}.`);
}

/** `12 years ago, in 2004` and `in the 12 years since 2004`, against the day of the article. */
function sinceYear(context: Context, claim: Claim): Answer | undefined {
  if (claim.kind !== "duration" || claim.unit !== "year" || claim.value === null || claim.bound !== "exact" || claim.high !== undefined || context.published === undefined) return undefined;
  const m = /^ years(?:,? since| ago,? in| after| ago \(in) (?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?((?:19|20)\d\d)\b/.exec(after(context.text, claim, 40)) ?? /\b[Ii]n ((?:19|20)\d\d),? (?:some |about |exactly )?$/.exec(/^ years ago\b/.test(after(context.text, claim, 12)) ? before(context.text, claim, 24) : "");
  if (!m || / after /.test(m[0]) || /\bhad [a-z]+ (?:for )?$/.test(before(context.text, claim, 30))) return undefined;
  const year = Number(m[1]), now = Number(context.published.slice(0, 4)), passed = now - year, said = Number(claim.value);
  if (passed < 0 || Math.abs(passed - said) <= 1) return undefined;
  return impossible(claim, [], "wrong_dates", `${now} − ${year}`, `From ${year} to ${now} is ${passed} years; the text says ${claim.quote}.`);
}

const founded = /\b(?:[Ff]ounded|[Ee]stablished|[Ff]ormed|[Oo]pened|[Bb]uilt|[Ll]aunched|incorporated|set up|created|started|begun|born|held|published|introduced)(?: [a-z]+){0,3} in (?:the [a-z]+ of |[A-Z][a-z]+ )?((?:1[5-9]|20)\d\d)\b/;

/** `Born in a cottage in Asansol in April 1958`. */
const birthYear = (words: string): string | undefined => / (?:on|in) (?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?:\d{1,2},? )?((?:18|19|20)\d\d)\b/.exec((words.split(/\b[Bb]orn(?= )/)[1] ?? "").slice(0, 76).split(/[.;!?]/)[0] ?? "")?.[1];

/** `founded in 1884, will mark its 150th anniversary this year`, `the 75th anniversary of the landings of June 6, 1944`. */
function anniversary(context: Context, sentence: Passage, claim: Claim): Answer | undefined {
  if (claim.kind !== "rank" || claim.value === null || (claim.unit !== "anniversary" && claim.unit !== "year" && claim.unit !== "birthday") || context.published === undefined) return undefined;
  if (claim.unit === "year") return ownYear(context, sentence, claim);
  const behind = context.text.slice(claim.end, sentence.end);
  const base = claim.unit === "birthday" && /\b[Bb]orn\b/.test(sentence.words) ? (new Set(sentence.words.match(/\b(?:1[5-9]|20)\d\d\b/g)).size > 1 ? undefined : birthYear(sentence.words)) : /^ anniversary (?:of|since) [^.;!?]{0,80}?\b((?:1[5-9]|20)\d\d)\b/.exec(behind)?.[1] ?? (/^ anniversary of\b/.test(behind) || (sentence.words.match(/\b(?:1[5-9]|20)\d\d\b/g)?.length ?? 0) > 1 ? undefined : founded.exec(sentence.words)?.[1]);
  const held = /^ anniversary (?:celebrations? |year )?(?:falls? |will be |was |will fall )?in ((?:19|20)\d\d)\b/.exec(behind)?.[1];
  if (base === undefined || base === held) return undefined;
  const now = Number(held ?? context.published.slice(0, 4)) + (/\bnext year\b/.test(sentence.words) ? 1 : /\blast year\b/.test(sentence.words) ? -1 : 0), passed = now - Number(base), said = Number(claim.value);
  if (passed < 0 || Math.abs(passed - said) <= 1) return undefined;
  return impossible(claim, [], "wrong_dates", `${now} − ${base}`, `From ${base} to ${now} is ${passed} years; the text says ${claim.quote}.`);
}

/** `held every year since 1974, is now in its 30th year`. */
function ownYear(context: Context, sentence: Passage, claim: Claim): Answer | undefined {
  const since = /\b(?:since|began in|started in|founded in|founded in the year) ((?:1[89]|20)\d\d)\b/.exec(sentence.words)?.[1] ?? (/^ year (?:of|in) (?:business|operation|print|existence|publication|service|trading|office|power|charge)/.test(context.text.slice(claim.end, claim.end + 30)) ? founded.exec(sentence.words)?.[1] : undefined), now = Number(context.published?.slice(0, 4));
  if (since === undefined || !/\b(?:is|now|enters?|entering|in|celebrat(?:es|ing|ed)|mark(?:s|ing|ed)) (?:now )?(?:in )?(?:its|their|his|her) $/.test(before(context.text, claim, 24)) || /\b(?:missed|cancelled|except|pandemic|suspended|revived)\b/.test(sentence.words)) return undefined;
  const passed = now - Number(since) + 1;
  return passed < 1 || Math.abs(passed - Number(claim.value)) <= 1 ? undefined : impossible(claim, [], "wrong_dates", `${now} − ${since} + 1`, `From ${since} to ${now} are ${passed} years; the text says ${claim.quote}.`);
}

const spanBefore = /\b(?:from|between) (?<first>(?:1[5-9]|20)\d\d) (?:to|and|until) (?<last>(?:1[5-9]|20)\d\d),? (?:(?:a period of|a span of|a total of|that is|or) )?‹d(?<term>\d+)› years\b/;

/** `from 1914 to 1918, some eight years`. */
function spanFirst(sentence: Passage): Answer | undefined {
  const groups = has(sentence, "duration") ? spanBefore.exec(sentence.sketch)?.groups : undefined, claim = sentence.claims[Number(groups?.["term"])];
  if (!groups || !claim?.value || claim.high !== undefined || (claim.bound !== "exact" && claim.bound !== "about")) return undefined;
  const length = Number(groups["last"]) - Number(groups["first"]), off = Math.abs(length - Number(claim.value));
  return length < 1 || /\b(?:again|in all|altogether|in total|two spells|twice)\b/.test(sentence.words) || off <= Math.max(1, claim.bound === "about" ? length * 0.15 : 0) ? undefined : impossible(claim, [], "wrong_dates", `${groups["last"] ?? ""} − ${groups["first"] ?? ""}`, `From ${groups["first"] ?? ""} to ${groups["last"] ?? ""} is ${length} years; the text says ${claim.quote}.`);
}

/** Words behind which something begins, and behind which it ends. */
/** The words of its clause before the mark of a year. */
const leadOf = (words: string, year: number | undefined): string => words.slice(0, Math.max(0, words.indexOf(`‹y${year}›`))).slice(-44).split(/[.;:!?‹]/).at(-1) ?? "";
/** A length that says how long what has begun went on, or was to go on. */
const wholeTime = /‹d(?<long>\d+)›-years?(?:-long)? (?:[a-z-]+ )?(?:reign|rule|tenure|career|run|period|war|marriage|era|partnership|monopoly|presidency|premiership|leadership|dictatorship|chairmanship|history|existence|lease|pact|deal|contract|agreement|concession|plan|strategy|programme|program|scheme|project|spell|stint|stretch)\b|\b(?:for|after|lasts|(?:will|would|to) last|lasted|lasting|took|taking|reigned|ruled|served|spent|over|period of|stretch of|total of|span of|term of|their|his|her) ‹d(?<some>\d+)› years(?:[,.;:)’']|$| (?:in (?:[a-z]+|the (?:air|job|post|role|business|game|chair|lead|dark|field|town|city|valley|building|house))(?=[,.;:)]|$| (?:and|with|at|for)\b)|as|at the|on the|of service|of operation|of rule|of marriage|of war|with the|until|later|and|together(?! in [A-Z]))\b)/;
const notWhole = /\b(?:jail|jailed|prison|sentenced|sentence|parole|behind bars|renew|renewed|extended|extend|extension|again|re-?opened|re-?elected|twice|in all|altogether|two spells|first spell|break|interrupted|suspended|except|early|cut short|terminated|cancelled|scrapped|ago|older|younger|[Bb]orn)\b/;

/** `opened in 1932, closed in 2002 after 60 years in service`: two years of which one begins and one ends, and one length. */
function beginAndEnd({ published }: Context, sentence: Passage): Answer | undefined {
  const lengths = sentence.claims.filter(({ kind, unit }) => kind === "duration" && unit === "year");
  if (lengths.length !== 1 || notWhole.test(sentence.sketch)) return undefined;
  const { words, years } = timelineOf(sentence, published), [first, last] = years, long = wholeTime.exec(words)?.groups;
  const claim = sentence.claims[Number(long?.["long"] ?? long?.["some"])], said = claim && interval(claim);
  if (years.length !== 2 || first === undefined || last === undefined || !claim || !said || claim.high !== undefined || !begun.test(leadOf(words, first)) || !over.test(leadOf(words, last))) return undefined;
  const length = last - first, close = { low: decimal(length - 1), high: decimal(length + 1) };
  if (length < 1 || overlaps(close, said) || (claim.bound === "about" && decimal(claim.value ?? 0).minus(length).abs().lte(Math.max(1, length * 0.15)))) return undefined;
  return { ...impossible(claim, [], "wrong_dates", `${last} − ${first}`, `From ${first} to ${last} is ${length} years; the text says ${claim.quote}.`), outcome: "review" };
}

const since = /\bsince ‹y(?<first>\d+)›/, perfect = /\b(?:has|have)\b/;
/** `has run the shop since 1990, a stretch of 45 years`, against the day of the article. */
function untilNow({ published }: Context, sentence: Passage): Answer | undefined {
  if (published === undefined || notWhole.test(sentence.sketch) || sentence.claims.filter(({ kind, unit }) => kind === "duration" && unit === "year").length !== 1) return undefined;
  const { words, years } = timelineOf(sentence, published), m = since.exec(words), first = m?.groups?.["first"], long = wholeTime.exec(words)?.groups;
  const claim = sentence.claims[Number(long?.["long"] ?? long?.["some"])], said = claim && interval(claim);
  if (!m || first === undefined || !perfect.test(words.slice(0, m.index)) || years.length !== 1 || !claim || !said || claim.high !== undefined || claim.bound === "about") return undefined;
  const length = Number(published.slice(0, 4)) - Number(first);
  if (length < 1 || overlaps({ low: decimal(length - 1), high: decimal(length + 1) }, said)) return undefined;
  return { ...impossible(claim, [], "wrong_dates", `${published.slice(0, 4)} − ${first}`, `From ${first} to ${published.slice(0, 4)} is ${length} years; the text says ${claim.quote}.`), outcome: "review" };
}

const fromTo = /\bfrom ‹y(?<first>\d+)›[^.;!?‹]{0,16}? (?:to|until|till|through) ‹y(?<last>\d+)›/, thoseYears = /\b(?:[Tt]hose|[Tt]hese|[Hh]is|[Hh]er|[Tt]heir) ‹d(?<long>\d+)›[- ]years?\b/;
/** `from 1994 until 2009, and in those 25 years …`. */
function thoseAfter({ published }: Context, sentence: Passage): Answer | undefined {
  if (!thoseYears.test(sentence.sketch)) return undefined;
  const { words, years } = timelineOf(sentence, published), span = fromTo.exec(words)?.groups, claim = span && sentence.claims[Number(thoseYears.exec(words)?.groups?.["long"])];
  if (!span || years.length !== 2 || !claim?.value || claim.high !== undefined || claim.bound !== "exact") return undefined;
  const length = Number(span["last"]) - Number(span["first"]);
  return length < 1 || Math.abs(length - Number(claim.value)) <= 1 ? undefined : { ...impossible(claim, [], "wrong_dates", `${span["last"] ?? ""} − ${span["first"] ?? ""}`, `From ${span["first"] ?? ""} to ${span["last"] ?? ""} is ${length} years; the text says ${claim.quote}.`), outcome: "review" };
}

const ended = /\b(?:was|were|has been|have been) (?:closed|shut|demolished|pulled down|abolished|retired|scrapped|wound up|dissolved|replaced)\b|\b(?:closed|ended|died|retired|shut) after ‹/;
/** `which opened in 1999, was closed after 35 years in use`: more years than have passed. */
function yetToPass({ published }: Context, sentence: Passage): Answer | undefined {
  if (published === undefined || notWhole.test(sentence.sketch) || !ended.test(sentence.sketch)) return undefined;
  const { words, years } = timelineOf(sentence, published), [first] = years, long = wholeTime.exec(words)?.groups, claim = sentence.claims[Number(long?.["long"] ?? long?.["some"])], passed = Number(published.slice(0, 4)) - (first ?? 0);
  if (!claim?.value || years.length !== 1 || first === undefined || !begun.test(leadOf(words, first)) || claim.high !== undefined || Number(claim.value) <= passed + 1) return undefined;
  return { ...impossible(claim, [], "wrong_dates", `${published.slice(0, 4)} − ${first}`, `From ${first} to ${published.slice(0, 4)} is ${passed} years; the text says ${claim.quote}.`), outcome: "review" };
}

const dayOfMonth = new RegExp(String.raw`\b(?<day>\d{1,2}) (?<month>${monthNames})\b|\b(?<before>${monthNames}) (?<last>\d{1,2})\b`, "g");
const opens = /\b(?:opens?|opened|opening|begins?|began|starts?|started|runs?|ran|from)(?: on)? $/, closes = /\b(?:called off|went out|rose|over|to|until|till|closes?|closed|its close|ends?|ended|finish(?:es|ed)?|through)(?: on)? $/, wholeDays = /\b[Ii]n (?:its|those|all its|the) ‹[cd](?<whole>\d+)› days\b|(?:[.!?] A|, a)fter ‹[cd](?<after>\d+)› days\b|\b(?:each|all|every one) of (?:its|the|those) ‹[cd](?<long>\d+)› (?:consecutive |straight )?days\b|‹[cd](?<run>\d+)› (?:consecutive|straight) days\b|‹d(?<event>\d+)›-day (?:[a-z]+ )?(?:festival|fair|event|strike|visit|trip|tour|conference|summit|course|celebrations?|exhibition|tournament|hunger strike|pilgrimage|meeting|session|carnival)\b/;
/** `opens on 14 March and closes on 23 March, with a concert on each of its six days`. */
function openDays(sentence: Passage): Answer | undefined {
  const long = wholeDays.exec(sentence.sketch)?.groups, claim = sentence.claims[Number(long?.["long"] ?? long?.["run"] ?? long?.["event"] ?? long?.["whole"] ?? long?.["after"])], found = claim ? [...sentence.words.matchAll(dayOfMonth)] : [], [first, last] = found;
  const lead = (m: RegExpMatchArray): string => sentence.words.slice(Math.max(0, (m.index ?? 0) - 14), m.index), day = ({ groups }: RegExpMatchArray): number => Number(groups?.["day"] ?? groups?.["last"]), month = ({ groups }: RegExpMatchArray): string | undefined => groups?.["month"] ?? groups?.["before"];
  if (!claim?.value || claim.bound !== "exact" || claim.high !== undefined || !first || !last || found.length !== 2 || /used to|formerly|originally|last year|extend|postpone|cut short|abandon|interrupt|resum/.test(sentence.words) || month(first) !== month(last) || !opens.test(lead(first)) || !closes.test(lead(last))) return undefined;
  const length = day(last) - day(first) + 1;
  return length < 2 || Math.abs(length - Number(claim.value)) <= 1 ? undefined : { ...impossible(claim, [], "wrong_dates", `${length} days`, `From the first day to the last is ${length} days; the text says ${claim.quote}.`), outcome: "review" };
}

const lengthOfRun = /‹d(?<long>\d+)›-(?:week|day|month)\b/, perUnit: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4 };
/** `The seven-week trial began on January 5 and ended on February 2`: the only two dates, of two months. */
function runOfDates({ published }: Context, sentence: Passage): Answer | undefined {
  const claim = sentence.claims[Number(lengthOfRun.exec(sentence.sketch)?.groups?.["long"])], found = claim ? [...sentence.words.matchAll(dayOfMonth)] : [], [first, last] = found, unit = perUnit[claim?.unit ?? ""];
  if (!claim?.value || unit === undefined || claim.bound !== "exact" || claim.high !== undefined || !first || !last || found.length !== 2 || /extend|postpone|interrupt|resum|adjourn|used to|last year/.test(sentence.words)) return undefined;
  const lead = (m: RegExpMatchArray): string => sentence.words.slice(Math.max(0, (m.index ?? 0) - 14), m.index), year = published?.slice(0, 4) ?? "2001";
  const at = ({ groups }: RegExpMatchArray): number => Date.parse(`${groups?.["day"] ?? groups?.["last"] ?? ""} ${groups?.["month"] ?? groups?.["before"] ?? ""} ${year} UTC`), days = (at(last) - at(first)) / 86_400_000 + 1;
  if (!opens.test(lead(first)) || !closes.test(lead(last)) || !(days > 1) || Math.abs(days / unit - Number(claim.value)) <= Math.max(1, Number(claim.value) * 0.1)) return undefined;
  return { ...impossible(claim, [], "wrong_dates", `${days} days`, `From the first day to the last is ${days} days; the text says ${claim.quote} ${claim.unit ?? ""}s.`), outcome: "review" };
}

const yearsAfter = /‹d(?<long>\d+)› years (?:after|before|later)\b/;
/** `freed in 2026, 11 years after he was locked up in 2019`. */
function yearsApart({ published }: Context, sentence: Passage): Answer | undefined {
  if (!/ years (?:after|before|later)/.test(sentence.sketch)) return undefined;
  const { words, years: [first, last, ...more] } = timelineOf(sentence, published), claim = sentence.claims[Number(yearsAfter.exec(words)?.groups?.["long"])], said = claim && interval(claim), at = words.search(yearsAfter);
  if (!claim || !said || first === undefined || last === undefined || more.length > 0 || claim.bound !== "exact" || claim.high !== undefined || sentence.claims.filter(({ kind, unit }) => kind === "duration" && unit === "year").length !== 1) return undefined;
  // One year stands before the words and one behind them, in their clause.
  const lead = words.slice(0, at), tail = words.slice(at), ahead = lead.search(/‹y/), behind = tail.search(/‹y/);
  if (ahead < 0 || behind < 0 || /[;:]/.test(lead.slice(ahead)) || /[;:]/.test(tail.slice(0, behind)) || behind > 110 || lead.length - ahead > 110 || overlaps({ low: decimal(last - first - 1), high: decimal(last - first + 1) }, said)) return undefined;
  return { ...impossible(claim, [], "wrong_dates", `${last} − ${first}`, `From ${first} to ${last} is ${last - first} years; the text says ${claim.quote}.`), outcome: "review" };
}

const namesDays = ({ kinds, sketch }: Passage): boolean => kinds !== "" && / days|-day /.test(sketch);
const lastDay = new RegExp(String.raw`\b(?:called off|went out|rose|over|to|until|till|close[ds]?|ends?|ended|finish(?:es|ed)?|through)(?: on)? (?:\d|${monthNames})`);

const leaving = /\b(?:retires?|retired|retiring|leaves?|leaving|steps down|stepping down|stood down|bows out)\b/, afterYears = / after ‹d(?<term>\d+)› years(?![a-z])/, joinedIn = /^[^.;!?‹]{1,51}?\b(?:joined|founded|entered|started|began) in (?<year>(?:19|20)\d\d)\b/;

/** `retires this week after 35 years with the force, which he joined in 1986`. */
function serviceYears(context: Context, sentence: Passage): Answer | undefined {
  const met = has(sentence, "duration") && context.published !== undefined ? afterYears.exec(sentence.sketch) : undefined, claim = sentence.claims[Number(met?.groups?.["term"])];
  if (!met || !claim?.value || claim.bound !== "exact" || claim.high !== undefined || !leaving.test(lastClause(sentence.sketch.slice(0, met.index)).slice(-60))) return undefined;
  const joined = joinedIn.exec(sentence.sketch.slice(met.index + met[0].length))?.groups?.["year"], now = Number(context.published?.slice(0, 4)), passed = now - Number(joined);
  return joined === undefined || passed < 0 || Math.abs(passed - Number(claim.value)) <= 1 ? undefined : impossible(claim, [], "wrong_dates", `${now} − ${joined}`, `From ${joined} to ${now} is ${passed} years; the text says ${claim.quote}.`);
}

export const dates: Check = {
  id: "dates", version: 6, because: "A length of time or an anniversary has to fit the dates beside it.",
  run: (context) => [
    ...gather(context.stretches, (stretch) => (!stretch.some(namesDays) ? undefined : gather(stretch, (sentence, at) => (stretch.slice(Math.max(0, at - 2), at + 1).some(namesDays) && (lastDay.test(sentence.words) || lastDay.test(stretch[at - 1]?.words ?? "")) ? openDays(new Spread(sentence, stretch, at).window) : undefined)))),
    ...gather(context.figured, ({ sentence, stretch, at }) => [
      has(sentence, "duration") ? thoseYearsApart(context, sentence, stretch[at - 1]) ?? yearsLate(sentence, stretch[at - 1]) ?? yetToPass(context, sentence) ?? runOfDates(context, sentence) ?? begunNext(context, sentence, stretch[at + 1]) ?? spanNext(sentence, stretch[at + 1]) : undefined,
      sentence.words.includes("centenary") ? centenary(context, sentence, stretch[at - 1]) : undefined,
      ...gather(sentence.claims, (claim) => [span(context, sentence, claim), daySpan(context, sentence, claim), sinceYear(context, claim), anniversary(context, sentence, claim)]),
      serviceYears(context, sentence), spanFirst(sentence),
      has(sentence, "duration") ? beginAndEnd(context, sentence) ?? untilNow(context, sentence) ?? thoseAfter(context, sentence) ?? yearsApart(context, sentence) : undefined,
    ]),
  ],
  finds: [
    ["The dam was to have been finished in 2015. It opened in 2023, six years late.", { outcome: "review", cause: "wrong_dates" }],
    ["He took over the paper in 1979 and sold it in 2014. In those 45 years he missed two editions.", { outcome: "review", cause: "wrong_dates" }],
    ["The club was founded in 1904 by eleven dockers. It celebrated its centenary in 2014 with a dinner for 300.", { outcome: "review", cause: "wrong_dates" }, { published: "2026-03-10" }],
    ["The bridge, which opened in 1999, was closed after 35 years in use.", { outcome: "review", cause: "wrong_dates" }, { published: "2026-03-10" }],
    ["He walked free in March 2026, 11 years after he was first locked up in March 2019.", { outcome: "review", cause: "wrong_dates" }],
    ["The fair opens on 14 March and closes on 23 March, with a concert on each of its six days.", { outcome: "review", cause: "wrong_dates" }],
    ["Born in a cottage in Asansol in April 1958, she will celebrate her 78th birthday next month.", { outcome: "amend", cause: "wrong_dates" }, { published: "2026-03-12" }],
    ["She led the trust from 1994 until 2009, and in those 25 years missed one meeting.", { outcome: "review", cause: "wrong_dates" }],
    ["The ministry announced a three-year scheme from 2024 to 2029.", { outcome: "amend", cause: "wrong_dates" }],
    ["The rowing club, founded in 1884, will mark its 150th anniversary this year.", { outcome: "amend", cause: "wrong_dates" }, { published: "2014-09-02" }],
    ["The 15-year lease, signed in 2008, runs out in 2033.", { outcome: "amend", cause: "wrong_dates" }],
    ["The ten-day festival runs from May 3 to May 20.", { outcome: "amend", cause: "wrong_dates" }],
    ["The exhibition is open for three weeks, from September 1 to September 12.", { outcome: "amend", cause: "wrong_dates" }],
    ["The war lasted from 1914 to 1918, some eight years of slaughter.", { outcome: "amend", cause: "wrong_dates" }],
    ["The fair, held every year since 1974, is now in its 30th year.", { outcome: "amend", cause: "wrong_dates" }, { published: "2024-02-02" }],
    ["The chief retires this week after 35 years with the force, which he joined in 1986.", { outcome: "amend", cause: "wrong_dates" }, { published: "2011-05-04" }],
    ["The bridge, opened in 1932, closed in 2002 after 60 years in service.", { outcome: "review", cause: "wrong_dates" }],
    ["The dictator, who ruled from 1978 until 2011, boasted of his 23-year rule.", { outcome: "review", cause: "wrong_dates" }],
    ["The pact, agreed in 2013 for a period of 20 years, will lapse in 2023.", { outcome: "review", cause: "wrong_dates" }],
    ["The treaty was signed in 1975 for 60 years and runs out in 2025.", { outcome: "review", cause: "wrong_dates" }],
    ["She has run the inn since 1990, a stretch of 45 years.", { outcome: "review", cause: "wrong_dates" }, { published: "2024-02-02" }],
    ["Founded in 1948, the mill is celebrating its 85th year in business.", { outcome: "amend", cause: "wrong_dates" }, { published: "2024-02-02" }],
    ["They sang for Ms Otieno, born in March 1934, who celebrated her 100th birthday on Monday.", { outcome: "amend", cause: "wrong_dates" }, { published: "2024-03-12" }],
  ],
  ignores: ["The ten-day festival, which used to run from May 3 to May 20, ends on Friday.", "The museum, opened in 1950, closed in 2020 after three years of repairs.", "He was jailed in 2015 for nine years and left prison in 2019.", "The five-year plan runs from 2021 to 2025.", "She was mayor from 1998 to 2002 and again from 2010 to 2018, twelve years in all.", "The ten-day festival runs from 3 to 12 May.", ["The firm, founded in 1921, was floated in 1950 and marks the 75th anniversary of its listing this year.", { published: "2025-05-10" }], ["The society, founded in 1865, restores its hall for its 150th anniversary next year.", { published: "2014-09-02" }]],
};
