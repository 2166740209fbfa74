import { prepositions, verbs, auxiliaryVerbs } from "../../lexicon/words";
import { movementVerbs } from "../../lexicon/movement";
import { readNounPhrase } from "../../text/noun-phrase";
import { isPlural, singular } from "../../text/nouns";
import { Role } from "../../text/roles";
import { Type } from "../../text/tokens";
import { saidBefore, wordAfter, wordBefore, type Context, type Made } from "../context";
import type { ClaimRule } from "../rule";

const countable = (c: Context): boolean => !c.figure.sides && !c.figure.currency && !c.figure.percent && c.figure.form !== "fraction" && c.figure.form !== "parts";

/** The noun of the last count, casualty or measured thing before this figure, in the paragraph; of one of its size, if there is one: 16,957 are no polling stations. */
export function nounBefore(earlier: readonly Made[], value: string | null = null): string | undefined {
  const size = Number(value ?? 0), last = earlier.slice(-4).reverse(), like = size >= 100 ? last.filter((made) => { const other = Number(made.claim.value ?? 0); return other > size / 50 && other < size * 50; }) : [];
  for (const made of [...like, ...last]) {
    if (made.slots.kind === "vote") return "vote";
    if (made.slots.kind === "ratio" && made.context.phrase?.plural === true) return made.noun;
    if ((made.slots.kind === "count" && made.slots.unit !== "time") || made.slots.kind === "casualty") return made.slots.unit === "vote" ? "vote" : made.noun ?? (made.slots.kind === "casualty" ? "person" : undefined);
  }
  return undefined;
}

