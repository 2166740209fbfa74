import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { parse, sourceFiles } from "./imports";

const folders = ["app", "components", "lib", "prisma", "tests", "public"];
const sources = ["app", "components", "lib", "prisma", "tests"].flatMap(sourceFiles);

test("the folders at the top are the agreed ones", () => {
  const tracked = existsSync(".git")
    ? execFileSync("git", ["ls-files", "-z"], { encoding: "utf8", maxBuffer: 1e8 }).split("\0")
    : readdirSync(".", { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== "node_modules").map((entry) => `${entry.name}/`);
  const found = new Set(tracked.filter((file) => file.includes("/")).map((file) => file.slice(0, file.indexOf("/"))));
  expect([...found].filter((name) => !name.startsWith(".") && !folders.includes(name))).toEqual([]);
});

test("files are named in kebab-case, and none is a drawer for odds and ends", () => {
  const odd = sources.filter((file) => {
    const name = path.basename(file);
    return !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|spec|d))?\.(?:tsx?|mjs)$/.test(name) || /^(?:utils?|helpers?|common|misc)\b/.test(name);
  });
  expect(odd).toEqual([]);
});

test("no source file is longer than 250 lines", () => {
  expect(sources.filter((file) => readFileSync(file, "utf8").trimEnd().split("\n").length > 250)).toEqual([]);
});

/** Ways around the rules of the house, found in the code itself and not in its comments or strings. */
function forbidden(source: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && /^\$(?:query|execute)RawUnsafe$|^dangerouslySetInnerHTML$/.test(node.text)) found.push(`${source.fileName}: ${node.text}`);
    if (ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression) && node.expression.text === "use server") found.push(`${source.fileName}: "use server"`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("no unsafe SQL, raw HTML or Server Actions", { timeout: 30_000 }, () => {
  expect(sources.flatMap((file) => forbidden(parse(file)))).toEqual([]);
});

test.each([
  ["a.ts", "await db.$queryRawUnsafe(text);"],
  ["a.ts", "const { $executeRawUnsafe: run } = db;"],
  ["a.tsx", "export const A = () => <p dangerouslySetInnerHTML={{ __html: text }} />;"],
  ["a.ts", '"use server"; export async function save() {}'],
])("%s with %s is found", (file, text) => {
  expect(forbidden(parse(file, text))).toHaveLength(1);
});

test("the generated database client is that of the schema", () => {
  const generated = readFileSync("lib/store/generated/internal/class.ts", "utf8");
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  // Run npm run generate after a change of the schema.
  expect(generated.includes(`"inlineSchema": ${JSON.stringify(schema)}`)).toBe(true);
});
