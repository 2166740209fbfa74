/** Where a claim stands: its sentence and the words around it, for reading it and for finding it again. */
import { paragraphs, sentences } from "../text/sentences";
import { tokenise } from "../text/tokens";
import type { Span } from "../types";

export interface Anchor {
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  /** The sentence before and after the claim, at most `longest` units each, cut between words. */
  readonly prefix: string;
  readonly suffix: string;
}

const longest = 300;

/** The same spans with their anchors. They ascend and do not overlap. */
export function withAnchors<T extends Span>(text: string, spans: readonly T[]): readonly (T & Anchor)[] {
  const found = sentenceSpans(text);
  let i = 0;
  return spans.map((span) => {
    while (i < found.length - 1 && (found[i]?.end ?? 0) <= span.start) i++;
    const sentence = found[i];
    // A span that the sentences do not hold whole stands for itself.
    const { start, end } = sentence && sentence.start <= span.start && sentence.end >= span.end ? sentence : span;
    return { ...span, sentenceStart: start, sentenceEnd: end, prefix: lastWords(text.slice(start, span.start)), suffix: firstWords(text.slice(span.end, end)) };
  });
}

function sentenceSpans(text: string): readonly Span[] {
  return paragraphs(text).flatMap(({ start, end }) => {
    const tokens = tokenise(text, start, end);
    return sentences(tokens).flatMap((s) => {
      const [first, last] = [tokens[s.start], tokens[s.end - 1]];
      return first && last ? [{ start: first.start, end: last.end }] : [];
    });
  });
}

function lastWords(before: string): string {
  if (before.length <= longest) return before;
  const cut = before.indexOf(" ", before.length - longest);
  return cut === -1 ? whole(before.slice(-longest)) : `…${before.slice(cut)}`;
}

function firstWords(after: string): string {
  if (after.length <= longest) return after;
  const cut = after.lastIndexOf(" ", longest);
  return cut === -1 ? whole(after.slice(0, longest)) : `${after.slice(0, cut + 1)}…`;
}

// Cutting between the halves of a character would leave something that cannot be stored.
const whole = (text: string): string => text.toWellFormed().replaceAll("\ufffd", "");
