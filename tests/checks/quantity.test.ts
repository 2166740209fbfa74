import { expect, test } from "vitest";
import { likeness, quantitiesOf, windowOf, type Quantity } from "../../lib/checks/quantity";
import { extract } from "../../lib/pipeline";

const of = (title: string, text: string): Quantity[] => [...quantitiesOf({ title, text, claims: extract(text).claims }).values()];
const [first] = of("Flood in Karvela kills 12", "At least 12 people were killed when the Dorra river burst its banks near Karvela, the governor said. Rescue boats searched the flooded streets.");
const [later] = of("Karvela flood toll rises to 19", "The flood in Karvela has killed 19 people, the governor said. Rescue boats went on searching along the Dorra river.");

test("a toll is found again by its harm, its places and its telling words", () => {
  expect(first).toMatchObject({ what: "casualty killed" });
  expect(first?.names).toEqual(expect.arrayContaining(["karvela", "dorra"]));
  expect(first && later ? likeness(first, later) : null).toBeGreaterThan(0);
});

test.each([
  ["Bus crash near Ostrow kills 12", "At least 12 people were killed when a bus left the road near Ostrow, police said."],
  ["Karvela elects a mayor", "Some 12 people were killed on the roads of Karvela last year, the new mayor said."],
])("another event is not: %s", (title, text) => {
  for (const other of of(title, text)) expect(first && likeness(first, other)).toBe(0);
});

test("of one quantity an article gives one figure, and nothing without a name is looked up", () => {
  expect(of("", "a storm killed 12 people. in all 14 people were killed.")).toEqual([]);
  expect(of("Storm in Karvela", "A storm killed 12 people in Karvela. In all 14 people were killed there.")).toHaveLength(1);
});

test("a toll is of weeks, a budget of a year", () => {
  expect(windowOf("casualty killed")).toBeLessThan(windowOf("money USD - - budget"));
});
