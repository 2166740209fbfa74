import { cardinals, denominators, multiples, scales, shortScales, vagueLeads, vagueScales, vulgarFractions } from "../lexicon/numbers";
import { Role } from "../text/roles";
import { Type, type Token } from "../text/tokens";
import { fraction, plus, shift, tidy, times } from "./decimal";
import { readPowerOfTen } from "./exponent";
import { readVague } from "./vague";

export type Form = "digits" | "words" | "vague" | "fraction" | "times" | "ordinal";

/** A number expression: tokens `from` to `to` (exclusive), read but not yet judged. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly form: Form;
  /** Null where the text is vague. */
  readonly value: string | null;
  /** `value` before its scale words: 2 in `2 million`. */
  readonly mantissa: string;
  /** Power of ten that the scale words add. */
  readonly scale: number;
  /** A lone `m`, `b`, `k` or `t` that may be a scale or a unit: token index, else -1. */
  readonly shortScale: number;
  /** Digits with thousands separators, or a decimal point: no year and no identifier. */
  readonly grouped: boolean;
}

const grouped = /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d+)?$/;
const decimal = /^\d+\.\d+$/;
const leadingPoint = /^\.\d+$/;
/** `10.000` is ten thousand on the Continent and ten in English: nobody can tell. */
const doubtful = /^[1-9]\d{0,2}\.000$/;
const dotted = /^\d{1,3}(?:\.\d{3}){2,}$/;
const threeDigits = /^\d{3}$/;
const longest = 40;

/** Digits alone; a digits token holds nothing else but commas and points. */
const isPlain = (digits: string): boolean => digits.indexOf(",") < 0 && digits.indexOf(".") < 0;
/** The plain decimal of a run of digits, or undefined where it is no number (`7.10.2023`). */
export function readDigits(digits: string): string | undefined {
  if (isPlain(digits)) return digits.length > longest ? undefined : tidy(digits);
  if (digits.length > longest || doubtful.test(digits)) return undefined;
  if (leadingPoint.test(digits)) return tidy(`0${digits}`);
  if (decimal.test(digits)) return tidy(digits);
  if (grouped.test(digits)) return tidy(digits.replaceAll(",", ""));
  return dotted.test(digits) ? tidy(digits.replaceAll(".", "")) : undefined;
}

const isHyphen = (t: Token | undefined): boolean => t !== undefined && !t.spaced && (t.lower === "-" || t.lower === "\u2011" || t.lower === "\u2010");
/** Index of the next word, over one unspaced hyphen: `two-hundred`, `1.8 billion-mile`. */
const overHyphen = (tokens: readonly Token[], i: number): number =>
  isHyphen(tokens[i]) && tokens[i + 1] !== undefined && !tokens[i + 1]!.spaced ? i + 1 : i;

/** Reads scale words from `i` on: their power of ten and where they end. */
function readScales(tokens: readonly Token[], i: number): { power: number; dozen: number; to: number } {
  let power = 0, dozen = 1, to = i;
  for (let count = 0; count < 2; count++) {
    const at = overHyphen(tokens, to);
    const word = tokens[at];
    if (word?.type !== Type.Word) break;
    const scale = scales.get(word.lower);
    if (scale !== undefined) { power += scale; to = at + 1; continue; }
    const multiple = word.lower === "dozen" ? multiples.get("dozen") : undefined;
    if (multiple !== undefined && dozen === 1) { dozen = multiple; to = at + 1; }
    break;
  }
  return { power, dozen, to };
}

function finish(tokens: readonly Token[], from: number, to: number, form: Form, mantissa: string, isGrouped: boolean): Numeral {
  const scaled = readScales(tokens, to);
  let end = scaled.to, base = mantissa;
  if (tokens[end]?.lower === "and" && tokens[end + 1]?.lower === "a" && tokens[end + 2] && fractionWords.has(tokens[end + 2]!.lower) && scaled.power > 0) {
    base = plus(mantissa, fractionWords.get(tokens[end + 2]!.lower)!);
    end += 3;
  }
  const value = shift(scaled.dozen === 1 ? base : times(base, scaled.dozen), scaled.power);
  const suffix = tokens[end];
  const short = scaled.power === 0 && suffix?.type === Type.Word && shortScales.has(suffix.lower) && form === "digits" ? end : -1;
  return { from, to: end, form, value, mantissa: base, scale: scaled.power, shortScale: short, grouped: isGrouped || scaled.power > 0 || scaled.dozen > 1 };
}
const fractionWords: ReadonlyMap<string, string> = new Map([["half", "0.5"], ["quarter", "0.25"], ["third", "0.3333"]]);

