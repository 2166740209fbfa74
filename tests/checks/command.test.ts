import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";

/** `npm run claims -- check` with NDJSON on standard input, and a database that is not there. */
async function check(articles: readonly object[]): Promise<{ lines: string[]; said: string; code: unknown }> {
  const child = spawn(process.execPath, ["lib/cli/run.mjs", "lib/cli/claims.ts", "check"], { env: { ...process.env, DATABASE_URL: "postgresql://127.0.0.1:1/none" } });
  child.stdin.end(articles.map((article) => JSON.stringify(article)).join("\n"));
  const [out, said, code] = await Promise.all([text(child.stdout), text(child.stderr), new Promise((resolve) => { child.once("close", resolve); })]);
  return { lines: out.trim().split("\n"), said, code };
}

test("claims and findings come as a line for each article, and anything to amend ends with 1", { timeout: 30_000 }, async () => {
  const { lines, said, code } = await check([{ id: 1, text: "HK$300bn (US$3.8bn) was set aside." }, { id: 2, text: "It rained." }, { id: 3, text: "At least 91 people died.", title: "Landslide kills 81" }]);
  const [first, second, third] = lines.map((line) => JSON.parse(line) as { id: number; claims: { start: number }[]; findings: { outcome: string; cause: string; claims: number[] }[] });
  expect([said, code, lines.length]).toEqual(["", 1, 3]);
  expect(first?.findings).toMatchObject([{ check: "conversion-pair", outcome: "amend", cause: "factor_10" }]);
  expect(first?.findings[0]?.claims.every((start) => first.claims.some((claim) => claim.start === start))).toBe(true);
  expect([second?.claims, second?.findings]).toEqual([[], []]);
  expect(third?.findings).toMatchObject([{ check: "same-figure", outcome: "amend" }]);
});

test("nothing to amend ends with 0", { timeout: 30_000 }, async () => {
  expect((await check([{ id: 1, text: "The fund holds HK$3 billion ($385.6 million)." }])).code).toBe(0);
});

test("a date that is none is named, and the article is checked without it", { timeout: 30_000 }, async () => {
  const { lines, said } = await check([{ id: 1, text: "HK$300bn (US$3.8bn) was set aside.", published: "2024-13-45" }]);
  expect(said).toBe("standard input, line 1: published: Write the date as YYYY-MM-DD. The article was checked without it.\n");
  expect(lines[0]).toContain("factor_10");
});
