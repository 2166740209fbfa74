import type { Span } from "../types";
import { Class, classAt } from "./characters";
import { Type, type Token } from "./tokens";

/** Words whose full stop does not end a sentence. */
const abbreviations: ReadonlySet<string> = new Set(`mr mrs ms dr prof rev hon sir st gov sen rep gen col lt sgt capt maj cpl adm cmdr det insp supt pres jr sr messrs mme no nos vs v inc corp co ltd llc plc dept univ assn bros
 jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun e.g i.e etc cf al approx ca est fig vol pp ed eds u.s u.k u.n e.u d.c p.o a.k.a ave blvd rd mt ft sq oz lb lbs hr hrs min sec rs art sec para ph.d a.m p.m`.split(/\s+/));
const lowerLetter = /\p{Ll}/u;

/** A line that goes on in the next one, as in hard-wrapped text. */
function runsOn(text: string, lineStart: number, lineEnd: number, next: number): boolean {
  if (lineEnd - lineStart < 40 || next >= text.length) return false;
  const last = text[lineEnd - 1] ?? "";
  if (/[.!?:…"”’)]/.test(last)) return false;
  return lowerLetter.test(text[next] ?? "") || last === "," || last === "-";
}

/** Paragraphs: runs of text between line breaks, hard-wrapped lines joined. Offsets into `text`. */
export function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  let start = 0, lineStart = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && classAt(text, i) !== Class.Break) continue;
    let next = i + 1;
    if (text[i] === "\r" && text[next] === "\n") next++;
    if (i < text.length && runsOn(text, lineStart, i, next)) { lineStart = next; i = next - 1; continue; }
    let from = start;
    while (from < i && classAt(text, from) === Class.Space) from++;
    if (from < i) found.push({ start: from, end: i });
    start = lineStart = next;
    i = next - 1;
  }
  return found;
}

const closers: ReadonlySet<string> = new Set(["\"", "”", "'", "’", ")", "]", "»"]);
const openers: ReadonlySet<string> = new Set(["\"", "“", "'", "‘", "(", "[", "«"]);

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i]!, before = tokens[i - 1];
  if (mark.lower === "!" || mark.lower === "?" || mark.lower === "…") return true;
  if (mark.lower !== "." || !before || mark.spaced) return mark.lower === "." ;
  if (before.type !== Type.Word) return true;
  if (before.lower === "no") return tokens[i + 1]?.type !== Type.Digits;
  const next = tokens[i + 1];
  if (abbreviations.has(before.lower)) return before.lower.includes(".") && next !== undefined && next.capital && sentenceStarters.has(next.lower);
  if (before.end - before.start === 1 && before.capital) return next !== undefined && next.capital && sentenceStarters.has(next.lower);
  return true;
}
const sentenceStarters: ReadonlySet<string> = new Set("the a an it he she they we i but and in on at this that these those there however meanwhile according for as its his her after before while when if".split(" "));

/** Tokens after which a sentence is cut at its next comma, or anywhere: no prose runs on so long, and looking around a figure stays cheap. */
const roomy = 160, longest = 220;

/** Where each sentence of a paragraph's tokens begins and ends, as token indices (end exclusive). */
export function sentences(tokens: readonly Token[]): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (let i = 0; i < tokens.length; i++) {
    const mark = tokens[i]!;
    if (i - start >= roomy && (i - start >= longest || mark.lower === "," || mark.lower === ";")) {
      found.push({ start, end: i + 1 });
      start = i + 1;
      continue;
    }
    if (mark.type !== Type.Mark || !(mark.lower === "." || mark.lower === "!" || mark.lower === "?" || mark.lower === "…")) continue;
    let next = i + 1;
    while (next < tokens.length && closers.has(tokens[next]!.lower) && !tokens[next]!.spaced) next++;
    const after = tokens[next];
    if (after) {
      if (!after.spaced) continue;
      const begins = after.capital || after.type === Type.Digits || after.type === Type.Symbol || openers.has(after.lower) || after.lower === "—" || after.lower === "•";
      if (!begins || !endsSentence(tokens, i)) continue;
    }
    found.push({ start, end: next });
    start = next;
    i = next - 1;
  }
  if (start < tokens.length) found.push({ start, end: tokens.length });
  return found;
}
