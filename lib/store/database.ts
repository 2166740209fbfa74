/** The application's pool, under the role that cannot touch the history. */
import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "./generated/client";

export type Database = PrismaClient;
export const sql = Prisma.sql;
export type Sql = Prisma.Sql;
export { Prisma };

const appRole = "-c role=quantifact_app -c statement_timeout=30000";

/** Opens a pool of at most `connections`; it connects with the first question. Close it with `$disconnect()`. */
export function openDatabase(url: string, connections = 10): Database {
  const adapter = new PrismaPg(
    { connectionString: asApplication(url), max: connections, connectionTimeoutMillis: 5000, query_timeout: 35_000, keepAlive: true },
    // An idle connection that dies with the server is replaced by the next question, which reports what it meets.
    { onPoolError: () => undefined, onConnectionError: () => undefined },
  );
  return new PrismaClient({ adapter, errorFormat: "minimal" });
}

/** The same database under the application's role. Options in the address would replace those of a client, so they are joined there. */
export function asApplication(url: string): string {
  const address = new URL(url);
  const given = address.searchParams.get("options");
  address.searchParams.set("options", given ? `${given} ${appRole}` : appRole);
  return address.href;
}

const shared = globalThis as typeof globalThis & { quantifactDatabase?: Database };

/** Where this process finds its Postgres. */
export function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set. Start the desk with npm start, which sets it.");
  return url;
}

/** The pool of this process, opened on first use at DATABASE_URL. Survives Next's reloading in development. */
export const database = (): Database => (shared.quantifactDatabase ??= openDatabase(databaseUrl()));