export const countRules: readonly ClaimRule[] = [
  {
    id: "count/votes-won", shapes: ["plain"], because: "Votes that one side won: 220 voted for her, 1.2 million votes.",
    patterns: ["# voted|backed|opposed|abstained", "# in_favour|in_favor|against", "# said_yes|said_no"],
    read: (c) => (countable(c) && !(wordAfter(c) === "against" && /^\d/.test(wordAfter(c, 2))) && c.phrase === undefined && wordBefore(c) !== "of" ? { kind: "count", unit: "vote" } : undefined),
    finds: [["In all 220 voted for her and 192 for him.", { kind: "count", value: "220", unit: "vote" }], ["Another 45 abstained.", { kind: "count", value: "45", unit: "vote" }]],
    ignores: ["The 220 members voted."],
  },
  {
    id: "count/people-passive", shapes: ["plain"], because: "People by what was done with them: 29 were released, the 52 arrested.",
    patterns: ["# were|was|have_been|had_been|have_since_been|are|will_be ~1 arrested|released|charged|detained|rescued|evacuated|freed|sentenced|convicted|jailed|fined|questioned|saved|deported|vaccinated|tested|elected|appointed|dismissed|sacked|suspended|hired|invited|acquitted|bailed|screened|treated|discharged|interviewed|let_go|let_off|sent_home|pulled|plucked|picked_up", "the|those # arrested|detained|rescued|evacuated|charged|convicted|questioned|screened|tested|interviewed|polled|surveyed|jailed|saved|present|absent"],
    read: (c) => (countable(c) && c.phrase === undefined && wordAfter(c) !== "of" ? { kind: "count", unit: nounInSentence(c) ?? nounBefore(c.earlier) ?? "person" } : undefined),
    finds: [["Of the 52 arrested, 29 were released on bail.", { kind: "count", value: "52", unit: "person" }], ["Twenty-nine were released on bail.", { kind: "count", value: "29", unit: "person" }]],
    ignores: ["The 52 buses were released."],
  },
  {
    id: "count/people-who", shapes: ["plain"], because: "People by what they did: the 920 who took part, 138 of the 920 who did.",
    patterns: ["the # who", "# of the <digits> who|on|in|with|at|aboard", "<digits> of the # on|in|with|at|aboard"],
    read: (c) => (countable(c) && (c.phrase === undefined || wordAfter(c) === "of") ? { kind: "count", unit: nounBefore(c.earlier) ?? "person" } : undefined),
    finds: [["Of the 51 who replied, most were glad.", { kind: "count", value: "51", unit: "person" }], ["In all 138 of the 920 who took part fell ill.", { kind: "count", value: "138", unit: "person" }]],
    ignores: ["The WHO sent 51 tents."],
  },
  {
    id: "count/number-verb", shapes: ["plain"], because: "What a verb of counting gives: subscribers now number 1.4 million, entries totalled 320.",
    patterns: ["number|numbered|totalled|totaled #"],
    read: (c) => (countable(c) && c.phrase === undefined && !c.figure.unit ? { kind: "count", unit: subjectOfMovement(c) ?? nounInSentence(c) ?? "person" } : undefined),
    finds: [["Subscribers now number 1.4 million.", { kind: "count", value: "1400000" }], ["Entries for the race totalled 320.", { kind: "count", value: "320" }]],
    ignores: ["Prices totalled £320."],
  },
  {
    id: "count/times", shapes: ["plain"], because: "How often: twice, five times, 30 times the limit.",
    read: (c) => (countable(c) && (c.figure.form === "times" || (c.phrase?.noun === "time" && c.phrase.to === c.phrase.head + 1)) ? { kind: "count", unit: "time" } : undefined),
    finds: [["She was twice elected mayor.", { kind: "count", value: "2", unit: "time" }], ["He won it five times.", { kind: "count", value: "5", unit: "time" }]],
    ignores: ["It took five reporters."],
  },
  {
    id: "count/points", shapes: ["unit"], because: "Points that a side or a player scored.",
    read: (c) => (c.figure.unit?.name === "point" && countable(c) ? { kind: "count", unit: "point" } : undefined),
    finds: [["She scored 20 points in the game.", { kind: "count", value: "20", unit: "point" }], ["They lead the league by six points.", { kind: "count", value: "6", unit: "point" }]],
    ignores: ["The index fell 300 points."],
  },
  {
    id: "count/group", shapes: ["plain"], because: "How many a group of people holds: a crowd of 350, a crew of 14.",
    patterns: ["family|class|town|city|village|community|household|crowd|audience|crew|chorus|congregation|staff|workforce|population|team|panel|jury|bench|board|committee|council|cast|army|force|party|group|turnout|attendance|choir|squad|orchestra|gathering|membership of #", "built|designed|room|space|seating|seats|beds|capacity|licensed|meals for #", "in_front_of #", "watched|attended by #", ", population #", "with|carrying|had|has # aboard|on_board"],
    read: (c, m) => (countable(c) && c.phrase === undefined && !c.figure.unit && (m.pattern < 2 || m.pattern === 4 || m.pattern === 6 || (c.figure.grouped && (wordAfter(c) === "" || /^[.,;)]$/.test(wordAfter(c))))) ? { kind: "count", unit: "person" } : undefined),
    finds: [["They drew in front of 51,400.", { kind: "count", value: "51400", unit: "person" }], ["It drew a crowd of 350 on Sunday.", { kind: "count", value: "350", unit: "person" }], ["The ship has a crew of 14.", { kind: "count", value: "14", unit: "person" }]],
    ignores: ["A team of 14 doctors came."],
  },
  {
    id: "count/strong", shapes: ["plain"], because: "A crowd or a force so many strong.",
    patterns: ["# strong", "# - strong", "# - odd"],
    read: (c, m) => (countable(c) && !(isPlural(c.window.tokens[m.to]?.lower ?? "") && m.pattern === 0) ? { kind: "count", unit: nounBehindStrong(c) ?? nounBefore(c.earlier) ?? "person" } : undefined),
    finds: [["A 2,000-strong crowd marched.", { kind: "count", value: "2000", unit: "person" }], ["The force is 386 strong now.", { kind: "count", value: "386" }]],
    ignores: ["He met 20 strong men."],
  },
  {
    id: "count/hyphen", shapes: ["plain"], because: "A count written as one word with its noun: a 27-nation bloc, an eight-page insert.",
    read: (c) => {
      const noun = c.window.tokens[c.right + 1];
      if (!c.figure.hyphenated || !countable(c) || noun?.type !== Type.Word || notNouns.has(noun.lower)) return undefined;
      return { kind: "count", unit: singular(noun.lower) };
    },
    finds: [["The 27-nation bloc agreed.", { kind: "count", value: "27", unit: "nation" }], ["An eight-page insert came with it.", { kind: "count", value: "8", unit: "page" }]],
    ignores: ["A 2,000-strong crowd marched."],
  },
  {
    id: "count/noun", shapes: ["plain"], because: "A number of people, things or events, by the noun behind it.",
    read: (c) => (countable(c) && c.phrase && !isVerb(c) ? { kind: "count", unit: c.phrase.noun } : undefined),
    finds: [["Some 18 US states have such bills.", { kind: "count", value: "18", unit: "state" }], ["It has 167,515 cases.", { kind: "count", value: "167515", unit: "case" }]],
    ignores: ["The score was level."],
  },
  {
    id: "count/ellipsis", shapes: ["plain"], because: "A number whose noun was said before: 14 have recovered, three in Leeds, two — Utah and Iowa — are.",
    read: (c) => {
      if (!countable(c) || c.figure.hyphenated) return undefined;
      const next = c.window.tokens[c.right];
      const opens = next === undefined || c.right >= c.window.to || next.type === Type.Mark || prepositions.has(next.lower) || verbs.has(next.lower) || auxiliaryVerbs.has(next.lower) || ["and", "or", "of", "who", "which", "that", "more", "others", "worldwide", "nationwide", "overall", "so", "last", "this", "each", "compared", "today", "yesterday", "now", "abroad", "aboard", "away", "overseas", "elsewhere", "there", "here", "statewide", "locally", "still", "already", "currently", "fewer", "less", "short", "ahead", "behind", "clear", "adrift", "within", "apiece", "a", "an", "every", "maybe", "not"].includes(next.lower) || next.lower.endsWith("ed") || next.lower.endsWith("ing") || next.lower.endsWith("ly") || c.window.tokens[c.right + 1]?.lower === "than" || (next.lower === "the" && /^(?:year|month|week|quarter|season|day|previous)$/.test(c.window.tokens[c.right + 1]?.lower ?? ""));
      const ago = next !== undefined && (next.roles & Role.Cardinal) !== 0 && /^(?:ago|earlier|before|later|previously)$/.test(c.window.tokens[c.right + 2]?.lower ?? "");
      const relative = wordBefore(c) === "the" && /^(?:the|it|they|he|she|we|its|his|her|their|our|you)$/.test(next?.lower ?? "");
      if (!opens && !ago && !relative && !isVerb(c)) return undefined;
      const noun = nounOfWhole(c) ?? nounInSentence(c) ?? nounBefore(c.earlier, c.figure.value) ?? (movedFrom(c) || comparedWith(c) || recorded(c) ? subjectOfMovement(c) : undefined);
      if (c.phrase === undefined || isVerb(c)) if (c.figure.grouped && wordBefore(c) === "of" && wordBefore(c, 2) === "majority") return { kind: "count", unit: "vote" };
      // "In the 12 months to March, and in the previous 12".
      const span = /^(?:previous|preceding|prior)$/.test(wordBefore(c)) ? c.earlier.findLast((made) => made.slots.kind === "duration" && made.claim.value === c.figure.value) : undefined;
      if (span?.slots.unit !== undefined) return { kind: "duration", unit: span.slots.unit };
      // "The leaders have 68 points after 33 rounds. Their rivals are on 64".
      if (wordBefore(c) === "on" && /^(?:are|is|were|was|remain|remains|stay|stays|sit|sits|still|now)$/.test(wordBefore(c, 2)) && c.earlier.some((made) => made.slots.unit === "point" && made.slots.kind === "count")) return { kind: "count", unit: "point" };
      const measured = c.earlier.at(-1);
      // "About 30,000 litres burned, and the remaining 28,000 were pumped off".
      if (measured?.slots.kind === "measurement" && measured.slots.unit !== undefined && measured.context.figure.sentence === c.figure.sentence && (/^(?:remaining|other)$/.test(wordBefore(c)) && c.figure.grouped || wordBefore(c) === "ones")) return { kind: "measurement", unit: measured.slots.unit };
      // "The largest covers 4,150 hectares; El Peral has consumed 2,380 and Agua Fria 970".
      if (measured?.slots.kind === "measurement" && measured.slots.unit !== undefined && measured.slots.unit !== "point" && measured.context.figure.sentence === c.figure.sentence && c.figure.form === "digits" && [c, measured.context].every(({ figure }) => figure.scale === 0 && Number(figure.value) >= 100) && c.left - measured.context.right < 12 && listsOn(c) && (next === undefined || next.type === Type.Mark || next.lower === "and")) return { kind: "measurement", unit: measured.slots.unit };
      // "Harvested 6.0 million tonnes, a fifth more than last year's 5.0 million".
      if (measured?.slots.kind === "measurement" && measured.slots.unit !== undefined && c.figure.sentence - measured.context.figure.sentence < 2 && c.figure.scale >= 6 && measured.context.figure.scale >= 6 && noun === undefined) return { kind: "measurement", unit: measured.slots.unit };
      // "The guides are unpaid. There are 64 of them": what they are stands in no figure.
      if (noun === undefined && next?.lower === "of" && wordAfter(c, 2) === "them") { const named = pluralBefore(c); return { kind: "count", ...(named === undefined ? {} : { unit: named }) }; }
      // "Membership has climbed from 240 to 300", "There were 61, compared with 88 in 2024".
      if (noun === undefined && c.figure.form === "digits" && !c.figure.grouped && (movedFrom(c) && c.figure.scale === 0 || wordBefore(c, 2) === "there" && /^(?:were|are)$/.test(wordBefore(c)))) { const group = groupMoved(c); return { kind: "count", ...(group === undefined ? {} : { unit: group }) }; }
      if (c.figure.form === "digits" && !c.figure.grouped && noun === undefined && c.bound === "exact" && !countLead(c)) return undefined;
      if (c.figure.form === "words" && !c.figure.grouped && noun === undefined && c.bound === "exact") return undefined;
      if (noun === undefined && c.figure.value?.includes(".") === true && c.figure.scale === 0) return { kind: "measurement" };
      // "The tally stood at 5,460": of what, an earlier paragraph says.
      if (noun === undefined && saidBefore(c, tallies, 4) && saidBefore(c, standing, 2)) return { kind: "count" };
      // "Output reached 12.0 million": nobody is counted there.
      if (noun === undefined && (c.figure.scale >= 9 || c.figure.scale >= 6 && saidBefore(c, masses, 6))) return { kind: "count" };
      return c.window.tokens[c.right + 1]?.lower === "than" && noun === undefined ? { kind: "count" } : { kind: "count", unit: noun ?? "person" };
    },
    finds: [["Reported thefts more than tripled, from 410 in 2022 to 960 last year.", { kind: "count", value: "410", unit: "theft" }], ["Thefts of bicycles in the city rose from 320 in the spring to 480 in the autumn.", { kind: "count", value: "320", unit: "theft" }], ["Three patients came and 14 have recovered.", { kind: "count", value: "14", unit: "patient" }], ["Five of the seven board members backed it.", { kind: "count", value: "5", unit: "member" }], ["There are 18 states, while two are close.", { kind: "count", value: "2", unit: "state" }], ["The Democrats have 58 seats, the Liberals 31 and the Farmers 14.", { kind: "count", value: "31", unit: "seat" }], ["The guides are unpaid. There are 64 of them.", { kind: "count", value: "64" }]],
    ignores: ["Turn to 14 now, please, she said.", "The road rose from 320 metres."],
  },
];

