import { auxiliaryVerbs, verbs } from "../../lexicon/words";
import { personNouns } from "../../lexicon/people";
import { Role } from "../../text/roles";
import { Type } from "../../text/tokens";
import { singular } from "../../text/nouns";
import { size, wordAfter, wordBefore, type Context } from "../context";
import type { ClaimRule } from "../rule";

const bare = (c: Context): boolean => !c.figure.percent && !c.figure.currency && !c.figure.sides && !c.figure.unit && (c.figure.form === "digits" || c.figure.form === "words" || c.figure.form === "range") && !(c.figure.value ?? ".").includes(".");
const human = (c: Context, least = 1, most = 115): boolean => size(c.figure) >= least && size(c.figure) <= most;
const singularPerson = (word: string): boolean => personNouns.has(word) && word !== "people";
const closers = new Set(["", ".", ",", ";", "!", "?", "”", "\"", "—", "when", "at", "and", "on", "in", "but", "years", "by", "last", "this", "then", "–", ")", "or", "as", "while", "after", "now"]);
const closes = (c: Context): boolean => closers.has(wordAfter(c)) || auxiliaryVerbs.has(wordAfter(c)) || verbs.has(wordAfter(c)) || wordAfter(c) === "who";
/** A noun of the figure's own, not one that it shares with a later figure. */
const hasNoun = (c: Context): boolean => c.phrase !== undefined && c.phrase.from <= c.figure.right;
const year = { kind: "age", unit: "year" } as const;
const place = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|street|road|avenue|act|no|page|flight|at|on|in|by)$/;

/** Words for people that mean things as well, except beside an age. */
const roles = new Set(["coach", "cook", "keeper", "prop", "hooker", "guard", "chief", "boss", "champion", "winner", "model", "star", "conductor", "producer", "critic", "comic", "killer", "dealer", "broker", "cleaner", "porter", "ranger"]);
/** A name or a person's word right before the comma of `Smith, 43,`. */
function personBeforeComma(c: Context, offset: number): boolean {
  const t = c.window.tokens[c.left - offset];
  if (!t || c.left - offset < c.window.from || t.type !== Type.Word) return false;
  // Chan Wing-fai: the second half of a given name is written small.
  const hyphen = c.window.tokens[c.left - offset - 1];
  if (hyphen?.lower === "-" && !hyphen.spaced && !t.spaced && c.window.tokens[c.left - offset - 2]?.capital === true) return true;
  const before = c.window.tokens[c.left - offset - 1];
  if (roles.has(t.lower)) return true;
  return (t.capital && !place.test(t.lower) && (before?.capital === true || before?.type === Type.Word || before?.lower === "." || before === undefined || before.type === Type.Mark)) || personNouns.has(singular(t.lower));
}

/** `At 103, the former pilot`, `At 79, he`. */
function personAhead(c: Context): boolean {
  for (let i = c.right + 1; i < Math.min(c.window.to, c.right + 5); i++) {
    const { lower } = c.window.tokens[i]!;
    if (lower === "he" || lower === "she" || personNouns.has(lower)) return true;
  }
  return false;
}

