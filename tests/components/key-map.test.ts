import { expect, test } from "vitest";
import { actionOf, actions, keyConflict, keyDefaults, keyMapOf, keyNamed, printedKey } from "@/components/review/key-map";

test("every action has a key of its own", () => {
  expect(new Set(Object.values(keyDefaults)).size).toBe(actions.length);
});

test("a person's keys go before everybody's, and Esc stays", () => {
  const map = keyMapOf({ next: "n", back: "q", nonsense: "x" });
  expect([map.next, map.back, map.previous]).toEqual(["n", "Escape", "k"]);
  expect([actionOf(map, "n"), actionOf(map, "j"), actionOf(map, "q")]).toEqual(["next", null, null]);
});

test.each([["k", "taken"], ["Tab", "reserved"], [" ", "reserved"], ["n", null], ["Enter", "taken"], ["j", null]] as const)("the key %s for the next figure: %s", (key, expected) => {
  expect(keyConflict(keyMapOf({}), "next", key)).toBe(expected);
});

test("keys are known in one spelling and printed in another", () => {
  expect([keyNamed("J"), keyNamed("Enter"), printedKey("j"), printedKey("Escape")]).toEqual(["j", "Enter", "J", "Esc"]);
});