function digitsNumeral(text: string, tokens: readonly Token[], i: number): Numeral | undefined {
  const token = tokens[i]!;
  let mantissa = readDigits(token.lower);
  if (mantissa === undefined) return undefined;
  let to = i + 1, isGrouped = !isPlain(token.lower);
  if (token.lower.length <= 3 && !isGrouped) {
    let digits = token.lower, k = to;
    while (k < tokens.length && k - i < 6 && tokens[k]!.type === Type.Digits && threeDigits.test(tokens[k]!.lower) && tokens[k]!.start - tokens[k - 1]!.end === 1) digits += tokens[k++]!.lower;
    const narrow = k > to && text[token.end] !== " ";
    const spacedRun = k - to >= 2 || (k - to === 1 && (narrow || !tokens[i - 1]?.capital || (!token.spaced && (tokens[i - 1]!.lower === "r" || tokens[i - 1]!.lower === "n"))));
    if (k > to && spacedRun && tokens[k]?.type !== Type.Digits) { mantissa = tidy(digits); to = k; isGrouped = true; }
  }
  const mixed = isGrouped || to > i + 1 || tokens[to]?.type !== Type.Digits || tokens[to]!.start - token.end !== 1 ? undefined : simpleFraction(tokens, to);
  if (mixed?.value) return finish(tokens, i, mixed.to, "digits", plus(mantissa, mixed.value), true);
  const vulgar = vulgarFractions.get(tokens[to]?.lower ?? "");
  if (vulgar !== undefined && !mantissa.includes(".")) { mantissa = plus(mantissa, vulgar); to++; isGrouped = true; }
  else if (tokens[to]?.lower === "/" && !tokens[to]!.spaced) {
    const simple = simpleFraction(tokens, i);
    if (simple) return simple;
  }
  const power = readPowerOfTen(tokens, to);
  if (power) return { from: i, to: power.to, form: "digits", value: shift(mantissa, power.exponent), mantissa, scale: 0, shortScale: -1, grouped: true };
  const half = halfAfter(tokens, to);
  if (half) { mantissa = plus(mantissa, half.value); to = half.to; }
  return finish(tokens, i, to, "digits", mantissa, isGrouped);
}

/** `3/4`, `1 1/2`: small denominators only, so that `9/11` and `24/7` are none. */
function simpleFraction(tokens: readonly Token[], i: number): Numeral | undefined {
  const n = Number(tokens[i]!.lower), d = Number(tokens[i + 2]?.lower ?? "x");
  const usual = d === 2 || d === 3 || d === 4 || d === 5 || d === 8 || d === 10 || d === 16;
  if (!usual || n >= d || n === 0 || tokens[i + 2]!.spaced || tokens[i + 3]?.lower === "/") return undefined;
  const value = fraction(n, d);
  return { from: i, to: i + 3, form: "fraction", value, mantissa: value, scale: 0, shortScale: -1, grouped: true };
}

/** `and a half`, `-and-a-half`: its decimal part and where it ends. */
function halfAfter(tokens: readonly Token[], i: number): { value: string; to: number } | undefined {
  const and = overHyphen(tokens, i);
  if (tokens[and]?.lower !== "and") return undefined;
  const a = overHyphen(tokens, and + 1);
  const article = tokens[a]?.lower;
  if (article !== "a" && article !== "one") return undefined;
  const word = overHyphen(tokens, a + 1);
  const value = tokens[word]?.lower === "half" ? "0.5" : tokens[word]?.lower === "quarter" && article === "a" ? "0.25" : undefined;
  return value === undefined ? undefined : { value, to: word + 1 };
}

