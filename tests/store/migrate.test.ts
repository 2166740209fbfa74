import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { migrate, readMigrations } from "../../lib/store/migrate";
import { testDatabase } from "../setup/database";

const url = await testDatabase({ migrated: false });
const folder = mkdtempSync(path.join(tmpdir(), "quantifact-migrations-"));
afterAll(() => { rmSync(folder, { recursive: true }); });

function write(name: string, sql: string): void {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, "migration.sql"), sql);
}

async function ask(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
}

describe("migrations", () => {
  test("are applied in order, once, also by two at a time", async () => {
    write("2_second", "ALTER TABLE paper ADD COLUMN page int; INSERT INTO paper VALUES (1, 2);");
    write("1_first", "CREATE TABLE paper (id int);");
    const both = await Promise.all([migrate(url, folder), migrate(url, folder)]);
    expect(both.flat()).toEqual(["1_first", "2_second"]);
    expect(await migrate(url, folder)).toEqual([]);
    expect(await ask("SELECT * FROM paper")).toEqual([{ id: 1, page: 2 }]);
  });

  test("leave nothing half done when one fails", async () => {
    write("3_third", "CREATE TABLE half (id int); SELECT 1/0;");
    await expect(migrate(url, folder)).rejects.toThrow("3_third failed and changed nothing: division by zero");
    expect(await ask("SELECT to_regclass('half') AS half")).toEqual([{ half: null }]);
    rmSync(path.join(folder, "3_third"), { recursive: true });
  });

  test("must not change once applied", async () => {
    write("1_first", "CREATE TABLE paper (id bigint);");
    await expect(migrate(url, folder)).rejects.toThrow("1_first was changed after it was applied");
  });

  test("are recorded as Prisma records them", async () => {
    const rows = await ask("SELECT checksum, applied_steps_count AS steps, finished_at IS NOT NULL AS finished, logs FROM _prisma_migrations WHERE migration_name = '2_second'");
    const checksum = readMigrations(folder).find((migration) => migration.name === "2_second")?.checksum;
    expect(rows).toEqual([{ checksum, steps: 1, finished: true, logs: null }]);
  });
});
