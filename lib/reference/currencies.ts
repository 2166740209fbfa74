import data from "./data/currencies.json" with { type: "json" };

/** A currency with the days on which it was money; an empty `to`: it still is. */
export interface Currency {
  readonly code: string;
  readonly name: string;
  /** Digits behind the point. */
  readonly decimals: number;
  readonly from: string;
  readonly to: string;
}

export const currencySource = data.source;

let rows: readonly Currency[] | undefined;
/** Currencies in use since 1995. Read on first use. */
export const currencies = (): readonly Currency[] => (rows ??= data.rows.map(([code, name, decimals, from, to]): Currency => ({ code: String(code), name: String(name), decimals: Number(decimals), from: String(from), to: String(to) })));
