import { describe, expect, it } from "vitest";
import { builtInRates, ratesOfMonth } from "../../lib/reference/exchange-rates";
import { rateTable, ratesAround, shiftDay } from "../../lib/reference/rates";
import { builtInReference, knownRate } from "../../lib/reference/reference";
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
  expect(knownRate(builtInReference, "USD", "HKD", "2025-03-05")).toMatchObject({ certainty: "band", date: "2005-05-18" });
  expect(knownRate(builtInReference, "USD", "HKD", "2003-03-05")?.high.toFixed()).toBe("8.05");
  expect(knownRate(builtInReference, "HKD", "USD", undefined)?.certainty).toBe("band");
  expect(knownRate(builtInReference, "EUR", "USD", "2025-03-05")?.certainty).toBe("day");
  expect(knownRate(builtInReference, "EUR", "USD", undefined)?.certainty).toBe("loose");
  expect(knownRate(builtInReference, "EUR", "UAH", "2025-03-05")).toBeUndefined();
  expect(knownRate(builtInReference, "EUR", "USD", "2026-04-18")).toMatchObject({ certainty: "day", date: "2026-04-13" });
  expect(knownRate(builtInReference, "EUR", "USD", "2026-05-19"), "stale").toBeUndefined();
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
