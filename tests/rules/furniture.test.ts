import { describe, expect, it } from "vitest";
import { extract } from "../../lib/pipeline";
import { furnitureRows, furnitureRule } from "../../lib/text/furniture";

const cases = furnitureRows.flatMap((row) => row.finds.map((text) => [row.id, text] as const));

describe("page furniture", () => {
  it.each(cases)("%s takes %s", (id, text) => {
    expect(furnitureRule(text)).toBe(id);
    expect(extract(`The council met.\n${text}\nIt rained.`).claims).toEqual([]);
  });

  it.each(["Video evidence showed 12 men.", "Sources said 12 people died.", "Cookies worth £12 were stolen.", "Page 3 of the report lists 12 faults in the bridge."])("leaves the story alone: %s", (text) => {
    expect(furnitureRule(text)).toBeUndefined();
  });
});
