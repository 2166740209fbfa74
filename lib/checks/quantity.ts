/** What a figure measures, so that the same quantity is found again in other articles. Pure. */
import type { Claim } from "../types";

/** How two claims are known to speak of one quantity. */
export interface Quantity {
  /** Kind, harm, unit and what is counted: these have to be the same. */
  readonly what: string;
  /** Proper names of the headline and the opening, folded. */
  readonly names: readonly string[];
  /** Other telling words there, folded. */
  readonly words: readonly string[];
  /** What is looked up: `what` with each of the names. */
  readonly keys: readonly string[];
}

// The story's own figure stands at its head; what comes further down is often background of another event.
const opening = 700;
const mostKeys = 12;
const noNames = new Set(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july", "august", "september",
  "october", "november", "december", "minister", "president", "government", "council", "police", "department", "ministry", "authority", "north", "south", "east", "west", "reuters", "news"]);
const noWords = new Set(["people", "least", "about", "after", "before", "would", "their", "which", "there", "where", "killed", "injured", "missing", "million", "billion", "percent", "officials",
  "according", "spokesman", "said", "more", "than", "that", "have", "been", "were", "with", "from", "this", "into", "over", "also", "when", "they", "will", "other", "could", "first", "later"]);

const fold = (word: string): string => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
/** `floods`, `flooded` and `flood` tell the same. */
const stem = (word: string): string => word.replace(/(?:ies|ing|ed|es|s)$/, "");

/** Words of the headline and the opening: names are those with a capital that are not written small elsewhere there. */
function tellingWords(title: string, text: string): { readonly names: readonly string[]; readonly words: readonly string[] } {
  const found = `${title}\n${text.slice(0, opening)}`.match(/\p{L}[\p{L}\p{M}’'-]+/gu) ?? [];
  const small = new Set(found.filter((word) => /^\p{Ll}/u.test(word)).map(fold));
  const names = new Set<string>(), words = new Set<string>();
  for (const word of found) {
    const folded = fold(word);
    if (/^\p{Lu}/u.test(word) && !small.has(folded)) { if (folded.length > 3 && !noNames.has(folded)) names.add(folded); }
    else if (folded.length > 3 && !noWords.has(folded)) words.add(stem(folded));
  }
  return { names: [...names], words: [...words] };
}

const described: ReadonlySet<string> = new Set(["count", "money", "percentage", "measurement"]);

/** What a claim measures in itself; undefined where that is not said well enough to be found again. */
function whatOf(claim: Claim): string | undefined {
  if (claim.value === null || claim.high !== undefined || claim.restates !== undefined) return undefined;
  if (claim.kind === "casualty") return claim.harm && `casualty ${claim.harm}`;
  if (!described.has(claim.kind) || !claim.about) return undefined;
  const about = [...new Set(fold(claim.about).split(/\P{L}+/u).filter((word) => word.length > 3 && !noWords.has(word)).map(stem))].sort();
  return about.length === 0 ? undefined : [claim.kind, claim.unit ?? "-", claim.per ?? "-", claim.change ?? "-", about.join(" ")].join(" ");
}

/** The quantities of an article's figures, by the claim's start; of several claims of one quantity the first. */
export function quantitiesOf({ title, text, claims }: { readonly title: string; readonly text: string; readonly claims: readonly Claim[] }): ReadonlyMap<number, Quantity> {
  const { names, words } = tellingWords(title, text);
  const found = new Map<number, Quantity>(), seen = new Set<string>();
  if (names.length === 0) return found;
  for (const claim of claims) {
    if (claim.start > opening) break;
    const what = whatOf(claim);
    if (what === undefined || seen.has(what)) continue;
    seen.add(what);
    found.set(claim.start, { what, names, words, keys: names.slice(0, mostKeys).map((name) => `${what}|${name}`) });
  }
  return found;
}

/** How well two quantities of one `what` agree; 0 where they are rather of two events. Silence beats a wrong series. */
export function likeness(a: Omit<Quantity, "keys">, b: Omit<Quantity, "keys">): number {
  if (a.what !== b.what) return 0;
  const shared = (x: readonly string[], y: readonly string[]) => x.filter((one) => y.includes(one)).length;
  const names = shared(a.names, b.names), words = shared(a.words, b.words);
  return names >= 1 && words >= 2 && names + words >= 5 ? names * 2 + words : 0;
}

/** How many days apart two articles may be and still speak of one event: a toll is of weeks, a budget of a year. */
export const windowOf = (what: string): number => (what.startsWith("casualty") ? 60 : 400);
