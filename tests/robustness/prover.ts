import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { regularExpressionsBelow, type Found } from "./regular-expressions";

const lib = join(import.meta.dirname, "..", "..", "lib");

/** Why an expression is not proved to match in linear time; undefined where it is. */
type Prover = (found: Found) => string | undefined;

/** Loads the prover before the tests of this file. `part` names what it remembers: one file's proofs are not another's to overwrite. */
export function useProver(part: string): Prover {
  // Expressions proved before, so that a second run takes a second: a proof does not wear out.
  const memory = join(import.meta.dirname, "..", "..", "node_modules", ".cache", "quantifact", `linear-${part}-recheck-4.5.json`);
  const proved = new Set(existsSync(memory) ? (JSON.parse(readFileSync(memory, "utf8")) as string[]) : []);
  let prove: Prover;

  beforeAll(async () => {
    process.env["RECHECK_BACKEND"] = "pure";
    process.env["RECHECK_SYNC_BACKEND"] = "pure";
    const { checkSync } = await import("recheck");
    prove = ({ source, flags, opaque }) => {
      if (opaque) return "it is put together at run time, so that nothing can be proved";
      const shown = `/${source}/${flags}`;
      if (proved.has(shown)) return undefined;
      // Where no automaton decides, the prover tries texts of its own: with a fixed seed, and judged by the characters read
      // (5,000 for each of the text) and not by the clock, so that neither chance nor a busy machine has a say.
      const result = checkSync(source, flags, { timeout: 60_000, randomSeed: 1, attackTimeout: null, incubationTimeout: null });
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
  return (found) => prove(found);
}

/** The parts that are proved side by side: a proof can take twenty seconds, and each is some half of all. */
export type Part = "rules-of-checks" | "all-else";
const partOf = ({ where }: Found): Part => (where.replaceAll("\\", "/").includes("checks/rules/") ? "rules-of-checks" : "all-else");

/** One test for each expression of this part of `lib`. */
export function proveAll(part: Part) {
  const prove = useProver(part);
  const distinct = new Map(regularExpressionsBelow(lib).map((found) => [`/${found.source}/${found.flags}`, found]));
  describe(`every regular expression of ${part} is linear`, () => {
    it.each([...distinct].filter(([, found]) => partOf(found) === part))("%s", { timeout: 90_000 }, (shown, found) => {
      expect(prove(found), `${found.where} ${shown}`).toBeUndefined();
    });
  });
}
