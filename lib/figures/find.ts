import { scales, shortScales, vagueScales } from "../lexicon/numbers";
import { subunits } from "../lexicon/currencies";
import { isPlural } from "../text/nouns";
import { readNounPhrase } from "../text/noun-phrase";
import { Role } from "../text/roles";
import { Type } from "../text/tokens";
import type { Window } from "../text/pattern";
import { shift } from "./decimal";
import type { Figure, Paragraph, Refusal } from "./figure";
import { centCurrency, currencyAfter, currencyBefore, dollarAhead, dollarReach } from "./money";
import { isListing } from "./listing";
import { readNumeral, type Numeral } from "./numerals";
import { refusalsFor } from "./rules";
import { refuses, signsOf, type Candidate } from "./rule";
import { readUnit } from "./units";

export interface Found { readonly figures: Figure[]; readonly refusals: Refusal[] }
/** What earlier paragraphs leave behind for later ones. */
export interface Memory { currency: string | undefined }

const wholeDigits = (digits: string): boolean => digits.indexOf(",") < 0 && digits.indexOf(".") < 0;

/** Every number expression of the paragraph, judged: figures, and numbers turned down with the rule that did. */
export function findFigures(p: Paragraph, memory: Memory): Found {
  const figures: Figure[] = [], refused: Refusal[] = [];
  let sentence = 0, judged = -1;
  for (let i = 0; i < p.tokens.length;) {
    const token = p.tokens[i]!;
    const starts = token.type === Type.Digits || token.type === Type.Symbol || (token.roles & (Role.Number | Role.Length));
    if (!starts) { i++; continue; }
    while (i >= p.sentences[sentence]!.end) sentence++;
    const range = p.sentences[sentence]!;
    if (judged !== sentence) {
      judged = sentence;
      if (isListing(p.tokens, range.start, range.end)) {
        refused.push(refusal(p, i, range.end, "mark/listing"));
        i = range.end;
        continue;
      }
    }
    const numeral = token.roles & Role.Length ? yearAndAHalf(p, i) : readNumeral(p.text, p.tokens, i);
    if (!numeral) {
      if (token.type === Type.Digits) refused.push(refusal(p, i, i + 1, "mark/malformed"));
      i++;
      // A scale word behind digits that are no number belongs to them: nothing is read of `3,5 million`.
      while (token.type === Type.Digits && scales.has(p.tokens[i]?.lower ?? "")) i++;
      continue;
    }
    const window: Window = { tokens: p.tokens, from: range.start, to: range.end };
    const candidate: Candidate = { paragraph: p, window, numeral, integer: integerOf(p, numeral) };
    const rank = isOrdinal(candidate) && placesInOrder(candidate) ? { ...numeral, to: numeral.to + 1, form: "ordinal" as const } : undefined;
    const rule = rank ? undefined : refusedBy(candidate) ?? (isOrdinal(candidate) ? "idiom/ordinal" : undefined);
    if (rule !== undefined) {
      refused.push(refusal(p, numeral.from, numeral.to, rule));
      i = numeral.to;
      continue;
    }
    const figure = adorn(p, rank ?? numeral, sentence, memory);
    figures.push(figure);
    i = Math.max(figure.to, figure.right);
  }
  return { figures, refusals: refused };
}

/** Id of the first rule that turns the number down. */
function refusedBy(candidate: Candidate): string | undefined {
  const signs = signsOf(candidate);
  for (const rule of refusalsFor(candidate.numeral.form)) {
    const { near } = rule.rule;
    if ((near === undefined || signs[near]) && refuses(rule, candidate)) return rule.rule.id;
  }
  return undefined;
}

const refusal = (p: Paragraph, from: number, to: number, rule: string): Refusal =>
  ({ from, to, start: p.tokens[from]!.start, end: p.tokens[to - 1]!.end, rule });

function integerOf(p: Paragraph, n: Numeral): number {
  const digits = p.tokens[n.from]!.lower;
  return n.form === "digits" && n.scale === 0 && n.to === n.from + 1 && wholeDigits(digits) ? Number(digits) : -1;
}

