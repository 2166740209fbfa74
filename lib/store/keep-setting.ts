import { z } from "zod";
import type { Database } from "./database";

/** Keeps `value` under `name` unless something is kept there already, and answers with what is kept. */
export async function keepSetting(db: Database, name: string, value: string): Promise<string> {
  await db.$executeRaw`INSERT INTO setting (name, value) VALUES (${name}, ${value}) ON CONFLICT (name) DO NOTHING`;
  const rows = await db.$queryRaw`SELECT value FROM setting WHERE name = ${name}`;
  return z.tuple([z.object({ value: z.string() })]).parse(rows)[0].value;
}

export async function changeSetting(db: Database, name: string, value: string): Promise<void> {
  await db.$executeRaw`UPDATE setting SET value = ${value} WHERE name = ${name}`;
}
