/** One Postgres for a whole test run, with a migrated template from which each test file gets a copy. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statfsSync } from "node:fs";
import { randomUUID } from "node:crypto";
import path from "node:path";
import pg from "pg";
import { startEmbeddedPostgres } from "../../lib/store/embedded-postgres";
import { isAlive } from "../../lib/store/postgres-leases";
import { migrate } from "../../lib/store/migrate";

/** Plain data, so that it can be handed to worker threads and processes. */
export interface TestPostgres {
  /** Begins every database name of this run. */
  readonly prefix: string;
  readonly adminUrl: string;
  /** Copying files is quickest, but makes the whole server flush: only done to a server of our own. */
  readonly strategy: "" | "STRATEGY file_copy";
}

const folderName = "quantifact-test-postgres-";

/** Starts a throw-away server, or uses DATABASE_URL, where it only ever touches databases of its own. */
export async function startTestPostgres(): Promise<TestPostgres & { stop: () => Promise<void> }> {
  const prefix = `quantifact_test_${randomUUID().slice(0, 8)}`;
  const outside = process.env.DATABASE_URL;
  const base = scratchFolder();
  if (!outside) sweep(base);
  const folder = path.join(base, `${folderName}${process.pid}`);
  const server = outside ? null : await startEmbeddedPostgres(folder, { throwAway: true });
  const postgres: TestPostgres = { prefix, adminUrl: server?.url ?? outside ?? "", strategy: server ? "STRATEGY file_copy" : "" };
  const stop = async () => {
    if (!server) return dropAll(postgres);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await asAdmin(postgres.adminUrl, (client) => client.query(`CREATE DATABASE ${prefix}_template TEMPLATE template0 ENCODING 'UTF8'`));
    await migrate(databaseUrl(postgres, `${prefix}_template`));
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...postgres, stop };
}

/** A database of its own: a copy of the template, or an empty one. Drop it with `dropDatabase`. */
export async function createDatabase(postgres: TestPostgres, options: { migrated: boolean } = { migrated: true }): Promise<string> {
  const name = `${postgres.prefix}_${randomUUID().replaceAll("-", "")}`;
  const template = options.migrated ? `${postgres.prefix}_template` : "template0";
  await asAdmin(postgres.adminUrl, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template} ${postgres.strategy}`));
  return databaseUrl(postgres, name);
}

/** Drops it even while a forgotten connection is open. */
export async function dropDatabase(postgres: TestPostgres, url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  if (!name.startsWith(`${postgres.prefix}_`)) throw new Error(`${name} is not a database of this test run.`);
  await asAdmin(postgres.adminUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
}

async function dropAll(postgres: TestPostgres): Promise<void> {
  const names = await asAdmin(postgres.adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>("SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)", [postgres.prefix]);
    return rows.map((row) => row.name);
  });
  for (const name of names) await dropDatabase(postgres, databaseUrl(postgres, name));
}

function databaseUrl(postgres: TestPostgres, name: string): string {
  const url = new URL(postgres.adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function asAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

// Memory is quickest; a container's /dev/shm is often too small for it.
function scratchFolder(): string {
  const memory = "/dev/shm";
  try {
    const { bavail, bsize } = statfsSync(memory);
    if (bavail * bsize > 1_500_000_000) return memory;
  } catch {
    // There is none on this system.
  }
  const folder = path.resolve(".quantifact", "test");
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Clears away what runs that were killed left behind. */
function sweep(base: string): void {
  for (const name of readdirSync(base).filter((entry) => entry.startsWith(folderName))) {
    if (isAlive(Number(name.slice(folderName.length)))) continue;
    const folder = path.join(base, name);
    try {
      const server = Number(readFileSync(path.join(folder, "data", "postmaster.pid"), "utf8").split("\n")[0]);
      if (server > 0) process.kill(server, "SIGQUIT");
    } catch {
      // Its server is gone already.
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
