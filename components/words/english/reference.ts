import { counted, number } from "./counted";

export const reference = {
  title: "Reference", lead: "What the checks look up: every row with its source and the days on which it holds. Where a row is missing or stale, a check says nothing.",
  latest: (day: string) => `rates up to ${day}`,
  parts: "Parts of this page",
  rates: {
    title: "Exchange rates", note: "Euro reference rates of the European Central Bank: units of the currency for one euro.",
    stale: (days: number) => `A check takes the last business day on or before the article’s date, and no rate older than ${counted(days, "day", "days")}.`,
    bundled: "These rates came with the program. Import a newer file to check newer articles.",
    columns: { currency: "Currency", latest: "Latest rate", last: "Last day", first: "First day", count: "Days" },
  },
  lookUp: {
    title: "Look up a rate", base: "One unit of", quote: "in", day: "on the day", submit: "Look up",
    found: (low: string, base: string, quote: string) => `1 ${base} = ${low} ${quote}`,
    between: (low: string, high: string, base: string, quote: string) => `1 ${base} = ${low} to ${high} ${quote}`,
    how: { band: "by the peg or band in force since", day: "around the business day", month: "lowest and highest of the month" },
    none: (base: string, quote: string, day: string) => `No rate of ${base} in ${quote} is known for ${day}: a check would say nothing.`,
  },
  upload: {
    title: "Import rates", lead: "The bank’s own CSV: eurofxref-hist.csv, eurofxref.csv, or a download of its data portal.", drop: "Drop a .csv file here, or", choose: "choose a file",
    reading: (name: string) => `Reading ${name} …`, storing: (name: string) => `Importing ${name} …`,
    done: (added: number, changed: number, first: string, last: string) => `${counted(added, "new rate", "new rates")}, ${number(changed)} changed, ${first} to ${last}. The articles are being checked again.`,
    nothing: (cells: number) => `Nothing new: the desk has all ${counted(cells, "rate", "rates")} of this file already.`,
    leftOut: (n: number) => `${counted(n, "line", "lines")} left out: no daily rates of one euro.`,
    failed: (name: string) => `${name} was not imported; nothing was changed.`,
    kind: (name: string) => `${name} is not a .csv file. Unpack the zip first, and choose the CSV in it.`,
    big: (name: string) => `${name} is larger than 6 MB. Import it on the command line: npm run claims -- rates import FILE.`,
    encoding: (name: string) => `${name} is not UTF-8 text.`,
    notAllowed: "An administrator can import newer rates.",
  },
  log: {
    title: "Imports", none: "Nothing was imported yet.", columns: { at: "When", by: "By", file: "File", days: "Days", cells: "Rates", added: "New", changed: "Changed" },
  },
  pegs: { title: "Pegs and bands", columns: { pair: "Pair", range: "Range", name: "What it is", from: "From", to: "To", source: "Source" } },
  chambers: {
    title: "Chambers and courts", search: "Search chambers", none: "No chamber matches.", shown: (n: number, all: number) => `${number(n)} of ${number(all)} rows`,
    columns: { place: "Place", name: "Chamber", seats: "Members", from: "From", to: "To", source: "Source" },
  },
  units: { title: "Units", columns: { unit: "Unit", is: "One of it is", dimension: "Measures" }, is: (factor: string, base: string) => `${factor} × ${base}` },
  currencies: { title: "Currencies", search: "Search currencies", none: "No currency matches.", columns: { code: "Code", name: "Name", decimals: "Decimals", from: "From", to: "To" } },
  range: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
  perPair: (code: string, ref: string) => `${code} for one ${ref}`,
  always: "before 1995", today: "today", source: (source: string) => `Source: ${source}.`,
} as const;
