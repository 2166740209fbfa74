import { Decimal } from "decimal.js";
import { builtInRates, ratesOfMonth, ratesOfYear, ratesWith } from "./exchange-rates";
import { countsOldMoney, pegs } from "./pegs";
import { ratesAround, ratesEver, type RateDay, type RateTable } from "./rates";

/** What checks may look up. */
export interface Reference {
  readonly rates: () => RateTable;
}
export const builtInReference: Reference = { rates: builtInRates };

/** The reference of a desk: what comes with the project, and the rates that were imported there. */
export function referenceWith(imported: readonly RateDay[]): Reference {
  const table = ratesWith(imported);
  return { rates: () => table };
}

/** Units of `quote` for one `base`. */
export interface KnownRate {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly name: string;
  readonly source: string;
  readonly date: string;
  /** How far from it an honest conversion may lie, as a share. */
  readonly room: string;
  /** `loose`: of no certain day, good for slips of a power of ten and for nothing else. */
  readonly certainty: "band" | "day" | "month" | "loose";
}

const one = new Decimal(1);
const turn = (rate: KnownRate, turned: boolean): KnownRate => (turned ? { ...rate, low: one.div(rate.high), high: one.div(rate.low) } : rate);

/** The peg or band between two currencies on a day; today's where there is no day. */
function peggedRate(base: string, quote: string, day: string): KnownRate | undefined {
  for (const peg of pegs) {
    const straight = peg.code === quote && peg.ref === base, turned = peg.code === base && peg.ref === quote;
    if ((!straight && !turned) || day < peg.from || (peg.to !== undefined && day > peg.to)) continue;
    return turn({ low: new Decimal(peg.low), high: new Decimal(peg.high), name: `${peg.code} per ${peg.ref}, ${peg.name}`, source: peg.source, date: peg.from, room: peg.room ?? "0.0007", certainty: "band" }, turned);
  }
  return undefined;
}

/**
 * The best rate known for a pair of currencies on the article's day; undefined where none is, or the newest is stale.
 * Without a day it is the range of the whole table.
 */
export function knownRate(reference: Reference, base: string, quote: string, day: string | undefined): KnownRate | undefined {
  if (day !== undefined && (countsOldMoney(base, day) || countsOldMoney(quote, day))) return undefined;
  const pegged = peggedRate(base, quote, day ?? "9999-12-31");
  if (pegged) return pegged;
  const table = reference.rates(), name = `${quote} per ${base}`;
  if (day !== undefined) {
    const daily = ratesAround(table, base, quote, day);
    if (daily) return { low: daily.low, high: daily.high, name, source: daily.source, date: daily.date, room: "0.03", certainty: "day" };
    const monthly = ratesOfMonth(base, quote, day);
    if (monthly) return { low: monthly.low, high: monthly.high, name, source: monthly.source, date: monthly.date, room: "0.03", certainty: "month" };
    const yearly = ratesOfYear(base, quote, day);
    return yearly && { low: yearly.low, high: yearly.high, name, source: yearly.source, date: yearly.date, room: "0.4", certainty: "loose" };
  }
  const ever = ratesEver(table, base, quote);
  return ever && { low: ever.low, high: ever.high, name, source: ever.source, date: ever.date, room: "0.3", certainty: "loose" };
}
