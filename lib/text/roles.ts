import { sayingVerbs, sourceLeads } from "../lexicon/attribution";
import { months, weekdays } from "../lexicon/calendar";
import { harmWords } from "../lexicon/harm";
import { movementNouns, movementVerbs } from "../lexicon/movement";
import { cardinals, scales, vagueLeads, vagueScales } from "../lexicon/numbers";
import { irregularSingulars, personNouns } from "../lexicon/people";
import { adjectives, adverbs, attributive, auxiliaryVerbs, conjunctions, determiners, prepositions, pronouns, verbs } from "../lexicon/words";
import { isPlural } from "./nouns";

/** What a word may be, looked up once when the text is cut: every later step tests bits instead of asking the lexicon again. */
export const enum Role {
  None = 0, Number = 1, Length = 2, Credit = 4, Harm = 8,
  Determiner = 16, Preposition = 32, Conjunction = 64, Pronoun = 128, Auxiliary = 256, Adverb = 512,
  Verb = 1024, MovementVerb = 2048, MovementNoun = 4096, Adjective = 8192, Attributive = 16384, PersonNoun = 32768,
  Calendar = 65536, Cardinal = 131072, Article = 262144,
  /** By their endings: a plural noun, an -ed form, an -ed or -ing form. */
  Plural = 524288, Past = 1048576, Participle = 2097152,
  /** It may be the verb of a clause. */
  Verbal = 4194304,
  /** No part of a noun phrase: a determiner, preposition, conjunction, pronoun, auxiliary or adverb. */
  Stop = 1008,
}

const roles = new Map<string, number>();
const give = (words: Iterable<string>, role: Role): void => {
  for (const word of words) roles.set(word, (roles.get(word) ?? 0) | role);
};
give([...cardinals.keys(), ...scales.keys(), ...vagueScales, ...vagueLeads, "a", "an", "half", "twice", "thrice"], Role.Number);
give(["year", "hour", "month", "week", "day", "decade", "century", "mile"], Role.Length);
give([...sayingVerbs, ...sourceLeads.map(([first]) => first ?? "")], Role.Credit);
give(harmWords, Role.Harm);
give(determiners, Role.Determiner);
give(prepositions, Role.Preposition);
give(conjunctions, Role.Conjunction);
give(pronouns, Role.Pronoun);
give(auxiliaryVerbs, Role.Auxiliary);
give(adverbs, Role.Adverb);
give(verbs, Role.Verb);
give(movementVerbs.keys(), Role.MovementVerb);
give(movementNouns.keys(), Role.MovementNoun);
give([...adjectives, "cheaper", "bigger", "smaller", "larger", "taller", "shorter", "longer", "faster", "slower", "heavier", "lighter", "stronger", "weaker", "older", "younger", "deeper", "wider", "warmer", "colder", "hotter", "richer", "poorer", "higher", "lower", "greater"], Role.Adjective);
give(attributive, Role.Attributive);
give(personNouns, Role.PersonNoun);
give([...months.keys(), ...weekdays], Role.Calendar);
give([...cardinals.keys(), ...vagueScales], Role.Cardinal);
give(["the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "every", "each"], Role.Article);
const noVerbs = new Set(["s", "up", "down", "off"]);

/** The roles that a word's ending gives it. */
function endingRoles(word: string, given: number): number {
  let found = isPlural(word) ? Role.Plural : Role.None;
  const ed = word.endsWith("ed");
  if (ed && word.length > 5 && !word.endsWith("eed") && !word.endsWith("hundred")) found |= Role.Past;
  if (word.length > 4 && (ed || word.endsWith("ing")) && !irregularSingulars.has(word)) found |= Role.Participle;
  if (((given & (Role.Auxiliary | Role.Verb | Role.MovementVerb)) !== 0 && !noVerbs.has(word)) || (found & Role.Past) !== 0) found |= Role.Verbal;
  return found;
}
for (const [word, given] of [...roles]) roles.set(word, given | endingRoles(word, given));

/** The roles of a word in lower case, as bits. */
export const rolesOf = (lower: string): number => roles.get(lower) ?? endingRoles(lower, Role.None);
