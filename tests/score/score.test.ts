import { describe, expect, it } from "vitest";
import type { Claim } from "../../lib/types";
import { calibrate } from "./calibration";
import { ownSets } from "./labelled-files";
import { scoreSet } from "./sets";
import type { LabelledClaim, LabelledSet, ResearchQuantity } from "./types";

const text = "Officials said 1,400 people died and 20 boats sank, the third loss in two years.";

function claim(quote: string, slots: Partial<Claim>): Claim {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, quote, kind: "count", value: quote, bound: "exact", rule: "test/one", confidence: 0.5, priority: 0, reasons: [], ...slots };
}

function label(numeral: string, slots: Partial<LabelledClaim>): LabelledClaim {
  const start = text.indexOf(numeral);
  return { start, end: start + numeral.length, numeral, kind: "count", value: numeral, ...slots };
}

function scoreOne(labels: LabelledClaim[], claims: Claim[]) {
  const set: LabelledSet = { name: "one", heldOut: false, form: "claims", texts: [{ id: "a", text, words: 1000, claims: labels }] };
  return scoreSet(set, () => claims).measures;
}

const toll = label("1,400", { kind: "casualty", value: "1400", harm: "killed", source: "the officials" });

describe("claims", () => {
  it("counts a claim that is right in every slot", () => {
    const got = claim("1,400", { kind: "casualty", value: "1400", harm: "killed", source: "Officials" });
    expect(scoreOne([toll], [got])).toMatchObject({ found: 100, "all slots": 100, source: 100, "magnitude errors": 0 });
  });

  it("counts a wrong magnitude, a wrong slot and a false alarm apart", () => {
    const got = [claim("1,400", { kind: "casualty", value: "1.4", harm: "killed" }), claim("20", { unit: "boats" })];
    expect(scoreOne([toll], got)).toMatchObject({
      precision: 50, recall: 100, value: 0, kind: 66.7, "magnitude errors": 1, "false alarms per 1,000 words": 1, source: 0,
    });
  });

  it("neither asks for ranks and optional figures nor holds them against anyone", () => {
    const labels = [label("third", { kind: "rank", value: "3" }), label("two", { kind: "duration", value: "2", optional: true })];
    expect(scoreOne(labels, [])).toMatchObject({ found: 0, precision: 0 });
    const got = [claim("third", { value: "3" }), claim("two", { value: "2" }), claim("20", { kind: "rank" })];
    expect(scoreOne(labels, got)).toMatchObject({ "false alarms per 1,000 words": 0 });
  });

  it("takes spellings of a unit and a longer noun for the same", () => {
    const got = claim("20", { unit: "fishing boats" });
    expect(scoreOne([label("20", { unit: "boat" })], [got])).toMatchObject({ unit: 100 });
    expect(scoreOne([label("20", { unit: "kilometre", kind: "duration" })], [claim("20", { unit: "km", kind: "duration" })])).toMatchObject({ unit: 100 });
  });
});

describe("research sentences", () => {
  const quantity = (slots: Partial<ResearchQuantity>): ResearchQuantity => ({ change: "=", value: "20.0", normalized_unit: "boat", referred_concepts: "boats", ...slots });
  const score = (quantities: ResearchQuantity[], claims: Claim[]) =>
    scoreSet({ name: "one", heldOut: false, form: "research", sentences: [{ text, quantities }] }, () => claims).measures;

  it("compares value, unit, bound and concept", () => {
    const got = claim("20", { unit: "boats", about: "sunk boats", bound: "at_least" });
    expect(score([quantity({})], [got])).toMatchObject({ value: 100, "value+unit": 100, "value+change": 0, "value+concept": 100 });
  });

  it("reads ranges and suspects a lost scale word", () => {
    expect(score([quantity({ value: "5-20" })], [claim("20", { value: "5", high: "20" })])).toMatchObject({ value: 100 });
    expect(score([quantity({ value: "20000000.0" })], [claim("20", {})])).toMatchObject({ value: 0, "magnitude suspects": 1 });
  });
});

it("measures how far confidence is from being right", () => {
  const judged = [0.95, 0.95, 0.15, 0.15].map((confidence, index) => ({ rule: "test/one", confidence, right: index < 2 }));
  expect(calibrate(judged).expectedError).toBeCloseTo(0.1);
});

it("reads every labelled file of the project", () => {
  for (const set of ownSets()) expect(set.form === "claims" ? set.texts.length : 0, set.name).toBeGreaterThan(0);
});
