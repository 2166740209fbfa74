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

/** One day's rates by currency, as published. */
export interface RateDay {
  readonly day: string;
  readonly rates: Readonly<Record<string, string>>;
}

/** A table of days in any order. Where two of them give a rate for one day and currency, the later one of the list counts. */
export function rateTable(source: string, given: readonly RateDay[]): RateTable {
  const currencies = new Map<string, number>(), byDay = new Map<string, (string | undefined)[]>();
  for (const { day, rates } of given) {
    const row = byDay.get(day) ?? [];
    byDay.set(day, row);
    for (const [code, rate] of Object.entries(rates)) {
      const column = currencies.get(code) ?? currencies.size;
      currencies.set(code, column);
      row[column] = rate;
    }
  }
  const days = [...byDay.keys()].sort();
  return { source, days, currencies, rows: days.map((day) => byDay.get(day) ?? []) };
}

/** A rate that is older than so many days when an article appears is stale: the checks then say nothing. */
export const mostDaysOld = 5;

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
 * week before and the day after: newsrooms use the rate of any of them. Undefined where the newest row is stale.
 */
export function ratesAround(table: RateTable, base: string, quote: string, day: string): RateRange | undefined {
  const index = lastIndex(table.days, day);
  const date = table.days[index];
  if (date === undefined || date < shiftDay(day, -mostDaysOld)) return undefined;
  const last = cross(table, index, base, quote);
  if (!last) return undefined;
  let low = last, high = last;
  const week = shiftDay(day, -7);
  for (let i = index + 1; i >= 0 && (table.days[i] ?? "9") >= week; i--) {
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
