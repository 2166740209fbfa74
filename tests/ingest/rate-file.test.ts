import { describe, expect, it } from "vitest";
import { readRateFile } from "../../lib/ingest/read-rate-file";

const wide = "Date,USD,JPY,HRK,\n2025-02-27,1.0477,156.87,N/A,\n2025-02-26,1.0487,156.50,N/A,\n";
const daily = "Date, USD, JPY, BGN, \n13 April 2026, 1.1684, 186.75, 1.9558, \n";
const longHeader = "KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,TITLE\n";
const long = longHeader + 'EXR.D.HKD.EUR.SP00.A,D,HKD,EUR,SP00,A,2025-02-26,8.1516,A,"Hong Kong dollar/Euro, ECB reference rate"\n'
  + "EXR.D.HKD.EUR.SP00.A,D,HKD,EUR,SP00,A,2025-02-27,8.1446,A,\nEXR.D.HKD.EUR.SP00.A,D,HKD,EUR,SP00,A,2025-12-25,,H,\n"
  + "EXR.M.HKD.EUR.SP00.A,M,HKD,EUR,SP00,A,2025-02,8.1123,A,\nEXR.D.EUR.USD.SP00.A,D,EUR,USD,SP00,A,2025-02-27,0.9545,A,\n";
const portal = '"DATE","TIME PERIOD","US dollar/Euro (EXR.D.USD.EUR.SP00.A)"\n"2025-02-26","26 Feb 2025","1.0487"\n"2025-02-27","27 Feb 2025","1.0477"\n';
const two = [{ day: "2025-02-26", rates: { USD: "1.0487", JPY: "156.50" } }, { day: "2025-02-27", rates: { USD: "1.0477", JPY: "156.87" } }];

describe("the central bank's files", () => {
  it.each([
    ["wide", wide], ["with a byte order mark and Windows line ends", `\ufeff${wide.replaceAll("\n", "\r\n")}`], ["with empty lines", `\n${wide}\n\n`],
    ["without commas at the ends of lines", wide.replaceAll(",\n", "\n")], ["with the comma in the first line only", wide.replaceAll("N/A,", "N/A")], ["oldest first", [...wide.trimEnd().split("\n").slice(0, 1), ...wide.trimEnd().split("\n").slice(1).reverse()].join("\n")],
  ])("%s", (_, text) => {
    expect(readRateFile(text)).toEqual({ layout: "wide", days: two, currencies: ["JPY", "USD"], cells: 4, leftOut: 0 });
  });

  it("the daily file, whose day is in words", () => {
    expect(readRateFile(daily).days).toEqual([{ day: "2026-04-13", rates: { USD: "1.1684", JPY: "186.75", BGN: "1.9558" } }]);
    expect(readRateFile("Date, USD, \n03 June 2021, 1.2187, \n").days[0]?.day).toBe("2021-06-03");
  });

  it("the data portal's long file: daily rates of one euro, the rest counted", () => {
    expect(readRateFile(long)).toEqual({ layout: "long", days: [{ day: "2025-02-26", rates: { HKD: "8.1516" } }, { day: "2025-02-27", rates: { HKD: "8.1446" } }], currencies: ["HKD"], cells: 2, leftOut: 2 });
  });

  it("the data portal's download of one series", () => {
    expect(readRateFile(portal)).toMatchObject({ layout: "wide", days: [{ day: "2025-02-26", rates: { USD: "1.0487" } }, { day: "2025-02-27", rates: { USD: "1.0477" } }] });
  });

  it("says how far it has got", () => {
    const lines: number[] = [];
    const days = Array.from({ length: 2500 }, (_, i) => new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10));
    readRateFile(`Date,USD,\n${days.map((day) => `${day},1.1,`).join("\n")}\n`, (n) => lines.push(n));
    expect(lines).toEqual([1000, 2000]);
  });
});

it.each([
  ["", "empty"],
  ["hello\nthere\n", "no table of euro reference rates"],
  ["Date,USD,USD,\n2025-02-27,1,1,\n", "Line 1 has a column for USD twice"],
  ["Date,USD,\n27 Feb,1,\n", 'Line 2 holds "27 Feb" where a day'],
  ["Date,USD,\n2025-02-27,1.1,\n2025-02-30,1.1,\n", "Line 3 holds \"2025-02-30\""],
  ["Date,USD,\n1998-12-31,1.1,\n", "before 1999"],
  ["Date,USD,JPY,\n2025-02-27,1.1\n", "Line 2 has 2 cells and not 4"],
  ["Date,USD,\n2025-02-27,1.1,,2\n", "Line 2 has 4 cells and not 3"],
  ["Date,USD,\n2025-02-27,-1,\n", 'Line 2 holds "-1" for USD, which is neither a rate nor N/A'],
  ["Date,USD,\n2025-02-27,0,\n", "neither a rate"],
  ["Date,USD,\n2025-02-27,\"1,0477\",\n", "neither a rate"],
  ["Date,USD,\n2025-02-27,1.1,\n2025-02-27,1.2,\n", "an earlier line gives 1.1"],
  ["Date,USD,\n2025-02-27,N/A,\n", "The file has no rate"],
  ["Date,USD,\n2025-02-27,\"1.1,\n", "quotation mark"],
  [longHeader + "EXR.M.HKD.EUR.SP00.A,M,HKD,EUR,SP00,A,2025-02,8.1123,A,\n", "no daily reference rate"],
  [longHeader + "EXR.D.HKD.EUR.SP00.A,D,HKD,EUR,SP00,A,2025-02-27\n", "Line 2 has 7 cells and not 10"],
  [longHeader + "EXR.D.HKD.EUR.SP00.A,D,hk,EUR,SP00,A,2025-02-27,1,A,\n", 'Line 2 holds "hk" where a currency'],
])("%j is refused: %s", (text, said) => {
  expect(() => readRateFile(text)).toThrow(said);
});
