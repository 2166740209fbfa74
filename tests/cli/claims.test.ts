import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, describe, expect, test } from "vitest";
import { testDatabase } from "../setup/database";
import { openDatabase } from "../../lib/store/database";
import { authenticate } from "../../lib/auth/authenticate";

const url = await testDatabase();
const db = openDatabase(url, 2);
const folder = mkdtempSync(path.join(tmpdir(), "quantifact-cli-"));
afterAll(async () => { rmSync(folder, { recursive: true }); await db.$disconnect(); });

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};
/** Runs the command line as `npm run claims` does. */
async function claims(args: readonly string[], input: string | Uint8Array = "", env: Record<string, string> = { DATABASE_URL: url }) {
  const child = spawn(process.execPath, ["lib/cli/run.mjs", "lib/cli/claims.ts", ...args], { env: { ...process.env, ...env } });
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const [out, said, code] = await Promise.all([text(child.stdout), text(child.stderr), new Promise((resolve) => { child.once("close", resolve); })]);
  return { lines: out.trim().split("\n").filter(Boolean), said, code };
}
const parsed = (lines: readonly string[]) => lines.map((line) => JSON.parse(line) as { id: string; claims: { quote: string; start: number; end: number }[] });

describe("extract", () => {
  test("reads NDJSON, leaves absent slots out, and needs no database", async () => {
    const article = { id: 7, text: "Floods 🌊\u2028killed 31 people.\r\n", title: "Floods", published: "2026-01-02", more: true };
    const { lines, said, code } = await claims(["extract"], `${JSON.stringify(article)}\r\n\n`, { DATABASE_URL: "postgresql://127.0.0.1:1/none" });
    expect([said, code, lines.length]).toEqual(["", 0, 1]);
    const [got] = parsed(lines);
    expect(got?.id).toBe(7);
    expect(got?.claims.map(({ quote, start, end }) => [quote, article.text.slice(start, end)])).toEqual([["31", "31"]]);
    const slots = ["start", "end", "quote", "kind", "value", "high", "vague", "bound", "unit", "per", "change", "about", "source", "for", "against", "abstain", "harm", "restates", "rule", "confidence", "priority"];
    for (const slot of Object.keys(got?.claims[0] ?? {})) expect(slots).toContain(slot);
    expect(lines[0]?.replace('"value":null', "")).not.toContain("null");
  });

  test("says which line is bad, by its number, and goes on", async () => {
    const bad = Buffer.concat([Buffer.from('{"id":1,"text":"5 men"}\nnot json\n{"text":"no id"}\n[]\n'), Buffer.from([0x22, 0xff, 0x22, 0x0a]), Buffer.from('{"id":2,"text":"6 men"}')]);
    const { lines, said, code } = await claims(["extract", file("many.ndjson", bad)]);
    expect(parsed(lines).map((line) => line.id)).toEqual([1, 2]);
    expect(said.match(/line \d/g)).toEqual(["line 2", "line 3", "line 4", "line 5"]);
    expect([code, said.includes("    at ")]).toEqual([1, false]);
  });

  test("reads text files under their names, and complains about what is none", async () => {
    const { lines, said, code } = await claims(["extract", file("a.txt", "5 men"), "no-such-file.txt", folder, file("b.txt", new Uint8Array([0xff, 0xfe, 0x00])), file("c.txt", "\ufeff6 men")]);
    expect(parsed(lines).map(({ id, claims: found }) => [id, found[0]?.start])).toEqual([["a", 0], ["c", 1]]);
    expect([said.trim().split("\n").length, code]).toEqual([3, 1]);
  });

  test("a reader that stops early is no error", async () => {
    const child = spawn("sh", ["-c", `${process.execPath} lib/cli/run.mjs lib/cli/claims.ts extract ${file("long.ndjson", `${JSON.stringify({ id: 1, text: "5 men. ".repeat(2000) })}\n`.repeat(50))} | head -c 10`]);
    const [out, said] = await Promise.all([text(child.stdout), text(child.stderr)]);
    expect([out.length, said]).toEqual([10, ""]);
  });
});

describe("import", () => {
  test("makes each text once, with a title from where one is", async () => {
    const files = [file("budget.txt", "Budget rises by 5%\n\nIt is 12 billion."), file("plain.txt", "Only 17 of 29 came."), file("two.ndjson", '{"text":"40 boats.","title":"Boats","outlet":"Courier","published":"2026-03-04"}\n')];
    const first = await claims(["import", ...files]);
    expect([first.said, first.code]).toEqual(["", 0]);
    const again = await claims(["import", ...files]);
    const made = first.lines.map((line) => JSON.parse(line) as { id: string; title: string; created: boolean });
    expect(made.map(({ title, created }) => [title, created])).toEqual([["Budget rises by 5%", true], ["plain", true], ["Boats", true]]);
    expect(again.lines.map((line) => JSON.parse(line) as unknown)).toEqual(made.map((article) => ({ ...article, created: false })));
    expect((await db.revision.findMany({ select: { text: true }, orderBy: { id: "asc" } }))[0]?.text).toBe("Budget rises by 5%\n\nIt is 12 billion.");
    expect(await db.article.findFirst({ where: { title: "Boats" }, select: { outlet: true, published: true } })).toEqual({ outlet: "Courier", published: new Date("2026-03-04") });
  });

  test.each<[string, () => string[], RegExp]>([
    ["a picture", () => [file("picture.txt", Buffer.from("89504e470d0a1a0a", "hex"))], /UTF-8/],
    ["NUL bytes", () => [file("nul.txt", "5 men\0")], /NUL/],
    ["an empty file", () => [file("empty.txt", "")], /no text/],
    ["5 MB", () => [file("long.txt", "a ".repeat(2_500_000))], /at most 1,000,000/],
    ["a wrong date", () => [file("date.txt", "8 men"), "--published", "tomorrow"], /published: Write the date/],
    ["one title for two files", () => [file("x.txt", "8 men"), file("y.txt", "9 men"), "--title", "T"], /one file/],
  ])("refuses %s", async (_, args, says) => {
    const before = await db.article.count();
    const { said, code, lines } = await claims(["import", ...args()]);
    expect(said).toMatch(says);
    expect([code, lines, await db.article.count()]).toEqual([1, [], before]);
  });
});

describe("people", () => {
  test("a user is made once, with the password from standard input", async () => {
    const args = ["user", "create", "--email", "Edi@Example.org", "--name", "Edi", "--role", "editor"];
    expect((await claims(args, "correct horse battery\n")).code).toBe(0);
    expect(await db.user.findMany({ select: { email: true, role: true } })).toEqual([{ email: "edi@example.org", role: "editor" }]);
    expect((await claims(args, "correct horse battery\n")).said).toMatch(/already/);
    const bad = await claims([...args.slice(0, -1), "king"], "short");
    expect([bad.code, bad.said]).toEqual([1, expect.stringMatching(/role: .*password: /) as string]);
  });

  test("a key works, and is printed alone", async () => {
    const { lines, code } = await claims(["key", "create", "--name", "Wire", "--role", "viewer"]);
    expect([lines.length, code]).toEqual([1, 0]);
    const request = new Request("http://desk.test/", { headers: { authorization: `Bearer ${lines[0] ?? ""}` } });
    expect(await authenticate(db, request)).toMatchObject({ name: "Wire", role: "viewer" });
  });
});
