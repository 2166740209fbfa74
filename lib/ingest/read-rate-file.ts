/** The European Central Bank's reference rates as it publishes them, in any of its CSV layouts. */
import { CsvError, parse } from "csv-parse/sync";
import type { RateDay } from "../reference/rates";

export interface RateFile {
  /** `wide` has a column for each currency, `long` a line for each rate. */
  readonly layout: "wide" | "long";
  /** Oldest first, without days that have no rate. */
  readonly days: readonly RateDay[];
  readonly currencies: readonly string[];
  /** How many rates there are. */
  readonly cells: number;
  /** Lines of a long file that are no daily reference rate of the euro, such as monthly means. */
  readonly leftOut: number;
}

/** A file that is no table of rates, or has a line that cannot be read; nothing of it is used. */
export class RateFileError extends Error {
  override readonly name = "RateFileError";
}

/** Largest file taken, in bytes: the whole history in the long layout has some 50 MB. */
export const largestRateFile = 64_000_000;
const mostLines = 1_000_000;
const firstDay = "1999-01-01";

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const noRate: ReadonlySet<string> = new Set(["", "N/A", "NaN", "-"]);

/**
 * Reads `eurofxref-hist.csv` (Date,USD,JPY,…,), `eurofxref.csv` (`13 April 2026`), the data portal's download (one series a
 * column) and its SDMX CSV (KEY,FREQ,CURRENCY,…). Throws RateFileError, which names the line. `progress` hears of lines read.
 */
export function readRateFile(text: string, progress: (lines: number) => void = () => undefined): RateFile {
  let reader: Reader | undefined;
  const onRecord = (record: readonly string[], { lines }: { lines: number }): null => {
    if (!reader) reader = readHeader(record);
    else reader.read(record, lines);
    if (lines > mostLines) throw new RateFileError(`The file has more than ${mostLines.toLocaleString("en-GB")} lines. Split it by years.`);
    if (lines % 1000 === 0) progress(lines);
    return null;
  };
  try {
    parse(text, { bom: true, trim: true, skip_empty_lines: true, relax_column_count: true, max_record_size: 200_000, on_record: onRecord });
  } catch (error) {
    throw error instanceof CsvError ? new RateFileError(inWords(error)) : error;
  }
  if (!reader) throw new RateFileError("The file is empty.");
  return finish(reader);
}

interface Reader {
  readonly layout: RateFile["layout"];
  readonly byDay: Map<string, Record<string, string>>;
  readonly read: (record: readonly string[], line: number) => void;
  leftOut: number;
}

function readHeader(names: readonly string[]): Reader {
  const long = ["CURRENCY", "CURRENCY_DENOM", "TIME_PERIOD", "OBS_VALUE"].every((name) => names.includes(name));
  if (long) return longReader(names);
  const codes = names.map((name, index) => (index === 0 ? undefined : currencyOf(name)));
  if (!/^date$/i.test(names[0] ?? "") || !codes.some((code) => code !== undefined))
    throw new RateFileError("This is no table of euro reference rates: its first line should read Date,USD,JPY,… or KEY,FREQ,CURRENCY,CURRENCY_DENOM,…");
  const twice = codes.find((code, index) => code !== undefined && codes.indexOf(code) !== index);
  if (twice !== undefined) throw new RateFileError(`Line 1 has a column for ${twice} twice.`);
  return wideReader(codes);
}

/** `USD`, or a series of the data portal: `US dollar/Euro (EXR.D.USD.EUR.SP00.A)`. */
const currencyOf = (name: string): string | undefined => /^[A-Z]{3}$/.exec(name)?.[0] ?? /EXR\.D\.([A-Z]{3})\.EUR\.SP00\.A/.exec(name)?.[1];

function wideReader(codes: readonly (string | undefined)[]): Reader {
  const byDay = new Map<string, Record<string, string>>();
  const read = (record: readonly string[], line: number): void => {
    const day = readDay(record[0] ?? "", line);
    // The ECB ends lines with a comma in some files, and only the first line of others.
    const named = codes.findLastIndex((code) => code !== undefined) + 1;
    if (record.length < named || record.slice(codes.length).some((cell) => cell !== "")) throw new RateFileError(`Line ${line} has ${record.length} cells and not ${codes.length}.`);
    for (const [index, code] of codes.entries()) if (code !== undefined) keep(byDay, day, code, record[index] ?? "", line);
  };
  return { layout: "wide", byDay, read, leftOut: 0 };
}

