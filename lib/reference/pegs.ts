import { shiftDay } from "./rates";

/** Currencies tied to another one, with the days on which they are. Rates are units of `code` for one `ref`. */
export interface Peg {
  readonly code: string;
  readonly ref: string;
  readonly low: string;
  readonly high: string;
  /** How the band reads in print. */
  readonly name: string;
  readonly from: string;
  readonly to?: string;
  readonly source: string;
  /** How far from it an honest conversion may lie, as a share; 0.07% where nothing is said. */
  readonly room?: string;
}

const gulf = "currentaffairs.adda247.com, Gulf currencies";
const list = "List of circulating fixed exchange rate currencies (wikimili.com)";

/** The convertibility zone of 2005, whose weak side moved on five Mondays. */
function hongKongSteps(steps: readonly (readonly [from: string, high: string])[]): Peg[] {
  return steps.map(([from, high], index) => {
    const next = steps[index + 1]?.[0];
    return { code: "HKD", ref: "USD", low: "7.75", high, name: `the linked-rate band, 7.75 to ${high}`, from, ...(next === undefined ? {} : { to: shiftDay(next, -1) }), source: "Hong Kong Monetary Authority, 18 May 2005 (news.gov.hk 050518en03006)" };
  });
}

/** Currencies that became the euro: from that day on their amounts are converted at the fixed rate, which news rounds. */
const fixedToEuro = (from: string, rates: string): Peg[] => rates.split("|").map((entry) => {
  const [code = "", rate = ""] = entry.split(" ");
  return { code, ref: "EUR", low: rate, high: rate, name: `fixed at ${rate} when the euro took its place`, from, source: "Council Regulation (EC) 2866/98 as amended", room: "0.01" };
});

/** Days on which a currency gave way to a new one of the same name, worth many of the old: CLDR 48.2. */
const newMoney: Readonly<Record<string, string>> = {
  BGN: "1999-07-05", TRY: "2005-01-01", RON: "2005-07-01", AZN: "2006-01-01", MZN: "2006-07-01", SDG: "2007-01-10", GHS: "2007-07-03", TMT: "2009-01-01", ZMW: "2013-01-01", BYN: "2016-07-01", MRU: "2018-01-01", STN: "2018-01-01", VES: "2018-08-20", SLE: "2022-07-01",
};
/** Whether news of that day may still count a currency in its old money: for a year after the change, and at any time before. */
export const countsOldMoney = (code: string, day: string): boolean => newMoney[code] !== undefined && day < shiftDay(newMoney[code], 365);

/** A market rate may touch the edge of a band and pass it by a hair: bands are taken with 0.06% of room in the check. */
export const pegs: readonly Peg[] = [
  { code: "HKD", ref: "USD", low: "7.7085", high: "8.05", name: "linked at 7.80 since 17 October 1983", from: "1983-10-17", to: "2005-05-17", source: "Hong Kong Monetary Authority; Federal Reserve H.10 for the range" },
  ...hongKongSteps([["2005-05-18", "7.80"], ["2005-05-23", "7.81"], ["2005-05-30", "7.82"], ["2005-06-06", "7.83"], ["2005-06-13", "7.84"], ["2005-06-20", "7.85"]]),
  { code: "AED", ref: "USD", low: "3.67", high: "3.675", name: "pegged at 3.6725", from: "1997-11-01", source: gulf },
  { code: "SAR", ref: "USD", low: "3.74", high: "3.76", name: "pegged at 3.75", from: "1986-06-01", source: gulf },
  { code: "QAR", ref: "USD", low: "3.63", high: "3.65", name: "pegged at 3.64", from: "2001-07-01", source: "theglobaleconomy.com, glossary 35" },
  { code: "OMR", ref: "USD", low: "0.384", high: "0.3855", name: "pegged at 0.3845", from: "1986-01-01", source: "tudicor.com, pegged currencies" },
  { code: "BHD", ref: "USD", low: "0.375", high: "0.377", name: "pegged at 0.376", from: "2001-01-01", source: list },
  { code: "DKK", ref: "EUR", low: "7.42", high: "7.48", name: "7.46038 with a narrow band", from: "1999-01-01", source: "Danmarks Nationalbank, ERM II; European Central Bank rates for the range" },
  { code: "BGN", ref: "EUR", low: "1.94", high: "1.97", name: "pegged at 1.95583", from: "1999-01-01", to: "2025-12-31", source: list },
  { code: "XOF", ref: "EUR", low: "655.957", high: "655.957", name: "fixed at 655.957", from: "1999-01-01", source: list },
  { code: "XAF", ref: "EUR", low: "655.957", high: "655.957", name: "fixed at 655.957", from: "1999-01-01", source: list },
  { code: "BBD", ref: "USD", low: "2", high: "2", name: "pegged at 2", from: "1990-01-01", source: list },
  { code: "BZD", ref: "USD", low: "2", high: "2", name: "pegged at 2", from: "1990-01-01", source: list },
  { code: "BSD", ref: "USD", low: "1", high: "1", name: "pegged at 1", from: "1990-01-01", source: list },
  { code: "MYR", ref: "USD", low: "3.7995", high: "3.81", name: "pegged at 3.80", from: "1998-09-02", to: "2005-07-20", source: "Federal Reserve H.10, lowest and highest of those days" },
  { code: "CNY", ref: "USD", low: "8.26", high: "8.36", name: "held near 8.28", from: "1996-01-01", to: "2005-07-20", source: "Federal Reserve H.10, lowest and highest of those days" },
  ...fixedToEuro("1999-01-01", "ATS 13.7603|BEF 40.3399|DEM 1.95583|ESP 166.386|FIM 5.94573|FRF 6.55957|IEP 0.787564|ITL 1936.27|LUF 40.3399|NLG 2.20371|PTE 200.482"),
  ...fixedToEuro("2001-01-01", "GRD 340.750"), ...fixedToEuro("2007-01-01", "SIT 239.640"), ...fixedToEuro("2008-01-01", "CYP 0.585274|MTL 0.429300"), ...fixedToEuro("2009-01-01", "SKK 30.1260"),
  ...fixedToEuro("2011-01-01", "EEK 15.6466"), ...fixedToEuro("2014-01-01", "LVL 0.702804"), ...fixedToEuro("2015-01-01", "LTL 3.45280"), ...fixedToEuro("2023-01-01", "HRK 7.53450"), ...fixedToEuro("2026-01-01", "BGN 1.95583"),
];
