/** A desk of its own for tests of the event log: writers of raw events, and a reader that counts. */
import pg from "pg";
import { afterAll } from "vitest";
import type { DeskEvent } from "../../lib/api/events";
import { follow } from "../../lib/live/follow";
import { createHub, type Hub } from "../../lib/live/hub";
import { openDatabase, type Database } from "../../lib/store/database";
import { testDatabase } from "../setup/database";

export async function openLog(connections = 4) {
  const url = await testDatabase();
  const db = openDatabase(url, 4);
  const owner = new pg.Pool({ connectionString: url, max: connections });
  const hubs: Hub[] = [];
  afterAll(async () => {
    await Promise.all(hubs.map((hub) => hub.stop()));
    await owner.end();
    await db.$disconnect();
  });
  const openHub = () => {
    const hub = createHub(db, url);
    hubs.push(hub);
    return hub;
  };
  return { url, db, owner, openHub };
}

/** Writes one event in a transaction that stays open until the answer is called with how it ends. */
export async function beginEvent(owner: pg.Pool, article: string): Promise<(end: "COMMIT" | "ROLLBACK") => Promise<void>> {
  const client = await owner.connect();
  await client.query("BEGIN");
  await client.query("INSERT INTO event (kind, article_id, actor) VALUES ('verdict', $1, 'user:test')", [article]);
  await client.query("SELECT pg_notify('quantifact_event', '')");
  return async (end) => { await client.query(end); client.release(); };
}

export interface Heard {
  readonly articles: string[];
  readonly reloads: () => number;
  readonly position: () => string;
  readonly leave: () => void;
}

/** Follows the log and keeps which articles its events were about, in their order. */
export async function hear(db: Database, hub: Hub, since: string | null = null): Promise<Heard> {
  const articles: string[] = [];
  let reloads = 0, position = since ?? "0";
  const leave = await follow(db, hub, since, (message, at) => {
    position = at;
    if (message.name === "changes") articles.push(...message.data.events.map((event: DeskEvent) => event.article));
    if (message.name === "reload") reloads += 1;
  });
  return { articles, reloads: () => reloads, position: () => position, leave };
}
