import { emptySources, sayingVerbs, sourceLeads, sourcePronouns, weakSayingVerbs } from "../lexicon/attribution";
import { adverbs, auxiliaryVerbs, conjunctions, prepositions, verbs } from "../lexicon/words";
import { personNouns } from "../lexicon/people";
import { singular } from "../text/nouns";
import { Type, type Token } from "../text/tokens";
import type { Paragraph } from "../figures/figure";
import type { Span } from "../types";

/** Who a sentence credits, and from which token on (a `said` in the middle credits the whole sentence). */
export interface Attribution { readonly source: string; readonly weak: boolean }
/** The last speaker, carried from sentence to sentence and over paragraphs that go on quoting. */
export interface Speaker { name: string | undefined; quoting: boolean }

const longest = 10;
const quoteMarks = new Set(["\"", "“", "”"]);
const leadIndex = new Map<string, (readonly string[])[]>();
for (const lead of sourceLeads) leadIndex.set(lead[0]!, [...(leadIndex.get(lead[0]!) ?? []), lead]);
const titles = new Set(["mr", "mrs", "ms", "dr", "sir", "prof", "gen", "sen", "gov", "rep", "lt", "col", "capt", "sgt", "u.s", "u.n", "st", "maj", "rev", "jr"]);

const text = (p: Paragraph, from: number, to: number): string => p.text.slice(p.tokens[from]!.start, p.tokens[to - 1]!.end).replace(/\s+/g, " ");
const isBreak = (t: Token): boolean => t.type === Type.Mark && t.lower !== "-" && t.lower !== "'s" && t.lower !== "&" && t.lower !== ".";