/** `number of jobs fell by`, `cases rose by`: the noun that the sentence counts, when no earlier figure has it. */
function nounInSentence(c: Context): string | undefined {
  const { tokens, from } = c.window;
  if (c.earlier.some((made) => made.context.figure.sentence === c.figure.sentence && (made.slots.kind === "casualty" || (made.slots.kind === "count" && made.slots.unit !== "time")))) return undefined;
  for (let i = from; i < c.left - 2; i++) {
    if (/^(?:number|total|tally|count)$/.test(tokens[i]!.lower) && tokens[i + 1]?.lower === "of") {
      const phrase = readNounPhrase(tokens, i + 2, c.left, false);
      if (phrase) return phrase.noun;
    }
  }
  for (let i = from; i < c.left - 1; i++) {
    const { lower } = tokens[i]!;
    // Pupil numbers fell: what is counted stands before.
    if (lower === "numbers" && i > from && tokens[i - 1]!.type === Type.Word && (tokens[i - 1]!.roles & (Role.Stop | Role.Adjective)) === 0 && !tokens[i]!.capital) return singular(tokens[i - 1]!.lower);
    if (tokens[i]!.type !== Type.Word || !isPlural(lower) || standsAt.test(lower) || insidePhrase(c, i)) continue;
    const verb = tokens[pastHedge(c, i + 1)]!.lower;
    if (movementVerbs.has(verb) || auxiliaryVerbs.has(verb) || reaching.has(verb)) return singular(lower);
  }
  return undefined;
}
/** `Thefts more than tripled`, `thefts nearly doubled`: where the verb is. */
function pastHedge({ window: { tokens }, left }: Context, at: number): number {
  const { lower } = tokens[at]!, next = /^(?:nearly|almost|roughly|about|over)$/.test(lower) ? at + 1 : lower === "more" && tokens[at + 1]?.lower === "than" || lower === "all" && tokens[at + 1]?.lower === "but" ? at + 2 : at;
  return next < left ? next : at;
}
/** `Five of the seven board members`: what the whole counts. */
function nounOfWhole(c: Context): string | undefined {
  const { tokens, to } = c.window;
  if (tokens[c.right]?.lower !== "of") return undefined;
  let i = c.right + 1;
  while (i < to && i < c.right + 4 && (tokens[i]!.roles & Role.Determiner) !== 0 && (tokens[i]!.roles & Role.Cardinal) === 0) i++;
  const first = i;
  while (i < to && i < first + 3 && (tokens[i]!.type === Type.Digits || (tokens[i]!.roles & Role.Cardinal) !== 0)) i++;
  return i > first ? readNounPhrase(tokens, i, to, false)?.noun : undefined;
}
/** `Membership has climbed from 240`: what the singular noun at the head of the clause holds. */
function groupMoved({ window: { tokens, from }, left }: Context): string | undefined {
  for (let i = from; i < left - 2 && i < from + 10; i++) { const held = holding.get(tokens[i]!.lower); if (held !== undefined) return held; }
  return undefined;
}
/** Behind the name of another that holds as much: `; El Peral has consumed`, `and Agua Fria`, `Agua Fria, the newest,`. */
function listsOn({ window: { tokens }, left }: Context): boolean {
  let at = left - 1;
  if (tokens[at]?.lower === ",") { at--; while (at > left - 6 && tokens[at]?.type === Type.Word) at--; if (tokens[at]?.lower !== ",") return false; at--; }
  const before = tokens[at];
  return before?.type === Type.Word && (before.capital && (before.roles & Role.Stop) === 0 || holds.test(before.lower));
}
const holds = /^(?:consumed|covered|covers|burned|burnt|took|takes|lost|has|had|measures|received|got|holds|held|used|produced|drew)$/;
const tallies = new Set(["tally", "count", "figure", "number"]), standing = new Set(["stood", "stands", "was", "reached", "hit", "rose", "had", "is"]);
const masses = new Set(["output", "production", "harvest", "crop", "exports", "imports", "shipments", "generation", "consumption", "yield", "tonnage"]);
const holding: ReadonlyMap<string, string> = new Map([["membership", "member"], ["attendance", "person"], ["attendances", "person"], ["audience", "person"], ["population", "person"], ["workforce", "person"], ["headcount", "person"], ["enrolment", "pupil"], ["enrollment", "student"], ["staff", "person"], ["circulation", "copy"], ["herd", "animal"]]);
/** `rose from 320 in the spring to 480`: a level without a noun, behind a verb of movement. */
const movedFrom = (c: Context): boolean => {
  if (wordBefore(c) !== "from" && wordBefore(c) !== "to") return false;
  for (let i = c.left - 2; i >= Math.max(c.window.from, c.left - 6); i--) if ((c.window.tokens[i]!.roles & Role.MovementVerb) !== 0) return true;
  return false;
};
/** `Burglaries have more than doubled, with 338 reported against 212 the year before`. */
const comparedWith = (c: Context): boolean => /^(?:with|against)$/.test(wordBefore(c)) && c.figure.form === "digits" && c.window.tokens.slice(c.window.from, c.left).some(({ roles }) => (roles & Role.MovementVerb) !== 0);
/** `A gate of 24,000 puts it third`, `of whom 2,870 cast a ballot`: what looks like a noun is a verb, if what it acts on follows. */
function isVerb({ phrase, window, figure }: Context): boolean {
  if (phrase && phrase.to === phrase.head + 1 && phrase.head === phrase.from && window.tokens[phrase.head]!.lower === "compares") return true;
  if (!phrase || phrase.to !== phrase.head + 1 || phrase.head !== phrase.from || figure.value === "1") return false;
  const next = window.tokens[phrase.to]?.lower ?? "";
  return /^(?:it|him|them|us|me)$/.test(next) || !phrase.plural && /^(?:an?|the|their|its|his|her|no)$/.test(next);
}
/** `have halved: 48 were recorded in the year to March`. */
const recorded = (c: Context): boolean => /^(?:were|was)$/.test(wordAfter(c)) && /^(?:recorded|reported|logged|counted|registered|seen|confirmed)$/.test(wordAfter(c, 2)) && c.figure.form === "digits";
const nearby = 40;
/** The last plural noun of the sentence before the figure: `The pupils of the school, 46 of them in all`. */
function pluralBefore({ window: { tokens, from }, left }: Context): string | undefined {
  for (let i = left - 1; i >= Math.max(from, left - nearby); i--) {
    const token = tokens[i]!;
    if (token.type === Type.Word && !token.capital && isPlural(token.lower) && (token.roles & Role.Stop) === 0) return singular(token.lower);
  }
  return undefined;
}
/** The plural noun that opens the clause before the verb of movement: `Thefts of bicycles in the city rose`. */
function subjectOfMovement(c: Context): string | undefined {
  const { tokens, from } = c.window;
  for (let i = from; i < c.left - 2 && i < from + 12; i++) {
    const token = tokens[i]!;
    if (token.type === Type.Mark || (token.roles & (Role.MovementVerb | Role.Auxiliary)) !== 0) return undefined;
    if (isPlural(token.lower) && (token.roles & Role.Stop) === 0 && /^(?:now|then|number|numbered|totalled|totaled)$/.test(tokens[i + 1]?.lower ?? "")) return singular(token.lower);
    if (isPlural(token.lower) && (token.roles & Role.Stop) === 0 && tokens[i + 1] && (prepositions.has(tokens[i + 1]!.lower) || (tokens[i + 1]!.roles & (Role.MovementVerb | Role.Auxiliary)) !== 0)) return singular(token.lower);
  }
  return undefined;
}
/** `Deaths on the roads were`: the roads are no subject. */
function insidePhrase(c: Context, i: number): boolean {
  const { tokens, from } = c.window;
  for (let k = i - 1; k >= Math.max(from, i - 3); k--) {
    if ((tokens[k]!.roles & Role.Preposition) !== 0) return true;
    if ((tokens[k]!.roles & (Role.Determiner | Role.Adjective | Role.Attributive)) === 0) return false;
  }
  return false;
}
const standsAt = /^(?:stands|reaches|hits|tops|exceeds|passes|totals|runs)$/;
const reaching = new Set(["reached", "hit", "totalled", "totaled", "numbered", "stood", "stand", "reach", "at", "topped", "exceeded", "passed"]);
const notNouns = new Set(["strong", "odd", "plus", "old", "fold", "something", "and", "to", "or", "one", "two", "month", "year"]);
const countLead = (c: Context): boolean => (/^(?:to|from|of|were|was|only|just|than|reached|total|by|and|with)$/.test(wordBefore(c)) && c.earlier.length > 0) || (wordBefore(c) === "of" && /^(?:average|total|maximum|minimum|median|sum)$/.test(wordBefore(c, 2)));
function nounBehindStrong(c: Context): string | undefined {
  const at = wordAfter(c, 1) === "-" ? 3 : 2;
  const word = wordAfter(c, at);
  return /^(?:crowd|army|force|audience|congregation|garrison|workforce|group|community|team)$/.test(word) ? "person" : undefined;
}
