/**
 * Patterns over tokens, so that a rule can be read by an editor.
 *
 *   "kill|killed|killing <filler>* #"     # is the figure, <filler> a class of words
 *   "# per_cent|percent|%"                _ joins the words of one alternative
 *   "between #", "# ~4 killed"            ~n: up to n tokens of the same clause
 *
 * A suffix `?` makes an element optional, `*` repeats it up to six times. `^` and `$` are
 * the edges of the sentence. Matching is bounded by the pattern, never by the text.
 */
import { Type, type Token } from "./tokens";

export type TokenTest = (token: Token) => boolean;
export type Classes = Readonly<Record<string, TokenTest | ReadonlySet<string> | ReadonlyMap<string, unknown>>>;

interface Element {
  readonly alternatives: readonly (readonly TokenTest[])[];
  readonly least: number;
  readonly most: number;
  readonly edge?: true;
}
export interface Pattern {
  readonly source: string;
  /** Nearest to the figure first. */
  readonly before: readonly Element[];
  readonly after: readonly Element[];
  /** The plain words one of which must stand right before and right after the figure, where the pattern says so. */
  readonly wordBefore: ReadonlySet<string> | undefined;
  readonly wordAfter: ReadonlySet<string> | undefined;
}

/** Tokens of one sentence: indices `from` to `to` (exclusive) of `tokens`. */
export interface Window {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

const clauseBreak = new Set([";", ":", ".", "!", "?", "(", ")", "—", "–", "“", "”", "\""]);
const inClause: TokenTest = (t) => !clauseBreak.has(t.lower);

function testOf(word: string, classes: Classes): TokenTest {
  if (word.startsWith("<") && word.endsWith(">")) {
    const known = classes[word.slice(1, -1)];
    if (!known) throw new Error(`No such class: ${word}`);
    return typeof known === "function" ? known : (t) => known.has(t.lower);
  }
  return (t) => t.lower === word;
}

function element(source: string, classes: Classes): Element {
  const gap = /^~(\d)$/.exec(source);
  if (gap) return { alternatives: [[inClause]], least: 0, most: Number(gap[1]) };
  if (source === "^" || source === "$") return { alternatives: [], least: 1, most: 1, edge: true };
  const suffix = source.length > 1 && (source.endsWith("?") || source.endsWith("*")) ? source.at(-1) : "";
  const body = suffix ? source.slice(0, -1) : source;
  const alternatives = body.split("|").map((a) => a.split("_").map((w) => testOf(w, classes)));
  return { alternatives, least: suffix ? 0 : 1, most: suffix === "*" ? 6 : 1 };
}

/** Reads a pattern; throws on one without `#` or with an unknown class. */
export function pattern(source: string, classes: Classes): Pattern {
  const parts = source.trim().split(/\s+/);
  const hash = parts.indexOf("#");
  if (hash < 0) throw new Error(`A pattern needs its figure, #: ${source}`);
  const elements = (list: string[]): Element[] => list.map((p) => element(p, classes));
  return {
    source, before: elements(parts.slice(0, hash)).reverse(), after: elements(parts.slice(hash + 1)),
    wordBefore: nearest(parts[hash - 1], -1, classes), wordAfter: nearest(parts[hash + 1], 0, classes),
  };
}

/** The words that the element nearest to the figure can begin with; undefined where it is optional or no list of words. */
function nearest(source: string | undefined, edge: 0 | -1, classes: Classes): ReadonlySet<string> | undefined {
  if (source === undefined || /^~\d$|^[\^$]$|.[?*]$/.test(source)) return undefined;
  const words = new Set<string>();
  for (const alternative of source.split("|")) {
    const word = alternative.split("_").at(edge) ?? "";
    const known = word.startsWith("<") ? classes[word.slice(1, -1)] : [word];
    if (known === undefined || typeof known === "function") return undefined;
    const list = (known instanceof Map ? known.keys() : known) as Iterable<string>;
    for (const one of list) words.add(one);
  }
  return words;
}

/** No index: going backwards, a match may well end at -1. */
const noMatch = -2;
/** Index after the alternative when it matches from `i` on in `step` direction, else `noMatch`. */
function alternativeEnd(window: Window, tests: readonly TokenTest[], i: number, step: 1 | -1): number {
  for (let k = 0; k < tests.length; k++) {
    const test = step === 1 ? tests[k]! : tests[tests.length - 1 - k]!;
    if (i < window.from || i >= window.to || !test(window.tokens[i]!)) return noMatch;
    i += step;
  }
  return i;
}

/** Greedy with backtracking over optional elements; `i` is the next token to look at. Returns the next one, or undefined. */
function matchFrom(window: Window, elements: readonly Element[], k: number, i: number, step: 1 | -1): number | undefined {
  const current = elements[k];
  if (!current) return i;
  if (current.edge) {
    const outside = step === 1 ? i >= window.to || isEnd(window.tokens[i]!) : i < window.from || window.tokens[i]!.type === Type.Mark;
    return outside ? matchFrom(window, elements, k + 1, i, step) : undefined;
  }
  return repeat(window, elements, k, i, step, 0);
}
const isEnd: TokenTest = (t) => t.lower === "." || t.lower === "!" || t.lower === "?";

function repeat(window: Window, elements: readonly Element[], k: number, i: number, step: 1 | -1, count: number): number | undefined {
  const current = elements[k]!;
  if (count < current.most) {
    for (const tests of current.alternatives) {
      const next = alternativeEnd(window, tests, i, step);
      if (next === noMatch) continue;
      const end = repeat(window, elements, k, next, step, count + 1);
      if (end !== undefined) return end;
    }
  }
  return count >= current.least ? matchFrom(window, elements, k + 1, i, step) : undefined;
}

/**
 * Matches around the figure that occupies tokens `left` (inclusive) to `right` (exclusive).
 * Returns the outer edges of the match as token indices, or undefined.
 */
export function match(p: Pattern, window: Window, left: number, right: number): { from: number; to: number } | undefined {
  if (p.wordBefore && (left - 1 < window.from || !p.wordBefore.has(window.tokens[left - 1]!.lower))) return undefined;
  if (p.wordAfter && (right >= window.to || !p.wordAfter.has(window.tokens[right]!.lower))) return undefined;
  const after = matchFrom(window, p.after, 0, right, 1);
  if (after === undefined) return undefined;
  const before = matchFrom(window, p.before, 0, left - 1, -1);
  return before === undefined ? undefined : { from: before + 1, to: after };
}