/** Cardinal words with hundreds and `and`: `two hundred and thirty-four thousand`. */
function wordsNumeral(tokens: readonly Token[], i: number): Numeral | undefined {
  const first = tokens[i]!.lower;
  let k = i, total = 0, current = 0, last = -1, smallest = 16, mantissa = 0, seen = 0;
  if (first === "a" || first === "an") {
    const next = tokens[i + 1]?.lower ?? "";
    if (!scales.has(next) && next !== "dozen") return undefined;
    k = i + 1; current = 1; last = 1; mantissa = 1; seen = 1;
    if (next === "dozen") return finish(tokens, i, k, "words", "1", true);
  } else if (scales.has(first)) { current = 1; mantissa = 1; }
  let to = k;
  while (k < tokens.length && seen < 12) {
    const at = k > i ? overHyphen(tokens, k) : k;
    const word = tokens[at];
    if (!word || word.type !== Type.Word) break;
    const cardinal = cardinals.get(word.lower), scale = scales.get(word.lower);
    if (cardinal !== undefined) {
      const fits = last === -1 || last === 100 || last >= 1000 || (last >= 20 && last < 100 && cardinal > 0 && cardinal < 10 && at > k);
      if (!fits && !(last >= 20 && last < 100 && cardinal > 0 && cardinal < 10)) break;
      current += cardinal; last = cardinal;
      if (mantissa === 0) mantissa = current; else if (total === 0) mantissa = current;
    } else if (word.lower === "hundred" && current > 0 && current < 100) { current *= 100; last = 100; }
    else if (scale !== undefined && scale > 2 && scale < smallest) { total += (current || 1) * 10 ** scale; current = 0; last = 1000; smallest = scale; }
    else if (word.lower === "and" && (last === 100 || last === 1000) && cardinals.has(tokens[at + 1]?.lower ?? "") && (last === 100 || total > 0) && (tokens[at + 1]!.lower !== "one" || scales.has(tokens[at + 2]?.lower ?? ""))) { k = at + 1; continue; }
    else break;
    seen++;
    k = at + 1; to = k;
  }
  if (to === i) return undefined;
  const value = total + current;
  const half = halfAfter(tokens, to);
  const base = half ? plus(String(value), last === 1000 ? shift(half.value, smallest) : half.value) : String(value);
  const numeral = finish(tokens, i, half ? half.to : to, "words", base, value >= 100);
  let zeros = 0;
  for (let rest = value; rest > 0 && rest % 10 === 0; rest /= 10) zeros++;
  const wordScale = numeral.scale === 0 && value >= 100 ? zeros : numeral.scale;
  return { ...numeral, mantissa: numeral.scale === 0 && value >= 100 ? shift(String(value), -zeros) : numeral.mantissa, scale: wordScale };
}

const afterHalf: ReadonlySet<string> = new Set(["of", "the", "a", "an", "its", "their", "his", "her", "our", "all", "those", "these", "that", "as", "what", "were", "are", "had", "have", "was", "is"]);
const halfLeads: ReadonlySet<string> = new Set(["second", "first", "other", "later", "better", "latter", "former", "last"]);
const beforeHalf: ReadonlySet<string> = new Set(["and", "between", "percent", "put", "sunk", "fallen", "risen", "about", "nearly", "almost", "by", "than", "over", "roughly", "around", "approximately", "some", "least", "only", "just", "to", "under"]);
const halfStops: ReadonlySet<string> = new Set(["past", "time", "century", "marathon", "way", "brother", "sister", "back", "term", "year"]);

