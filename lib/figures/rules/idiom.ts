import { idleOneNouns, prepositions, auxiliaryVerbs, determiners, verbs, adverbs, pronouns } from "../../lexicon/words";
import { sayingVerbs } from "../../lexicon/attribution";
import { harmAfter } from "../../lexicon/harm";
import { cardinals, ordinals } from "../../lexicon/numbers";
import { personNouns } from "../../lexicon/people";
import { Type } from "../../text/tokens";
import { isPlural, singular } from "../../text/nouns";
import { isUnit } from "../units";
import { after, before, opens, type Candidate, type RefusalRule } from "../rule";

const afterOne = new Set(["another", "of", "'s", "by", "way", "can", "could", "would", "should", "might", "must", "that", "who", "which", "is", "was", "has", "had", "and", "or", "to", "as", "if", "for", "when", "where", "than", "on", ",", ".", ";", ":", "?", "!", ")", "”", "\"", "in", "at", "from", "with", "-", "–", "—", "but", "we", "he", "she", "they", "i", "it", "said", "will", "'"]);
const oneLeads = new Set(["no", "every", "this", "that", "which", "any", "some", "each", "the", "another", "a", "an", "last", "first", "only", "big", "new", "good", "bad", "great", "next", "other", "latest", "such", "as", "than", "these", "those", "current", "right", "wrong", "better", "previous", "small", "large", "loved", "little", "young", "whole"]);

/** `one` that counts: a noun of its own behind it, or `one of` a stated group in a count, or a death. */
export function oneCounts(c: Candidate): boolean {
  const next = after(c), lead = before(c).lower;
  if (next.lower === "-" && !next.spaced) {
    const noun = after(c, 2).lower;
    return isUnit(c.paragraph, c.numeral.to + 1) || hyphenCounts.has(noun);
  }
  if (next.type === Type.Symbol || (next.lower === "per" && after(c, 2).lower === "cent")) return true;
  if (next.lower === "to" && lead !== "from" && cardinals.has(after(c, 2).lower) && after(c, 2).lower !== "one") return true;
  if (lead === "at" && (next.lower === "point" || next.lower === "time" || next.lower === "stage" || next.lower === "end")) return false;
  if (lead === "least") return next.type === Type.Word && next.lower !== "of";
  if (next.lower === "in" || after(c, 2).lower === "in" || next.lower === "-") { const n = next.lower === "in" ? after(c, 2) : after(c, 3); if (n.type === Type.Digits ? Number(n.lower) <= 1000 : cardinals.has(n.lower) && n.lower !== "one" || n.lower === "every") return true; }
  if (/^(?:is|was|are|of|has|other|more|had)$/.test(next.lower) && lead !== "no" && [2, 3, 4].some((k) => harmAfter.has(after(c, k).lower) && after(c, k).lower !== "shot")) return !oneLeads.has(lead) || lead === "only";
  if (lead === "to" && (cardinals.has(before(c, 2).lower) || ["games", "sets", "frames", "legs"].includes(before(c, 2).lower) || before(c, 2).type === Type.Digits)) return true;
  if (/^(?:against|abstained|abstaining|opposed|dissenting)$/.test(next.lower) && /^(?:and|with|but|while|,)$/.test(lead) && [2, 3, 4, 5, 6, 7].some((k) => /^(?:voted|votes|voting|favour|favor|for)$/.test(before(c, k).lower))) return true;
  if (next.lower === "of" && before(c).lower === "and" && isPlural(after(c, 2).lower)) return false;
  if (next.lower === "in") return lead !== "the" && lead !== "no" && !oneLeads.has(lead);
  if (oneLeads.has(lead) && lead !== "only" && lead !== "first" && !(lead === "not" && next.lower === "single")) return false;
  if (next.type !== Type.Word || afterOne.has(next.lower)) return lead === "least" || lead === "by" && isUnit(c.paragraph, c.numeral.to);
  if (prepositions.has(next.lower) || auxiliaryVerbs.has(next.lower) || determiners.has(next.lower) || pronouns.has(next.lower) || adverbs.has(next.lower)) return false;
  if (tells(c)) return false;
  if (personNouns.has(singular(next.lower))) return true;
  if (idleOneNouns.has(next.lower)) return lead === "only" && next.lower !== "reason" || next.lower === "time" && lead === "by";
  return !verbs.has(next.lower) || next.lower === "vote" || next.lower === "start" || next.lower === "play";
}
/** `one observer put it`: somebody who says something, and no count. */
function tells(c: Candidate): boolean {
  for (let k = 2; k <= 5; k++) {
    const word = after(c, k).lower;
    if (sayingVerbs.has(word) || word === "described" || word === "wrote" || word === "recalled") return true;
    if (prepositions.has(word) || word === ",") return false;
  }
  return false;
}
const hyphenCounts = new Set(["vote", "pack", "page", "seat", "goal", "run", "shot", "point", "bedroom", "star", "room", "story", "storey", "stroke", "match", "game", "vehicle", "car"]);

