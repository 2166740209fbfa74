import { afterAll, expect, test } from "vitest";
import { importRates } from "../../lib/jobs/import-rates";
import { deskReference } from "../../lib/jobs/read-reference";
import { builtInReference, knownRate } from "../../lib/reference/reference";
import { openDatabase } from "../../lib/store/database";
import { listRateImports } from "../../lib/store/list-rate-imports";
import { readRates } from "../../lib/store/read-rates";
import { testDatabase } from "../setup/database";

const db = openDatabase(await testDatabase(), 3);
afterAll(() => db.$disconnect());
const by = { actor: "shell", name: "Test" };
const file = (text: string) => ({ file: "eurofxref.csv", text });
const csv = "Date,USD,GBP,\n2026-11-20,1.1600,0.88000,\n2026-11-19,1.1580,N/A,\n";
const log = async () => (await listRateImports(db, { limit: 20 })).items;

test("an empty desk checks with what comes along", async () => {
  expect(await deskReference(db)).toBe(builtInReference);
});

test("a file is kept whole, with a line in the log, and digits as published", async () => {
  const { import: made, cells } = await importRates(db, file(csv), by);
  expect(made).toMatchObject({ file: "eurofxref.csv", layout: "wide", firstDay: "2026-11-19", lastDay: "2026-11-20", currencies: 2, cells: 3, added: 3, changed: 0, by: "Test" });
  expect(cells).toBe(3);
  expect((await readRates(db)).sort((a, b) => (a.day < b.day ? -1 : 1))).toEqual([{ day: "2026-11-19", rates: { USD: "1.1580" } }, { day: "2026-11-20", rates: { USD: "1.1600", GBP: "0.88000" } }]);
});

test("the same file again changes nothing and leaves no line", async () => {
  expect(await importRates(db, file(csv), by)).toEqual({ import: null, cells: 3, leftOut: 0 });
  expect(await log()).toHaveLength(1);
});

test("of a file with a bad line nothing is kept", async () => {
  await expect(importRates(db, file(`${csv}2026-11-18,1.1,x,\n`), by)).rejects.toMatchObject({ status: 422, code: "bad_rate_file", message: 'Line 4 holds "x" for GBP, which is neither a rate nor N/A.' });
  expect(await readRates(db)).toHaveLength(2);
});

test("a rate that the bank has corrected is replaced, and what it was is kept", async () => {
  const { import: made } = await importRates(db, file("Date,USD,GBP,\n2026-11-20,1.1610,0.88,\n2026-11-18,1.1570,0.879,\n"), by);
  expect(made).toMatchObject({ added: 2, changed: 1 });
  expect(await db.$queryRaw`SELECT currency, day::text, was::text, per_euro::text FROM rate_change`).toEqual([{ currency: "USD", day: "2026-11-20", was: "1.1600", per_euro: "1.1610" }]);
});

test("the desk's checks use the rates as soon as they are there, beside those that come along", async () => {
  const reference = await deskReference(db);
  expect(knownRate(reference, "EUR", "USD", "2026-11-22")).toMatchObject({ certainty: "day", date: "2026-11-20" });
  expect(knownRate(reference, "EUR", "USD", "2026-11-26")).toBeUndefined();
  expect(knownRate(reference, "EUR", "USD", "2025-03-05")).toMatchObject({ certainty: "day", date: "2025-03-05" });
  expect(knownRate(builtInReference, "EUR", "USD", "2026-11-22")).toBeUndefined();
  expect(await deskReference(db)).toBe(reference);
});

test("the application cannot rewrite the log", async () => {
  await expect(db.$executeRaw`UPDATE rate_import SET file = 'other'`).rejects.toThrow(/permission denied/);
  await expect(db.$executeRaw`DELETE FROM rate_change`).rejects.toThrow(/permission denied/);
});