/** `half`, `a third of`, `two-thirds`, `three quarters`, `half a million`. */
function fractionNumeral(tokens: readonly Token[], i: number): Numeral | undefined {
  const first = tokens[i]!.lower;
  if (vulgarFractions.has(first)) return finishFraction(i, i + 1, vulgarFractions.get(first)!);
  if (first === "half") {
    const next = overHyphen(tokens, i + 1), word = tokens[next]?.lower ?? "";
    const scaleAt = word === "a" || word === "an" ? next + 1 : next;
    if (scales.has(tokens[scaleAt]?.lower ?? "") || tokens[scaleAt]?.lower === "dozen") return finish(tokens, i, scaleAt, "words", "0.5", true);
    if (halfStops.has(word) || (next > i + 1 && word !== "hour" && word !== "mile")) return undefined;
    const before = tokens[i - 1]?.lower ?? "";
    if (halfLeads.has(before) || (word === "the" && tokens[next + 1]?.lower === "battle")) return undefined;
    if (afterHalf.has(word) || beforeHalf.has(before) || word === "hour") return finishFraction(i, i + 1, "0.5");
    return undefined;
  }
  const article = first === "a" || first === "an";
  const top = article ? 1 : cardinals.get(first);
  if (top === undefined || top === 0 || top > 20) return undefined;
  const at = overHyphen(tokens, i + 1), word = tokens[at]?.lower ?? "";
  const bottom = denominators.get(word);
  if (bottom === undefined || top >= bottom * 4) return undefined;
  const plural = word.endsWith("s") && word !== "halves", after = tokens[at + 1]?.lower ?? "";
  const led = beforeHalf.has(tokens[i - 1]?.lower ?? "") || (tokens[i - 1]?.lower === "or" && tokens[i - 2]?.lower === ",") || ((tokens[i - 1]?.roles ?? 0) & Role.MovementVerb) !== 0 || (tokens[i - 1]?.lower === "of" && ((tokens[i - 2]?.roles ?? 0) & Role.MovementNoun) !== 0) || (tokens[i - 1]?.lower === "on" && /^put(?:s|ting)?$/.test(tokens[i - 2]?.lower ?? ""));
  if (top > 1 && !plural) return undefined;
  const closes = tokens[at + 1] === undefined || tokens[at + 1]!.type === Type.Mark || closing.has(after);
  if (top === 1 && at === i + 1 && after !== "of" && after !== "part" && !(led && closes) && !(afterLone.has(after)) && !(first === "one" && bottom > 2 && !tokens[at + 1]?.capital && !word.startsWith("quarter") && after !== "place")) return undefined;
  if ((word === "quarters" && top !== 3) || word === "second" || (article && after === "of" && bottom > 4 && isMonthAhead(tokens, at + 2))) return undefined;
  if (after === "of" && (tokens[at + 2]?.lower === "a" || tokens[at + 2]?.lower === "an") && scales.has(tokens[at + 3]?.lower ?? "")) return finish(tokens, i, at + 3, "words", fraction(top, bottom), true);
  return finishFraction(i, at + 1, fraction(top, bottom));
}
/** What may follow `a third` where a word of quantity leads it: `down by a third since`. */
const closing: ReadonlySet<string> = new Set(["more", "less", "in", "from", "since", "compared", "over", "to", "and", "or", "between", "during", "by", "on", "at", "last", "this", "after", "before", "within", "when", "as", "for", "than", "but", "that", "which", "while"]);
/** What may follow it without any lead. */
const afterLone: ReadonlySet<string> = new Set(["more", "less", "higher", "lower", "fewer", "bigger", "larger", "smaller", "cheaper", "were", "could", "had", "have", "said"]);
const isMonthAhead = (tokens: readonly Token[], i: number): boolean => tokens[i]?.capital === true && /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(tokens[i].lower);

function finishFraction(from: number, to: number, value: string): Numeral {
  return { from, to, form: "fraction", value, mantissa: value, scale: 0, shortScale: -1, grouped: true };
}

/** What can stand behind the article of a number expression: `a dozen`, `a third`, `a few hundred`. */
const afterArticle: ReadonlySet<string> = new Set([...scales.keys(), ...denominators.keys(), ...vagueScales, ...vagueLeads, "dozen", "half", "-", "\u2010", "\u2011"]);

/** The number expression that begins at token `i`, or undefined. Bounded look-ahead. */
export function readNumeral(text: string, tokens: readonly Token[], i: number): Numeral | undefined {
  const token = tokens[i]!;
  if (token.type === Type.Digits) return digitsNumeral(text, tokens, i);
  if (token.type === Type.Symbol) return vulgarFractions.has(token.lower) ? fractionNumeral(tokens, i) : undefined;
  if (!(token.roles & Role.Number)) return undefined;
  if ((token.lower === "a" || token.lower === "an") && !afterArticle.has(tokens[i + 1]?.lower ?? "")) return undefined;
  if (token.lower === "twice" || token.lower === "thrice") {
    const value = token.lower === "twice" ? "2" : "3";
    return { from: i, to: i + 1, form: "times", value, mantissa: value, scale: 0, shortScale: -1, grouped: true };
  }
  return fractionNumeral(tokens, i) ?? readVague(tokens, i) ?? wordsNumeral(tokens, i);
}
