import { yearLeads, yearNouns } from "../../lexicon/calendar";
import { personNouns, thingNouns } from "../../lexicon/people";
import { isPlural, singular } from "../../text/nouns";
import { Type } from "../../text/tokens";
import { after, before, type Candidate, type RefusalRule } from "../rule";

const boundWords = new Set(["about", "around", "nearly", "almost", "roughly", "approximately", "some", "than", "least", "over", "under", "estimated", "exceeded", "exceeding"]);
const strictLeads = new Set(["in", "since", "by", "until", "till", "circa", "late", "early", "mid", "before", "after", "during", "from", "between", "of", "spring", "summer", "autumn", "winter", "year", "a.d", "ad", "fiscal", "fy"]);

/** Whether the noun behind the number can be counted, so that 2000 people are no year. */
function countsNoun(c: Candidate): boolean {
  const next = after(c), second = after(c, 2);
  const noun = next.type === Type.Word && !next.capital ? next.lower : "";
  if (yearNouns.has(noun)) return false;
  if (noun !== "" && isPlural(noun) && (personNouns.has(singular(noun)) || thingNouns.has(singular(noun)))) return true;
  const later = second.type === Type.Word ? second.lower : "";
  return (isPlural(later) && personNouns.has(singular(later))) || (noun !== "" && isPlural(noun));
}

/** Words that a sum is given of: `an average of 1500`. */
const sums = new Set(["average", "total", "maximum", "minimum", "sum", "mean", "median", "record", "excess", "deposit", "capacity", "peak", "limit", "fee", "bonus"]);

/** A four-digit number that is a year and not a count. */
export function isYear(c: Candidate): boolean {
  if (c.integer < 1000 || c.integer > 2200 || c.numeral.to - c.numeral.from !== 1 || before(c).type === Type.Symbol || after(c).type === Type.Symbol) return false;
  const lead = before(c).lower, bound = boundWords.has(lead), noun = countsNoun(c);
  if (after(c).lower === "of" && bound) return false;
  if (lead === "of" && sums.has(before(c, 2).lower)) return false;
  if (c.integer < 1500 || (c.integer < 1900 && !strictLeads.has(lead))) return strictLeads.has(lead) && !noun && !bound && lead !== "of" && lead !== "from" && lead !== "by";
  if (bound) return !(noun || (after(c).type === Type.Word && after(c).capital && isPlural(after(c, 2).lower)) || (after(c).capital && after(c, 2).lower === "and"));
  if (strictLeads.has(lead) || before(c).lower === "(") return true;
  if (yearLeads.has(lead)) return !(noun && (personNouns.has(singular(after(c).lower)) || personNouns.has(singular(after(c, 2).lower))) && lead !== "this" && lead !== "that");
  return !noun || yearNouns.has(after(c).lower);
}

export const yearRules: readonly RefusalRule[] = [
  {
    id: "year/decade", near: "glued", because: "A decade: the 1990s, the '90s.", form: "digits",
    patterns: ["# s|'s"], when: (c) => !after(c).spaced && c.integer >= 10 && (c.integer <= 99 || (c.integer >= 1000 && c.integer <= 2090)) && c.integer % 10 === 0,
    finds: [["Prices fell in the 1990s.", { refused: "1990" }], ["A song of the 80s.", { refused: "80" }]],
    ignores: ["She is 80 now."],
  },
  {
    id: "year/span", near: "joint", because: "A season, a budget year or a span of years: 2025–26, 1914-1918, 2018/19.", form: "digits",
    patterns: ["# <dash>|/ <digits>", "<year> <dash>|/ #"],
    when: (c) => {
      const dash = after(c), next = after(c, 2), back = before(c, 2);
      const opensSpan = c.integer >= 1400 && c.integer <= 2100 && !dash.spaced && !next.spaced && ((next.lower.length === 2 && Number(next.lower) === (c.integer + 1) % 100) || (next.lower.length === 4 && Number(next.lower) > c.integer && Number(next.lower) <= 2100) || (next.lower.length === 2 && c.integer >= 1900 && Number(next.lower) > c.integer % 100));
      const closes = back.lower.length === 4 && Number(back.lower) >= 1400 && Number(back.lower) <= 2100 && !before(c).spaced && !c.paragraph.tokens[c.numeral.from]!.spaced && (c.integer === (Number(back.lower) + 1) % 100 || (c.integer > Number(back.lower) && c.integer <= 2100) || (c.integer < 100 && c.integer > Number(back.lower) % 100));
      return opensSpan || closes;
    },
    finds: [["The 2025–26 budget was read.", { refused: "2025" }], ["In the 2018/19 season they won.", { refused: "19" }]],
    ignores: ["The vote was 217-213."],
  },
  {
    id: "year/bare", because: "A year: four digits without a separator that count nothing.", form: "digits", when: isYear,
    finds: [["She became mayor in 2016.", { refused: "2016" }], ["The 2019 election was close.", { refused: "2019" }]],
    ignores: ["Nearly 2000 people followed.", "It cost 2,016 dollars."],
  },
  {
    id: "year/short", because: "A year of two digits behind an apostrophe: '45.", form: "digits", patterns: ["' #"], when: (c) => c.integer >= 0 && c.integer <= 99 && !c.paragraph.tokens[c.numeral.from]!.spaced && before(c).spaced && c.paragraph.tokens[c.numeral.from]!.lower.length === 2 && after(c).lower !== "%" && (before(c, 2).lower === "in" || before(c, 2).lower === "of" || before(c, 2).lower === "since"),
    finds: [["The summer of '76 was hot.", { refused: "76" }], ["Back in '89 it fell.", { refused: "89" }]],
    ignores: ["He said '20 people came'."],
  },
];
