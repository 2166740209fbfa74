import { describe, expect, it } from "vitest";
import { builtInRates, ratesOfMonth } from "../../lib/reference/exchange-rates";
import { rateTable, ratesAround, shiftDay } from "../../lib/reference/rates";
import { builtInReference, knownRate } from "../../lib/reference/reference";
import { pegs } from "../../lib/reference/pegs";
import { chambers } from "../../lib/reference/chambers";
import { unitFactor } from "../../lib/reference/units";

describe("a table of rates", () => {
  const table = rateTable("test", [
    { day: "2025-02-27", rates: { USD: "1.04", JPY: "156.87" } }, { day: "2025-02-26", rates: { USD: "1.0487", JPY: "156.5" } }, { day: "2025-02-20", rates: { USD: "1.0433", JPY: "157.0", HRK: "7.5" } },
    { day: "2025-02-27", rates: { USD: "1.0477" } },
  ]);
  it("is oldest first, and what comes later in the list counts", () => {
    expect(table.days).toEqual(["2025-02-20", "2025-02-26", "2025-02-27"]);
    expect(ratesAround(table, "EUR", "USD", "2025-02-27")?.last.toFixed()).toBe("1.0477");
    expect(ratesAround(table, "EUR", "JPY", "2025-02-27")?.last.toFixed()).toBe("156.87");
  });
  it("gives the last business day on or before a day, and nothing beyond five days or without a rate", () => {
    expect(ratesAround(table, "EUR", "USD", "2025-02-28")?.last.toFixed()).toBe("1.0477");
    expect(ratesAround(table, "EUR", "USD", "2025-02-28")?.date).toBe("2025-02-27");
    expect(ratesAround(table, "EUR", "USD", "2025-03-05")).toBeUndefined();
    expect(ratesAround(table, "EUR", "USD", "2025-02-01")).toBeUndefined();
    expect(ratesAround(table, "EUR", "HRK", "2025-02-27")).toBeUndefined();
    expect(ratesAround(table, "EUR", "XYZ", "2025-02-27")).toBeUndefined();
  });
});

it("the extract that comes with the project can be read and covers a year and a half", () => {
  const { days } = builtInRates();
  expect(days.length).toBe(400);
  expect(ratesAround(builtInRates(), "EUR", "USD", "2025-02-26")?.last.toFixed()).toBe("1.0487");
  expect(ratesOfMonth("GBP", "USD", "2019-07-03")?.low.toNumber()).toBeCloseTo(1.21, 1);
});

it("a linked rate comes before a market rate, by its day", () => {
  expect(knownRate(builtInReference, "USD", "HKD", "2025-03-05")).toMatchObject({ certainty: "band", date: "2005-06-20" });
  expect(knownRate(builtInReference, "USD", "HKD", "2003-03-05")?.high.toFixed()).toBe("8.05");
  expect(knownRate(builtInReference, "HKD", "USD", undefined)?.certainty).toBe("band");
  expect(knownRate(builtInReference, "EUR", "USD", "2025-03-05")?.certainty).toBe("day");
  expect(knownRate(builtInReference, "EUR", "USD", undefined)?.certainty).toBe("loose");
  expect(knownRate(builtInReference, "EUR", "UAH", "2025-03-05")).toBeUndefined();
  expect(knownRate(builtInReference, "EUR", "USD", "2026-04-18")).toMatchObject({ certainty: "day", date: "2026-04-13" });
  expect(knownRate(builtInReference, "EUR", "USD", "2026-05-19"), "stale").toBeUndefined();
});

it("a currency without daily rates has those of the years around, against the dollar alone", () => {
  expect(knownRate(builtInReference, "USD", "KES", "2015-05-19")).toMatchObject({ certainty: "loose", date: "2015" });
  expect(knownRate(builtInReference, "USD", "KES", "2015-05-19")?.low.toFixed()).toBe("84.53");
  expect(knownRate(builtInReference, "EUR", "KES", "2015-05-19")).toBeUndefined();
  expect(knownRate(builtInReference, "USD", "NGN", "2024-05-19"), "nothing known since").toBeUndefined();
});

it("days are counted over months and leap years", () => {
  expect([shiftDay("2024-03-01", -1), shiftDay("2025-01-01", -5), shiftDay("nonsense", 1)]).toEqual(["2024-02-29", "2024-12-27", "nonsense"]);
});

it("every chamber has seats, a source and dates in order; every unit has a factor", () => {
  for (const chamber of chambers()) {
    expect(chamber.seats).toBeGreaterThan(0);
    expect(chamber.source).not.toBe("");
    if (chamber.from && chamber.to) expect(chamber.from <= chamber.to).toBe(true);
  }
  expect(chambers().filter(({ kind }) => kind === "US state chamber").length).toBeGreaterThanOrEqual(99);
  expect(unitFactor("mile")?.low).toBe("1609.344");
  expect(unitFactor("leader")).toBeUndefined();
});

describe("what a currency is worth by its day", () => {
  it.each([
    ["USD", "HKD", "2005-05-24", "7.81"], ["USD", "HKD", "2005-06-20", "7.85"], ["USD", "HKD", "1999-01-04", "8.05"], ["USD", "MYR", "2004-03-01", "3.81"], ["EUR", "HRK", "2024-03-01", "7.5345"], ["EUR", "BGN", "2026-02-01", "1.95583"], ["EUR", "BGN", "2025-12-31", "1.97"],
  ])("%s in %s on %s is at most %s", (base, quote, day, high) => {
    expect(knownRate(builtInReference, base, quote, day)).toMatchObject({ certainty: "band" });
    expect(knownRate(builtInReference, base, quote, day)?.high.toFixed()).toBe(high);
  });
  it.each([["USD", "TRY", "2004-06-01"], ["USD", "TRY", "2005-06-01"], ["EUR", "RON", "2006-01-10"], ["EUR", "EEK", "2010-06-01"], ["USD", "MYR", "2005-07-21"]])("%s in %s on %s is not known: old money, or no peg yet or any more", (base, quote, day) => {
    expect(knownRate(builtInReference, base, quote, day)?.certainty).not.toBe("band");
    if (quote !== "MYR") expect(knownRate(builtInReference, base, quote, day)).toBeUndefined();
  });
  it("new money counts once a year has passed", () => {
    expect(knownRate(builtInReference, "EUR", "TRY", "2006-03-01")?.certainty).toBe("month");
  });
  it("every peg has its ends in order and no currency two at once", () => {
    for (const peg of pegs) {
      expect(Number(peg.low), peg.code).toBeLessThanOrEqual(Number(peg.high));
      const others = pegs.filter((other) => other !== peg && other.code === peg.code && other.ref === peg.ref);
      expect(others.filter((other) => other.from <= (peg.to ?? "9999") && (other.to ?? "9999") >= peg.from).map(({ name }) => name), peg.code).toEqual([]);
    }
  });
});
