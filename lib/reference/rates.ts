import { Decimal } from "decimal.js";

/** Units of each currency for one euro, by business day, oldest first. */
export interface RateTable {
  readonly source: string;
  readonly days: readonly string[];
  readonly currencies: ReadonlyMap<string, number>;
  /** Rates as published; undefined where there is none. */
  readonly rows: readonly (readonly (string | undefined)[])[];
}

/** Rates of one currency pair over some days: the day asked for last. */
export interface RateRange {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly last: Decimal;
  readonly date: string;
  readonly source: string;
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const ratePattern = /^\d+(?:\.\d+)?$/;

/**
 * Reads the central bank's published CSV: `Date,USD,JPY,…,` newest or oldest first, `N/A` where there is no rate,
 * each line ending with a comma. Throws with the line's number where a line is not of that form.
 */
export function readRates(csv: string, source: string): RateTable {
  const lines = csv.replace(/^\ufeff/, "").split(/\r?\n/).filter((line) => line.trim() !== "");
  const names = (lines[0] ?? "").split(",").map((name) => name.trim());
  if (names[0] !== "Date" || !names.slice(1).some((name) => /^[A-Z]{3}$/.test(name))) throw new Error("This is no table of reference rates: its first line should read Date,USD,JPY,…");
  const parsed = lines.slice(1).map((line, index) => readLine(line, names.length, index + 2));
  parsed.sort((a, b) => (a.day < b.day ? -1 : 1));
  const currencies = new Map(names.flatMap((name, index) => (index > 0 && name !== "" ? [[name, index - 1] as const] : [])));
  return { source, days: parsed.map(({ day }) => day), currencies, rows: parsed.map(({ rates }) => rates) };
}

function readLine(line: string, width: number, number: number): { day: string; rates: (string | undefined)[] } {
  const [day = "", ...cells] = line.split(",").map((cell) => cell.trim());
  if (!dayPattern.test(day)) throw new Error(`Line ${number} does not begin with a day such as 2026-04-13.`);
  if (cells.length + 1 !== width) throw new Error(`Line ${number} has ${cells.length + 1} cells and not ${width}.`);
  const bad = cells.find((cell) => cell !== "" && cell !== "N/A" && !ratePattern.test(cell));
  if (bad !== undefined) throw new Error(`Line ${number} holds ${JSON.stringify(bad)}, which is neither a rate nor N/A.`);
  return { day, rates: cells.map((cell) => (cell === "" || cell === "N/A" || Number(cell) === 0 ? undefined : cell)) };
}

/** `day` moved by whole days, as YYYY-MM-DD. */
export function shiftDay(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

/** The last index whose day is not after `day`; -1 where all are. */
function lastIndex(days: readonly string[], day: string): number {
  let low = 0, high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? "") <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function cross(table: RateTable, index: number, base: string, quote: string): Decimal | undefined {
  const rate = (code: string): string | undefined => (code === "EUR" ? "1" : table.rows[index]?.[table.currencies.get(code) ?? -1]);
  const [from, to] = [rate(base), rate(quote)];
  return from === undefined || to === undefined ? undefined : new Decimal(to).div(from);
}

/**
 * Units of `quote` for one `base` on the last business day on or before `day`, with the lowest and highest of the
 * week before and the day after: newsrooms use the rate of any of them. Undefined without a row within five days.
 */
export function ratesAround(table: RateTable, base: string, quote: string, day: string): RateRange | undefined {
  const index = lastIndex(table.days, day);
  const date = table.days[index];
  if (date === undefined || date < shiftDay(day, -5)) return undefined;
  const last = cross(table, index, base, quote);
  if (!last) return undefined;
  let low = last, high = last;
  for (let i = index + 1; i >= 0 && (table.days[i] ?? "9") >= shiftDay(day, -7); i--) {
    const rate = cross(table, i, base, quote);
    if (rate) { low = Decimal.min(low, rate); high = Decimal.max(high, rate); }
  }
  return { low, high, last, date, source: table.source };
}

const everKnown = new WeakMap<RateTable, Map<string, RateRange | undefined>>();

/** The lowest and highest of the whole table. Kept once found. */
export function ratesEver(table: RateTable, base: string, quote: string): RateRange | undefined {
  const kept = everKnown.get(table) ?? new Map<string, RateRange | undefined>(), pair = `${base} ${quote}`;
  everKnown.set(table, kept);
  if (!kept.has(pair)) kept.set(pair, readEver(table, base, quote));
  return kept.get(pair);
}

function readEver(table: RateTable, base: string, quote: string): RateRange | undefined {
  let found: { low: Decimal; high: Decimal; last: Decimal } | undefined;
  for (let i = 0; i < table.days.length; i += 5) {
    const rate = cross(table, i, base, quote);
    if (rate) found = { low: Decimal.min(found?.low ?? rate, rate), high: Decimal.max(found?.high ?? rate, rate), last: rate };
  }
  const date = table.days.at(-1);
  return found && date !== undefined ? { ...found, date: `${table.days[0] ?? ""} to ${date}`, source: table.source } : undefined;
}
