import { expect, it } from "vitest";
import { extract } from "../../lib/pipeline";

/** Text, numeral as printed, value or low end, upper end: the ways of writing a number that have gone wrong before. */
const read: readonly (readonly [string, string, string, string?])[] = [
  ["Growth of .5 percent was seen.", ".5", "0.5"],
  ["The team has a .500 record.", ".500", "0.5"],
  ["A million and a half people came.", "A million and a half", "1500000"],
  ["Two and a half million people came.", "Two and a half million", "2500000"],
  ["He ate 2 1/2 pies.", "2 1/2", "2.5"],
  ["It opened 2½ years later.", "2½", "2.5"],
  ["The group raised USD34.6 million from investors.", "34.6 million", "34600000"],
  ["The bank paid $3m in fines.", "3m", "3000000"],
  ["The state spent Rs 1,20,000 crore on roads.", "1,20,000 crore", "1200000000000"],
  ["A loss of $1 000 000 was booked.", "1 000 000", "1000000"],
  ["The deal cost €1.234.567 in all.", "1.234.567", "1234567"],
  ["The fund lost $50 to $60 million.", "50 to $60 million", "50000000", "60000000"],
  ["It would cost $1,200 to 1,500 million.", "1,200 to 1,500 million", "1200000000", "1500000000"],
  ["It would cost £1-1.5bn.", "1-1.5bn", "1000000000", "1500000000"],
  ["Sales rose from $50 to $60 million.", "50", "50000000"],
  ["Profit fell from £1.2 to £1.1bn.", "1.2", "1200000000"],
  ["Revenues were $1.2 and $1.4 billion.", "1.2", "1200000000"],
  ["The population grew from 3 to 4 million.", "3", "3000000"],
  ["Its value increased from 24.2 to 33-35 billion euros.", "24.2", "24200000000"],
  ["Oil rose $1.20 to $83.40 a barrel.", "1.20", "1.2"],
  ["Pay rose from $500 to $2 million.", "500", "500"],
  ["A margin of plus or minus three percentage points applies.", "three", "3"],
  ["Half a billion dollars was lost.", "Half a billion", "500000000"],
  ["A debt of three quarters of a billion dollars remains.", "three quarters of a billion", "750000000"],
  ["About 12K runners took part.", "12K", "12000"],
];

it.each(read.map(([text, quote, value, high]) => ({ text, quote, value, high })))("$text", ({ text, quote, value, high }) => {
  expect(extract(text).claims).toContainEqual(expect.objectContaining({ quote, value, ...(high !== undefined && { high }) }));
});

/** Numbers that could be read two ways: silence beats a wrong magnitude. */
it.each(["The 3,5 million plan.", "Some 10.000 people came.", "It grew 2,5 per cent."])("reads nothing of: %s", (text) => {
  expect(extract(text).claims).toEqual([]);
});
