import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { startEmbeddedPostgres } from "../../lib/store/embedded-postgres";

const folder = mkdtempSync(path.join(tmpdir(), "quantifact-postgres-"));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
const serverId = () => Number(readFileSync(path.join(folder, "data", "postmaster.pid"), "utf8").split("\n")[0]);

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe.runIf(process.platform === "linux")("the embedded Postgres", () => {
  test("keeps its data over a stop, on loopback, behind a password of its own", async () => {
    const first = await startEmbeddedPostgres(folder);
    await ask(first.url, "CREATE TABLE kept (word text)");
    await ask(first.url, "INSERT INTO kept VALUES ('Zürich')");
    expect(await ask(first.url, "SHOW listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
    expect(await ask(first.url, "SHOW fsync")).toEqual([{ fsync: "on" }]);
    expect(statSync(path.join(folder, "password")).mode & 0o777).toBe(0o600);
    const wrong = new URL(first.url);
    wrong.password = "wrong";
    await expect(ask(wrong.href, "SELECT 1")).rejects.toMatchObject({ code: "28P01" });
    await first.stop();
    const second = await startEmbeddedPostgres(folder);
    expect(await ask(second.url, "SELECT lower(word) AS word FROM kept")).toEqual([{ word: "zürich" }]);
    await second.stop();
    await expect(ask(second.url, "SELECT 1")).rejects.toThrow();
  });

  test("is shared: the last one to leave stops it", async () => {
    const [one, other] = await Promise.all([startEmbeddedPostgres(folder), startEmbeddedPostgres(folder)]);
    expect(one.url).toBe(other.url);
    await one.stop();
    expect(await ask(other.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await other.stop();
    await expect(ask(other.url, "SELECT 1")).rejects.toThrow();
  });

  test("comes back after it was killed", async () => {
    const killed = await startEmbeddedPostgres(folder);
    process.kill(serverId(), "SIGKILL");
    const again = await startEmbeddedPostgres(folder);
    expect(await ask(again.url, "SELECT word FROM kept")).toEqual([{ word: "Zürich" }]);
    await killed.stop();
    await again.stop();
  });
});
