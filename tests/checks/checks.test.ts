import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checks } from "../../lib/checks/index";
import { findingsOf } from "./reading";

it("every file of rules is in the registry, under a name of its own", () => {
  expect(checks).toHaveLength(readdirSync("lib/checks/rules").length);
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
});

describe.each(checks)("$id", (check) => {
  it("says why, and has enough examples", () => {
    expect(check.because).toMatch(/^[A-Z].+\.$/);
    expect(check.finds.length).toBeGreaterThanOrEqual(2);
    expect(check.ignores.length).toBeGreaterThanOrEqual(1);
  });

  it.each(check.finds.map(([text, expected, setting]) => [text, expected, setting ?? {}] as const))("finds: %s", (text, expected, setting) => {
    expect(findingsOf(text, setting)).toContainEqual(expect.objectContaining({ ...expected, check: check.id, version: check.version }));
  });

  it.each(check.ignores.map((ignored) => (typeof ignored === "string" ? ([ignored, {}] as const) : ([ignored[0], ignored[1] ?? {}] as const))))("ignores: %s", (text, setting) => {
    expect(findingsOf(text, setting).filter((finding) => finding.check === check.id)).toEqual([]);
  });
});
