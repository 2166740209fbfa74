import type { Paragraph } from "../figures/figure";
import type { Made } from "./context";
import { readAttributions, type Attribution } from "./source";

/** The last source named, carried from sentence to sentence and from paragraph to paragraph. */
export interface Speaker { name: string | undefined }

/** Words with which a sentence goes on with the report of the one before. */
const continues = /^(?:of|its|another|that|those|these|some|nearly|about|around|more|most|at|only|just|half|roughly|almost|over|up|the_(?:figure|toll|total|number|rate|rise|increase|remaining|rest|other|others|remainder|average|share)|they|it)$/;

/** For each token whether it stands inside quotation marks. */
function quotedTokens(p: Paragraph): Uint8Array {
  const quoted = new Uint8Array(p.tokens.length);
  let inside = false;
  for (let i = 0; i < p.tokens.length; i++) {
    const { lower, spaced } = p.tokens[i]!;
    if (lower === "“") inside = true;
    else if (lower === "”") inside = false;
    else if (lower === "\"") inside = !inside || (spaced && i === 0);
    quoted[i] = inside ? 1 : 0;
  }
  return quoted;
}

/** The attribution that covers the figure: the nearest one that says it, a semicolon counting as far. */
function covering(p: Paragraph, list: readonly Attribution[], made: Made, inQuote: boolean): string | undefined {
  const { from } = made.context.figure;
  let best: { source: string; distance: number } | undefined;
  for (const a of list) {
    if (from >= a.from && from <= a.to) continue;
    if (a.closes && from > a.to && !inQuote) continue;
    if (a.opens && from < a.from) continue;
    if (a.relative && (from > a.to || a.from - from > 5)) continue;
    let distance = from < a.from ? a.from - from : from - a.to;
    for (let i = Math.min(from, a.to); i < Math.max(from, a.from); i++) if (p.tokens[i]!.lower === ";") distance += 40;
    if (!best || distance < best.distance) best = { source: a.source, distance };
  }
  return best?.source;
}

/** Gives each claim the source of its sentence, of the quotation it stands in, or of the report it goes on with. */
export function creditSources(p: Paragraph, made: readonly Made[], speaker: Speaker): void {
  const before = speaker.name;
  const lists = p.sentences.map((sentence) => {
    const list = readAttributions(p, sentence, speaker.name);
    const last = list.at(-1);
    if (last) speaker.name = last.source;
    return list;
  });
  if (made.length === 0) return;
  const quoted = quotedTokens(p);
  for (const one of made) {
    const { sentence, from } = one.context.figure;
    const inQuote = quoted[from] === 1;
    const own = covering(p, lists[sentence]!, one, inQuote);
    const source = own ?? (inQuote ? nearest(lists, sentence) ?? before : goesOn(p, lists, sentence));
    if (source !== undefined && !describes(one)) one.claim.source = source;
  }
}

/** An age in apposition is the reporter's own. */
const describes = (one: Made): boolean => one.rule === "age/apposition";

const nearest = (lists: readonly (readonly Attribution[])[], sentence: number): string | undefined =>
  lists[sentence - 1]?.at(-1)?.source ?? lists[sentence + 1]?.[0]?.source ?? lists[sentence - 2]?.at(-1)?.source ?? lists[sentence - 3]?.at(-1)?.source;

/** The source of the sentence before, where this one opens with a number or with a word that goes on. */
function goesOn(p: Paragraph, lists: readonly (readonly Attribution[])[], sentence: number): string | undefined {
  const last = lists[sentence - 1]?.at(-1);
  if (!last || lists[sentence]!.length > 0) return undefined;
  const start = p.sentences[sentence]!.start;
  const first = p.tokens[start]!.lower, second = p.tokens[start + 1]?.lower ?? "";
  return /^\d/.test(first) || numberWord.test(first) || continues.test(first) || continues.test(`${first}_${second}`) ? last.source : undefined;
}
const numberWord = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|twenty|thirty|forty|fifty|sixty|hundreds|thousands|dozens)$/;
