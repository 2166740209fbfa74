import { attributivePlurals, irregularSingulars } from "../lexicon/people";
import { singular } from "./nouns";
import { Role } from "./roles";
import { Type, type Token } from "./tokens";

/** A noun phrase behind a figure. Token indices. */
export interface NounPhrase {
  readonly from: number;
  /** The head noun. */
  readonly head: number;
  readonly to: number;
  /** Its singular, in lower case. */
  readonly noun: string;
  readonly plural: boolean;
}

const leads = new Set(["more", "fewer", "other", "further", "additional", "extra", "such", "so-called", "different", "or", "so", "odd", "plus", "separate"]);
const isHyphen = (t: Token | undefined): boolean => t?.lower === "-" && !t.spaced;

/** Skips `of the`, `of his`, `of those`, `of the 90`. */
function skipOf(tokens: readonly Token[], i: number, to: number): number {
  if (tokens[i]?.lower !== "of" || i + 1 >= to) return i;
  // "the 300 of a year earlier": the year is no noun that is counted.
  if (timeNouns.has(tokens[i + 2]?.lower ?? "") && (back.has(tokens[i + 3]?.lower ?? "") || tokens[i + 1]!.lower === "last")) return i;
  i++;
  while (i < to && ((tokens[i]!.roles & Role.Determiner) !== 0 || tokens[i]!.type === Type.Digits || tokens[i]!.lower === "'s")) i++;
  return i;
}

const inTime: ReadonlySet<string> = new Set(["earlier", "later", "early", "late", "overnight"]);
const back: ReadonlySet<string> = new Set(["earlier", "ago", "before", "previously"]);
/** Verbs that look like plural nouns and never are: `18.5 million goes to roads`. */
const neverNouns: ReadonlySet<string> = new Set(["goes", "comes", "becomes", "gets", "arrives", "begins", "lies", "belongs", "ahead", "adrift", "apiece"]);
const timeNouns = new Set(["year", "month", "week", "night", "season", "summer", "winter", "spring", "autumn", "quarter", "time", "day", "decade", "century", "weekend", "term", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]);
const stops = (t: Token): boolean => (t.roles & Role.Stop) !== 0;
const plural = (t: Token): boolean => (t.roles & Role.Plural) !== 0;
const numberWord = (t: Token): boolean => (t.roles & Role.Cardinal) !== 0;
/** `-ed` and `-ing` forms that end a phrase once its noun has come. */
const participle = (t: Token): boolean => (t.roles & Role.Participle) !== 0;

/**
 * The phrase that begins at token `i`; `one` asks for a singular head. Undefined where none begins there.
 * At most 14 tokens are looked at.
 */
