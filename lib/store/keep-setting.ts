import { z } from "zod";
import type { Database } from "./database";

/** Keeps `value` under `name` unless something is kept there already; answers with what is kept and whether it is ours. */
export async function keepSetting(db: Database, name: string, value: string): Promise<{ value: string; kept: boolean }> {
  const kept = await db.$executeRaw`INSERT INTO setting (name, value) VALUES (${name}, ${value}) ON CONFLICT (name) DO NOTHING`;
  const rows = await db.$queryRaw`SELECT value FROM setting WHERE name = ${name}`;
  return { value: z.tuple([z.object({ value: z.string() })]).parse(rows)[0].value, kept: kept === 1 };
}
