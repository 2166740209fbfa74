import { z } from "zod";
import type { Database } from "./database";

const Newest = z.array(z.object({ id: z.uuid() }));
const Columns = z.array(z.object({ currency: z.string(), rates: z.string() }));

/** The id of the newest import, by which a copy of the rates can be told to be old; null where nothing was imported. */
export async function newestRateImport(db: Database): Promise<string | null> {
  const rows = await db.$queryRaw`SELECT id::text FROM rate_import ORDER BY id DESC LIMIT 1`;
  return Newest.parse(rows)[0]?.id ?? null;
}

/** Every imported rate, in units of the currency for one euro. One row a currency: a quarter of a million small ones would be slow. */
export async function readRates(db: Database): Promise<{ day: string; rates: Record<string, string> }[]> {
  const rows = await db.$queryRaw`
    SELECT currency, string_agg(day::text || ' ' || per_euro::text, ',') AS rates FROM exchange_rate GROUP BY currency ORDER BY currency`;
  const byDay = new Map<string, Record<string, string>>();
  for (const { currency, rates } of Columns.parse(rows)) for (const pair of rates.split(",")) {
    const day = pair.slice(0, 10), found = byDay.get(day);
    if (found) found[currency] = pair.slice(11);
    else byDay.set(day, { [currency]: pair.slice(11) });
  }
  return [...byDay].map(([day, given]) => ({ day, rates: given }));
}
