/** The desk under load: 200,000 claims, 10,000 of them in one article; two web processes on one Postgres. */
import { chromium, type Page } from "@playwright/test";
import pg from "pg";
import { makeKey } from "../../lib/auth/keys";
import { hashPassword } from "../../lib/auth/passwords";
import { buildIfStale } from "../../lib/cli/build";
import { startWebServer } from "../../lib/cli/web-server";
import { createUser } from "../../lib/store/create-user";
import { openDatabase } from "../../lib/store/database";
import { freePort } from "../../lib/store/free-port";
import { prepareBrowser } from "../setup/browser";
import { createDatabase, startTestPostgres } from "../setup/test-postgres";
import { bigClaims, deskClaims, fillDesk } from "./full-desk";
import { median } from "./timing";

const rounds = 12, password = "correct horse battery";
const email = "bench@desk.test";

const part = (values: readonly number[], share: number): number => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const ms = (n: number) => `${n.toFixed(1)} ms`.padStart(10);

async function timed(act: () => Promise<unknown>, times = rounds): Promise<number[]> {
  const found: number[] = [];
  await act();
  for (let i = 0; i < times; i++) {
    const before = performance.now();
    await act();
    found.push(performance.now() - before);
  }
  return found;
}

/** Prints what each list, facet and chart takes at the API, beside a bare query of as many rows by the same driver. */
async function measureApi(url: string, key: string, big: string, databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const bare = median(await timed(() => client.query("SELECT c.*, a.title FROM claim c JOIN article a ON a.id = c.article_id ORDER BY c.priority DESC, c.article_id DESC, c.start_offset LIMIT 200")));
  await client.end();
  console.log(`\nAPI, ${deskClaims.toLocaleString("en-GB")} claims (median, 95th of 100; times of a bare query of 200 rows, ${ms(bare).trim()})`);
  const paths = [
    "/api/claims?limit=200", "/api/claims?limit=200&sort=needs&flag=open", "/api/claims?limit=200&kind=money&status=unverified&sort=value", "/api/claims?limit=200&q=flood", "/api/claims?limit=200&source=Source%201",
    "/api/claims?limit=200&outlet=Outlet%201&sort=date", "/api/claims?limit=200&min=1000&max=2000", `/api/claims?limit=200&article=${big}`, "/api/claims/facets?of=kind,status", "/api/claims/facets?of=source", "/api/claims/facets?of=check", "/api/claims/facets?of=unit", "/api/claims/facets?of=outlet", "/api/claims/facets?of=flag", "/api/claims/facets?of=assignee", "/api/claims/facets?of=kind,status&q=flood",
    "/api/articles", "/api/articles?q=flood", "/api/stats/overview", "/api/stats/articles", "/api/stats/kinds", "/api/stats/throughput", "/api/stats/pace", "/api/stats/reasons", "/api/stats/backlog", "/api/stats/mine", "/api/views", "/api/series", `/api/articles/${big}`,
  ];
  for (const path of paths) {
    const times = await timed(async () => {
      const response = await fetch(url + path, { headers: { authorization: `Bearer ${key}` } });
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      await response.arrayBuffer();
    });
    console.log(`  ${path.replace(big, "BIG").padEnd(62)}${ms(median(times))}${ms(part(times, 0.95))}   ${(median(times) / bare).toFixed(1)} times`);
  }
}

/** Milliseconds from a key to the next picture, for every key of a walk. */
const keysToPaint = (page: Page, keys: readonly string[]): Promise<number[]> => page.evaluate(async (list) => {
  const found: number[] = [];
  for (const key of list) {
    const before = performance.now();
    window.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    found.push(performance.now() - before);
  }
  return found;
}, keys);

