import { unitRows, type UnitRow } from "../lexicon/units";
import { Type } from "../text/tokens";
import type { Paragraph } from "./figure";

interface Spelling { readonly words: readonly string[]; readonly row: UnitRow }
const byFirstWord = new Map<string, Spelling[]>();
const byShort = new Map<string, UnitRow>();
for (const row of unitRows) {
  for (const spelling of row.words.split("|").filter(Boolean)) {
    const words = spelling.split(" ");
    const list = byFirstWord.get(words[0]!) ?? [];
    list.push({ words, row });
    byFirstWord.set(words[0]!, list);
  }
  for (const short of (row.short ?? "").split("|").filter(Boolean)) if (!byShort.has(short)) byShort.set(short, row);
}
for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
/** Short forms that may stand one space behind the digits. */
const spacedShorts = new Set(["W", "C", "F", "kW", "MW", "GW", "kWh", "MWh", "GWh", "TWh", "V", "kV", "kn", "Hz", "HZ", "kHz", "MHz", "GHz", "Ghz", "GB", "TB", "MB", "dB", "hPa", "MPa", "mAh", "Nm", "kph", "kmh", "bhp", "hp", "PS", "μm", "µm", "nm", "mg", "ml", "mL", "lb", "lbs", "oz", "kg", "ha", "cc", "g", "m", "mbar", "L", "km2", "km²", "m2", "m²", "sqm", "ft", "mi", "yd", "Mbps", "Gbps", "mmBTU", "ppm", "ppb", "psi", "ksi", "t", "Mt", "kt", "°C", "°F", "°", "℃", "℉", "in", "cm", "mm", "km", "KM", "ms", "bpm", "rpm"]);

/** The unit written at token `i`, with where it ends; hyphens may join its words. */
export function readUnit(p: Paragraph, i: number): { row: UnitRow; to: number } | undefined {
  const token = p.tokens[i];
  if (!token) return undefined;
  const raw = p.text.slice(token.start, token.end);
  // "248 Year 6 pupils": a class of the school.
  if (raw === "Year" && p.tokens[i + 1]?.type === Type.Digits) return undefined;
  if (token.type === Type.Symbol || token.type === Type.Word) {
    const degree = raw === "°" ? degreeUnit(p, i) : undefined;
    if (degree) return degree;
    const short = !token.spaced || (spacedShorts.has(raw) && raw !== "in" && raw !== "t") ? byShort.get(raw) : undefined;
    const slash = short !== undefined ? slashUnit(p, i, raw) : undefined;
    if (slash) return slash;
    const long = wordUnit(p, i, token.lower);
    if (long && (!short || long.to > i + 1 || raw.length > 1)) return long;
    if (short) return { row: short, to: i + 1 };
    return long;
  }
  return undefined;
}
/** The unit that a word stands for on its own: `cm`, `kg`, `hrs`. */
export const unitName = (word: string): string | undefined => byFirstWord.get(word)?.find(({ words }) => words.length === 1)?.row.name;
export const isUnit = (p: Paragraph, i: number): boolean => readUnit(p, i) !== undefined;

function wordUnit(p: Paragraph, i: number, first: string): { row: UnitRow; to: number } | undefined {
  for (const { words, row } of byFirstWord.get(first) ?? []) {
    let at = i + 1, k = 1;
    while (k < words.length) {
      if (p.tokens[at]?.lower === "-" && !p.tokens[at]!.spaced && words[k] !== "-") at++;
      if (p.tokens[at]?.lower === "." && words[k] !== "." && !p.tokens[at]!.spaced) at++;
      if (p.tokens[at]?.lower !== words[k]) break;
      at++; k++;
    }
    if (k === words.length) return { row, to: at };
  }
  return undefined;
}

function degreeUnit(p: Paragraph, i: number): { row: UnitRow; to: number } | undefined {
  const next = p.tokens[i + 1];
  const row = next && (next.lower === "c" || next.lower === "celsius") ? byShort.get("°C") : next && (next.lower === "f" || next.lower === "fahrenheit") ? byShort.get("°F") : undefined;
  return row ? { row, to: i + 2 } : { row: byShort.get("°")!, to: i + 1 };
}

/** `km/h`, `m/s`, `km/s`. */
function slashUnit(p: Paragraph, i: number, raw: string): { row: UnitRow; to: number } | undefined {
  if (p.tokens[i + 1]?.lower !== "/" || p.tokens[i + 1]!.spaced) return undefined;
  const bottom = p.tokens[i + 2]?.lower ?? "";
  const row = byShort.get(`${raw}/${bottom}`) ?? byFirstWord.get(raw.toLowerCase())?.find((s) => s.words.length === 3 && s.words[1] === "/" && s.words[2] === bottom)?.row;
  return row ? { row, to: i + 3 } : undefined;
}
