import type { Database } from "./database";

/** Tells every listening process; kept nowhere. At most 8,000 bytes. */
export async function notify(db: Database, channel: string, payload: string): Promise<void> {
  await db.$executeRaw`SELECT pg_notify(${channel}, ${payload})`;
}
