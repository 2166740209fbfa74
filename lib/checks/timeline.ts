import type { Passage } from "./passage";

const months = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const dated = new RegExp(String.raw`(?:\b\d{1,2}(?:st|nd|rd|th)? )?(?:\b${months}\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?)?\b(?<year>(?:1[5-9]|20)\d\d)\b(?![,.]\d|[/–-]\d\d(?!\d))`, "g");
const relative = /\b(?<which>this|last|next) year\b(?!['’]s)/g;
const offsets: Readonly<Record<string, number>> = { this: 0, last: -1, next: 1 };

export interface Timeline {
  /** The sketch of a sentence with its years as marks too: `opened in ‹y1999›`, `died on ‹y2024›`. Months and days are left out. */
  readonly words: string;
  /** The years in it, ascending, each once. */
  readonly years: readonly number[];
}

/** `published` is the day of the article: without it "last year" stays as it is. Linear in the sentence. */
export function timelineOf({ sketch }: Passage, published: string | undefined): Timeline {
  if (!/\b(?:1[5-9]|20)\d\d\b/.test(sketch)) return { words: sketch, years: [] };
  const found = new Set<number>(), now = Number(published?.slice(0, 4));
  const mark = (year: number): string => { found.add(year); return `‹y${year}›`; };
  const fixed = sketch.replace(dated, (...args) => mark(Number((args.at(-1) as { year: string }).year)));
  const words = published === undefined ? fixed : fixed.replace(relative, (...args) => mark(now + (offsets[(args.at(-1) as { which: string }).which] ?? 0)));
  return { words, years: [...found].sort((a, b) => a - b) };
}

const bornAt = /(?<!-)\b[Bb]orn\b|\b(?:entered|came into) the world\b/, inYear = / (?:in|on)(?: \d{1,2})?(?: [A-Z][a-z]{2,8})?(?: \d{1,2},)? (?<year>(?:18|19|20)\d\d)\b/;
/** The year of birth that a sentence names. */
export function bornYearIn(words: string): string | undefined {
  const at = words.search(bornAt);
  return at < 0 ? undefined : inYear.exec(words.slice(at, at + 84).split(/[.;!?]/)[0] ?? "")?.groups?.["year"];
}