const ordinalSuffix = new Set(["st", "nd", "rd", "th"]);
/** `22nd`. */
const isOrdinal = ({ paragraph, numeral }: Candidate): boolean => {
  const next = paragraph.tokens[numeral.to];
  return numeral.form === "digits" && next !== undefined && !next.spaced && ordinalSuffix.has(next.lower);
};
const placeLeads = new Set(["ranked", "ranks", "rank", "ranking", "placed", "finished", "came"]);
const placeNouns = new Set(["place", "spot", "position", "rank", "anniversary", "anniversaries", "birthday", "jubilee"]);
const ownYear = /^(?:its|his|her|their|our)$/;
/** Whether an ordinal places something: ranked 14th, in 14th place, its 150th anniversary. */
const placesInOrder = ({ paragraph: { tokens }, window, numeral }: Candidate): boolean =>
  (numeral.from > window.from && placeLeads.has(tokens[numeral.from - 1]!.lower)) || (numeral.to + 1 < window.to && (placeNouns.has(tokens[numeral.to + 1]!.lower) || (tokens[numeral.to + 1]!.lower === "year" && ownYear.test(tokens[numeral.from - 1]?.lower ?? ""))));

/** `a year and a half`: the unit stands inside the numeral. */
function yearAndAHalf(p: Paragraph, i: number): Numeral | undefined {
  const t = p.tokens;
  if (t[i + 1]?.lower !== "and" || t[i + 2]?.lower !== "a" || t[i + 3]?.lower !== "half") return undefined;
  if (t[i - 1]?.type === Type.Digits) return undefined;
  return { from: i, to: i + 4, form: "words", value: "1.5", mantissa: "1.5", scale: 0, shortScale: -1, grouped: true };
}

/** Whether a lone `m`, `b`, `k` or `t` behind the digits is a scale here. */
function scaleOf(p: Paragraph, n: Numeral, hasCurrency: boolean): number {
  if (n.shortScale < 0) return 0;
  const token = p.tokens[n.shortScale]!, next = p.tokens[n.shortScale + 1];
  const power = shortScales.get(token.lower) ?? 0;
  if (hasCurrency) return power;
  const raw = p.text.slice(token.start, token.end);
  const noun = next?.type === Type.Word ? next.lower : "";
  if (raw === "k" || raw === "K") return !token.spaced && !["run", "race", "resolution", "tv", "screen", "display", "walk", "video"].includes(noun) ? power : 0;
  if (raw === "M" || raw === "B") return isPlural(noun) || noun === "of" || !token.spaced || (next?.type === Type.Word && isPlural(p.tokens[n.shortScale + 2]?.lower ?? "")) ? power : 0;
  if (raw === "b") return isPlural(noun) ? power : 0;
  if (raw !== "m") return 0;
  if (!token.spaced && amounts.has(noun)) return power;
  // Nobody counts in thousands of millions without a currency: 2,800 m are metres.
  if (n.scale === 0 && Number(n.value ?? 0) >= 1000) return 0;
  if (next && currencyAfter(p, { ...n, scale: 6 }, n.shortScale + 1, undefined)) return power;
  if (next?.lower === "-" || metreNouns.has(noun)) return 0;
  if ((noun === "of" && !token.spaced) || noun === "strong") return power;
  const phrase = readNounPhrase(p.tokens, n.shortScale + 1, Math.min(p.tokens.length, n.shortScale + 8), false);
  if (phrase?.plural) return power;
  return phrase || near(p, n, (w) => lengthWords.has(w)) ? 0 : power;
}
/** What is counted in millions and has no length: 2,940m litres. */
const amounts = new Set(["litres", "liters", "tonnes", "tons", "gallons", "barrels", "shares", "people", "passengers", "users", "customers", "subscribers", "visitors", "tourists", "homes", "households", "jobs", "doses", "units", "copies", "votes", "voters", "workers", "children", "hectares", "acres", "bottles", "parcels", "trips", "journeys", "downloads", "vehicles", "cars", "trees"]);
const lengthWords = new Set(["metre", "metres", "meters", "long", "tall", "high", "deep", "wide", "km", "ft", "feet", "race", "sprint", "swim", "height", "depth", "distance", "length", "above", "below", "waves", "wave", "sea", "tower", "jump", "throw", "javelin", "wall", "tide", "away", "hurdles", "freestyle", "fell", "climbed", "dived", "plunged", "jumped", "swam", "buried", "thick", "apart", "radius", "diameter", "depths", "cliff", "bridge", "pool", "track", "metres-long", "shore", "runway", "altitude", "peak", "summit", "mountain", "tunnel", "shaft", "well", "trench", "ran", "sprinted", "medley", "butterfly", "100m", "snow", "flood", "river", "level", "deeper", "taller", "higher", "longer", "wider", "exclusion", "line", "mark", "inside", "yards", "goal"]);
const near = (p: Paragraph, n: Numeral, holds: (word: string) => boolean): boolean => {
  for (let i = Math.max(0, n.from - 24); i < Math.min(p.tokens.length, n.to + 16); i++) if (holds(p.tokens[i]!.lower)) return true;
  return false;
};
const metreNouns = new Set(["sprint", "race", "freestyle", "hurdles", "butterfly", "backstroke", "breaststroke", "final", "high", "tall", "long", "wide", "deep", "away", "above", "below", "off", "relay", "tower", "steeplechase", "x", "by", "heats", "waves", "walls"]);

