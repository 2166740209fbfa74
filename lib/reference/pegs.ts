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
}

const gulf = "currentaffairs.adda247.com, Gulf currencies";
const list = "List of circulating fixed exchange rate currencies (wikimili.com)";

/** A market rate may touch the edge of a band and pass it by a hair: bands are taken with 0.06% of room in the check. */
export const pegs: readonly Peg[] = [
  { code: "HKD", ref: "USD", low: "7.7085", high: "8.05", name: "linked at 7.80 since 17 October 1983", from: "1983-10-17", to: "2005-05-17", source: "Hong Kong Monetary Authority; Federal Reserve H.10 for the range" },
  { code: "HKD", ref: "USD", low: "7.75", high: "7.85", name: "the linked-rate band, 7.75 to 7.85", from: "2005-05-18", source: "Hong Kong Monetary Authority, 18 May 2005 (news.gov.hk 050518en03006)" },
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
];
