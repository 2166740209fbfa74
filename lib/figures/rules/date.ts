import { after, before, type Candidate, type RefusalRule } from "../rule";
import { months } from "../../lexicon/calendar";

const isDay = (c: Candidate): boolean => c.integer >= 1 && c.integer <= 31;
const isYear = (c: Candidate): boolean => c.integer >= 1000 && c.integer <= 2100;
/** `may` and `march` are months only with a capital. */
const monthBefore = (c: Candidate): boolean => {
  for (let offset = 1; offset <= 4; offset++) {
    const token = before(c, offset);
    if (months.has(token.lower)) return token.capital;
  }
  return true;
};

export const dateRules: readonly RefusalRule[] = [
  {
    id: "date/day-after-month", near: "month", because: "A day of the month behind its month: Feb. 27.", form: "digits",
    patterns: ["<month> .? #", "<month> .? <day> <dash>|and|or|to #", "<month> .? the? #"],
    when: (c) => isDay(c) && monthBefore(c),
    finds: [["It passed on Feb. 27 in the evening.", { refused: "27" }], ["The ship sailed on October 7 from Lagos.", { refused: "7" }]],
    ignores: ["In October 7,000 people left.", "They may 5 times refuse."],
  },
  {
    id: "date/day-before-month", near: "month", because: "A day of the month before its month: 7 October.", form: "digits",
    patterns: ["# <month>", "# of <month>", "# <dash>|and|or|to <day> <month>", "# <month> .?"],
    when: (c) => isDay(c) && (months.has(after(c).lower) ? after(c).capital : true),
    finds: [["The attack on 7 October was condemned.", { refused: "7" }], ["Shops close from 3 May.", { refused: "3" }]],
    ignores: ["Some 7 people may come."],
  },
  {
    id: "date/year-after-month", near: "month", because: "The year of a date: Dec. 9, 2024.", form: "digits",
    patterns: ["<month> .? #", "<month> .? <digits> ,? #", "<month> , #", "<month> .? <digits> <glued> ,? #"],
    when: (c) => isYear(c) && monthBefore(c),
    finds: [["It opened on Dec. 9, 2024 in Perth.", { refused: "2024" }], ["In May 2019 she left.", { refused: "2019" }]],
    ignores: ["On May 9, 2,024 people came."],
  },
  {
    id: "date/ordinal-day", near: "month", because: "A day written as an ordinal: 7th October, the 9th of May.", form: "digits",
    patterns: ["# st|nd|rd|th of? <month>", "<month> .? # st|nd|rd|th"], when: isDay,
    finds: [["He left on 7th October.", { refused: "7" }], ["It rained on the 3rd of May.", { refused: "3" }]],
    ignores: ["He won the 7th race."],
  },
  {
    id: "date/numeric", near: "joint", because: "A date in figures: 2023-10-27, 27/10/2023.", form: "digits",
    patterns: ["# -|/|. <digits> -|/|. <digits>", "<digits> -|/|. # -|/|. <digits>", "<digits> -|/|. <digits> -|/|. #"],
    when: (c) => c.integer >= 0,
    finds: [["Filed 2023-10-27 in court.", { refused: "2023" }], ["Filed 27/10/2023 in court.", { refused: "27" }]],
    ignores: ["The range was 10-12 days."],
  },
  {
    id: "date/weekday", because: "A day of the month behind its weekday: Friday 13.", form: "digits", patterns: ["<weekday> ,? the? # st|nd|rd|th", "<weekday> ,? # ,", "<weekday> # $"], when: isDay,
    finds: [["The match on Friday 13, was moved.", { refused: "13" }], ["They meet on Monday the 5th.", { refused: "5" }]],
    ignores: ["On Friday 13 people died."],
  },
];
