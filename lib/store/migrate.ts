/**
 * Applies prisma/migrations in order and keeps Prisma's own record of it. Prisma's command line needs
 * an engine that npm does not deliver, so it is not needed where the project runs.
 */
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import pg from "pg";

interface Migration { readonly name: string; readonly sql: string; readonly checksum: string }

const migrationsFolder = path.join("prisma", "migrations");
const prismaLock = 72707369; // the advisory lock that Prisma itself takes
const record = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/** The migrations on disk, oldest first. */
export function readMigrations(folder: string = migrationsFolder): readonly Migration[] {
  if (!existsSync(/*turbopackIgnore: true*/ folder)) return [];
  return readdirSync(/*turbopackIgnore: true*/ folder).sort().flatMap((name) => {
    const file = path.join(folder, name, "migration.sql");
    if (!existsSync(/*turbopackIgnore: true*/ file)) return [];
    const bytes = readFileSync(/*turbopackIgnore: true*/ file);
    return [{ name, sql: bytes.toString("utf8"), checksum: createHash("sha256").update(bytes).digest("hex") }];
  });
}

/**
 * Brings the database up to date and returns the names of what was applied. Each migration is one
 * transaction; one that was edited after it was applied is an error.
 */
export async function migrate(databaseUrl: string, folder?: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [prismaLock]);
    await client.query(record);
    const { rows } = await client.query<{ name: string; checksum: string }>(
      "SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
    );
    const checksums = new Map(rows.map((row) => [row.name, row.checksum]));
    const applied: string[] = [];
    for (const migration of readMigrations(folder)) {
      const known = checksums.get(migration.name);
      if (known === migration.checksum) continue;
      if (known) throw new Error(`The migration ${migration.name} was changed after it was applied to this database. Put the file back as it was and write a new migration instead.`);
      await apply(client, migration);
      applied.push(migration.name);
    }
    return applied;
  } finally {
    await client.end(); // also lets go of the lock
  }
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    const { message, hint } = error as { message: string; hint?: string };
    throw new Error(`The migration ${name} failed and changed nothing: ${message}${hint ? ` ${hint}` : ""}`, { cause: error });
  }
}
