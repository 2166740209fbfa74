import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { regularExpressionsBelow, regularExpressionsIn, type Found } from "./regular-expressions";

const lib = join(import.meta.dirname, "..", "..", "lib");

/** Expressions proved before, so that a second run takes a second: a proof does not wear out. */
const memory = join(import.meta.dirname, "..", "..", "node_modules", ".cache", "quantifact", "linear-recheck-4.5.json");
const proved = new Set(existsSync(memory) ? (JSON.parse(readFileSync(memory, "utf8")) as string[]) : []);

/** Why an expression is not proved to match in linear time; undefined where it is. */
type Prover = (found: Found) => string | undefined;
let fault: Prover;

beforeAll(async () => {
  process.env["RECHECK_BACKEND"] = "pure";
  process.env["RECHECK_SYNC_BACKEND"] = "pure";
  const { checkSync } = await import("recheck");
  fault = ({ source, flags, opaque }) => {
    if (opaque) return "it is put together at run time, so that nothing can be proved";
    const shown = `/${source}/${flags}`;
    if (proved.has(shown)) return undefined;
    // The seed is fixed: where no automaton decides, the prover tries texts of its own, and chance must not say which.
    const result = checkSync(source, flags, { timeout: 60_000, randomSeed: 1 });
    if (result.status === "unknown") return `unproved (${result.error.kind})`;
    if (result.status === "vulnerable") return `${result.complexity.summary}, for example on ${result.attack.pattern}`;
    proved.add(shown);
    return undefined;
  };
}, 60_000);

afterAll(() => {
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(memory, JSON.stringify([...proved].sort()));
});

describe("the prover", () => {
  it("turns down exponential and quadratic expressions", () => {
    expect(fault({ where: "", source: "^(a+)+$", flags: "" })).toContain("exponential");
    expect(fault({ where: "", source: "\\s+$", flags: "" })).toContain("polynomial");
    expect(fault({ where: "", source: "\\d+(?:,\\d{3})*", flags: "g" })).toBeUndefined();
  });

  it("sees literals, constructors and what it cannot read", () => {
    const code = "const a = /x+y/giu; const w = 'b'; const b = new RegExp('a' + String.raw`\\d${w}`, 'u'); const c = RegExp(words.join('|'));";
    expect(regularExpressionsIn(code, "planted.ts")).toMatchObject([
      { source: "x+y", flags: "giu" }, { source: "a\\db", flags: "u" }, { source: "words.join('|')", opaque: true },
    ]);
  });
});

describe("every regular expression of lib is linear", () => {
  const distinct = new Map(regularExpressionsBelow(lib).map((found) => [`/${found.source}/${found.flags}`, found]));
  it.each([...distinct])("%s", { timeout: 90_000 }, (shown, found) => {
    expect(fault(found), `${found.where} ${shown}`).toBeUndefined();
  });
});
