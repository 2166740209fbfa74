import { describe, expect, it } from "vitest";
import { builtInRates, ratesOfMonth } from "../../lib/reference/exchange-rates";
import { readRates, ratesAround, shiftDay } from "../../lib/reference/rates";
import { builtInReference, knownRate } from "../../lib/reference/reference";
import { chambers } from "../../lib/reference/chambers";
import { unitFactor } from "../../lib/reference/units";

const csv = "Date,USD,JPY,HRK,\n2025-02-27,1.0477,156.87,N/A,\n2025-02-26,1.0487,156.5,N/A,\n2025-02-20,1.0433,157.0,N/A,\n";

describe("the central bank's file", () => {
  const table = readRates(csv, "test");
  it("is read oldest first, without the empty last cell", () => {
    expect(table.days).toEqual(["2025-02-20", "2025-02-26", "2025-02-27"]);
    expect([...table.currencies.keys()]).toEqual(["USD", "JPY", "HRK"]);
  });
  it("gives the last business day on or before a day, and nothing beyond five days or without a rate", () => {
    expect(ratesAround(table, "EUR", "USD", "2025-02-28")?.last.toFixed()).toBe("1.0477");
    expect(ratesAround(table, "EUR", "USD", "2025-02-28")?.date).toBe("2025-02-27");
    expect(ratesAround(table, "EUR", "USD", "2025-03-05")).toBeUndefined();
    expect(ratesAround(table, "EUR", "USD", "2025-02-01")).toBeUndefined();
    expect(ratesAround(table, "EUR", "HRK", "2025-02-27")).toBeUndefined();
    expect(ratesAround(table, "EUR", "XYZ", "2025-02-27")).toBeUndefined();
  });
  it.each([["hello", "no table"], ["Date,USD,\n27 Feb,1,\n", "Line 2"], ["Date,USD,\n2025-02-27,1\n", "cells"], ["Date,USD,\n2025-02-27,-1,\n", "neither"]])("refuses %j", (bad, said) => {
    expect(() => readRates(bad, "test")).toThrow(said);
  });
});

it("the extract that comes with the project can be read and covers a year and a half", () => {
  const { days } = builtInRates();
  expect(days.length).toBe(400);
  expect(ratesAround(builtInRates(), "EUR", "USD", "2025-02-26")?.last.toFixed()).toBe("1.0487");
  expect(ratesOfMonth("GBP", "USD", "2019-07-03")?.low.toNumber()).toBeCloseTo(1.21, 1);
});

it("a linked rate comes before a market rate, by its day", () => {
  expect(knownRate(builtInReference, "USD", "HKD", "2025-03-05")).toMatchObject({ certainty: "band", date: "2005-05-18" });
  expect(knownRate(builtInReference, "USD", "HKD", "2003-03-05")?.high.toFixed()).toBe("8.05");
  expect(knownRate(builtInReference, "HKD", "USD", undefined)?.certainty).toBe("band");
  expect(knownRate(builtInReference, "EUR", "USD", "2025-03-05")?.certainty).toBe("day");
  expect(knownRate(builtInReference, "EUR", "USD", undefined)?.certainty).toBe("loose");
  expect(knownRate(builtInReference, "EUR", "UAH", "2025-03-05")).toBeUndefined();
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