async function measureBrowser(url: string, big: string): Promise<void> {
  const browser = await chromium.launch(await prepareBrowser());
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 } });
  await context.request.post("/api/auth/sign-in/email", { data: { email, password } });
  const page = await context.newPage();
  const walk = Array.from({ length: 30 }, (_, i) => (i < 22 ? "j" : "k"));
  console.log("\nBrowser");
  for (const [name, path] of [["article of 10,000 figures", `/articles/${big}`], ["queue of what is open", "/review"]] as const) {
    await page.goto(path);
    await page.locator("[data-row][aria-current]").waitFor({ timeout: 60_000 });
    const scripts = await page.evaluate(() => performance.getEntriesByType("resource").filter((e) => e.name.includes("/_next/") && e.name.includes(".js")).reduce((sum, e) => sum + (e as PerformanceResourceTiming).encodedBodySize, 0));
    const moved = await keysToPaint(page, walk), decided = await keysToPaint(page, Array.from({ length: 10 }, () => "v"));
    console.log(`  ${name.padEnd(28)} J and K to paint ${ms(median(moved))} (95th ${ms(part(moved, 0.95)).trim()}), V to paint ${ms(median(decided))} (95th ${ms(part(decided, 0.95)).trim()}); scripts ${(scripts / 1000).toFixed(0)} kB compressed`);
  }
  await page.goto("/claims");
  await page.getByRole("row").nth(2).waitFor();
  const frames = await page.evaluate(async () => {
    const box = document.querySelector<HTMLElement>("[role=table]")?.parentElement;
    const found: number[] = [];
    for (let i = 0, last = performance.now(); i < 120 && box; i++) {
      box.scrollTop += 160;
      await new Promise(requestAnimationFrame);
      found.push(performance.now() - last);
      last = performance.now();
    }
    return found;
  });
  console.log(`  ${"list of claims".padEnd(28)} a frame while scrolling ${ms(median(frames))} (95th ${ms(part(frames, 0.95)).trim()})`);
  await browser.close();
}

/** Two writers on one claim through two web processes, over and over: one wins, the other is told. */
async function race(urls: readonly [string, string], key: string, databaseUrl: string, races: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string; version: number }>("SELECT id::text, version FROM claim WHERE version = 1 ORDER BY id LIMIT $1", [races]);
  const send = async (url: string, { id, version }: { id: string; version: number }, status: string, idempotencyKey: string) => (await fetch(`${url}/api/claims/${id}/verdicts`, {
    method: "POST", headers: { authorization: `Bearer ${key}`, "content-type": "application/json", "if-match": `"${version}"`, "idempotency-key": idempotencyKey },
    body: JSON.stringify(status === "verified" ? { status } : { status, reason: "outdated", note: "old" }),
  })).status;
  const outcomes = new Map<string, number>();
  for (const [i, claim] of rows.entries()) {
    const answers = i % 10 === 9
      ? await Promise.all(urls.map((url) => send(url, claim, "verified", `same-${i}`)))
      : await Promise.all([send(urls[0], claim, "verified", `a-${i}`), send(urls[1], claim, "disputed", `b-${i}`)]);
    const name = `${i % 10 === 9 ? "one key twice" : "two writers"}: ${answers.sort().join(" and ")}`;
    outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
  }
  const { rows: [kept] } = await client.query<{ history: string; versions: string }>(
    "SELECT (SELECT count(*) FROM verdict WHERE claim_id = ANY($1::uuid[])) AS history, (SELECT count(*) FROM claim WHERE id = ANY($1::uuid[]) AND version = 2) AS versions", [rows.map(({ id }) => id)]);
  await client.end();
  console.log(`\nRaces through two web processes: ${races}`);
  for (const [name, n] of outcomes) console.log(`  ${name.padEnd(36)}${n}`);
  console.log(`  rows of history ${kept?.history ?? "?"}, claims that went up by one version ${kept?.versions ?? "?"}`);
}

/** Argument: how many races; 1,000 without one. */
export async function benchDesk(args: readonly string[]): Promise<void> {
  const postgres = await startTestPostgres();
  const stops: (() => Promise<void>)[] = [postgres.stop];
  try {
    await buildIfStale(new AbortController().signal);
    const databaseUrl = await createDatabase(postgres);
    console.log("Filling the desk; this takes some minutes …");
    const big = await fillDesk(databaseUrl);
    const db = openDatabase(databaseUrl, 2);
    const key = await makeKey(db, "Bench", "editor");
    await createUser(db, { name: "Bench", email, role: "editor", passwordHash: await hashPassword(password) });
    await db.$disconnect();
    const urls: string[] = [];
    for (let i = 0; i < 2; i++) {
      const port = await freePort(), url = `http://127.0.0.1:${port}`;
      stops.unshift((await startWebServer(process.cwd(), { host: "127.0.0.1", port, address: url }, { DATABASE_URL: databaseUrl, QUANTIFACT_ADDRESS: url })).stop);
      urls.push(url);
    }
    const [one = "", two = ""] = urls;
    await measureApi(one, key, big, databaseUrl);
    await measureBrowser(one, big);
    await race([one, two], key, databaseUrl, Number(args[0] ?? 1000));
    console.log(`\nThe article has ${bigClaims.toLocaleString("en-GB")} figures.`);
  } finally {
    for (const stop of stops) await stop();
  }
}
