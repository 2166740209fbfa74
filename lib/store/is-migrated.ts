import { z } from "zod";
import type { Database } from "./database";

/** Whether the database answers and every one of the named migrations has been applied to it. */
export async function isMigrated(db: Database, names: readonly string[]): Promise<boolean> {
  const rows = await db.$queryRaw`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  const applied = new Set(z.array(z.object({ name: z.string() })).parse(rows).map((row) => row.name));
  return names.every((name) => applied.has(name));
}
