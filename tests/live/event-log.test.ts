import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { currentPosition, readEvents, trimEvents } from "../../lib/store/read-events";
import { beginEvent, hear, openLog } from "./listened";

const { db, owner, openHub } = await openLog(48);
const patience = { timeout: 15_000, interval: 20 };
const write = async (article: string) => (await beginEvent(owner, article))("COMMIT");

test("an event with a lower id that commits later is found by whoever has read the higher one", async () => {
  const since = await currentPosition(db);
  const [first, second] = [randomUUID(), randomUUID()];
  const finish = await beginEvent(owner, first);
  await write(second);
  const early = await readEvents(db, since);
  expect(early.events.map((event) => event.article)).toEqual([second]);
  await finish("COMMIT");
  const late = await readEvents(db, early.position, { known: early.events.map(({ id }) => id) });
  expect(late.events.map((event) => event.article)).toEqual([first]);
  expect(BigInt(late.events[0]?.id ?? 0)).toBeLessThan(BigInt(early.events[0]?.id ?? 0));
});

test("a transaction that stays open holds up nobody, and what is rolled back is never heard of", async () => {
  const heard = await hear(db, openHub());
  const finish = await beginEvent(owner, "00000000-0000-4000-8000-000000000000");
  const articles = Array.from({ length: 5 }, () => randomUUID());
  for (const article of articles) await write(article);
  await vi.waitFor(() => expect(heard.articles).toEqual(articles), patience);
  await finish("ROLLBACK");
  const last = randomUUID();
  await write(last);
  await vi.waitFor(() => expect(heard.articles).toEqual([...articles, last]), patience);
  heard.leave();
});

test("of a thousand writers at once every event arrives, once, at two readers, however often their connections are cut", { timeout: 60_000 }, async () => {
  const readers = await Promise.all([hear(db, openHub()), hear(db, openHub())]);
  const articles = Array.from({ length: 1000 }, () => randomUUID());
  const written = new AbortController();
  const cutting = (async () => {
    while (!written.signal.aborted) {
      await sleep(150);
      await owner.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'quantifact events' AND datname = current_database()");
    }
  })();
  await Promise.all(articles.map(async (article, i) => {
    const finish = await beginEvent(owner, article);
    await sleep(i % 7);
    await finish(i % 10 === 9 ? "ROLLBACK" : "COMMIT");
  }));
  written.abort();
  await cutting;
  const committed = articles.filter((_, i) => i % 10 !== 9).sort();
  for (const reader of readers) {
    await vi.waitFor(() => expect(reader.articles.length).toBeGreaterThanOrEqual(committed.length), { timeout: 30_000, interval: 50 });
    expect([...reader.articles].sort()).toEqual(committed);
    expect(reader.reloads()).toBe(0);
    reader.leave();
  }
});

test("who comes back with a position gets what was missed, once, while others go on writing", { timeout: 60_000 }, async () => {
  const hub = openHub();
  const before = await hear(db, hub);
  const told = randomUUID();
  await write(told);
  await vi.waitFor(() => expect(before.articles).toEqual([told]), patience);
  const position = before.position();
  before.leave();
  const articles = Array.from({ length: 300 }, () => randomUUID());
  const writing = Promise.all(articles.map(write));
  const after = await hear(db, hub, position);
  await writing;
  await vi.waitFor(() => expect(after.articles.filter((article) => article !== told).length).toBeGreaterThanOrEqual(articles.length), patience);
  // What the page had at its position it may get again: it knows the events by their ids.
  expect(after.articles.filter((article) => article !== told).sort()).toEqual([...articles].sort());
  after.leave();
});

test("a catch-up that is too old, too long or of another database says so", async () => {
  const start = await currentPosition(db);
  await Promise.all(Array.from({ length: 12 }, () => write(randomUUID())));
  expect((await readEvents(db, start, { most: 10 })).tooOld).toBe(true);
  expect((await readEvents(db, "99999999999999")).tooOld).toBe(true);
  expect((await readEvents(db, start)).tooOld).toBe(false);
  await owner.query("ALTER TABLE event DISABLE TRIGGER event_append_only");
  await owner.query("UPDATE event SET at = now() - interval '3 days'");
  await owner.query("ALTER TABLE event ENABLE TRIGGER event_append_only");
  const kept = randomUUID();
  const late = await currentPosition(db);
  await write(kept);
  expect(await trimEvents(db, 2)).toBeGreaterThanOrEqual(12);
  expect((await readEvents(db, start)).tooOld).toBe(true);
  const fresh = await readEvents(db, late);
  expect([fresh.tooOld, fresh.events.map((event) => event.article)]).toEqual([false, [kept]]);
  const reader = await hear(db, openHub(), start);
  expect(reader.reloads()).toBe(1);
});
