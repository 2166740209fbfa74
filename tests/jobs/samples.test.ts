import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { importArticle } from "../../lib/jobs/import-article";
import { loadSamples } from "../../lib/jobs/load-samples";
import { openDatabase } from "../../lib/store/database";
import { testDatabase } from "../setup/database";

const [fresh, used] = [openDatabase(await testDatabase(), 4), openDatabase(await testDatabase(), 4)];
afterAll(() => Promise.all([fresh.$disconnect(), used.$disconnect()]));
const samples = JSON.parse(readFileSync("prisma/samples/index.json", "utf8")) as { title: string }[];

test("an empty desk gets the samples, once, even from two starts in one moment", async () => {
  await Promise.all([loadSamples(fresh), loadSamples(fresh)]);
  expect(await fresh.article.count()).toBe(samples.length);
  expect(await loadSamples(fresh)).toBe(0);
  expect((await fresh.article.findMany({ select: { title: true } })).map((article) => article.title).sort()).toEqual(samples.map((sample) => sample.title).sort());
});

test("a start that was killed half-way is finished by the next", async () => {
  await used.setting.create({ data: { name: "samples", value: "loading" } });
  expect(await loadSamples(used)).toBe(samples.length);
});

test("a desk with articles of its own gets none", async () => {
  const own = openDatabase(await testDatabase(), 2);
  await importArticle(own, { title: "Own", text: "5 men" }, { actor: "shell", name: "Test" });
  expect(await loadSamples(own)).toBe(0);
  expect(await own.article.count()).toBe(1);
  await own.$disconnect();
});