function longReader(names: readonly string[]): Reader {
  const at = (name: string): number => names.indexOf(name);
  const wanted = [["FREQ", "D"], ["CURRENCY_DENOM", "EUR"], ["EXR_TYPE", "SP00"], ["EXR_SUFFIX", "A"]].filter(([name = ""]) => at(name) >= 0);
  const [currency, day, value] = [at("CURRENCY"), at("TIME_PERIOD"), at("OBS_VALUE")];
  const byDay = new Map<string, Record<string, string>>();
  const reader: Reader = {
    layout: "long", byDay, leftOut: 0,
    read(record, line) {
      if (record.length < names.length) throw new RateFileError(`Line ${line} has ${record.length} cells and not ${names.length}.`);
      if (wanted.some(([name = "", only]) => record[at(name)] !== only)) { reader.leftOut++; return; }
      const code = record[currency] ?? "";
      if (!/^[A-Z]{3}$/.test(code)) throw new RateFileError(`Line ${line} holds ${JSON.stringify(code)} where a currency such as USD should stand.`);
      keep(byDay, readDay(record[day] ?? "", line), code, record[value] ?? "", line);
    },
  };
  return reader;
}

/** `2026-04-13` or `13 April 2026`, as 2026-04-13. */
function readDay(cell: string, line: number): string {
  const words = /^(\d{1,2}) ([A-Z]+) (\d{4})$/i.exec(cell), month = months.indexOf(words?.[2]?.toLowerCase() ?? "") + 1;
  const day = words && month > 0 ? `${words[3] ?? ""}-${String(month).padStart(2, "0")}-${(words[1] ?? "").padStart(2, "0")}` : cell;
  const date = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : undefined;
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) throw new RateFileError(`Line ${line} holds ${JSON.stringify(cell)} where a day such as 2026-04-13 should stand.`);
  if (day < firstDay) throw new RateFileError(`Line ${line} is of ${day}, but there are no euro reference rates before 1999.`);
  return day;
}

function keep(byDay: Map<string, Record<string, string>>, day: string, code: string, cell: string, line: number): void {
  if (noRate.has(cell)) return;
  if (!/^\d{1,12}(?:\.\d{1,12})?$/.test(cell) || Number(cell) === 0) throw new RateFileError(`Line ${line} holds ${JSON.stringify(cell.slice(0, 40))} for ${code}, which is neither a rate nor N/A.`);
  const rates = byDay.get(day) ?? {};
  byDay.set(day, rates);
  if (rates[code] !== undefined && Number(rates[code]) !== Number(cell)) throw new RateFileError(`Line ${line} gives ${cell} ${code} for ${day}; an earlier line gives ${rates[code]}.`);
  rates[code] = cell;
}

function finish({ layout, byDay, leftOut }: Reader): RateFile {
  const days = [...byDay].map(([day, rates]) => ({ day, rates })).sort((a, b) => (a.day < b.day ? -1 : 1));
  if (days.length === 0) throw new RateFileError(leftOut > 0 ? "The file has no daily reference rate of the euro (FREQ D, CURRENCY_DENOM EUR, EXR_TYPE SP00, EXR_SUFFIX A)." : "The file has no rate.");
  const currencies = [...new Set(days.flatMap(({ rates }) => Object.keys(rates)))].sort();
  return { layout, days, currencies, cells: days.reduce((sum, { rates }) => sum + Object.keys(rates).length, 0), leftOut };
}

function inWords(error: CsvError): string {
  const line = typeof error.lines === "number" ? `Line ${error.lines}: ` : "";
  if (error.code === "CSV_MAX_RECORD_SIZE") return `${line}this line is far longer than a line of rates.`;
  return /QUOTE/.test(error.code) ? `${line}a quotation mark is out of place.` : `${line}the file is not well-formed CSV.`;
}
