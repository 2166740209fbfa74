import { describe, expect, it } from "vitest";
import { proveAll, useProver } from "./prover";
import { regularExpressionsIn } from "./regular-expressions";

describe("the prover", () => {
  const prove = useProver("planted");

  it("turns down exponential and quadratic expressions", () => {
    expect(prove({ where: "", source: "^(a+)+$", flags: "" })).toContain("exponential");
    expect(prove({ where: "", source: "\\s+$", flags: "" })).toContain("polynomial");
    expect(prove({ where: "", source: "\\d+(?:,\\d{3})*", flags: "g" })).toBeUndefined();
    // No automaton reads what stands behind: these are judged by texts.
    expect(prove({ where: "", source: "(?<!q)\\s+$", flags: "" })).toContain("polynomial (fuzz)");
  });

  it("sees literals, constructors and what it cannot read", () => {
    const code = "const a = /x+y/giu; const w = 'b'; const b = new RegExp('a' + String.raw`\\d${w}`, 'u'); const c = RegExp(words.join('|'));";
    expect(regularExpressionsIn(code, "planted.ts")).toMatchObject([
      { source: "x+y", flags: "giu" }, { source: "a\\db", flags: "u" }, { source: "words.join('|')", opaque: true },
    ]);
  });
});

proveAll("all-else");
