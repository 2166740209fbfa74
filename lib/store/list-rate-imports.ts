import { z } from "zod";
import type { RateImportPage, RateImportQuery } from "../api/reference-contract";
import { readCursor, writeCursor } from "./cursor";
import { sql, type Database } from "./database";
import { importColumns, rateImports } from "./store-rates";

const Key = z.tuple([z.uuid()]);
const Total = z.tuple([z.object({ total: z.number().int() })]);

/** Every import that changed a rate, the newest first. */
export async function listRateImports(db: Database, query: RateImportQuery): Promise<RateImportPage> {
  const after = readCursor(query.cursor, Key);
  const [rows, counted] = await Promise.all([
    db.$queryRaw`
      SELECT ${importColumns} FROM rate_import i WHERE ${after ? sql`i.id < ${after[0]}::uuid` : sql`true`}
      ORDER BY i.id DESC LIMIT ${query.limit + 1}`,
    db.$queryRaw`SELECT count(*)::int AS total FROM rate_import`,
  ]);
  const imports = rateImports.parse(rows), items = imports.slice(0, query.limit);
  const last = imports.length > query.limit ? items.at(-1) : undefined;
  return { items, total: Total.parse(counted)[0].total, nextCursor: last ? writeCursor([last.id]) : null };
}
