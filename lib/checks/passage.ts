import type { Claim, Kind, Span } from "../types";
import { kindsOf, letters, piecesOf, plainText, sketchFrom } from "./sketch";

/** A sentence, or several, with the claims in it, ascending. */
export interface Passage extends Span {
  readonly words: string;
  readonly claims: readonly Claim[];
  /** `words` with each claim folded into a mark: see `sketchFrom`. */
  readonly sketch: string;
  /** The letters of its marks. */
  readonly kinds: string;
  /** Two sentences read as one: see `pairsOf`. */
  readonly joined?: true;
}

const breaks = /[.!?…]["”’')\]]{0,2}\s+|[\n\r\u2028\u2029]\s*/g, lineEnd = /[\n\r\u2028\u2029]/;
const shortened = /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|Gov|Sen|Rep|Gen|Col|Lt|Sgt|Capt|Jr|Sr|No|vs|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Rs|approx|sq)|\b[A-Z]|[ap]\.m)\.$/;
const opener = /^["“‘'([]?[\p{Lu}\p{Nd}\p{Sc}]/u;

export const has = ({ kinds }: Passage, kind: Kind): boolean => kinds.includes(letters[kind]);

/** The words of each sentence around its figures, to number its marks anew in a longer passage. */
const piecesIn = new WeakMap<Passage, readonly string[]>();
const marked = (sentence: Passage, first: number): string => (first === 0 || sentence.claims.length === 0 ? sentence.sketch : sketchFrom(piecesIn.get(sentence) ?? [], sentence.kinds, first));

/** Cuts the text into sentences and gives each its claims. A claim is never cut. Linear in the text. */
export function sentencesOf(text: string, claims: readonly Claim[]): Passage[] {
  const found: Passage[] = [], plain = plainText(text);
  let start = 0, next = 0;
  const push = (end: number): void => {
    const own: Claim[] = [];
    for (let c = claims[next]; c && c.start < end; c = claims[++next]) own.push(c);
    if (end > start) {
      const pieces = piecesOf(plain, start, end, own), kinds = kindsOf(own), sentence = { start, end, words: text.slice(start, end), claims: own, sketch: sketchFrom(pieces, kinds), kinds };
      piecesIn.set(sentence, pieces);
      found.push(sentence);
    }
    start = end;
  };
  let k = 0;
  for (const m of text.matchAll(breaks)) {
    const end = m.index + m[0].length;
    while ((claims[k]?.end ?? Infinity) <= m.index) k++;
    if ((claims[k]?.start ?? Infinity) < m.index && (claims[k]?.end ?? 0) > end) continue;
    if (!lineEnd.test(m[0]) && (shortened.test(text.slice(Math.max(0, m.index - 8), m.index + 1)) || !opener.test(text.slice(end, end + 2).trimStart()))) continue;
    push(end);
  }
  push(text.length);
  return found;
}

const goesOn = /^["“(]?(?:That|This|It|They|Their|He|She|Each|Of (?:these|them|those)|The (?:figure|number|total|rise|fall|drop|increase|decrease|change|rate|average|price|cost|other|rest|remaining)|Today|Now|Then|Last (?:year|month|week)|A year|In (?:19|20)\d\d|About ‹|Some ‹|‹|[A-Z]\p{Ll}+ (?:get|gets|got|holds?|has|have|took|won) ‹)/u;
const closing = /[.!?…]["”’')\]]{0,2}\s*$/;

/** A sentence with up to `back` before it in its stretch, as one passage: fewer where it would hold more than `most` figures. */
export function windowOf(stretch: readonly Passage[], at: number, back: number, most = 10): Passage {
  let first = at, figures = stretch[at]?.claims.length ?? 0;
  for (let one = stretch[first - 1]; one && first > at - back && one.claims.length + figures <= most; one = stretch[first - 1]) { figures += one.claims.length; first--; }
  return joined(stretch, first, at);
}

const joins = new WeakMap<readonly Passage[], Map<number, Passage>>();
/** Sentences of a stretch as one passage; the same for all who ask. */
function joined(stretch: readonly Passage[], first: number, last: number): Passage {
  const made = joins.get(stretch) ?? new Map<number, Passage>(), key = first * stretch.length + last, known = first === last ? stretch[last] : made.get(key);
  if (known) return known;
  const one = stretch[first], final = stretch[last], claims: Claim[] = [];
  if (!one || !final) throw new RangeError(`There are no sentences ${first} to ${last} in a stretch of ${stretch.length}.`);
  let words = "", sketch = "", kinds = "";
  for (let at = first; at <= last; at++) {
    const own = stretch[at] ?? final;
    words += own.words; kinds += own.kinds; sketch += marked(own, claims.length);
    claims.push(...own.claims);
  }
  const passage: Passage = { start: one.start, end: final.end, words, claims, kinds, sketch, joined: true };
  joins.set(stretch, made.set(key, passage));
  return passage;
}

/** Two sentences as one, where the second goes on about the first and neither has figures enough alone: `Police held 42 people. Thirty were charged`. */
function pairOf(one: Passage, two: Passage): Passage | undefined {
  const [a, b] = [one.claims.length, two.claims.length];
  if (a === 0 || a > 2 || b === 0 || b > 4 || a + b < 3 || (a + b > 3 && a > 1) || !goesOn.test(two.sketch)) return undefined;
  const rest = marked(two, a);
  return { start: one.start, end: two.end, words: one.words + two.words, claims: [...one.claims, ...two.claims], sketch: `${one.sketch.replace(closing, ",")} ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`, kinds: one.kinds + two.kinds, joined: true };
}
/** The pairs of a stretch; nothing of them is certain, so what a check finds in one is to be looked at and no more. */
export const pairsOf = (stretch: readonly Passage[]): Passage[] => stretch.flatMap((sentence, at) => { const next = stretch[at + 1], pair = next && pairOf(sentence, next); return pair ? [pair] : []; });

/** Sentences that follow one another in running text, across its paragraphs: cut at lines that end without a full stop, as headlines do. */
export function stretchesOf(sentences: readonly Passage[]): Passage[][] {
  const found: Passage[][] = [];
  let open: Passage[] = [];
  for (const sentence of sentences) {
    open.push(sentence);
    const said = sentence.words.trimEnd();
    if (lineEnd.test(sentence.words.slice(said.length)) && !closing.test(said.slice(-4))) { found.push(open); open = []; }
  }
  if (open.length > 0) found.push(open);
  return found;
}