export function readNounPhrase(tokens: readonly Token[], i: number, to: number, one: boolean): NounPhrase | undefined {
  const from = i;
  const limit = Math.min(to, i + 14);
  if (isHyphen(tokens[i]) && tokens[i + 1]?.type === Type.Word) i++;
  while (i < limit && (leads.has(tokens[i]!.lower) || tokens[i]!.lower === "of")) {
    const next = tokens[i]!.lower === "of" ? skipOf(tokens, i, limit) : i + 1;
    if (next === i) break;
    i = next;
  }
  let head = -1, sawPlural = false, end = i;
  for (; i < limit; i++) {
    const token = tokens[i]!;
    if (token.lower === "'s" || (token.lower === "'" && head >= 0 && tokens[head]!.lower.endsWith("s") && !token.spaced && tokens[i + 1]?.type === Type.Word)) { head = -1; sawPlural = false; end = i + 1; continue; }
    if (isHyphen(token) && !tokens[i + 1]?.spaced && i > from) continue;
    if (token.lower === "." && tokens[i - 1]?.lower.includes(".") && !token.spaced && tokens[i + 1]?.type === Type.Word) continue;
    if (token.lower === "," && head === -1 && i > from && adjectiveLike(tokens[i - 1]!) && tokens[i + 1]?.type === Type.Word) continue;
    if ((token.lower === "“" || token.lower === "‘" || token.lower === "\"") && head === -1) continue;
    if (token.type === Type.Digits && head === -1 && (isHyphen(tokens[i + 1]) || tokens[i - 1]?.lower === "'s")) continue;
    if (token.type === Type.Digits && head !== -1 && tokens[head]!.capital && head === i - 1 && tokens[i + 1]?.type === Type.Word && plural(tokens[i + 1]!)) { head = -1; continue; }
    if (token.type !== Type.Word) break;
    const lower = token.lower, hyphened = isHyphen(tokens[i + 1]) || (isHyphen(tokens[i - 1]) && i > from + 1);
    if (stops(token) && !hyphened && !(lower === "us" && token.capital) && !(head === -1 && tokens[i + 1]?.type === Type.Word && !stops(tokens[i + 1]!) && (inTime.has(lower) || (lower === "home" || lower === "away") && (plural(tokens[i + 1]!) || tokens[i + 2]?.type === Type.Word && plural(tokens[i + 2]!))))) {
      if (lower === "and" && i > from && !sawPlural && (head === -1 ? adjectiveLike(tokens[i - 1]!) : !one && pluralAhead(tokens, i + 1, limit))) continue;
      if (head === -1 && (lower === "most" || lower === "very")) continue;
      break;
    }
    const isMany = plural(token) && !isHyphen(tokens[i + 1]);
    if ((lower === "last" || lower === "next" || lower === "past") && timeNouns.has(tokens[i + 1]?.lower ?? "")) break;
    if (numberWord(token) && !hyphened && i > from) break;
    if (sawPlural && !(isMany && attributivePlurals.has(tokens[head]!.lower)) && !(attributivePlurals.has(tokens[head]!.lower) && nounLike(token))) break;
    if (neverNouns.has(lower) && !hyphened) break;
    if ((token.roles & Role.Verb) !== 0 && (token.roles & Role.Attributive) === 0 && !(isHyphen(tokens[i + 1]) && !tokens[i + 1]!.spaced) && !(isMany && head === -1) && !(head === -1 && lower.endsWith("ed") && tokens[i + 1]?.type === Type.Word && plural(tokens[i + 1]!) && !stops(tokens[i + 1]!)) && !(lower === "vote" || lower === "votes" || lower === "plan")) break;
    if (participle(token) && head !== -1 && !token.capital && !hyphened && one) break;
    if (one && head !== -1 && token.capital && !tokens[head]!.capital) break;
    if (isMany) sawPlural = true;
    if (isMany || nounLike(token)) { head = i; end = i + 1; }
    else if (head !== -1 && !one) { end = i + 1; }
  }
  if (head === -1) return undefined;
  if (!sawPlural && !one && !irregularSingulars.has(tokens[head]!.lower)) {
    const last = tokens[head]!;
    if (adjectiveLike(last)) return undefined;
  }
  const lower = tokens[head]!.lower;
  return { from, head, to: Math.max(end, head + 1), noun: singular(lower), plural: sawPlural };
}

/** A plural noun within three words, before anything that ends the phrase: `Kia and Hyundai vehicles`. */
function pluralAhead(tokens: readonly Token[], i: number, limit: number): boolean {
  for (let k = i; k < Math.min(limit, i + 3); k++) {
    const t = tokens[k]!;
    if (t.type !== Type.Word || stops(t) || numberWord(t)) return false;
    if (plural(t)) return k > i;
  }
  return false;
}
const adjectiveLike = (t: Token): boolean => (t.roles & (Role.Adjective | Role.Attributive)) !== 0 || (t.capital && /(?:an|ish|ese|ic)$/.test(t.lower));
const nounLike = (t: Token): boolean => (t.roles & Role.PersonNoun) !== 0 || ((t.roles & (Role.Adjective | Role.Attributive)) === 0 && !(participle(t) && !t.capital));