export const idiomRules: readonly RefusalRule[] = [
  {
    id: "idiom/one", because: "One as a pronoun or in a phrase: one of the, no one, one another, at one point.", form: "words",
    when: (c) => c.numeral.value === "1" && c.paragraph.tokens[c.numeral.from]!.lower === "one" && c.numeral.to - c.numeral.from === 1 && !oneCounts(c),
    finds: [["It is one of the best.", { refused: "one" }], ["No one was hurt.", { refused: "one" }]],
    ignores: ["One person was killed.", "The bill failed by one vote.", "Eight voted for it and one against."],
  },
  {
    id: "idiom/pair", near: "joint", because: "A fixed pair of numbers: 24/7, 9/11, 50-50, 20/20.", form: "digits",
    patterns: ["# /|- <digits>", "<digits> /|- #"],
    when: (c) => {
      const pair = after(c).lower === "/" || after(c).lower === "-" ? [c.numeral.value, after(c).lower, after(c, 2).lower] : [before(c, 2).lower, before(c).lower, c.numeral.value];
      return fixedPairs.has(pair.join(""));
    },
    finds: [["The shop is open 24/7 now.", { refused: "24" }], ["It is a 50-50 chance.", { refused: "50" }]],
    ignores: ["They won 24-17 on Friday."],
  },
  {
    id: "idiom/zero", because: "Zero in a name or a phrase: ground zero, net zero, zero tolerance.", form: "words",
    when: (c) => c.numeral.value === "0" && c.paragraph.tokens[c.numeral.from]!.lower === "zero" && (["ground", "net", "patient", "absolute", "day", "year", "sub", "-", "below", "above", "near", "to", "from", "at", "the", "a"].includes(before(c).lower) || after(c).lower === "-" || ["tolerance", "sum", "emission", "emissions", "hour", "carbon", "waste", "chance", "evidence", "in", "on", "day", "gravity", "interest", "respect", "sense", "doubt", "impact", "effect", "covid"].includes(after(c).lower)),
    finds: [["Net zero is the goal.", { refused: "zero" }], ["A zero tolerance rule.", { refused: "zero" }]],
    ignores: ["There were zero cases."],
  },
  {
    id: "idiom/fixed", because: "A number word in a fixed phrase: two-way, four-wheel drive, the other two, in two minds, six-pack.",
    patterns: ["# - way|faced|wheel|tier|piece|handed|legged|pronged|fold|dimensional|edged|tone|ply|door|dr|footed|some|stroke", "other|between_the #", "in|at # minds|fours|halves|places_at", "all|on_all fours #", "# - hander|footer|seater"],
    when: (c) => Number(c.numeral.value) <= (before(c).lower === "other" ? 2 : 12) && c.numeral.form === "words" && !(before(c).lower === "other" && after(c).type === Type.Word && !prepositions.has(after(c).lower) && !auxiliaryVerbs.has(after(c).lower)) && !opens(c),
    finds: [["A two-way radio was found.", { refused: "two" }], ["It is a four-wheel drive car.", { refused: "four" }]],
    ignores: ["The other two men fled.", "Two ways were found."],
  },
  {
    id: "idiom/thousand-words", because: "A number that only says very many: one in a million, a hundred per cent sure, million-dollar question, thanks a million.",
    patterns: ["in #", "thanks|not_in #", "# - dollar question"],
    when: (c) => (before(c).lower === "in" && before(c, 2).lower === "one" && c.numeral.form === "words" && c.paragraph.tokens[c.numeral.from]!.lower === "a" && after(c).type !== Type.Word && after(c).lower !== "-") || before(c).lower === "thanks" || after(c, 3).lower === "question",
    finds: [["He is one in a million.", { refused: "a million" }], ["That is the million-dollar question.", { refused: "million" }]],
    ignores: ["A million people came."],
  },
  {
    id: "idiom/twice", because: "Twice and thrice as a comparison: twice as big, twice the size, think twice.",
    when: (c) => c.numeral.form === "times" && (["as", "the", "that", "its", "their", "his", "her", "what", "daily", "weekly", "over", "shy", "-", "about", "yearly", "this", "any"].includes(after(c).lower) || ["think", "thought", "more", "than"].includes(before(c).lower)),
    finds: [["It is twice as big.", { refused: "twice" }], ["It cost twice the price.", { refused: "twice" }]],
    ignores: ["She was twice elected mayor."],
  },
  {
    id: "idiom/ordinal", because: "An ordinal that places nothing in an order: the 22nd amendment, a second term.",
    when: (c) => c.numeral.form === "words" && after(c).lower === "-" && !after(c).spaced && ordinals.has(after(c, 2).lower),
    finds: [["The 22nd amendment was passed.", { refused: "22" }], ["The 3rd reading was today.", { refused: "3" }]],
    ignores: ["He has 22 goals."],
  },
];
const fixedPairs = new Set(["24/7", "9/11", "50-50", "50/50", "20/20", "7/7", "80/20", "60-40", "20-20", "24-7"]);