function percentAfter(p: Paragraph, at: number): { kind: "percent" | "percentage_point" | "basis point"; to: number } | undefined {
  const t = p.tokens;
  const i = t[at]?.lower === "-" && !t[at].spaced ? at + 1 : at;
  const word = t[i]?.lower ?? "", next = t[i + 1]?.lower ?? "";
  if (word === "%" || word === "％") {
    if (next === "point" || next === "points") return { kind: "percentage_point", to: i + 2 };
    return { kind: "percent", to: i + 1 };
  }
  if (word === "percent" || word === "pct" || (word === "pc" && t[i]!.end - t[i]!.start === 2)) {
    if (next === "points" || next === "point") return { kind: "percentage_point", to: i + 2 };
    return { kind: "percent", to: i + 1 };
  }
  if (word === "per" && (next === "cent" || next === "cents")) return t[i + 2]?.lower === "points" || t[i + 2]?.lower === "point" ? { kind: "percentage_point", to: i + 3 } : { kind: "percent", to: i + 2 };
  if (word === "per" && next === "-" && t[i + 2]?.lower === "cent") return { kind: "percent", to: i + 3 };
  if (word === "percentage") { const k = t[i + 1]?.lower === "-" ? i + 2 : i + 1; if (t[k]?.lower === "point" || t[k]?.lower === "points") return { kind: "percentage_point", to: k + 1 }; }
  if (word === "a" || word === "of" && (next === "a" || next === "one")) { const k = word === "a" ? i + 1 : i + 2; if (t[k]?.lower === "percentage" && t[k + 1]?.lower === "point") return { kind: "percentage_point", to: k + 2 }; }
  if (word === "basis" && (next === "point" || next === "points")) return { kind: "basis point", to: i + 2 };
  if (word === "basis" && next === "-" ) return { kind: "basis point", to: i + 3 };
  return undefined;
}

/** Past `or so`, `-odd`, `-plus` and, behind a vague number, `of`: where the unit stands. */
function afterVagueness(p: Paragraph, to: number): number {
  const t = p.tokens;
  if (t[to]?.lower === "or" && t[to + 1]?.lower === "so") return to + 2;
  if (t[to]?.lower === "-" && !t[to].spaced && (t[to + 1]?.lower === "odd" || t[to + 1]?.lower === "plus")) return to + 2;
  const last = t[to - 1]?.lower ?? "";
  return t[to]?.lower === "of" && (vagueScales.has(last) || last === "dozen") ? to + 1 : to;
}

/** Reads what is written on the numeral: sign, currency, percent, unit, rate. */
function adorn(p: Paragraph, n: Numeral, sentence: number, memory: Memory): Figure {
  const t = p.tokens;
  const prefix = currencyBefore(p, n);
  const power = scaleOf(p, n, prefix !== undefined);
  const to = power > 0 ? n.shortScale + 1 : n.to;
  let value = n.value !== null && power > 0 ? shift(n.value, power) : n.value;
  const left = prefix ? prefix.edge : n.from;
  const at = afterVagueness(p, to);
  const percent = prefix ? undefined : percentAfter(p, at);
  const suffix = percent ? undefined : currencyAfter(p, power > 0 ? { ...n, scale: power } : n, at, prefix?.code === "USD" || prefix === undefined ? prefix && dollarNamed(p, to) ? undefined : prefix?.code : prefix.code);
  let currency = suffix && (prefix === undefined || suffix.code !== "USD") ? suffix.code : prefix?.code;
  if (suffix?.digits !== undefined && prefix === undefined) {
    if (value !== null) value = shift(value, -suffix.digits);
    const name = t[suffix.edge - 1]!.lower;
    if (suffix.edge <= at + 2 && (name.startsWith("cent") || name === "¢") && !t[suffix.edge - 2]?.capital) currency = centCurrency(memory.currency ?? dollarAhead(p.text.slice(t[at]!.end, t[at]!.end + dollarReach)));
  }
  if (currency !== undefined) memory.currency = currency;
  const hyphen = t[to]?.lower === "-" && !t[to].spaced && t[to + 1] !== undefined && !t[to + 1]!.spaced && t[to + 1]!.type === Type.Word;
  const article = n.form === "fraction" && (t[to]?.lower === "an" || t[to]?.lower === "a") ? to + 1 : n.form === "fraction" && t[to]?.lower === "of" && (t[to + 1]?.lower === "an" || t[to + 1]?.lower === "a") ? to + 2 : to;
  const isOwnUnit = (t[n.from]!.roles & Role.Length) !== 0;
  const unit = currency !== undefined || percent ? undefined : isOwnUnit ? readUnit(p, n.from) : readUnit(p, at > to ? at : hyphen ? to + 1 : article);
  const unitOk = unit !== undefined && !falseUnit(p, n, unit.to - 1, unit.row.name);
  const negative = (currency !== undefined || percent !== undefined || unitOk) && isNegative(p, n, left);
  const right = Math.max(to, suffix?.edge ?? 0, percent?.to ?? 0, unitOk && !isOwnUnit ? unit.to : 0);
  const figure: Mutable<Figure> = {
    from: n.from, to, start: t[n.from]!.start, end: t[to - 1]!.end, left: negative ? Math.min(left, signAt(p, n)) : left, right,
    form: n.form, value: negative && value !== null ? `-${value}` : value, mantissa: n.mantissa, scale: power > 0 ? power : n.scale, grouped: n.grouped, rule: rules[n.form], sentence,
  };
  if (currency !== undefined) figure.currency = currency;
  if (percent) figure.percent = percent.kind;
  if (unitOk) figure.unit = unit.row;
  if (hyphen) figure.hyphenated = true;
  if (negative) figure.negative = true;
  return figure;
}
type Mutable<T> = { -readonly [K in keyof T]: T[K] };
const rules = { digits: "numeral/digits", words: "numeral/words", vague: "numeral/vague", fraction: "numeral/fraction", times: "numeral/times", ordinal: "numeral/ordinal" } as const;