/** The noun phrase that begins at `i`: a source named behind `according to` or `said`. */
function phraseAfter(p: Paragraph, i: number, to: number): string | undefined {
  const from = i;
  for (; i < to && i - from < longest; i++) {
    const t = p.tokens[i]!;
    if (t.lower === "." ? !titles.has(p.tokens[i - 1]?.lower ?? "") && (p.tokens[i - 1]?.end ?? 0) - (p.tokens[i - 1]?.start ?? 0) > 1 : isBreak(t)) break;
    if (i > from && (auxiliaryVerbs.has(t.lower) && t.lower !== "'s" || (sayingVerbs.has(t.lower) && !t.capital) || t.lower === "that" || t.lower === "who" || t.lower === "which" || t.lower === "as" || t.lower === "while" || t.lower === "but" || t.lower === "on" || t.lower === "in" && i - from > 1 && !p.tokens[i + 1]?.capital || t.lower === "when" || t.lower === "after" || t.lower === "last" || t.lower === "to" || t.lower === "reporters" || t.lower === "published" || t.lower === "released" || verbs.has(t.lower) && !t.capital && t.lower !== "report")) break;
    if (i > from && weekdayLike.has(t.lower)) break;
  }
  while (i > from && (prepositions.has(p.tokens[i - 1]!.lower) || conjunctions.has(p.tokens[i - 1]!.lower) || adverbs.has(p.tokens[i - 1]!.lower))) i--;
  return i > from ? text(p, from, i) : undefined;
}
const weekdayLike = new Set(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today", "earlier"]);

/** The subject that ends right before the saying verb at `verb`. */
function subjectBefore(p: Paragraph, from: number, verb: number): string | undefined {
  let end = verb;
  while (end > from && (adverbs.has(p.tokens[end - 1]!.lower) || auxiliaryVerbs.has(p.tokens[end - 1]!.lower) || ["later", "told", "has", "had"].includes(p.tokens[end - 1]!.lower))) end--;
  if (p.tokens[end - 1]?.lower === "," || p.tokens[end - 1]?.lower === ")") {
    const open = beforeAside(p, from, end - 1);
    if (open === undefined) return undefined;
    end = open;
  }
  let start = end;
  while (start > from && end - start < longest) {
    const t = p.tokens[start - 1]!;
    if (t.lower === "." ? !titles.has(p.tokens[start - 2]?.lower ?? "") : isBreak(t)) break;
    if (t.type === Type.Word && !t.capital && (auxiliaryVerbs.has(t.lower) && t.lower !== "'s" || conjunctions.has(t.lower) && t.lower !== "and" || verbs.has(t.lower) && !personNouns.has(singular(t.lower)) || t.lower === "that")) break;
    if (t.lower === "and" && !(p.tokens[start]?.capital && p.tokens[start - 2]?.capital)) break;
    start--;
  }
  while (start < end && (prepositions.has(p.tokens[start]!.lower) || conjunctions.has(p.tokens[start]!.lower) || adverbs.has(p.tokens[start]!.lower))) start++;
  return end > start ? text(p, start, end) : undefined;
}

/** Skips back over `, the minister, ` to where the aside opens. */
function beforeAside(p: Paragraph, from: number, close: number): number | undefined {
  const open = p.tokens[close]!.lower === ")" ? "(" : ",";
  for (let i = close - 1; i > from && close - i < 14; i--) if (p.tokens[i]!.lower === open) return i;
  return undefined;
}

const pronoun = (name: string): boolean => sourcePronouns.has(name.toLowerCase());
const empty = (name: string): boolean => emptySources.has(name.toLowerCase()) || /^(?:the )?(?:reports?|figures|data|results?|research|estimates?|studies|trials|documents?|records|numbers|statistics)$/i.test(name) || /\d/.test(name);

/** Whom the sentence credits; `speaker` resolves he, she and they. */
export function readAttribution(p: Paragraph, sentence: Span, speaker: Speaker): Attribution | undefined {
  const { tokens } = p;
  for (let i = sentence.start; i < sentence.end; i++) {
    const leads = leadIndex.get(tokens[i]!.lower);
    const lead = leads?.find((words) => words.every((w, k) => i + k < sentence.end && tokens[i + k]!.lower === w));
    if (!lead) continue;
    const named = phraseAfter(p, i + lead.length, sentence.end);
    if (named && !empty(named)) return { source: named.replace(/^(?:a|an) (?:report|statement|study|survey) (?:by|from|in) /i, ""), weak: false };
  }
  let found: Attribution | undefined;
  for (let i = sentence.start; i < sentence.end; i++) {
    const t = tokens[i]!;
    if (t.type !== Type.Word || t.capital || !sayingVerbs.has(t.lower)) continue;
    const weak = weakSayingVerbs.has(t.lower);
    if (tokens[i - 1]?.lower === "to" || tokens[i - 1]?.lower === "of" || tokens[i - 1]?.lower === "the" || tokens[i - 1]?.lower === "a") continue;
    if (/^(?:was|were|been|be|is|are|being|'s|it)$/.test(tokens[i - 1]?.lower ?? "") && t.lower !== "says" && t.lower !== "warning") continue;
    const next = tokens[i + 1];
    if (weak && !(next && (next.lower === "that" || next.lower === "a" || next.lower === "the" || next.type === Type.Digits || next.type === Type.Symbol || next.lower === "more" || next.lower === "at" || next.lower === "about"))) continue;
    const previous = tokens[i - 1];
    const inverted = previous !== undefined && i > sentence.start && (previous.lower === "," || quoteMarks.has(previous.lower) || previous.lower === "'");
    const name = (inverted ? phraseAfter(p, i + 1, sentence.end) : undefined) ?? subjectBefore(p, sentence.start, i);
    if (name === undefined) continue;
    const resolved = pronoun(name) ? speaker.name : empty(name) || name.length > 90 ? undefined : name;
    if (resolved === undefined) continue;
    if (!found || (found.weak && !weak)) found = { source: resolved, weak };
    if (!weak) break;
  }
  return found;
}

/** Whether the sentence opens or closes a quotation, or lies inside one that goes on. */
export function quotes(p: Paragraph, sentence: Span): { opens: boolean; closes: boolean } {
  let opens = false, closes = false;
  for (let i = sentence.start; i < sentence.end; i++) {
    const { lower } = p.tokens[i]!;
    if (lower === "“") opens = true;
    if (lower === "”") closes = true;
    if (lower === "\"") { if (!opens) opens = true; else closes = true; }
  }
  return { opens, closes };
}
