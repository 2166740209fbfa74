import { v7 as uuid } from "uuid";
import { RateImport } from "../api/reference-contract";
import type { Person } from "../api/person";
import { isoTime } from "./claim-rows";
import { sql, type Database } from "./database";
import { z } from "zod";

/** Rates of a file that has been read whole, ready to be kept. */
export interface GivenRates {
  readonly file: string;
  readonly layout: RateImport["layout"];
  readonly source: string;
  /** Units of each currency for one euro, as published. */
  readonly days: readonly { readonly day: string; readonly rates: Readonly<Record<string, string>> }[];
}

/** The columns of a RateImport, from import `i`. */
export const importColumns = sql`
  i.id::text, i.file, i.layout, i.source, i.first_day::text AS "firstDay", i.last_day::text AS "lastDay", i.currencies, i.cells, i.added, i.changed,
  i.actor_name AS by, ${isoTime(sql`i.created_at`)} AS at`;
export const rateImports = z.array(RateImport);

/**
 * Keeps the rates and a line in the log in one statement: all of them or none. A rate that the desk has is left alone,
 * one that differs is replaced and what it was is kept. Null where nothing was new: then there is no line in the log either.
 */
export async function storeRates(db: Database, { file, layout, source, days }: GivenRates, by: Pick<Person, "actor" | "name">): Promise<RateImport | null> {
  const id = uuid();
  const rows = await db.$queryRaw`
    WITH given AS MATERIALIZED (
      SELECT d.day, r.key AS currency, r.value::numeric AS per_euro
      FROM jsonb_to_recordset(${JSON.stringify(days)}::jsonb) AS d(day date, rates jsonb), jsonb_each_text(d.rates) r
    ), fresh AS MATERIALIZED (
      SELECT g.*, e.per_euro AS was FROM given g LEFT JOIN exchange_rate e USING (currency, day) WHERE e.per_euro IS DISTINCT FROM g.per_euro
    ), logged AS (
      INSERT INTO rate_import AS i (id, file, layout, source, first_day, last_day, currencies, cells, added, changed, actor, actor_name)
      SELECT ${id}::uuid, ${file}, ${layout}, ${source}, g.first, g.last, g.currencies, g.cells, f.added, f.changed, ${by.actor}, ${by.name}
      FROM (SELECT min(day) AS first, max(day) AS last, count(DISTINCT currency)::int AS currencies, count(*)::int AS cells FROM given) g,
        (SELECT count(*) FILTER (WHERE was IS NULL)::int AS added, count(*) FILTER (WHERE was IS NOT NULL)::int AS changed FROM fresh) f
      WHERE f.added + f.changed > 0
      RETURNING ${importColumns}
    ), kept AS (
      INSERT INTO exchange_rate (currency, day, per_euro, import_id) SELECT currency, day, per_euro, ${id}::uuid FROM fresh ORDER BY currency, day
      ON CONFLICT (currency, day) DO UPDATE SET per_euro = EXCLUDED.per_euro, import_id = EXCLUDED.import_id
    ), replaced AS (
      INSERT INTO rate_change (import_id, currency, day, was, per_euro) SELECT ${id}::uuid, currency, day, was, per_euro FROM fresh WHERE was IS NOT NULL
    )
    SELECT * FROM logged`;
  return rateImports.parse(rows)[0] ?? null;
}
