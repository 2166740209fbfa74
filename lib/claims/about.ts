import { adverbs, auxiliaryVerbs, conjunctions, determiners, prepositions, pronouns, verbs } from "../lexicon/words";
import { movementVerbs } from "../lexicon/movement";
import { Type, type Token } from "../text/tokens";
import type { Context } from "./context";

const longest = 9;
const skipped = (t: Token): boolean => determiners.has(t.lower) || t.type === Type.Mark;
const isVerb = (t: Token): boolean => !t.capital && (auxiliaryVerbs.has(t.lower) || verbs.has(t.lower) || movementVerbs.has(t.lower));
const slice = (c: Context, from: number, to: number): string =>
  c.paragraph.text.slice(c.window.tokens[from]!.start, c.window.tokens[to - 1]!.end).replace(/\s+/g, " ");

/** The noun phrase behind the figure with its first complement: `US states that have`, `members of the tribe`. */
function object(c: Context): string | undefined {
  const { tokens, to } = c.window;
  let i = c.right;
  if (tokens[i]?.lower === "-") i++;
  while (i < to && (tokens[i]!.lower === "of" || determiners.has(tokens[i]!.lower) || tokens[i]!.lower === "-" || tokens[i]!.lower === "per" || tokens[i]!.lower === "in" || tokens[i]!.lower === "to" || tokens[i]!.lower === "for")) i++;
  const from = i;
  let prepositionsSeen = 0;
  for (; i < to && i - from < longest; i++) {
    const t = tokens[i]!;
    if (t.type === Type.Mark && t.lower !== "-" && t.lower !== "'s") break;
    if (t.type === Type.Digits || (conjunctions.has(t.lower) && t.lower !== "and") || isVerb(t) || (pronouns.has(t.lower) && !t.capital)) break;
    if (prepositions.has(t.lower)) { if (++prepositionsSeen > 1 || i === from) break; }
    else if (adverbs.has(t.lower)) break;
  }
  while (i > from && (prepositions.has(tokens[i - 1]!.lower) || determiners.has(tokens[i - 1]!.lower) || conjunctions.has(tokens[i - 1]!.lower))) i--;
  return i > from ? slice(c, from, i) : undefined;
}

/** The words that the clause begins with, up to its verb: whose figure it is. */
function subject(c: Context): string | undefined {
  const { tokens, from } = c.window;
  if (c.left <= from) return undefined;
  let start = c.left - 1;
  while (start > from && !clauseEdge(tokens[start]!, c.left - start)) start--;
  if (tokens[start] && clauseEdge(tokens[start]!, 9)) start++;
  while (start < c.left && (skipped(tokens[start]!) || conjunctions.has(tokens[start]!.lower) || adverbs.has(tokens[start]!.lower))) start++;
  let end = start;
  while (end < c.left && end - start < longest) {
    const t = tokens[end]!;
    if (isVerb(t) || t.type === Type.Digits || (t.type === Type.Mark && t.lower !== "-" && t.lower !== "'s" && t.lower !== "&") || t.type === Type.Symbol) break;
    end++;
  }
  while (end > start && (prepositions.has(tokens[end - 1]!.lower) || determiners.has(tokens[end - 1]!.lower) || pronouns.has(tokens[end - 1]!.lower) || tokens[end - 1]!.lower === "than")) end--;
  return end > start ? slice(c, start, end) : undefined;
}
const clauseEdge = (t: Token, distance: number): boolean => t.lower === ";" || t.lower === "“" || t.lower === ":" || (t.lower === "while" && distance > 1) || (t.lower === "whereas");

/** What the figure measures, in a few words of the text; undefined where the sentence names nothing. */
export function readAbout(c: Context): string | undefined {
  const what = object(c), whose = subject(c);
  if (what === undefined) return whose;
  return whose === undefined || whose.includes(what) ? what : what.includes(whose) ? what : `${what}, ${whose}`;
}
