import { createServer } from "node:net";
import { expect, test, vi } from "vitest";
import * as claims from "../../app/api/claims/route";
import * as auth from "../../app/api/auth/[...all]/route";
import * as health from "../../app/api/health/route";
import { openDatabase } from "../../lib/store/database";
import { isUnavailable } from "../../lib/store/database-errors";
import { isMigrated } from "../../lib/store/is-migrated";
import { readMigrations } from "../../lib/store/migrate";
import { testDatabase } from "../setup/database";

const context = { params: Promise.resolve({}) };
const key = { authorization: "Bearer qf_any" };
const listening = (onConnection: () => void) => new Promise<{ port: number; close: () => void }>((resolve) => {
  const server = createServer((socket) => { socket.on("error", () => undefined); onConnection(); });
  server.listen(0, "127.0.0.1", () => { resolve({ port: (server.address() as { port: number }).port, close: () => server.close() }); });
});

test("without a database every answer is a plain 503, and the log has the cause", async () => {
  const { port, close } = await listening(() => undefined);
  close();
  process.env.DATABASE_URL = `postgresql://nobody@127.0.0.1:${port}/desk`;
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const answers = [
    await claims.GET(new Request("http://desk.test/api/claims", { headers: key }), context),
    await auth.POST(new Request("http://desk.test/api/auth/sign-in/email", { method: "POST", headers: { "content-type": "application/json" }, body: '{"email":"a@b.org","password":"123456789012"}' }), context),
  ];
  for (const answer of answers) {
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(await answer.json()).toEqual({ error: { code: "unavailable", message: expect.stringContaining("try again") as string } });
  }
  expect(log).toHaveBeenCalledTimes(2);
  const sick = await health.GET(new Request("http://desk.test/api/health"), context);
  expect([sick.status, await sick.json()]).toEqual([503, { status: "unavailable" }]);
});

test("a server that accepts and says nothing is not waited for for ever", async () => {
  const { port, close } = await listening(() => undefined);
  const db = openDatabase(`postgresql://nobody@127.0.0.1:${port}/desk`, 1);
  const error: unknown = await db.$queryRaw`SELECT 1`.catch((thrown: unknown) => thrown);
  expect(isUnavailable(error)).toBe(true);
  close();
}, 15_000);

test("connections that the server ends are made anew", async () => {
  const url = await testDatabase();
  const [db, other] = [openDatabase(url, 1), openDatabase(url, 1)];
  await db.$queryRaw`SELECT 1`;
  await other.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`.catch(() => undefined);
  await vi.waitFor(async () => expect(await db.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }]));
  await Promise.all([db.$disconnect(), other.$disconnect()]);
});

test("a database is migrated when nothing of what it should have is missing", async () => {
  const [bare, full] = [openDatabase(await testDatabase({ migrated: false }), 1), openDatabase(await testDatabase(), 1)];
  const names = readMigrations().map((migration) => migration.name);
  expect(await isMigrated(full, names)).toBe(true);
  expect(await isMigrated(full, [...names, "29990101000000_later"])).toBe(false);
  await expect(isMigrated(bare, names)).rejects.toThrow();
  await Promise.all([bare.$disconnect(), full.$disconnect()]);
});
