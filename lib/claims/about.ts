import { adverbs, auxiliaryVerbs, conjunctions, determiners, prepositions, pronouns, verbs } from "../lexicon/words";
import { cardinals, scales } from "../lexicon/numbers";
import { movementVerbs } from "../lexicon/movement";
import { Type, type Token } from "../text/tokens";
import type { Context } from "./context";

const mostWords = 12;
const fillers = new Set(["of", "per", "in", "to", "for", "a", "an", "off", "on", "from", "-"]);
const verbForms = new Set([...auxiliaryVerbs, ...verbs, ...movementVerbs.keys()]);
for (const word of ["s", "up", "down", "off"]) verbForms.delete(word);
const isVerb = (t: Token): boolean => !t.capital && (verbForms.has(t.lower) || pastForm(t.lower));
/** `averaged`, `envisages` are verbs wherever no noun is known of that form. */
const pastForm = (lower: string): boolean => lower.length > 5 && lower.endsWith("ed") && !lower.endsWith("eed") && !lower.endsWith("hundred");
const joins = (t: Token): boolean => t.type === Type.Word || t.lower === "-" || t.lower === "&" || t.type === Type.Digits;
const looseWords = new Set([...determiners, ...prepositions, ...conjunctions, ...pronouns, ...adverbs, "-", "'s"]);
const loose = (t: Token): boolean => looseWords.has(t.lower);

/** Words that only measure: they say nothing of what is measured. */
const measures: ReadonlySet<string> = new Set([...scales.keys(), ...cardinals.keys(), "per", "cent", "percent", "points", "point", "year", "years", "week", "month", "day", "hour", "nevertheless", "however", "alternatively", "lower", "higher"]);

/** The words from token `from` to `to`, loose words at the edges dropped; undefined when nothing is left. */
function phrase(c: Context, from: number, to: number): string | undefined {
  const { tokens } = c.window;
  while (from < to && (loose(tokens[from]!) || tokens[from]!.type === Type.Mark)) from++;
  if (to > from && tokens[to]?.type === Type.Symbol && !tokens[to]!.spaced && tokens[to - 1]!.type === Type.Word) to--;
  while (to > from && (loose(tokens[to - 1]!) || tokens[to - 1]!.type === Type.Mark || tokens[to - 1]!.type === Type.Symbol)) to--;
  if (!tokens.slice(from, to).some((t) => t.type === Type.Word && t.end - t.start > 2 && !measures.has(t.lower))) return undefined;
  return to > from ? c.paragraph.text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, " ") : undefined;
}

/** The noun phrase behind the figure with its first complement: `US states that have`, `of its revenue from advertising`. */
function behind(c: Context): string | undefined {
  const { tokens, to } = c.window;
  let i = c.right;
  while (i < to && i - c.right < 4 && (fillers.has(tokens[i]!.lower) || determiners.has(tokens[i]!.lower))) i++;
  const from = i;
  let complements = 0;
  for (; i < to && i - from < 8; i++) {
    const t = tokens[i]!;
    if (!joins(t) || t.type === Type.Digits && i > from || (conjunctions.has(t.lower) && t.lower !== "and") || (isVerb(t) && !(i === from && pastForm(t.lower)))) break;
    if (prepositions.has(t.lower)) { if (i === from || ++complements > 1) break; }
    else if (i > from && (pronouns.has(t.lower) || adverbs.has(t.lower))) break;
  }
  return phrase(c, from, i);
}

const givers = new Set(["of", "at", "over", "under", "worth", "with", "by", "for"]);

/** The noun that the figure is given of: `a speed of 15`, `sales of 5,835 units`. */
function given(c: Context): string | undefined {
  const { tokens, from } = c.window;
  const lead = tokens[c.left - 1];
  if (!lead || c.left - 1 < from || !givers.has(lead.lower)) return undefined;
  let i = c.left - 1;
  while (i > from && c.left - 1 - i < 6) {
    const t = tokens[i - 1]!;
    if (!joins(t) || t.type === Type.Digits || isVerb(t) || (prepositions.has(t.lower) && t.lower !== "of") || conjunctions.has(t.lower) || pronouns.has(t.lower)) break;
    i--;
  }
  return phrase(c, i, c.left - 1);
}

/** The subject of the nearest verb before the figure; of the one before that where it is a pronoun. */
function subject(c: Context): string | undefined {
  const { tokens, from } = c.window;
  let end = c.left;
  for (let tries = 0; tries < 3; tries++) {
    let verb = end - 1;
    while (verb >= from && !isVerb(tokens[verb]!)) verb--;
    if (verb < from) break;
    while (verb > from && (isVerb(tokens[verb - 1]!) || adverbs.has(tokens[verb - 1]!.lower))) verb--;
    let start = verb;
    if (tokens[start - 1]?.lower === "," || tokens[start - 1]?.lower === ")") start = asideStart(c, start - 1);
    const stop = start;
    while (start > from && stop - start < 9) {
      const t = tokens[start - 1]!;
      if (!joins(t) || isVerb(t) || (conjunctions.has(t.lower) && t.lower !== "and") || (t.lower === "and" && !tokens[start]!.capital)) break;
      start--;
    }
    const found = phrase(c, start, stop);
    if (found !== undefined) return found;
    end = start;
  }
  let i = from;
  while (i < c.left && i - from < 9 && joins(tokens[i]!) && !isVerb(tokens[i]!)) i++;
  return phrase(c, from, i);
}

/** Where the aside that closes at `close` opens; `close` where it does not. */
function asideStart(c: Context, close: number): number {
  const mark = c.window.tokens[close]!.lower === ")" ? "(" : ",";
  for (let i = close - 1; i > c.window.from && close - i < 12; i--) if (c.window.tokens[i]!.lower === mark) return i;
  return close;
}

/** What the figure measures, in a few words of the text; undefined where the sentence names nothing. */
export function readAbout(c: Context): string | undefined {
  const parts: string[] = [];
  let words = 0;
  for (const part of [behind(c), given(c), subject(c)]) {
    if (part === undefined || parts.some((p) => p.includes(part))) continue;
    const count = part.split(" ").length;
    if (parts.length > 0 && words + count > mostWords) continue;
    parts.push(part);
    words += count;
  }
  return parts.length > 0 ? parts.join(", ") : undefined;
}
