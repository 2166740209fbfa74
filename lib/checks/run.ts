import { builtInReference, type Reference } from "../reference/reference";
import type { Claim, Finding } from "../types";
import type { Context } from "./check";
import { isMadeElsewhere } from "./elsewhere";
import { checks } from "./index";
import { sums } from "./rules/sums";
import { Spread } from "./spread/read";
import { pairsOf, stretchesOf, sentencesOf } from "./passage";

export interface Options {
  /** The headline and the claims in it; its offsets are its own. */
  readonly headline?: { readonly text: string; readonly claims: readonly Claim[] };
  /** The day of the article, as YYYY-MM-DD or a longer ISO time. */
  readonly published?: string;
  readonly reference?: Reference;
}

/**
 * Every finding about the claims of a text, sorted by claim and check. The order of `claims` does not matter.
 * Pure and synchronous; without reference data or a date the checks that need them are silent.
 */
export function runChecks(text: string, claims: readonly Claim[], options: Options = {}): Finding[] {
  const context = contextOf(text, claims, options);
  const found: Finding[] = [];
  for (const check of checks) found.push(...check.run(context, found).filter((answer) => !isMadeElsewhere(answer, context, check !== sums)).map((answer): Finding => ({ check: check.id, version: check.version, ...answer })));
  return found.sort((a, b) => (a.claims[0] ?? -1) - (b.claims[0] ?? -1) || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0) || (a.working < b.working ? -1 : 1));
}

function contextOf(text: string, unsorted: readonly Claim[], { headline, published, reference = builtInReference }: Options): Context {
  const claims = [...unsorted].sort((a, b) => a.start - b.start || a.end - b.end);
  const sentences = sentencesOf(text, claims);
  const day = published !== undefined && /^\d{4}-\d{2}-\d{2}/.test(published) ? published.slice(0, 10) : undefined;
  const head = headline ?? headlineIn(text, claims);
  const stretches = stretchesOf(sentences);
  const figured = stretches.flatMap((stretch) => stretch.flatMap((sentence, at) => (sentence.claims.length === 0 ? [] : [new Spread(sentence, stretch, at)])));
  return { text, claims, sentences, stretches, figured, pairs: stretches.flatMap(pairsOf), reference, ...(head ? { headline: head } : {}), ...(day ? { published: day } : {}) };
}

const headlineLine = /^\s{0,20}([^\n\r]{12,140})\r?\n/;
/** A short first line without a full stop, where the caller has given no headline; its claims stay claims of the text. */
function headlineIn(text: string, claims: readonly Claim[]): Context["headline"] {
  const line = headlineLine.exec(text.slice(0, 200)), end = line?.[0].length ?? 0;
  if (!line?.[1] || /[.!?…:;,]["”’']?\s*$/.test(line[1]) || text.length - end < line[1].length || !/\s\S+\s\S/.test(line[1])) return undefined;
  return { text: line[1], claims: claims.filter((claim) => claim.end <= end), end };
}
