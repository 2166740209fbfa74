import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { extract } from "../../lib/pipeline";
import type { Rule } from "../../lib/figures/rule";

const files = import.meta.glob<Record<string, unknown>>(["../../lib/figures/rules/*.ts", "../../lib/claims/rules/*.ts", "!**/index.ts"], { eager: true });

function isRule(value: unknown): value is Rule {
  return typeof value === "object" && value !== null && "id" in value && "finds" in value && "ignores" in value;
}

const rules = Object.entries(files).flatMap(([file, exported]) =>
  Object.values(exported).flat().filter(isRule).map((rule) => ({ file: basename(file, ".ts"), rule })));

/** What the extractor made of a text, as one line to compare with and to read when it is wrong. */
function fired(text: string) {
  const { claims, rejections } = extract(text);
  return [...claims, ...rejections.map((rejection) => ({ ...rejection, refused: rejection.quote }))];
}

it("finds the rules", () => {
  expect(rules.length).toBeGreaterThan(20);
  for (const [file, exported] of Object.entries(files)) expect(Object.values(exported).flat().some(isRule), `${file} holds no rule`).toBe(true);
});

it("gives every rule an id of its own", () => {
  const ids = rules.map(({ rule }) => rule.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

describe.each(rules)("$rule.id", ({ file, rule }) => {
  it("is named after its file, says why, and has enough examples", () => {
    expect(rule.id.startsWith(`${file}/`), `${rule.id} stands in ${file}.ts`).toBe(true);
    expect(rule.because).toMatch(/^[A-Z].+\.$/);
    expect(rule.finds.length).toBeGreaterThanOrEqual(2);
    expect(rule.ignores.length).toBeGreaterThanOrEqual(1);
  });

  it.each(rule.finds)("finds: %s", (text, expected) => {
    expect(fired(text)).toContainEqual(expect.objectContaining({ ...expected, rule: rule.id }));
  });

  it.each(rule.ignores)("ignores: %s", (text) => {
    expect(fired(text).filter((one) => one.rule === rule.id)).toEqual([]);
  });
});
