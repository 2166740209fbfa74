import type { Claim } from "../../types";
import type { Answer } from "../check";
import type { Passage } from "../passage";
import { markOf } from "../sketch";
import { bornYearIn } from "../timeline";
import { plural } from "../wording";
import type { Neighbourhood } from "./terms";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month = String.raw`January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.?`;
const day = new RegExp(String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>${month})(?:,? (?<year>(?:19|20)\d\d))?(?!\w)|\b(?<before>${month}) (?<last>\d{1,2})(?:,? (?<in>(?:19|20)\d\d))?(?![\d:])`, "g");
const daysIn: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7, fortnight: 14, month: 30.44 };
const events = "stoppage|strike|walkout|detention|shutdown|closure|siege|stand-?off|trial|hearing|ordeal|captivity|festival|tour|visit|trip|voyage|journey|campaign|lockdown|outage|blackout|curfew|ceasefire|truce|sit-in|occupation|suspension|ban|tournament|exhibition|delay|gap|wait|stay|break|holiday|recess|embargo|fair|blockade|sitting|debate|session|operation|rescue|battle|vigil|raid|shift|search|hunt|protest|inquiry|inquest|run|course|custody|absence";
const event = new RegExp(String.raw`^[ -](?:[a-z]+[ -]){0,2}?(?:${events})\b|^ (?:days|weeks|months)? ?(?:later|after|earlier|before|of (?:[a-z]+ )?(?:detention|captivity|protests?|strikes?|fighting|violence|unrest|rain|mourning|custody|closure|talks|searching|shelling|bombardment)|in (?:custody|hospital|detention|hiding|captivity|a coma|jail|prison))\b|^ (?:days|weeks|months) (?:at sea|on the road|adrift|alone|underground|in (?:space|orbit))\b|^ (?:days|weeks|months) (?:that |when |in which )?(?:the|it|they|he|she) (?:[a-z]+ ){0,2}(?:was|were|had been|spent) (?:closed|shut|out|away|idle|down|missing|held|off|on strike|without)\b`), eventOf = new RegExp(String.raw`\b(?:${events}) of (?:just |only |about |some )?$`);
const lasting = /\b(?:last(?:ed|ing|s)?(?: for)?|(?:dragged|gone|went|continued|raged|stretched|carried) on for|ending|took|taking|spent|spending|over (?:the|those|these)|adjourned for)(?: an?| just| only| little| a little| exactly)? $/, listed = /\bfrom (?:[A-Z][a-z]+ \d|\d{1,2} [A-Z])[^.;]{0,16} (?:to|until|till|through) /;
const otherTime = /\b(?:extend|postpone|interrupt|resum(?!e on|ed on)|adjourn(?!ed for)|used to|deadline|notice|appeal|suspended|every|each|sentence|jail(?:ed)?|renew|expected|until further|maximum|minimum|at least|up to|old|ago)/;

const mayNameDay = /\d(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]{0,7} \d/, mayNameTime = /\d[:.]\d\d|\dhr|\d ?[ap]\.?m/;
/** The days of the year that a passage names, in the order of the text. */
function daysNamed(words: string, year: number): Date[] {
  return [...words.matchAll(day)].flatMap(({ groups: g }) => {
    const at = months.indexOf((g?.["month"] ?? g?.["before"] ?? "").slice(0, 3).toLowerCase()), number = Number(g?.["day"] ?? g?.["last"]);
    return at < 0 || number < 1 || number > 31 ? [] : [new Date(Date.UTC(Number(g?.["year"] ?? g?.["in"] ?? year), at, number))];
  });
}

/** `walked out on April 20 … back on the wards on May 4 … the 24-day stoppage`: the only two days and the only length of time. */
export function daysApart({ sentence, near, around, published }: Neighbourhood): Answer | undefined {
  if (!near.some(({ words }) => mayNameDay.test(words)) || !sentence.claims.some((claim) => (claim.kind === "duration" || claim.kind === "count") && daysIn[claim.unit ?? ""] !== undefined)) return undefined;
  const year = Number(published?.slice(0, 4) ?? 2001);
  for (const passage of around) {
    const named = daysNamed(passage.words, year), [first, last] = named;
    if (named.length > 2) return undefined;
    if (!first || !last || first.getTime() === last.getTime()) continue;
    const every = passage.claims.filter((claim) => (claim.kind === "duration" || claim.kind === "count") && daysIn[claim.unit ?? ""] !== undefined), ofEvent = every.filter((claim) => event.test(passage.sketch.slice(markOf(passage, claim).end))), lengths = ofEvent.length === 1 ? ofEvent : every, [length] = lengths;
    if (!length?.value || lengths.length > 1 || length.high !== undefined || length.bound !== "exact" && length.bound !== "about" && length.bound !== "less_than" || otherTime.test(passage.words)) return undefined;
    const { start, end } = markOf(passage, length);
    const lead = passage.sketch.slice(Math.max(0, start - 40), start);
    if (!listed.test(passage.words) && !event.test(passage.sketch.slice(end)) && !lasting.test(lead.slice(-24)) && !eventOf.test(lead)) return undefined;
    if (length.bound !== "exact" && !lasting.test(passage.sketch.slice(Math.max(0, start - 24), start))) return undefined;
    if (last.getUTCFullYear() - first.getUTCFullYear() > 1 || first.getUTCFullYear() - last.getUTCFullYear() > 1) return undefined;
    const apart = Math.abs(last.getTime() - first.getTime()) / 86_400_000, days = Math.min(apart, Math.abs(365 - apart)), unit = daysIn[length.unit ?? ""] ?? 1, said = Number(length.value) * unit, room = (unit === 1 ? 1 : unit * 0.6) + (length.bound === "exact" ? 0 : Number(length.value) * unit * 0.15);
    if (said >= days - room && said <= days + 1 + room || said > days * 4 || said < days / 5) return undefined;
    return { outcome: "review", claims: [length.start], inputs: { length: `${length.quote} ${length.unit ?? ""}s` }, formula: "last day − first day", cause: "wrong_dates", working: `From the first day named to the last is ${days} days; the text says ${length.quote} ${length.unit ?? ""}s.` };
  }
  return undefined;
}

const begun = /\b(?:[Oo]pened|[Ff]ounded|[Bb]uilt|[Ee]stablished|[Ll]aunched|[Ss]tarted|[Bb]egan|[Ss]ince|[Ss]et up|[Jj]oined|[Cc]reated|[Ff]ormed|arrived|took over|appointed|been (?:in|at|with)|came to|took up|first (?!of|in|to|time)[a-z]+(?:ed|ld|an|ook|it)|unveiled|inaugurated|completed|dates from|dates back to)\b/, firstYear = /^[^.;!?\d]{1,64}(?<year>(?:1[6-9]|20)\d\d)\b/, years = /\b(?:1[5-9]|20)\d\d\b/g, whole = /\b(?:ending|ended|end to|after|in (?:its|his|her|their)|(?:traded|run|operated|survived|been (?:open|trading|running))[^.;:!?‹]{0,30} for) $/, history = /^[ -]years? (?:of (?!age)|history|stewardship|tenure|reign|leadership|chairmanship|presidency|premiership|captaincy|run|life|tradition|association|existence|in (?:business|print|service|office|the (?:same|job|post|role|chair))|on the|at the (?:helm|head|top)|with the|(?:is|was) a (?:fair|good|long|great|fine) (?:innings|run|time))/;
const over = /\b(?:clos(?:ed|ing|ure)|shut|ended|curtain|last (?:picture|edition|train|match|service|issue)|final (?:edition|train|match|service|issue)|demolished|scrapped|retired)\b/;
const anniversary = /\b(?<nth>\d{1,3})(?:st|nd|rd|th) (?:anniversary|birthday)\b|\b(?<word>bicentenary|centenary|centenaries|jubilee)\b/, wordYears: Readonly<Record<string, number>> = { centenary: 100, bicentenary: 200 };
const ago = /\b(?<year>(?:1[5-9]|20)\d\d), (?:some |about )?‹d(?<long>\d+)› years ago\b|‹d(?<back>\d+)› years ago,? in (?<then>(?:1[5-9]|20)\d\d)\b/;
/** `the smallest crop since 1998, 38 years ago`. */
export function yearsAgo({ sentence, published }: Neighbourhood): Answer | undefined {
  const found = ago.exec(sentence.sketch)?.groups, claim = sentence.claims[Number(found?.["long"] ?? found?.["back"])], year = Number(found?.["year"] ?? found?.["then"]);
  if (!found || !claim?.value || published === undefined || claim.high !== undefined || claim.bound !== "exact") return undefined;
  const passed = Number(published.slice(0, 4)) - year;
  return passed < 1 || Math.abs(passed - Number(claim.value)) <= 1 ? undefined : { outcome: "review", claims: [claim.start], inputs: { length: `${claim.quote} years` }, formula: `${published.slice(0, 4)} − ${year}`, cause: "wrong_dates", working: `From ${year} to ${published.slice(0, 4)} is ${passed} years; the text says ${claim.quote}.` };
}

/** `first lit its ovens in the summer of 1951, is celebrating its 85th anniversary`: the only year named, or the only one near in which something began. */
export function anniversaryOf({ sentence, near, published }: Neighbourhood): Answer | undefined {
  const found = anniversary.exec(sentence.words), said = Number(found?.groups?.["nth"] ?? wordYears[found?.groups?.["word"] ?? ""]), named = [...new Set(sentence.words.match(years) ?? [])];
  if (!found || published === undefined || !(said > 4) || named.length > 1 || anniversaryOfThat.test(sentence.words) && !ofPlaceWhich.test(sentence.words) || /\b(?:born|died|death|since his|since her)\b/.test(sentence.words) && !/birthday/.test(found[0]) || /\b(?:died|death)\b/.test(sentence.words) && /birthday/.test(found[0])) return undefined;
  const elsewhere = named.length === 0 && itsOwn.test(sentence.words) ? [...new Set(near.flatMap(({ words }) => (ofPerson.test(words) ? [] : yearBegunIn(words) ?? [])))] : [], year = Number(named[0] ?? elsewhere[0]), words = sentence.words.replace(/’/g, "'");
  if (named.length === 0 && (elsewhere.length !== 1 || near.some((one) => bornYearIn(one.words) !== undefined))) return undefined;
  const now = Number(published.slice(0, 4)) + (/\bnext year(?:'s)?\b/.test(words) ? 1 : /\blast year(?:'s)?\b/.test(words) ? -1 : 0), passed = now - year, claim = sentence.claims.find(({ start }) => start === sentence.start + found.index) ?? sentence.claims[0];
  if (!claim || passed < 5 || Math.abs(passed - said) <= 1 || Math.abs(passed - said) > 60) return undefined;
  return { outcome: "review", claims: [claim.start], inputs: { anniversary: found[0] }, formula: `${now} − ${year}`, cause: "wrong_dates", working: `From ${year} to ${now} is ${passed} years; the text says ${found[0]}.` };
}
const anniversaryOfThat = /\b(?:anniversary|birthday|centenary|bicentenary) of\b(?! the (?:[a-z]+ ){0,3}(?:bridge|club|school|church|hospital|factory|theatre|station|museum|company|line|bakery|mill),? which\b)/, ofPlaceWhich = /\bcentenary of\b[^.;]{0,60}, which\b/;
const itsOwn = /\b(?:its|their) \d{1,3}(?:st|nd|rd|th) (?:anniversary|birthday)\b/, ofPerson = /\b(?:moved|joined|sold|bought|taken over|rebuilt|reopened|renamed)\b/;
/** The year behind a word for a beginning: `founded in 1894`. */
function yearBegunIn(words: string): number | undefined {
  const at = begun.exec(words), year = at ? firstYear.exec(words.slice(at.index + at[0].length))?.groups?.["year"] : undefined;
  return year === undefined ? undefined : Number(year);
}

const tenure = /^-year (?:stewardship|tenure|reign|rule|leadership|chairmanship|presidency|premiership|captaincy|spell|stint|run)\b|^ years (?:as (?:(?:your|the|its|their|our|a) )?(?:mayor|leader|head|chief|chairman|chairwoman|chair|president|principal|editor|captain|coach|director|governor|minister|premier|manager|conductor|bishop|vicar)|in (?:office|power|charge|the (?:job|post|role|chair))|at the (?:helm|top))\b/, tookOver = /\b(?:took (?:the helm|over|charge|office|the job|the post)|became|appointed|elected|sworn in|succeeded)\b[^.;:!?\d]{1,40}\b(?<year>(?:19|20)\d\d)\b/;
/** `took the helm in 2004 … During his 31-year stewardship`: the year in which it began, and none of the others named fits. */
export function yearsInPost({ sentence, near, published }: Neighbourhood): Answer | undefined {
  const length = published === undefined ? undefined : sentence.claims.find((claim) => claim.kind === "duration" && claim.unit === "year" && Number(claim.value) >= 3 && claim.bound === "exact" && claim.high === undefined && tenure.test(sentence.sketch.slice(markOf(sentence, claim).end)));
  const begins = length ? near.flatMap(({ words }) => tookOver.exec(words)?.groups?.["year"] ?? []) : [], [year] = begins, all = near.flatMap(({ words }) => words.match(years) ?? []), now = Number(published?.slice(0, 4));
  if (!length || year === undefined || begins.length > 1 || near.some(({ words }) => /\b(?:until|stepped down in|retired in|died in|left in|ended in|resigned in)\b/.test(words))) return undefined;
  const fits = (from: number): boolean => [now, now + 1, ...all.map(Number)].some((to) => Math.abs(to - from - Number(length.value)) <= 1);
  return all.some((from) => fits(Number(from))) ? undefined : { outcome: "review", claims: [length.start], inputs: { length: `${length.quote} years` }, formula: `${now} − ${year}`, cause: "wrong_dates", working: `From ${year} to ${now} is ${now - Number(year)} years; the text says ${length.quote}.` };
}

/** `ending 147 years of production. … Opened in 1929`: the only year named, up to the day of the article. */
export function yearsSince({ sentence, around, published }: Neighbourhood): Answer | undefined {
  const length = sentence.claims.find((claim) => claim.kind === "duration" && claim.unit === "year" && Number(claim.value) >= 5 && claim.bound === "exact" && claim.high === undefined && (whole.test(sentence.sketch.slice(Math.max(0, markOf(sentence, claim).start - 48), markOf(sentence, claim).start)) || history.test(sentence.sketch.slice(markOf(sentence, claim).end))));
  if (!length || published === undefined) return undefined;
  const passage = (/ for $/.test(sentence.sketch.slice(0, markOf(sentence, length).start)) ? around.slice(0, 1) : around).find(({ words }) => yearBegunIn(words) !== undefined), year = yearBegunIn(passage?.words ?? "") ?? 0, named = new Set((around.at(-1)?.words.match(years) ?? []).filter((one) => one <= published.slice(0, 4)));
  const closed = named.size === 2 && over.test(sentence.words) ? Math.max(...[...named].map(Number)) : 0;
  if (passage && closed > year && year > 0) { const lasted = closed - year; return Math.abs(lasted - Number(length.value)) <= 1 || Number(length.value) > lasted * 3 || Number(length.value) < lasted / 2 ? undefined : { outcome: "review", claims: [length.start], inputs: { length: `${length.quote} years` }, formula: `${closed} − ${year}`, cause: "wrong_dates", working: `From ${year} to ${closed} is ${lasted} years; the text says ${length.quote}.` }; }
  if (!passage || named.size !== 1 || /\b(?:was to|then|until|closed in|moved|sold|each|served|jail|prison)\b/.test(passage.words)) return undefined;
  const passed = Number(published.slice(0, 4)) - year, said = Number(length.value);
  if (passed < 5 || Math.abs(passed - said) <= 1 || said > passed * 3 || said < passed / 2) return undefined;
  return { outcome: "review", claims: [length.start], inputs: { length: `${length.quote} years` }, formula: `${published.slice(0, 4)} − ${year}`, cause: "wrong_dates", working: `From ${year} to ${published.slice(0, 4)} is ${passed} years; the text says ${length.quote}.` };
}

const clock = /\b(?<hour>\d{1,2})(?:[.:](?<minute>[0-5]\d))? ?(?<half>[ap])\.?m\b/g, race = /\b(?<hours>\d{1,2})(?::|hr? ?)(?<minutes>[0-5]?\d)(?::|min ?|m )(?<seconds>[0-5]\d(?:\.\d+)?)(?:sec|s)?(?![\d:]| ?[ap]\.?m)|\b(?<m>[0-5]?\d):(?<s>[0-5]\d(?:\.\d+)?)(?![\d:]| ?[ap]\.?m)/g;
const inSeconds: Readonly<Record<string, number>> = { hour: 3600, minute: 60, second: 1 };

/** A length of time with the smaller units that follow it: `1 minute and 38 seconds`. */
function lengthsOf(passage: Passage): { readonly claim: Claim; readonly seconds: number; readonly parts: number }[] {
  const found: { claim: Claim; seconds: number; parts: number }[] = [];
  let end = -1, unit = 0;
  for (const claim of passage.claims) {
    const own = inSeconds[claim.unit ?? ""];
    if (claim.kind !== "duration" || claim.value === null || claim.high !== undefined || own === undefined) continue;
    const { start, end: behind } = markOf(passage, claim), last = found.at(-1);
    if (last && own < unit && /^ ?[a-z]*,?(?: and)? ?$/.test(passage.sketch.slice(end, start))) { last.seconds += Number(claim.value) * own; last.parts++; }
    else found.push({ claim, seconds: Number(claim.value) * own, parts: 1 });
    [end, unit] = [behind, own];
  }
  return found;
}

const writtenTimes = (passage: Passage): number[] => lengthsOf(passage).filter(({ parts }) => parts > 2).map(({ seconds }) => seconds);
const dayTime = /\b(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)(?![\d\p{L}]| ?[ap]\.?m|[:.]\d)/gu, atClock = /\b(?:at|from|until|till|by|before|after) $/;
const isAtClock = (words: string, at: number): boolean => atClock.test(words.slice(Math.max(0, at - 8), at));
const minutesOf = (groups: Readonly<Record<string, string | undefined>> | undefined): number => (groups?.["half"] === undefined ? Number(groups?.["hour"]) : Number(groups["hour"]) % 12 + (groups["half"] === "p" ? 12 : 0)) * 60 + Number(groups?.["minute"] ?? 0);
/** The times of day that some words name, in minutes, in their order: `6.40am`, `at 14:15`. */
const clocksIn = (words: string): number[] => [...words.matchAll(clock), ...[...words.matchAll(dayTime)].filter(({ index }) => isAtClock(words, index))].sort((a, b) => a.index - b.index).map(({ groups }) => minutesOf(groups));
const raceTimes = (words: string): number[] => [...words.matchAll(race)].filter(({ index, groups: g }) => g?.["hours"] !== undefined || !isAtClock(words, index)).map(({ groups: g }) => Number(g?.["hours"] ?? 0) * 3600 + Number(g?.["minutes"] ?? g?.["m"]) * 60 + Number(g?.["seconds"] ?? g?.["s"]));
const behindInRace = /\b(?:back|later|behind|adrift|ahead|clear|faster|slower|quicker|off|outside|inside|under|better)\b/;
/** `in 2:24:14. … runner-up, 41 seconds back in 2:25:35`; `at 9.40pm on Saturday … at 2.15am on Sunday … lasted six hours`. */
export function timesApart({ sentence, near, around }: Neighbourhood): Answer | undefined {
  if (/\bworking (?:week|day)\b/.test(sentence.words) || !near.some(({ words }) => mayNameTime.test(words)) && lengthsOf(sentence).every(({ parts }) => parts < 2) || !sentence.claims.some((claim) => claim.kind === "duration" && inSeconds[claim.unit ?? ""] !== undefined)) return undefined;
  for (const passage of around) {
    const all = lengthsOf(passage), inMinutes = all.filter(({ parts, claim }) => parts === 2 && claim.unit === "minute");
    // Two lengths in minutes and seconds are times of a race; so is what is written in hours, minutes and seconds.
    const written = all.filter((length) => length.parts > 2 || inMinutes.length > 1 && inMinutes.includes(length)), own = all.filter((length) => !written.includes(length) && sentence.claims.includes(length.claim)), raced = [...new Set([...raceTimes(passage.words), ...written.map(({ seconds }) => seconds)])];
    const found = raced.length > 1 ? betweenRaced(sentence, passage, around.at(-1) ?? passage, raced, own) : betweenClocks(passage, own);
    if (found !== "none") return found;
  }
  return undefined;
}

const secondRace = /\bIn the (?:wo)?men['’]s\b|\b[Tt]he (?:wo)?men['’]s (?:race|title|event|crown) (?:went|was won|fell)\b/;
type Length = ReturnType<typeof lengthsOf>[number];
/** "none" where this passage says nothing of it, and a larger one may. */
function betweenRaced(sentence: Passage, passage: Passage, widest: Passage, raced: readonly number[], own: readonly Length[]): Answer | undefined | "none" {
  const length = own.find(({ claim }) => { const { end, start } = markOf(passage, claim), tail = passage.sketch.slice(end).replace(/^ ?[a-z]*,? (?:and )?‹d\d+›/, ""); return behindInRace.test(tail.slice(0, 20)) || /\b(?:by|margin of|took) $/.test(passage.sketch.slice(Math.max(0, start - 12), start)); });
  if (!length) return "none";
  const gaps = [...new Set([...raced, ...raceTimes(widest.words), ...writtenTimes(widest)])].flatMap((one, i, every) => every.slice(i + 1).map((two) => Math.abs(one - two)));
  const room = length.claim.bound !== "exact" ? length.seconds * 0.15 : length.claim.unit === "minute" && length.parts === 1 ? 35 : 1;
  // The third may be so far behind the second, and the second behind the first.
  const chained = [...own, ...lengthsOf(widest).filter(({ parts, claim }) => parts < 3 && !sentence.claims.includes(claim))].reduce((sum, { seconds }) => sum + seconds, 0);
  // Of two races, or of a race and half of it, nothing is to be said.
  if (gaps.some((gap) => Math.abs(gap - length.seconds) <= room || Math.abs(gap - chained) <= 1) || Math.max(...raced) > Math.min(...raced) * 1.25 || own.length > 1 || secondRace.test(passage.words) || / than /.test(passage.sketch.slice(markOf(passage, length.claim).end).slice(0, 40))) return undefined;
  return passageSays(length.claim, gaps.reduce((nearest, gap) => (Math.abs(gap - length.seconds) < Math.abs(nearest - length.seconds) ? gap : nearest), gaps[0] ?? 0));
}

const underWay = /^ hours?(?:,? and ‹d\d+› minutes?)? (?:at sea|on the road|in the air|in the dark|on board|of (?:driving|travel|waiting|flying|darkness|debate))\b/;
const lastingLead = /\b(?:last(?:ed|ing)|(?:darkness|the dark|blackout|gridlock|limbo|custody|captivity) for|ending|end to|(?:wait|delay|gap|ordeal|stretch|crossing|journey|trip|voyage|ride|drive|climb|swim) of|(?:journey|trip|voyage|crossing|ride|drive|climb|swim|flight|march|ordeal|meeting|debate|siege|operation|rescue|search|match|session|outage|stoppage|fire|surgery|hearing) (?:had |has )?(?:taken|took)) (?:an? |what was |just |nearly |almost |about )?$/, otherDay = /\b(?:every|each|daily|open|shift|usually|local time|flight|flew|land(?:ed|ing))\b/;
function betweenClocks(passage: Passage, own: readonly Length[]): Answer | undefined | "none" {
  const clocks = clocksIn(passage.words), [from, to] = clocks;
  if (clocks.length > 2) return undefined;
  const length = own.find(({ claim }) => { const { start, end } = markOf(passage, claim); return claim.unit !== "second" && (lastingLead.test(passage.sketch.slice(Math.max(0, start - 40), start)) || event.test(passage.sketch.slice(end)) || underWay.test(passage.sketch.slice(end))); });
  if (from === undefined || to === undefined || !length || otherDay.test(passage.words)) return "none";
  const gap = ((to - from + 1440) % 1440) * 60, said = length.seconds, room = Math.max(600, said * 0.1) + (length.claim.unit === "hour" && length.parts === 1 ? 1200 : 0);
  return gap === 0 || Math.abs(gap - said) <= room || length.claim.bound === "more_than" && gap >= said || said > 86_400 || said > gap * 5 || said < gap / 5 ? undefined : passageSays(length.claim, gap);
}

const shorter = /^[^.;‹]{0,24}\b(?:shorter|longer|less|more|faster|slower|quicker|sooner)\b/, saved = /\b(?:sav(?:ing|es?|ed) (?:of )?|cut(?:ting)? (?:of |by )?|reduction of |difference of |by )$/;
/** `in 2 hours 35 minutes, against 4 hours 10 minutes now, a saving of 1 hour 55 minutes`. */
export function lengthsApart({ sentence, around }: Neighbourhood): Answer | undefined {
  const passage = around.find((one) => one.end === sentence.end && lengthsOf(one).length > 2), all = passage ? lengthsOf(passage) : [], own = all.find(({ claim }) => sentence.claims.includes(claim) && (saved.test(sentence.sketch.slice(Math.max(0, markOf(sentence, claim).start - 16), markOf(sentence, claim).start)) || shorter.test(sentence.sketch.slice(markOf(sentence, claim).end)))), [one, two] = all.filter((length) => length !== own);
  if (!own || !one || !two || all.length !== 3 || all.some(({ claim }) => claim.bound !== "exact") || all.some(({ claim }) => claim.unit === "second") || /\b(?:each|every|per|average)\b/.test(sentence.words)) return undefined;
  const gap = Math.abs(one.seconds - two.seconds);
  return Math.abs(gap - own.seconds) <= 60 || own.seconds > gap * 3 || own.seconds < gap / 3 ? undefined : passageSays(own.claim, gap, sayTime(own.seconds));
}

const passageSays = (claim: Claim, gap: number, said = `${claim.quote} ${plural(claim.unit ?? "")}`): Answer => ({ outcome: "review", claims: [claim.start], inputs: { length: claim.quote }, formula: "later time − earlier time", cause: "wrong_dates", working: `Between the two lie ${sayTime(gap)}; the text says ${said}.` });
function sayTime(seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), Math.round((seconds % 60) * 100) / 100];
  return [[h, "h"], [m, "min"], [s, "s"]].filter(([n]) => n !== 0).map(([n, unit]) => `${n} ${unit}`).join(" ");
}
