/** What `/api/reference` takes and answers: rates, pegs, chambers, units, currencies, and the log of imports. */
import { z } from "zod";
import { page } from "./contract";

const day = z.iso.date("Write the date as YYYY-MM-DD.");
const currency = z.string().trim().toUpperCase().regex(/^[A-Z]{3}$/, "Give a currency by its three letters, such as USD.");

/** The rates known of one currency, in units of it for one euro. */
export const RateSummary = z.object({ currency: z.string(), name: z.string(), first: day, last: day, count: z.number().int(), latest: z.string() });
export type RateSummary = z.infer<typeof RateSummary>;

export const PegRecord = z.object({ code: z.string(), ref: z.string(), low: z.string(), high: z.string(), name: z.string(), from: day, to: day.nullable(), source: z.string() });
export const UnitRecord = z.object({ unit: z.string(), dimension: z.string(), base: z.string(), low: z.string(), high: z.string() });
export const CurrencyRecord = z.object({ code: z.string(), name: z.string(), decimals: z.number().int(), from: day.nullable(), to: day.nullable() });

export const ReferenceSummary = z.object({
  /** The newest day with a rate; null where there is none. */
  latest: day.nullable(),
  /** A rate older than this many days on the day of an article is not used. */
  mostDaysOld: z.number().int(),
  imported: z.boolean(),
  rates: z.array(RateSummary),
  pegs: z.array(PegRecord),
  units: z.object({ source: z.string(), items: z.array(UnitRecord) }),
  currencies: z.object({ source: z.string(), items: z.array(CurrencyRecord) }),
});
export type ReferenceSummary = z.infer<typeof ReferenceSummary>;

export const ChamberRecord = z.object({
  jurisdiction: z.string(), kind: z.string(), name: z.string(), seats: z.number().int(), from: day.nullable(), to: day.nullable(), source: z.string(), read: z.string(),
});
export const ChamberList = z.object({ items: z.array(ChamberRecord) });
export type ChamberList = z.infer<typeof ChamberList>;

export const RateQuery = z.object({ base: currency, quote: currency, day });
export type RateQuery = z.infer<typeof RateQuery>;
/** Units of `quote` for one `base`; `rate` is null where none is known for the day, or the newest is stale. */
export const RateAnswer = z.object({
  base: z.string(), quote: z.string(), day,
  rate: z.object({ low: z.string(), high: z.string(), on: z.string(), certainty: z.enum(["band", "day", "month"]), source: z.string() }).nullable(),
});
export type RateAnswer = z.infer<typeof RateAnswer>;

/** Longest file taken by upload, in UTF-16 units; the command line takes more. */
export const maxRateFile = 6_000_000;
export const NewRateImport = z.strictObject({
  file: z.string().trim().min(1, "Give the file's name.").max(300),
  text: z.string().max(maxRateFile, "The file is larger than 6 MB. Import it on the command line: npm run claims -- rates import FILE."),
});
export type NewRateImport = z.infer<typeof NewRateImport>;

export const RateImport = z.object({
  id: z.uuid(), file: z.string(), layout: z.enum(["wide", "long"]), source: z.string(), firstDay: day, lastDay: day, currencies: z.number().int(),
  /** Rates in the file; of them so many were new to the desk, and so many differed from what it had. */
  cells: z.number().int(), added: z.number().int(), changed: z.number().int(),
  by: z.string(), at: z.iso.datetime(),
});
export type RateImport = z.infer<typeof RateImport>;
export const RateImportPage = page(RateImport);
export type RateImportPage = z.infer<typeof RateImportPage>;
export const RateImportQuery = z.object({ cursor: z.string().max(500).optional(), limit: z.coerce.number().int().min(1).max(200).default(20) });
export type RateImportQuery = z.infer<typeof RateImportQuery>;

/** What became of an import; `import` is null where the desk had every rate of the file already. */
export const RateImported = z.object({ import: RateImport.nullable(), cells: z.number().int(), leftOut: z.number().int() });
export type RateImported = z.infer<typeof RateImported>;
