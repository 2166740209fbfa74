import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../lib/pipeline";
import { bounds, kinds, type Claim, type Extraction } from "../../lib/types";
import { additions, oddTexts } from "./odd-texts";

/** Texts in all, and the seed: set ODD_TEXTS=1000000 or ODD_SEED=… to search further. */
const runs = Number(process.env["ODD_TEXTS"] ?? 50_000);
const seed = Number(process.env["ODD_SEED"] ?? 20_261_122);

const plainDecimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

function faultOf(claim: Claim, text: string): string | undefined {
  if (text.slice(claim.start, claim.end) !== claim.quote || claim.quote === "") return "the quote is not the slice";
  if (!kinds.includes(claim.kind) || !bounds.includes(claim.bound)) return "unknown kind or bound";
  if (claim.value === null && claim.vague !== true) return "no value, yet not vague";
  if (claim.value !== null && !plainDecimal.test(claim.value)) return "the value is no plain decimal";
  if (claim.high !== undefined && !plainDecimal.test(claim.high)) return "the upper end is no plain decimal";
  if (!(claim.confidence >= 0 && claim.confidence <= 1)) return "confidence out of range";
  if (!(claim.priority >= 0 && claim.priority <= 100)) return "priority out of range";
  if (Object.values(claim).some((slot) => slot === undefined || slot === "")) return "an absent slot is present";
  return [claim.for, claim.against, claim.abstain].some((side) => side !== undefined && !(side >= 0)) ? "a side of a vote is no number" : undefined;
}

function findFault({ claims, rejections }: Extraction, text: string): string | undefined {
  let last = 0;
  const starts = new Set<number>();
  for (const claim of claims) {
    const fault = faultOf(claim, text);
    if (fault !== undefined) return `${fault}: ${JSON.stringify(claim)}`;
    if (claim.start < last) return `claims overlap or are out of order: ${JSON.stringify(claim)}`;
    last = claim.end;
    starts.add(claim.start);
  }
  const lost = claims.find(({ restates }) => restates !== undefined && !starts.has(restates));
  if (lost !== undefined) return `restates a claim that is not there: ${JSON.stringify(lost)}`;
  const misquoted = rejections.find(({ start, end, quote }) => text.slice(start, end) !== quote);
  if (misquoted !== undefined) return `a rejection's quote is not the slice: ${JSON.stringify(misquoted)}`;
  return rejections.some(({ start }, index) => start < (rejections[index - 1]?.start ?? 0)) ? "rejections are out of order" : undefined;
}

describe("odd texts", () => {
  for (const { name, texts, share } of oddTexts) {
    it(`${name}: sound claims, the same each time, unmoved by later paragraphs`, { timeout: 300_000 }, () => {
      fc.assert(
        fc.property(texts, additions, (text, addition) => {
          const first = extract(text);
          const fault = findFault(first, text);
          if (fault !== undefined) throw new Error(fault);
          const claims = JSON.stringify(first.claims);
          if (claims !== JSON.stringify(extract(text).claims)) throw new Error("the second reading differs");
          const longer = extract(`${text}\n\n${addition}`).claims.filter(({ start }) => start < text.length);
          if (claims !== JSON.stringify(longer)) throw new Error(`a later paragraph changed an earlier claim: ${claims} became ${JSON.stringify(longer)}`);
        }),
        { numRuns: Math.ceil(runs * share), seed },
      );
    });
  }
});

it("the checks themselves notice faults", () => {
  const claim: Claim = { start: 0, end: 2, quote: "12", kind: "count", value: "12", bound: "exact", rule: "test/one", confidence: 1, priority: 0, reasons: [] };
  const bad: Partial<Claim>[] = [{ quote: "13" }, { value: "1e3" }, { value: "012" }, { value: null }, { high: "1,000" }, { confidence: 2 }, { unit: "" }, { restates: 9 }];
  expect(findFault({ claims: [claim], rejections: [] }, "12 men")).toBeUndefined();
  for (const slots of bad) expect(findFault({ claims: [{ ...claim, ...slots }], rejections: [] }, "12 men"), JSON.stringify(slots)).toBeDefined();
  expect(findFault({ claims: [claim, claim], rejections: [] }, "12 men")).toBeDefined();
});
