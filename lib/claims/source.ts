import { emptySources, sayingVerbs, sourceLeads, sourcePronouns, weakSayingVerbs } from "../lexicon/attribution";
import { adverbs, auxiliaryVerbs, conjunctions, prepositions, verbs } from "../lexicon/words";
import { personNouns } from "../lexicon/people";
import { singular } from "../text/nouns";
import { Role } from "../text/roles";
import { Type, type Token } from "../text/tokens";
import type { Paragraph } from "../figures/figure";
import type { Span } from "../types";

/** One place where a sentence credits somebody. Token indices. */
export interface Attribution {
  readonly source: string;
  /** The source and its verb: figures between them describe the source and are not credited to it. */
  readonly from: number;
  readonly to: number;
  /** `…, said the minister`: what follows is no longer said by the source. */
  readonly closes: boolean;
  /** `…, and officials said …`: what stands before is the reporter's own. */
  readonly opens: boolean;
  /** `the 95 per cent that the agency says`: only the figure right before is credited. */
  readonly relative: boolean;
}
interface Name { readonly text: string; readonly from: number; readonly to: number }

const longest = 11;
const leadIndex = new Map<string, (readonly string[])[]>();
for (const lead of sourceLeads) leadIndex.set(lead[0]!, [...(leadIndex.get(lead[0]!) ?? []), lead]);
const titles = new Set(["mr", "mrs", "ms", "dr", "sir", "prof", "gen", "sen", "gov", "rep", "lt", "col", "capt", "sgt", "u.s", "u.n", "st", "maj", "rev", "jr", "no", "cllr"]);
const weekdays = new Set(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today", "earlier", "later"]);
const noNames = new Set(["that", "it", "how", "what", "why", "there", "this", "if", "not", "so"]);
const quoteMarks = new Set(["\"", "“", "”", "'", "‘", "’"]);
const enders = new Set(["that", "who", "which", "as", "while", "but", "on", "when", "after", "last", "to", "reporters", "published", "released", "before", "during", "at"]);

const slice = (p: Paragraph, from: number, to: number): Name => ({ from, to, text: p.text.slice(p.tokens[from]!.start, p.tokens[to - 1]!.end).replace(/\s+/g, " ") });
const isBreak = (t: Token): boolean => t.type === Type.Mark && t.lower !== "-" && t.lower !== "&" && t.lower !== "." && t.lower !== "'";
const isSmall = (t: Token, words: { has(w: string): boolean }): boolean => !t.capital && words.has(t.lower);

/** The name that begins at `i`: behind `according to`, or behind `said`. */
function nameAfter(p: Paragraph, i: number, to: number, apposed = false): Name | undefined {
  const from = i, first = p.tokens[i];
  if (!first || i >= to || first.type !== Type.Word || isSmall(first, prepositions) || isSmall(first, noNames)) return undefined;
  for (; i < to && i - from < longest; i++) {
    const t = p.tokens[i]!;
    if (t.lower === "." ? !titles.has(p.tokens[i - 1]?.lower ?? "") && (p.tokens[i - 1]?.end ?? 0) - (p.tokens[i - 1]?.start ?? 0) > 1 : isBreak(t)) break;
    if (i === from) continue;
    if (t.lower !== "'s" && (isSmall(t, auxiliaryVerbs) || isSmall(t, sayingVerbs) && t.lower !== "report" && t.lower !== "reports" && t.lower !== "estimates" || isSmall(t, enders) || (isSmall(t, verbs) && !/^reports?$/.test(t.lower)))) break;
    if (t.type === Type.Digits) break;
    if (weekdays.has(t.lower) || (t.lower === "in" && !p.tokens[i + 1]?.capital)) break;
  }
  while (i > from && (isSmall(p.tokens[i - 1]!, prepositions) || isSmall(p.tokens[i - 1]!, conjunctions) || adverbs.has(p.tokens[i - 1]!.lower))) i--;
  if (i <= from) return undefined;
  if (apposed && p.tokens[i]?.lower === "," && p.tokens[i + 1]?.capital) {
    let end = i + 2;
    while (end < to && end - i < 6 && p.tokens[end]!.type === Type.Word && p.tokens[end]!.capital) end++;
    if (end >= to || p.tokens[end]!.type === Type.Mark) return slice(p, from, end);
  }
  return slice(p, from, i);
}

/** The subject that ends before the saying verb at `verb`, with a name in apposition: `its director, Ellen Strand,`. */
function subjectBefore(p: Paragraph, from: number, verb: number): Name | undefined {
  const { tokens } = p;
  let end = verb;
  while (end > from && (adverbs.has(tokens[end - 1]!.lower) || auxiliaryVerbs.has(tokens[end - 1]!.lower) || tokens[end - 1]!.lower === "told" || tokens[end - 1]!.lower.endsWith("ly"))) end--;
  const joined = tokens[end - 1]?.lower;
  if (joined === "and" || joined === "but") {
    let begin = from;
    for (let k = from; k < Math.min(end, from + 6); k++) if (/^[-–—]$/.test(tokens[k]!.lower) && tokens[k]!.spaced) begin = k + 1;
    while (begin < end && (tokens[begin]!.type === Type.Mark || isSmall(tokens[begin]!, conjunctions))) begin++;
    return nameAfter(p, begin, end - 1);
  }
  let aside = end;
  if (joined === "," || joined === ")" || joined === "—" || joined === "–") {
    const open = beforeAside(tokens, from, end - 1);
    if (open === undefined) return undefined;
    const named = tokens[open + 1]?.capital === true && end - 1 - open <= 6;
    aside = named ? end - 1 : open;
    end = open;
  }
  let start = end;
  while (start > from && end - start < longest) {
    const t = tokens[start - 1]!;
    if (t.lower === "." ? !titles.has(tokens[start - 2]?.lower ?? "") : isBreak(t)) break;
    if (t.type === Type.Word && !t.capital && t.lower !== "'s" && (auxiliaryVerbs.has(t.lower) || (conjunctions.has(t.lower) && t.lower !== "and") || (verbs.has(t.lower) && !personNouns.has(singular(t.lower)) && t.lower !== "report"))) break;
    if (t.lower === "and" && !(tokens[start]?.capital && tokens[start - 2]?.capital)) break;
    start--;
  }
  while (start < end && (isSmall(tokens[start]!, conjunctions) || adverbs.has(tokens[start]!.lower) || (prepositions.has(tokens[start]!.lower) && tokens[start]!.lower !== "us"))) start++;
  return end > start ? slice(p, start, Math.max(end, aside)) : undefined;
}

/** Where the aside that closes at `close` opens. */
function beforeAside(tokens: readonly Token[], from: number, close: number): number | undefined {
  const mark = tokens[close]!.lower === ")" ? "(" : tokens[close]!.lower;
  for (let i = close - 1; i > from && close - i < 22; i--) if (tokens[i]!.lower === mark) return i;
  return undefined;
}

const heads = /\b(?:reports?|sources?|figures|data|results?|research|estimates?|studies|study|trials|documents?|records|numbers|statistics|accounts|media|tests|survey|surveys|evidence|witnesses)$/i;
const capital = /\p{Lu}/u;
const leadNoun = /^(?:an?|the|its|their|new)?\s?(?:annual |latest |recent |official |new )?(?:reports?|statements?|stud(?:y|ies)|surveys?|figures|data|estimates|analysis|statistics|research) (?:by|from|of|in|released by|published by|compiled by) /i;
const isEmpty = (name: string): boolean => emptySources.has(name.toLowerCase()) || (heads.test(name) && !capital.test(name.slice(1)) && !/^the \p{Ll}+$/u.test(name)) || /^\d/.test(name) || name.length > 100;

/** Whether the verb at `i` credits its subject with what the sentence says. */
function credits(tokens: readonly Token[], i: number, to: number): boolean {
  const { lower } = tokens[i]!, previous = tokens[i - 1]?.lower ?? "", next = tokens[i + 1];
  if (["to", "of", "the", "a", "an", "its", "their", "his", "her", "by", "this"].includes(previous)) return false;
  if (/^(?:was|were|been|be|is|are|being|'s|it|not)$/.test(previous) && !/^(?:says|said)$/.test(lower)) return false;
  if (previous === "is" || previous === "are" || previous === "was" || previous === "were") return false;
  if (lower === "put" || lower === "puts" || lower === "placed" || lower === "places") {
    for (let k = i + 2; k < Math.min(to, i + 9); k++) if (tokens[k]!.lower === "at" || tokens[k]!.lower === "in") return true;
    return false;
  }
  if (!weakSayingVerbs.has(lower)) return true;
  if (lower === "expects" || lower === "reckons") return true;
  if (/^(?:claims?|claimed|counted|recorded|found|finds|wrote|recalled|believes?|expect)$/.test(lower)) return next?.lower === "that" || (/^f(?:ound|inds)$/.test(lower) && /^(?:survey|poll|study|report|researchers|review|inquiry|audit|census|auditors|analysis)$/.test(previous));
  if (!next) return false;
  if (/^(?:figures|data|statistics|records|survey|poll|study|report|research|estimates)$/.test(previous)) return true;
  return /^(?:that|a|an|the|more|at|about|only|nearly|almost|some|around|between|up|over|less|fewer|roughly|just|no|its|their)$/.test(next.lower) || next.type === Type.Digits || next.type === Type.Symbol;
}

/** The attribution to `name` over the tokens `from` to `to`; undefined where the name is none that a figure can be credited to. */
function attribution(p: Paragraph, name: Name | undefined, speaker: string | undefined, from: number, to: number, closes: boolean): Attribution | undefined {
  if (!name) return undefined;
  const text = name.text.replace(leadNoun, "");
  const source = sourcePronouns.has(text.toLowerCase()) ? speaker : isEmpty(text) ? undefined : text;
  if (source === undefined) return undefined;
  const lead = p.tokens[from - 1]?.lower ?? "";
  return { source, from, to, closes, opens: /^(?:and|but|while|although|though|because)$/.test(lead) && !closes, relative: /^(?:that|which|what|where|when)$/.test(lead) && !closes };
}

/** Every place where the sentence credits somebody; `speaker` stands for he, she and they. */
export function readAttributions(p: Paragraph, sentence: Span, speaker: string | undefined): Attribution[] {
  const { tokens } = p, found: Attribution[] = [];
  for (let i = sentence.start; i < sentence.end; i++) {
    const token = tokens[i]!;
    if (!(token.roles & Role.Credit)) continue;
    const lead = leadIndex.get(token.lower)?.find((words) => words.every((w, k) => i + k < sentence.end && tokens[i + k]!.lower === w));
    if (lead) {
      const name = nameAfter(p, i + lead.length, sentence.end);
      const credit = attribution(p, name, speaker, i, name?.to ?? i, false);
      if (credit) { found.push(credit); i = name!.to - 1; continue; }
    }
    if (token.type !== Type.Word || token.capital || !sayingVerbs.has(token.lower) || !credits(tokens, i, sentence.end)) continue;
    const previous = tokens[i - 1], afterMark = previous !== undefined && i > sentence.start && (previous.lower === "," || quoteMarks.has(previous.lower));
    const behind = afterMark && token.lower !== "told" && token.lower !== "tells" ? nameAfter(p, i + 1, sentence.end, true) : undefined;
    const inverted = behind && endsClause(tokens, behind.to, sentence.end);
    const said = inverted ? attribution(p, behind, speaker, i, behind.to, true) : undefined;
    if (said) { found.push(said); continue; }
    const subject = subjectBefore(p, sentence.start, i);
    const closes = subject !== undefined && (tokens[subject.from - 1]?.lower === "," || quoteMarks.has(tokens[subject.from - 1]?.lower ?? "")) && (i + 1 >= sentence.end || (tokens[i + 1]!.type === Type.Mark && tokens[i + 1]!.lower !== "," && tokens[i + 1]!.lower !== ":"));
    const credit = attribution(p, subject, speaker, subject?.from ?? i, i, closes);
    if (credit) found.push(credit);
  }
  return found;
}

/** Nothing of a new clause follows: `said police.` but not `said the action would`. */
const endsClause = (tokens: readonly Token[], i: number, to: number): boolean => {
  const next = tokens[i];
  return next === undefined || i >= to || next.type === Type.Mark || prepositions.has(next.lower) || next.lower === "who" || next.lower === "when" || next.lower === "as" || weekdays.has(next.lower) || next.lower === "told";
};
