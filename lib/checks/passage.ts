import type { Claim, Kind, Span } from "../types";
import { kindsOf, letters, plainText, sketchOf } from "./sketch";

/** A sentence or a paragraph with the claims in it, ascending. */
export interface Passage extends Span {
  readonly words: string;
  readonly claims: readonly Claim[];
  /** `words` with each claim folded into a mark: see `sketchOf`. */
  readonly sketch: string;
  /** The letters of its marks. */
  readonly kinds: string;
  /** Two sentences read as one: see `pairsOf`. */
  readonly joined?: true;
}

const breaks = /[.!?…]["”’')\]]{0,2}\s|[\n\r\u2028\u2029]/g;
const shortened = /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|Gov|Sen|Rep|Gen|Col|Lt|Sgt|Capt|Jr|Sr|No|vs|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Rs|approx|sq)|\b[A-Z]|[ap]\.m)\.$/;
const opener = /^["“‘'([]?[\p{Lu}\p{Nd}\p{Sc}]/u;

export const has = ({ kinds }: Passage, kind: Kind): boolean => kinds.includes(letters[kind]);

/** Cuts the text into sentences and gives each its claims. A claim is never cut. Linear in the text. */
export function sentencesOf(text: string, claims: readonly Claim[]): Passage[] {
  const found: Passage[] = [], plain = plainText(text);
  let start = 0, next = 0;
  const push = (end: number): void => {
    const own: Claim[] = [];
    for (let c = claims[next]; c && c.start < end; c = claims[++next]) own.push(c);
    if (end > start) found.push({ start, end, words: text.slice(start, end), claims: own, sketch: sketchOf(plain, start, end, own), kinds: kindsOf(own) });
    start = end;
  };
  let k = 0;
  for (const m of text.matchAll(breaks)) {
    const end = m.index + m[0].length;
    while ((claims[k]?.end ?? Infinity) <= m.index) k++;
    if ((claims[k]?.start ?? Infinity) < m.index && (claims[k]?.end ?? 0) > end) continue;
    const line = m[0] === "\n" || m[0] === "\r" || m[0].endsWith("\n");
    if (!line && (shortened.test(text.slice(Math.max(0, m.index - 8), m.index + 1)) || !opener.test(text.slice(end, end + 2).trimStart()))) continue;
    push(end);
  }
  push(text.length);
  return found;
}

const goesOn = /^["“(]?(?:That|This|It|They|Their|He|She|Each|Of (?:these|them|those)|The (?:figure|number|total|rise|fall|drop|increase|decrease|change|rate|average|price|cost|other|rest|remaining)|Today|Now|Then|Last (?:year|month|week)|A year|In (?:19|20)\d\d|About ‹|Some ‹|‹|[A-Z]\p{Ll}+ (?:get|gets|got|holds?|has|have|took|won) ‹)/u;
const closing = /[.!?…]["”’')\]]{0,2}\s*$/;

const renumbered = (sketch: string, by: number): string => sketch.replace(/‹([a-z])(\d+)›/g, (_, kind: string, number: string) => `‹${kind}${Number(number) + by}›`);

/** A sentence with up to `back` before it in its paragraph, as one passage: fewer where it would hold more than `most` figures. */
export function windowOf(paragraph: readonly Passage[], at: number, back: number, most = 10): Passage {
  const last = paragraph[at];
  if (!last) throw new RangeError(`There is no sentence ${at} in a paragraph of ${paragraph.length}.`);
  let whole = last;
  for (let i = at - 1; i >= Math.max(0, at - back); i--) {
    const one = paragraph[i];
    if (!one || one.claims.length + whole.claims.length > most) break;
    whole = { start: one.start, end: last.end, words: one.words + whole.words, claims: [...one.claims, ...whole.claims], sketch: one.sketch + renumbered(whole.sketch, one.claims.length), kinds: one.kinds + whole.kinds, joined: true };
  }
  return whole;
}

/** Two sentences as one, where the second goes on about the first and neither has figures enough alone: `Police held 42 people. Thirty were charged`. */
function pairOf(one: Passage, two: Passage): Passage | undefined {
  const [a, b] = [one.claims.length, two.claims.length];
  if (a === 0 || a > 2 || b === 0 || b > 4 || a + b < 3 || (a + b > 3 && a > 1) || !goesOn.test(two.sketch)) return undefined;
  const rest = renumbered(two.sketch, a);
  return { start: one.start, end: two.end, words: one.words + two.words, claims: [...one.claims, ...two.claims], sketch: `${one.sketch.replace(closing, ",")} ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`, kinds: one.kinds + two.kinds, joined: true };
}
/** The pairs of a paragraph; nothing of them is certain, so what a check finds in one is to be looked at and no more. */
export const pairsOf = (paragraph: readonly Passage[]): Passage[] => paragraph.flatMap((sentence, at) => { const next = paragraph[at + 1], pair = next && pairOf(sentence, next); return pair ? [pair] : []; });

/** Sentences that stand in one paragraph, cut at line breaks. */
export function paragraphsOf(sentences: readonly Passage[], text: string): Passage[][] {
  const found: Passage[][] = [];
  let open: Passage[] = [];
  for (const sentence of sentences) {
    open.push(sentence);
    if (/[\n\r\u2028\u2029]$/.test(text.slice(sentence.end - 1, sentence.end))) { found.push(open); open = []; }
  }
  if (open.length > 0) found.push(open);
  return found;
}