export const ageRules: readonly ClaimRule[] = [
  {
    id: "age/years-old", shapes: ["unit"], because: "A number with years old, year-old, months old.",
    read: (c) => {
      const { unit } = c.figure;
      if (unit?.group !== "time" || c.figure.sides) return undefined;
      const led = /^(?:aged|age|ages)$/.test(wordBefore(c)) || (wordBefore(c) === "of" && singularPerson(wordBefore(c, 2)) && /^(?:year|month|week|day)$/.test(unit.name));
      const old = led || wordAfter(c, 1) === "old" || wordAfter(c, 1) === "olds" || (wordAfter(c, 1) === "-" && /^olds?$/.test(wordAfter(c, 2))) || (wordAfter(c, 1) === "of" && wordAfter(c, 2) === "age");
      return old ? { kind: "age", unit: unit.name } : undefined;
    },
    finds: [["A 25-year-old man fled.", { kind: "age", value: "25" }], ["The tower is 300 years old.", { kind: "age", value: "300" }]],
    ignores: ["He served a 25-year term."],
  },
  {
    id: "age/aged", shapes: ["plain", "unit"], because: "A number behind aged, ages, or the age of.",
    patterns: ["aged|ages|age|expectancy #", "age|ages|aged of|from|between|is|was|at #", "age|ages of ~1 #", "the_age_of ~2 #", "age|expectancy|oldest|youngest ~8 is|was|of|which_is|now|to|at #", "youngest|oldest|eldest of them|us|whom|all #"],
    read: (c, m) => (m.pattern >= 4 && (hasNoun(c) || c.figure.unit !== undefined || !closes(c))) ? undefined : ((bare(c) || c.figure.unit?.name === "year") && human(c, 0, m.pattern === 4 ? 5000 : 115) ? { ...year, ...ageBound(c) } : undefined),
    finds: [["She died aged 78 in Leeds.", { kind: "age", value: "78" }], ["Men over the age of 18 must register.", { kind: "age", value: "18", bound: "more_than" }]],
    ignores: ["In an age of 24-hour news we tire."],
  },
  {
    id: "age/apposition", shapes: ["plain"], because: "A number between commas or brackets behind a person: Smith, 43, and Lee (29).",
    patterns: [", # ,|.|;|)|—", "( # )", ", # $", ", # and", ", then|now|just|only # ,|.", "( <word>? , # )"],
    read: (c, m) => {
      if (!bare(c) || c.figure.form === "range" || !human(c) || (c.figure.form === "words" && size(c.figure) < 13 && !personNouns.has(singular(wordBefore(c, 2))))) return undefined;
      const bracket = wordBefore(c) === "(";
      if (bracket && size(c.figure) < 14) return undefined;
      if (m.pattern === 5) return size(c.figure) >= 14 ? year : undefined;
      if (!personBeforeComma(c, m.pattern === 4 ? 3 : 2)) return undefined;
      if (m.pattern === 3 && !/^[a-z]/.test(c.window.tokens[c.right + 1]?.lower ?? "")) return undefined;
      return year;
    },
    finds: [["Ann Smith, 43, was hurt.", { kind: "age", value: "43" }], ["Another brother, 22, was chained.", { kind: "age", value: "22" }], ["The coach, 39, is the youngest.", { kind: "age", value: "39" }]],
    ignores: ["He bought apples, 43, and pears."],
  },
  {
    id: "age/was", shapes: ["plain"], because: "A number that says what somebody was or turned: He was 101.",
    patterns: ["he|she|who|i was|is|were|turned|turns|'s|would_be|will_be|was_just|was_only|became #", "<capital> was|is|turned|turns now|just|only? #", "<person> was|is|turned|turns|were|be now|just|only|about|nearly? #", "dies|died|dead|death at #", "<capital> was|is only|just|then|now #", "when|while he|she|they|i was|were #", "turned|turns|turning #", "i|we was|am|were|turned|'m #", "i'm|he's|she's #", "left|joined|started|began|married|retired|enrolled|moved|died|dies|won|became|debuted|emigrated ~6 at #", "^ at #", "must|should|to|can|could be|have_been #", "aged|age <word> #", "and is|was # now|today|,|.", ") was|is #", "now|today|currently # , he|she", "turned|turns|turning # this|last|next|today|yesterday|in|on", "who|he|she ,? at # ,? is|was|has|had|remains|still", "born ~7 and is|was now # ,|and|."],
    read: (c, m) => {
      if (!bare(c) || !human(c, 1, m.pattern === 16 ? 999 : 115) || hasNoun(c) && !(wordAfter(c) === "when" || wordAfter(c) === "years")) return undefined;
      if ((m.pattern === 1 || m.pattern === 4) && (c.window.tokens[m.from]!.roles & Role.Stop) !== 0) return undefined;
      if (m.pattern === 3 && c.window.tokens[m.from - 1]?.lower === "of") return undefined;
      const spokenOf = m.pattern === 10 && /^(?:he|she)$/.test(wordAfter(c));
      if (m.pattern === 10 && !spokenOf && !(wordAfter(c) === "," && (c.window.tokens[c.right + 1]?.capital === true || personAhead(c)))) return undefined;
      if (m.pattern === 13 && !c.earlier.some((made) => made.slots.kind === "age" && made.context.figure.sentence === c.figure.sentence)) return undefined;
      if (m.pattern === 11 && !(["at_least", "more_than", "less_than", "at_most"].includes(c.bound) && size(c.figure) >= 10)) return undefined;
      if (m.pattern === 9 && size(c.figure) < 14) return undefined;
      const fits = closes(c) || spokenOf || m.pattern >= 16 || (m.pattern === 9 && (wordAfter(c) === "to" || wordAfter(c) === "for"));
      return fits && !(m.pattern >= 6 && size(c.figure) < 13) ? year : undefined;
    },
    finds: [["The scientist died on Friday. He was 101.", { kind: "age", value: "101" }], ["She turned 50 in May.", { kind: "age", value: "50" }], ["Smith (1931-2014) was 83 when he died.", { kind: "age", value: "83" }], ["The bank turned 120 this month.", { kind: "age", value: "120" }], ["At 103, the former pilot still swims.", { kind: "age", value: "103" }], ["At 59 she has published her eleventh.", { kind: "age", value: "59" }]],
    ignores: ["It was 101 at noon.", "He put the number of dead at 53."],
  },
  {
    id: "age/over", shapes: ["plain"], because: "People over, under or between ages: over-65s, adults 18 and over.",
    patterns: ["<person> #", "over|under|above|below #", "<person>|those|anyone|nobody|everyone|someone|whom ~1 #", "over|under - #", "girl|boy|man|woman|child|baby|infant|teenager|youth|grandmother|grandfather|great-grandmother|mother|father|lad of #", "whom was|were|are|is #"],
    read: (c, m) => {
      if (!bare(c) || !human(c, 2)) return undefined;
      if (wordAfter(c) === "s" || wordAfter(c) === "'s" || (m.pattern === 3 && /^s?$/.test(wordAfter(c)))) return { ...year, bound: wordBefore(c) === "under" || wordBefore(c, 2) === "under" || c.bound === "less_than" ? "less_than" : "more_than" };
      if (m.pattern === 0 && !hasNoun(c) && (wordAfter(c, 1) === "and" || wordAfter(c, 1) === "or") && /^(?:over|older|under|above|younger|up)$/.test(wordAfter(c, 2))) return { ...year, bound: /^(?:under|younger)$/.test(wordAfter(c, 2)) ? "at_most" : "at_least" };
      if (m.pattern === 4) return !hasNoun(c) && closes(c) ? year : undefined;
      if (m.pattern === 5) return !hasNoun(c) && (c.bound === "less_than" || c.bound === "more_than") && closes(c) ? year : undefined;
      if (m.pattern <= 2 && m.pattern !== 1 && !hasNoun(c) && (c.bound === "less_than" || c.bound === "more_than") && /^(?:over|under)$/.test(c.window.tokens[c.left]?.lower ?? "") && (personNouns.has(singular(wordBefore(c))) || /^(?:those|anyone|nobody|everyone|someone|whom)$/.test(wordBefore(c)))) return year;
      return undefined;
    },
    finds: [["Vaccines went to children under 10 first.", { kind: "age", value: "10", bound: "less_than" }], ["Police seek a girl of 14.", { kind: "age", value: "14" }]],
    ignores: ["Drivers under 10 firms struck."],
  },
  {
    id: "age/listed", shapes: ["plain"], because: "A second age behind a first: aged four and seven, 19 and 22.",
    read: (c) => {
      const last = c.earlier.at(-1);
      if (!bare(c) || !human(c) || last?.slots.kind !== "age" || last.context.figure.sentence !== c.figure.sentence || (c.phrase && c.window.tokens[c.right]?.type === Type.Word)) return undefined;
      const gap = c.window.tokens.slice(last.context.right, c.left).map((t) => t.lower).join(" ");
      return gap === "and" || gap === "," || gap === ", and" || gap === "or" || gap === "to" || gap === "against" || gap === ", against" || /^, (?:up|down) from$/.test(gap) || gap === "from" ? year : undefined;
    },
    finds: [["His sons, aged four and seven, were found.", { kind: "age", value: "7" }], ["The boys were aged 12, 14 and 15.", { kind: "age", value: "15" }]],
    ignores: ["He was aged 12 and 14 dogs were found."],
  },
];

function ageBound(c: Context): { bound?: "more_than" | "less_than" } {
  for (let i = c.left - 1; i >= Math.max(c.window.from, c.left - 5); i--) {
    const word = c.window.tokens[i]!.lower;
    if (word === "over" || word === "above") return { bound: "more_than" };
    if (word === "under" || word === "below") return { bound: "less_than" };
  }
  return {};
}
