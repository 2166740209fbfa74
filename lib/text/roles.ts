import { sayingVerbs, sourceLeads } from "../lexicon/attribution";
import { harmWords } from "../lexicon/harm";
import { cardinals, scales, vagueLeads, vagueScales } from "../lexicon/numbers";

/** What a word may be, looked up once when the text is cut, so that later steps pass by the words that cannot matter to them. */
export const enum Role { None = 0, Number = 1, Length = 2, Credit = 4, Harm = 8 }

const roles = new Map<string, number>();
const give = (words: Iterable<string>, role: Role): void => {
  for (const word of words) roles.set(word, (roles.get(word) ?? 0) | role);
};
give([...cardinals.keys(), ...scales.keys(), ...vagueScales, ...vagueLeads, "a", "an", "half", "twice", "thrice"], Role.Number);
give(["year", "hour", "month", "week", "day", "decade", "century", "mile"], Role.Length);
give([...sayingVerbs, ...sourceLeads.map(([first]) => first ?? "")], Role.Credit);
give(harmWords, Role.Harm);

/** The roles of a word in lower case, as bits. */
export const rolesOf = (lower: string): number => roles.get(lower) ?? Role.None;
