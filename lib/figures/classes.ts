import { clockWords, months, weekdays, yearNouns } from "../lexicon/calendar";
import { identifierWords, nationalAdjectives } from "../lexicon/names";
import { cardinals } from "../lexicon/numbers";
import { determiners, prepositions, pronouns, auxiliaryVerbs, conjunctions } from "../lexicon/words";
import type { Classes } from "../text/pattern";
import { Type } from "../text/tokens";

/** Word classes that figure rules may name. */
export const figureClasses: Classes = {
  month: months, weekday: weekdays, clock: clockWords, identifier: (t) => identifierWords.has(t.lower) || (t.lower.endsWith("s") && identifierWords.has(t.lower.slice(0, -1))), cardinal: cardinals, nation: nationalAdjectives,
  determiner: determiners, preposition: prepositions, pronoun: pronouns, auxiliary: auxiliaryVerbs, conjunction: conjunctions, yearnoun: yearNouns,
  digits: (t) => t.type === Type.Digits,
  word: (t) => t.type === Type.Word,
  capital: (t) => t.type === Type.Word && t.capital,
  small: (t) => t.type === Type.Word && !t.capital,
  dash: (t) => t.lower === "-" || t.lower === "–" || t.lower === "—" || t.lower === "\u2011",
  day: (t) => t.type === Type.Digits && t.lower.length <= 2 && Number(t.lower) <= 31,
  year: (t) => t.type === Type.Digits && t.lower.length === 4 && Number(t.lower) >= 1000 && Number(t.lower) <= 2100,
  glued: (t) => !t.spaced,
};
