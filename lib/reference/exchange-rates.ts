import { Decimal } from "decimal.js";
import months from "./data/exchange-rate-months.json" with { type: "json" };
import years from "./data/exchange-rate-years.json" with { type: "json" };
import extract from "./data/exchange-rates.json" with { type: "json" };
import { rateTable, type RateDay, type RateRange, type RateTable } from "./rates";

const bundledDays = (): RateDay[] => extract.days.map((line) => {
  const [day = "", ...cells] = line.split(",");
  return { day, rates: Object.fromEntries(extract.currencies.flatMap((code, index) => (cells[index] ? [[code, cells[index]] as const] : []))) };
});

let table: RateTable | undefined;
/** The dated extract that comes with the project: some 400 business days. Read on first use. */
export const builtInRates = (): RateTable => (table ??= rateTable(extract.source, bundledDays()));

/** Imported rates before those of the extract, which stays where nothing newer is known. */
export const ratesWith = (imported: readonly RateDay[]): RateTable => (imported.length === 0 ? builtInRates() : rateTable(extract.source, [...bundledDays(), ...imported]));

let byMonth: ReadonlyMap<string, readonly string[]> | undefined;
const monthRows = (): ReadonlyMap<string, readonly string[]> => (byMonth ??= new Map(months.months.map((line) => {
  const [month = "", ...cells] = line.split(",");
  return [month, cells] as const;
})));

function monthRange(month: string, code: string): readonly [Decimal, Decimal] | undefined {
  if (code === "EUR") return [new Decimal(1), new Decimal(1)];
  const [low, high] = (monthRows().get(month)?.[months.currencies.indexOf(code)] ?? "").split("-");
  return low && high ? [new Decimal(low), new Decimal(high)] : undefined;
}

/** Between what the rate lay in the month of `day`: for days before the extract, from 1999. */
export function ratesOfMonth(base: string, quote: string, day: string): RateRange | undefined {
  const month = day.slice(0, 7), from = monthRange(month, base), to = monthRange(month, quote);
  if (!from || !to) return undefined;
  const low = to[0].div(from[1]), high = to[1].div(from[0]);
  return { low, high, last: low.plus(high).div(2), date: month, source: months.source };
}

const longestGap = 5;
const perUsd: Readonly<Record<string, Readonly<Record<string, string>>>> = years.perUsd;

/**
 * Between what the mean rates of the years around `day` lay, for currencies that no central bank's table here has: good for
 * slips of a power of ten alone. Against the US dollar only; undefined where no year near it is known, or none on one side.
 */
export function ratesOfYear(base: string, quote: string, day: string): RateRange | undefined {
  const code = base === "USD" ? quote : quote === "USD" ? base : "", means = perUsd[code];
  if (!means) return undefined;
  const year = Number(day.slice(0, 4)), known = Object.keys(means).map(Number).filter((one) => Math.abs(one - year) <= longestGap);
  const earlier = known.filter((one) => one <= year).at(-1), later = known.find((one) => one >= year);
  if (earlier === undefined || later === undefined) return undefined;
  const near = [earlier, later].map((one) => new Decimal(means[String(one)] ?? 0)), low = Decimal.min(...near), high = Decimal.max(...near), one = new Decimal(1);
  const range = base === "USD" ? { low, high } : { low: one.div(high), high: one.div(low) };
  return { ...range, last: range.low.plus(range.high).div(2), date: String(year), source: years.source };
}
