import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test, vi } from "vitest";
import * as articles from "../../app/api/articles/route";
import * as events from "../../app/api/events/route";
import * as presence from "../../app/api/presence/route";
import * as verdicts from "../../app/api/claims/[id]/verdicts/route";
import { hub } from "../../app/api/hub";
import { messages, type DeskEvent, type MessageName, type Presence } from "../../lib/api/events";
import { openStream } from "../../lib/live/stream";
import { mostPerPerson } from "../../lib/live/stream-places";
import { codeOf, openTestDesk } from "./desk";

const { ask, db, keys } = await openTestDesk();
afterAll(() => hub().stop());
const patience = { timeout: 8000, interval: 20 };

interface Got { readonly id: string; readonly name: MessageName; readonly data: unknown }

/** Reads a stream in the background, as a browser does. */
function read(response: Response) {
  const got: Got[] = [];
  const over = (async () => {
    let rest = "";
    for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
      const blocks = (rest + new TextDecoder().decode(bytes)).split("\n\n");
      rest = blocks.pop() ?? "";
      for (const block of blocks) {
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1] ?? "";
        got.push({ id: field("id"), name: field("event") as MessageName, data: JSON.parse(field("data")) as unknown });
      }
    }
  })();
  const told = (): DeskEvent[] => got.flatMap(({ name, data }) => (name === "changes" ? messages.changes.parse(data).events : []));
  const people = (): readonly Presence[] | undefined => {
    const last = got.findLast(({ name }) => name === "presence");
    return last && messages.presence.parse(last.data).people;
  };
  return { got, over, told, people };
}

async function listen(headers: Record<string, string> = {}, as: keyof typeof keys = "viewer") {
  const cut = new AbortController();
  const request = new Request("http://desk.test/api/events", { headers: { authorization: `Bearer ${keys[as]}`, ...headers }, signal: cut.signal });
  const response = await events.GET(request, { params: Promise.resolve({}) });
  return { response, cut: () => cut.abort() };
}

async function importArticle(text: string): Promise<{ article: string; claim: string }> {
  const { body } = await ask(articles.POST, "/api/articles", { body: { title: "Harbour", text } });
  const { id } = body as { id: string };
  return { article: id, claim: (await db.claim.findFirstOrThrow({ where: { articleId: id } })).id };
}
const verify = (claim: string, version = 1) => ask(verdicts.POST, "/api/claims/verdicts", {
  params: { id: claim }, body: { status: "verified", note: "Rang the harbour office." }, headers: { "if-match": `"${version}"`, "idempotency-key": randomUUID() },
});

test("a new article and a verdict are told as ids, with whose they are", async () => {
  const { response, cut } = await listen();
  expect([response.status, response.headers.get("content-type"), response.headers.get("cache-control")]).toEqual([200, "text/event-stream; charset=utf-8", "no-store, no-transform"]);
  const page = read(response);
  await vi.waitFor(() => expect(page.people()).toEqual([]), patience);
  const { article, claim } = await importArticle("The harbour took 12 ships.");
  expect((await verify(claim)).status).toBe(200);
  await vi.waitFor(() => expect(page.told().some(({ kind }) => kind === "verdict")).toBe(true), patience);
  const editor = (await db.apiKey.findFirstOrThrow({ where: { role: "editor" } })).id;
  expect(page.told()[0]).toMatchObject({ kind: "article", article, claim: null, actor: `key:${editor}` });
  expect(page.told().at(-1)).toMatchObject({ kind: "verdict", article, claim, actor: `key:${editor}` });
  expect(JSON.stringify(page.got)).not.toMatch(/harbour/i);
  cut();
  await page.over;
});

test("a page that comes back with its position gets what it missed", async () => {
  const first = await listen();
  const before = read(first.response);
  await vi.waitFor(() => expect(before.got.length).toBeGreaterThan(0), patience);
  first.cut();
  await before.over;
  const { article } = await importArticle("The storm sank 34 ships.");
  const second = await listen({ "last-event-id": before.got.at(-1)?.id ?? "" });
  const after = read(second.response);
  await vi.waitFor(() => expect(after.told().map((event) => event.article)).toContain(article), patience);
  expect(after.got.some(({ name }) => name === "reload")).toBe(false);
  second.cut();
  const third = await listen({ "last-event-id": "999999999999" });
  const lost = read(third.response);
  await vi.waitFor(() => expect(lost.got.some(({ name }) => name === "reload")).toBe(true), patience);
  third.cut();
});

test("a verdict that is not taken makes no event", async () => {
  const { claim } = await importArticle("A further 56 ships came back.");
  const count = () => db.event.count({ where: { claimId: claim } });
  await verify(claim, 7);
  expect(await count()).toBe(0);
  await verify(claim);
  expect(await count()).toBe(1);
});

test("nobody may write or change events, and only whoever may read hears them", async () => {
  await expect(db.$executeRaw`INSERT INTO event (kind, article_id) VALUES ('article', ${randomUUID()}::uuid)`).rejects.toThrow("permission denied");
  await expect(db.$executeRaw`DELETE FROM event`).rejects.toThrow("permission denied");
  await expect(db.$executeRaw`UPDATE event SET actor = NULL`).rejects.toThrow("permission denied");
  for (const route of [events.GET, presence.POST]) expect(codeOf(await ask(route, "/api/x", { as: "nobody" }))).toBe("not_signed_in");
});

test("one person has only so many streams, and gets a place back by closing one", async () => {
  const streams = await Promise.all(Array.from({ length: mostPerPerson }, () => listen({}, "administrator")));
  expect(streams.map(({ response }) => response.status)).toEqual(streams.map(() => 200));
  const refused = await listen({}, "administrator");
  expect([refused.response.status, refused.response.headers.get("retry-after")]).toEqual([429, "30"]);
  expect((await listen()).response.status).toBe(200);
  streams[0]?.cut();
  await sleep(20);
  expect((await listen({}, "administrator")).response.status).toBe(200);
  for (const { cut } of streams) cut();
});

test("the stream ends when the session has", async () => {
  let why: string | null = null;
  const response = openStream(db, hub(), { actor: "user:x", since: null, signal: new AbortController().signal, beat: 40, ended: async () => why });
  const page = read(response);
  await vi.waitFor(() => expect(page.got.some(({ name }) => name === "beat")).toBe(true), patience);
  why = "You have been signed out.";
  await page.over;
  expect(page.got.at(-1)).toMatchObject({ name: "ended", data: { message: "You have been signed out." } });
});

test("who looks at what is told, with a name, and forgotten when the page leaves", async () => {
  const { response, cut } = await listen();
  const page = read(response);
  const [article, claim, tab] = [randomUUID(), randomUUID(), randomUUID()];
  const look = (body: object) => ask(presence.POST, "/api/presence", { as: "editor", body });
  await vi.waitFor(() => expect(page.people()).toEqual([]), patience);
  expect((await look({ tab, article, claim })).status).toBe(202);
  await vi.waitFor(() => expect(page.people()).toMatchObject([{ name: "Edi", article, claim }]), patience);
  const late = await listen();
  const second = read(late.response);
  await vi.waitFor(() => expect(second.people()).toMatchObject([{ name: "Edi", article, claim }]), patience);
  await look({ tab, article: null, claim: null });
  await vi.waitFor(() => expect(page.people()).toEqual([]), patience);
  expect((await look({ tab: "x", article, claim })).status).toBe(422);
  cut();
  late.cut();
});
