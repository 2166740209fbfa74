import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runChecks } from "../../lib/checks/run";
import { extract } from "../../lib/pipeline";
import { bounds, kinds, type Bound, type Claim } from "../../lib/types";
import { labelled } from "./reading";

const texts = [...labelled("slips.jsonl"), ...labelled("right.jsonl")];
const settings = ({ published }: { published?: string }): { published?: string } => (published === undefined ? {} : { published });

it("the order of the claims makes no difference", { timeout: 60_000 }, () => {
  for (const one of texts) {
    const { claims } = extract(one.text), turned = [...claims].reverse();
    expect(runChecks(one.text, turned, settings(one))).toEqual(runChecks(one.text, claims, settings(one)));
  }
});

const wider: readonly Bound[] = bounds.filter((bound) => bound !== "exact");

/** Every eighth text, so that the long ones are shared out: each is checked once for each of its claims. */
const eighths = Array.from({ length: 8 }, (_, eighth) => texts.filter((__, i) => i % 8 === eighth));

describe("a wider bound", () => {
  it.each(wider.flatMap((bound) => eighths.map((part, i) => [bound, i + 1, part] as const)))("%s never turns ok into amend, eighth %i of the labelled texts", (bound, _, part) => {
    for (const one of part) {
      const { claims } = extract(one.text), before = runChecks(one.text, claims, settings(one));
      const fine = new Set(before.filter(({ outcome }) => outcome === "ok" || outcome === "ok_rounded").map(({ check, claims: of }) => `${check} ${of.join(" ")}`));
      // Where nothing was fine nothing can turn.
      if (fine.size === 0) continue;
      for (const [index, claim] of claims.entries()) {
        if (claim.bound !== "exact") continue;
        const widened = claims.with(index, { ...claim, bound });
        for (const { check, outcome, claims: of, working } of runChecks(one.text, widened, settings(one))) expect(outcome === "amend" && fine.has(`${check} ${of.join(" ")}`), `${one.id}: ${working}`).toBe(false);
      }
    }
  }, 60_000);
});

const numeral = fc.oneof(fc.integer({ min: 0, max: 1e9 }).map(String), fc.constantFrom("0", "0.5", "1,000", "3 billion", "half", "", ".", "12.50"));
const oddClaim = (length: number): fc.Arbitrary<Claim> => fc.record({
  at: fc.nat(Math.max(1, length)), quote: numeral, kind: fc.constantFrom(...kinds), value: fc.oneof(fc.constant(null), fc.constantFrom("0", "-3", "0.0001", "7", "100", "104", "1e3", "999999999999999999999")),
  bound: fc.constantFrom(...bounds), unit: fc.constantFrom("USD", "HKD", "XXX", "percent", "year", "mile", "kilometre", "degree celsius", "member", "person"), sides: fc.option(fc.tuple(fc.nat(700), fc.nat(700))),
}).map(({ at, quote, kind, value, bound, unit, sides }): Claim => ({ start: at, end: at + quote.length, quote, kind, value: value === "1e3" ? "1000" : value, bound, unit, ...(sides ? { for: sides[0], against: sides[1] } : {}), rule: "odd", confidence: 1, priority: 0, reasons: [] }));

it("nothing throws, whatever the claims say", { timeout: 60_000 }, () => {
  const pool = texts.map(({ text }) => text);
  fc.assert(fc.property(fc.oneof(fc.constantFrom(...pool), fc.string({ unit: "binary", maxLength: 80 })), fc.array(oddClaim(120), { maxLength: 6 }), fc.boolean(), (text, odd, mixed) => {
    const claims = mixed ? [...extract(text).claims.map((claim, index) => ({ ...claim, ...(index % 2 === 1 ? { restates: odd[0]?.start ?? 0 } : {}) })), ...odd] : odd.map((claim, index) => (index > 0 ? { ...claim, restates: odd[index - 1]?.start ?? 0 } : claim));
    runChecks(text, claims, { published: "2025-02-27", headline: { text, claims: odd } });
  }), { numRuns: 3000, seed: 20_261_122 });
});
