import { expect, test } from "vitest";
import { grouped, phrase, writtenOut } from "@/components/figure/phrase";
import { claimRecord } from "./claim-record";

test.each([
  ["1200", "1,200"], ["-1200.50", "−1,200.50"], ["0.6667", "0.6667"], ["999", "999"],
  ["123456789012345678901234567890.000001", "123,456,789,012,345,678,901,234,567,890.000001"],
])("%s is written %s, and no digit is lost", (given, written) => {
  expect(grouped(given)).toBe(written);
});

test.each([
  [{ kind: "money", unit: "HKD", quote: "1 billion", value: "1000000000" }, "HK$1 billion", "HK$1,000,000,000"],
  [{ kind: "money", unit: "GBP", quote: "50", value: "0.5", after: " pence a stamp" }, "50 pence", "£0.5"],
  [{ kind: "money", unit: "XAF", quote: "1,000", value: "1000" }, "XAF 1,000", "XAF 1,000"],
  [{ kind: "percentage", unit: "percent", quote: "2.5", value: "2.5", bound: "about" }, "about 2.5%", "2.5%"],
  [{ kind: "percentage", unit: "percentage_point", quote: "3", value: "3" }, "3 points", "3 points"],
  [{ kind: "casualty", harm: "killed", quote: "1,400", value: "1400", bound: "more_than" }, "more than 1,400 killed", "1,400 killed"],
  [{ unit: "state", quote: "18", value: "18", after: " US states joined" }, "18 US states", "18 US states"],
  [{ unit: "person", quote: "3", value: "3", after: " came" }, "3 people", "3 people"],
  [{ unit: "city", quote: "two dozen", value: "24", after: ", they said" }, "two dozen cities", "24 cities"],
  [{ unit: "person", quote: "dozens", value: null, vague: true, after: " of people" }, "dozens of people", "dozens of people"],
  [{ kind: "vote", quote: "17 votes to 12", value: "17", for: 17, against: 12 }, "17 votes to 12", "17–12"],
  [{ kind: "measurement", unit: "kilometre", quote: "10 to 15", value: "10", high: "15", after: " km" }, "10 to 15 kilometres", "10–15 kilometres"],
  [{ kind: "age", unit: "year", quote: "43", value: "43", after: ", said" }, "aged 43", "aged 43"],
  [{ kind: "age", unit: "year", quote: "25", value: "25", after: "-year-old man" }, "25 years old", "25 years old"],
] as const)("%o reads %s and, written out, %s", (given, named, large) => {
  const claim = claimRecord(given);
  expect(phrase(claim)).toBe(named);
  expect(writtenOut(claim)).toBe(large);
});
