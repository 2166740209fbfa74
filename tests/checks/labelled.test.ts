import { describe, expect, it } from "vitest";
import { brief, findingsOf, labelled, wrong } from "./reading";

const slips = labelled("slips.jsonl"), right = labelled("right.jsonl");

it("there are 947 texts with a slip and 1410 right ones, each once", () => {
  expect([slips.length, right.length]).toEqual([947, 1410]);
  expect(new Set([...slips, ...right].map(({ text }) => text)).size).toBe(slips.length + right.length);
});

it("at least 90% of the slips are found, with their cause", () => {
  const missed = slips.filter(({ text, slip, ...setting }) => !findingsOf(text, setting).some((finding) => wrong(finding) && finding.check === slip?.check && finding.cause === slip.cause));
  expect(missed.length, missed.map(({ id, text }) => `${id}: ${text}`).join("\n")).toBeLessThanOrEqual((slips.length * 7) / 75);
});

describe("nothing is to amend in a right text", () => {
  it.each(right.map(({ id, text, ...setting }) => [id, text, setting] as const))("%s: %s", (_, text, setting) => {
    expect(findingsOf(text, setting).filter(({ outcome }) => outcome === "amend").map(brief)).toEqual([]);
  });
});
