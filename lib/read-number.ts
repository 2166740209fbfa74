import { makeClaims } from "./claims/engine";
import { priority } from "./claims/weigh";
import { shift } from "./figures/decimal";
import type { Figure, Paragraph } from "./figures/figure";
import { speaksOfHarm } from "./figures/harm";
import { currencyAfter, currencyBefore } from "./figures/money";
import { readNumeral, type Numeral } from "./figures/numerals";
import { readUnit } from "./figures/units";
import { shortScales } from "./lexicon/numbers";
import { paragraphs, sentences } from "./text/sentences";
import { tokenise, type Token } from "./text/tokens";
import type { Claim } from "./types";

/** The rule of every claim that a person adds. */
export const byHand = "by-hand";

/**
 * What stands at `start` to `end`, read as a claim although no rule takes it: the form of a claim added by
 * hand begins with it. The first number within gives the value, a second one the upper end; without any
 * number the claim is a vague count. Null where nothing but space is marked.
 */
export function readNumber(text: string, start: number, end: number): Claim | null {
  const marked = trimmed(text, start, end);
  if (!marked) return null;
  const span = paragraphs(text).find((p) => p.start <= marked.start && p.end > marked.start);
  if (!span) return null;
  const tokens = tokenise(text, span.start, span.end);
  const found = sentences(tokens);
  const paragraph: Paragraph = { text, tokens, sentences: found.length > 0 ? found : [{ start: 0, end: tokens.length }], index: 0, speaksOfHarm: speaksOfHarm(tokens) };
  const [first, second] = numeralsWithin(text, tokens, marked.start, marked.end);
  const figures = [first, second].flatMap((numeral) => (numeral ? [figureOf(paragraph, numeral)] : []));
  const place = { start: figures[0]?.start ?? marked.start, end: figures.at(-1)?.end ?? marked.end };
  const claim: Claim = {
    ...(figures[0] ? readOne(paragraph, figures[0]) : blank), ...upperEnd(figures),
    ...place, quote: text.slice(place.start, place.end), rule: byHand, confidence: 1,
  };
  return { ...claim, ...weigh(claim) };
}

/** How soon an editor should look at a claim whose slots people have set, with the reasons. */
export const weigh = (claim: Claim): { priority: number; reasons: string[] } => priority(claim);

const blank = { kind: "count", value: null, vague: true, bound: "exact", priority: 0, reasons: [] } as const;

function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = from + words.trim().length;
  return to > from ? { start: from, end: to } : null;
}

/** At most two numerals that begin within the span. */
function numeralsWithin(text: string, tokens: readonly Token[], start: number, end: number): Numeral[] {
  const found: Numeral[] = [];
  for (let i = tokens.findIndex((t) => t.end > start); i >= 0 && i < tokens.length && (tokens[i]?.start ?? end) < end && found.length < 2;) {
    const numeral = readNumeral(text, tokens, i);
    if (numeral) found.push(numeral);
    i = numeral ? numeral.to : i + 1;
  }
  return found;
}

/** A second number above the first makes a range of the two. */
function upperEnd([first, second]: readonly Figure[]): { high?: string } {
  if (first?.value == null || second?.value == null) return {};
  return Number(second.value) > Number(first.value) ? { high: second.value } : {};
}

/** The claim that the rules make of the number once nothing turns it down; a bare count where they make none. */
function readOne(p: Paragraph, figure: Figure): Omit<Claim, "start" | "end" | "quote" | "rule" | "confidence"> {
  const { made } = makeClaims(p, [figure], { name: undefined });
  const claim = made[0]?.claim;
  if (claim) return { ...claim, priority: 0, reasons: [] };
  return { kind: "count", value: figure.value, ...(figure.value === null && { vague: true }), bound: "exact", priority: 0, reasons: [] };
}

function figureOf(p: Paragraph, n: Numeral): Figure {
  const { tokens } = p;
  const before = currencyBefore(p, n);
  const short = n.shortScale >= 0 && before ? (shortScales.get(tokens[n.shortScale]?.lower ?? "") ?? 0) : 0;
  const to = short > 0 ? n.shortScale + 1 : n.to;
  const percent = percentAt(tokens, to);
  const after = before || percent ? undefined : currencyAfter(p, n, to, undefined);
  const currency = before?.code ?? after?.code;
  const hyphened = tokens[to]?.lower === "-" && !tokens[to].spaced;
  const unit = currency === undefined && !percent ? readUnit(p, hyphened ? to + 1 : to) : undefined;
  const value = n.value !== null && short > 0 ? shift(n.value, short) : n.value;
  const inside = p.sentences.findIndex((s) => n.from >= s.start && n.from < s.end);
  return {
    from: n.from, to, start: tokens[n.from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0,
    left: before?.edge ?? n.from, right: Math.max(to, after?.edge ?? 0, percent?.to ?? 0, unit?.to ?? 0),
    form: n.form, value, mantissa: n.mantissa, scale: n.scale + short, grouped: n.grouped, rule: byHand, sentence: Math.max(inside, 0),
    ...(currency !== undefined && { currency }), ...(percent && { percent: percent.kind }), ...(unit && { unit: unit.row }), ...(hyphened && { hyphenated: true as const }),
  };
}

function percentAt(tokens: readonly Token[], at: number): { kind: "percent" | "percentage_point"; to: number } | undefined {
  const [word, next, third] = [tokens[at]?.lower, tokens[at + 1]?.lower ?? "", tokens[at + 2]?.lower ?? ""];
  const points = (name: string): boolean => name === "point" || name === "points";
  if (word === "%" || word === "percent") return points(next) ? { kind: "percentage_point", to: at + 2 } : { kind: "percent", to: at + 1 };
  if (word === "per" && next === "cent") return points(third) ? { kind: "percentage_point", to: at + 3 } : { kind: "percent", to: at + 2 };
  return word === "percentage" && points(next) ? { kind: "percentage_point", to: at + 2 } : undefined;
}
