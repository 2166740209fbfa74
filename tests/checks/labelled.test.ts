import { describe, expect, it } from "vitest";
import { brief, findingsOf, labelled, wrong } from "./reading";

const slips = labelled("slips.jsonl"), right = labelled("right.jsonl");

it("there are 2554 texts with a slip and 5046 right ones, each once", () => {
  expect([slips.length, right.length]).toEqual([2554, 5046]);
  expect(new Set([...slips, ...right].map(({ text }) => text)).size).toBe(slips.length + right.length);
});

it("at least 90% of the slips are found, with their cause", { timeout: 60_000 }, () => {
  const missed = slips.filter(({ text, slip, ...setting }) => !findingsOf(text, setting).some((finding) => wrong(finding) && finding.check === slip?.check && finding.cause === slip.cause));
  expect(missed.length, missed.map(({ id, text }) => `${id}: ${text}`).join("\n")).toBeLessThanOrEqual((slips.length * 7) / 75);
});

describe("nothing is to amend in a right text", () => {
  it.each(right.map(({ id, text, ...setting }) => [id, text, setting] as const))("%s: %s", (_, text, setting) => {
    expect(findingsOf(text, setting).filter(({ outcome }) => outcome === "amend").map(brief)).toEqual([]);
  });
});

it("what stands beside a right text makes nothing in it wrong", { timeout: 60_000 }, () => {
  const days = new Map<string, typeof right>();
  for (const one of right) if (!one.text.includes("\n") && !("title" in one)) days.set(one.published ?? "", [...(days.get(one.published ?? "") ?? []), one]);
  const joined = [...days].flatMap(([published, texts]) => texts.slice(1).map(({ id, text }, i) => ({ id: `${texts[i]?.id ?? ""} ${id}`, text: `${texts[i]?.text ?? ""} ${text}`, setting: published === "" ? {} : { published } })));
  expect(joined.length).toBeGreaterThan(1000);
  expect(joined.flatMap(({ id, text, setting }) => findingsOf(text, setting).filter(({ outcome }) => outcome === "amend").map((finding) => `${id}: ${brief(finding)}`))).toEqual([]);
});
