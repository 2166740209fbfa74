import { expect, test } from "vitest";
import { classify, saysRevised, type Point } from "../../lib/review/series-classes";

const point = (id: string, day: string | null, value: string, more: Partial<Point> = {}): Point => ({ id, day, value, bound: "exact", cumulative: true, revised: false, ...more });
const classes = (...points: Point[]) => classify(points).map(({ id, is, superseded }) => `${id} ${is}${superseded ? " superseded" : ""}`);

test.each([
  ["a toll that rises is a later figure, the older one superseded", [point("a", "2026-03-01", "12"), point("b", "2026-03-02", "19")], ["a first superseded", "b revision"]],
  ["a toll that falls is to be looked at", [point("a", "2026-03-01", "19"), point("b", "2026-03-03", "12")], ["a first", "b falling"]],
  ["unless the text says that it was revised", [point("a", "2026-03-01", "19"), point("b", "2026-03-03", "12", { revised: true })], ["a first superseded", "b revision"]],
  ["at least 12 after 19 is no fall", [point("a", "2026-03-01", "19"), point("b", "2026-03-03", "12", { bound: "at_least" })], ["a first", "b same"]],
  ["two figures of one day contradict", [point("a", "2026-03-01", "19"), point("b", "2026-03-01", "30")], ["a first", "b contradiction"]],
  ["what was measured months later is another period", [point("a", "2026-03-01", "5.1", { cumulative: false }), point("b", "2026-06-01", "8.0", { cumulative: false })], ["a first superseded", "b other_period"]],
  ["a tenth apart is spread", [point("a", "2026-03-01", "100", { cumulative: false }), point("b", "2026-03-03", "107", { cumulative: false })], ["a first", "b spread"]],
  ["digits that a double cannot hold tell values apart", [point("a", "2026-03-01", "9007199254740993"), point("b", "2026-03-02", "9007199254740994")], ["a first superseded", "b revision"]],
  ["the order is that of time, whatever the order given", [point("b", "2026-03-02", "19"), point("a", "2026-03-01", "12")], ["a first superseded", "b revision"]],
])("%s", (_, points, expected) => { expect(classes(...points)).toEqual(expected); });

test("the text says so itself", () => {
  expect(saysRevised("The toll was revised down to 12.")).toBe(true);
  expect(saysRevised("The toll rose to 12.")).toBe(false);
});
