/** Months, days, seasons and the words that stand around dates and times. Data only. */
export const months: ReadonlyMap<string, number> = new Map(Object.entries({
  january: 1, jan: 1, february: 2, feb: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6, july: 7, jul: 7,
  august: 8, aug: 8, september: 9, sept: 9, sep: 9, october: 10, oct: 10, november: 11, nov: 11, december: 12, dec: 12,
}));
export const weekdays: ReadonlySet<string> = new Set([
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
]);
/** Words after a clock time. */
export const clockWords: ReadonlySet<string> = new Set([
  "am", "pm", "a.m", "p.m", "gmt", "utc", "bst", "est", "edt", "pst", "pdt", "cst", "cdt", "cet", "cest", "hkt", "ist", "aest", "aedt", "sgt", "jst", "hrs", "o'clock", "oclock",
]);
/** Words that make a following four-digit number a year. */
export const yearLeads: ReadonlySet<string> = new Set([
  "in", "since", "by", "until", "till", "during", "before", "after", "from", "to", "of", "early", "late", "mid", "spring", "summer",
  "autumn", "fall", "winter", "year", "fiscal", "fy", "circa", "season", "christmas", "easter", "the", "its", "his", "her", "their", "that",
  "this", "a", "between", "and", "or", "for", "at", "as", "through", "throughout", "around", "about", "back", "vs", "versus", "than", "with", "on", "into", "our", "my",
]);
/** Nouns that a year commonly stands before: `2019 election`. */
export const yearNouns: ReadonlySet<string> = new Set([
  "election", "elections", "season", "census", "olympics", "games", "budget", "report", "survey", "study", "campaign", "crisis", "sales",
  "earnings", "results", "figures", "levels", "world", "edition", "model", "models", "survey", "film", "album", "agreement", "act", "law", "law",
  "protests", "riots", "attacks", "finals", "playoffs", "primaries", "midterms", "polls", "elections", "accords", "talks", "winners",
]);
