import { expect, it } from "vitest";
import { generousInterval, interval } from "../../lib/checks/interval";
import { extract } from "../../lib/pipeline";

const ends = (text: string, read: typeof interval): (string | undefined)[] => {
  const claim = extract(text).claims[0], found = claim && read(claim);
  return [found?.low.toFixed(), found?.high.toFixed()];
};

it.each([
  ["It cost £2.5 million.", "2450000", "2550000"],
  ["It is 41C today.", "40.5", "41.5"],
  ["It killed 20 people.", "20", "20"],
  ["It fell to 2.5%.", "2.45", "2.55"],
  ["It cost between £5 million and £7 million.", "4500000", "7500000"],
])("%s stands for %s to %s", (text, low, high) => {
  expect(ends(text, interval)).toEqual([low, high]);
});

it("a bound opens the interval on its side", () => {
  expect(ends("More than 1,400 people were killed.", interval)).toEqual(["1400", "Infinity"]);
  expect(ends("Fewer than 90 people were killed.", interval)).toEqual(["0", "90"]);
  expect(ends("About 300 people were killed.", interval)).toEqual(["270", "330"]);
});

it("a round number is read as a rounded one where that is asked for, a small count is not", () => {
  expect(ends("It cost £300 million.", generousInterval)).toEqual(["285000000", "315000000"]);
  expect(ends("It killed 20 people.", generousInterval)).toEqual(["20", "20"]);
});
