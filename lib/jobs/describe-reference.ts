import type { ChamberList, RateAnswer, RateQuery, RateSummary, ReferenceSummary } from "../api/reference-contract";
import { chambers } from "../reference/chambers";
import { currencies, currencySource } from "../reference/currencies";
import { pegs } from "../reference/pegs";
import { mostDaysOld, type RateTable } from "../reference/rates";
import { knownRate, type Reference } from "../reference/reference";
import { unitFactors, unitSource } from "../reference/units";

/** All that checks look up, for the page that shows it; `imported`: whether any rate was imported on this desk. */
export function describeReference(reference: Reference, imported: boolean): ReferenceSummary {
  const table = reference.rates(), names = new Map(currencies().map(({ code, name }) => [code, name]));
  const rates = [...table.currencies.keys()].sort().flatMap((code) => summary(table, code, names.get(code) ?? code));
  return {
    latest: table.days.at(-1) ?? null, mostDaysOld, imported, rates,
    pegs: [...pegs].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.from < b.from ? 1 : -1)).map(({ code, ref, low, high, name, from, to, source }) => ({ code, ref, low, high, name, from, to: to ?? null, source })),
    units: { source: unitSource.source, items: units() },
    currencies: { source: currencySource, items: currencies().map(({ from, to, ...rest }) => ({ ...rest, from: from || null, to: to || null })) },
  };
}

function summary(table: RateTable, currency: string, name: string): RateSummary[] {
  const column = table.currencies.get(currency) ?? -1;
  const days = table.days.filter((_, index) => table.rows[index]?.[column] !== undefined);
  const first = days[0], last = days.at(-1), latest = table.rows[table.days.lastIndexOf(last ?? "")]?.[column];
  return first !== undefined && last !== undefined && latest !== undefined ? [{ currency, name, first, last, count: days.length, latest }] : [];
}

function units(): ReferenceSummary["units"]["items"] {
  const bases = new Map<string, string>();
  return unitFactors().map(({ unit, dimension, low, high }) => {
    const base = bases.get(dimension) ?? unit;
    bases.set(dimension, base);
    return { unit, dimension, base, low, high };
  });
}

export const listChambers = (): ChamberList => ({
  items: chambers().map(({ jurisdiction, kind, name, seats, from, to, source, read }) => ({ jurisdiction, kind, name, seats, from: from || null, to: to || null, source, read })),
});

/** The rate that a check would use for an article of that day. */
export function lookUpRate(reference: Reference, { base, quote, day }: RateQuery): RateAnswer {
  if (base === quote) return { base, quote, day, rate: { low: "1", high: "1", on: day, certainty: "band", source: "" } };
  const found = knownRate(reference, base, quote, day);
  if (!found || found.certainty === "loose") return { base, quote, day, rate: null };
  const { low, high, date, certainty, source } = found;
  return { base, quote, day, rate: { low: low.toSignificantDigits(6).toFixed(), high: high.toSignificantDigits(6).toFixed(), on: date, certainty, source } };
}