/** `$3 billion Hong Kong dollars`: the name behind the amount says which dollar. */
const dollarNamed = (p: Paragraph, at: number): boolean =>
  [0, 1, 2, 3].some((k) => /^dollars?$/.test(p.tokens[at + k]?.lower ?? "")) && subunits.get(p.tokens[at]?.lower ?? "") === undefined;

function falseUnit(p: Paragraph, n: Numeral, at: number, name: string): boolean {
  const next = p.tokens[at + 1]?.lower ?? "", previous = p.tokens[n.from - 1]?.lower ?? "";
  // 18,000 season tickets, 400 day trippers: the word belongs to the noun behind it.
  if (p.tokens[at]!.lower === name && isPlural(next) && (name === "season" || (/^(?:day|week|month|year|hour|minute)$/.test(name) && Number(n.value ?? 0) >= 60))) return true;
  if (name === "second" && n.form === "words" && p.tokens[at]!.lower === "second") return true;
  if (name === "quarter" && n.form !== "words") return n.form !== "digits";
  if (name === "second" && p.tokens[at]!.lower === "s") return !(n.value ?? "").includes(".") || previous === "-";
  if (name === "inch" && p.tokens[at]!.lower === "in" && next === "-") return true;
  if (name === "foot" && p.tokens[at]!.lower === "foot" && p.tokens[n.to]?.lower !== "-" && n.value === "1") return true;
  if (name === "stone") return next === "statues" || next === "columns" || isPlural(next);
  if (name === "bar" && next === "association") return true;
  if (name === "inch" && p.tokens[at]!.lower === "in") return p.tokens[at]!.spaced || n.form === "words";
  if (name === "degree") return next === "murder" || next === "in" && /^(?:masters?|bachelors?)$/.test(previous) || next === "courses" || next === "programs" || next === "programmes";
  return false;
}

const signAt = (p: Paragraph, n: Numeral): number => (p.tokens[n.from - 1]?.type === Type.Symbol ? n.from - 2 : n.from - 1);
/** A minus sign or word that belongs to the number. */
function isNegative(p: Paragraph, n: Numeral, left: number): boolean {
  const t = p.tokens, sign = t[n.from - 1]?.type === Type.Symbol ? t[n.from - 2] : t[n.from - 1];
  if (sign?.lower === "minus") return left > 0 && t[n.from - 2]?.lower !== "or";
  if (sign?.lower === "-" && !t[n.from]!.spaced && t[n.from - 2]?.lower === "minus") return true;
  if (sign?.lower !== "-" && sign?.lower !== "−") return false;
  // "The £8.4m package - £3.1m for roads": a dash with room on both sides.
  if (t[n.from - 1]!.type === Type.Symbol && t[n.from - 1]!.spaced) return false;
  if (t[n.from]!.spaced) return false;
  const before = t[n.from - 2];
  return sign.spaced ? before?.type !== Type.Digits : before?.type === Type.Symbol && before.spaced;
}
