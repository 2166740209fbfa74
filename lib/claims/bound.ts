import { boundsAfter, boundsBefore } from "../lexicon/bounds";
import type { Figure } from "../figures/figure";
import type { Token } from "../text/tokens";
import type { Window } from "../text/pattern";
import type { Bound } from "../types";

type Phrase = readonly [readonly string[], Bound];
const index = (rows: readonly (readonly [string, Bound])[], edge: "first" | "last"): ReadonlyMap<string, readonly Phrase[]> => {
  const map = new Map<string, Phrase[]>();
  for (const [text, bound] of rows) {
    const words = text.split(" ");
    const key = (edge === "first" ? words[0] : words.at(-1))!;
    map.set(key, [...(map.get(key) ?? []), [words, bound]]);
  }
  for (const list of map.values()) list.sort((a, b) => b[0].length - a[0].length);
  return map;
};
const before = index(boundsBefore, "last"), after = index(boundsAfter, "first");
/** Between a bound word and its figure. */
const fillers = new Set(["a", "an", "just", "only", "another", "record", "further", "additional", "whopping", "staggering", "total"]);
const negative = new Set(["not", "never", "cannot", "can't", "won't", "mustn't", "don't", "doesn't", "didn't", "couldn't", "shouldn't", "isn't", "wasn't", "nor", "none", "nobody", "neither"]);
/** `168 points over seven games`: while they were played. */
const played: ReadonlySet<string> = new Set(["games", "matches", "rounds", "legs", "innings", "holes", "stages", "editions", "summers", "winters", "seasons"]);
const lasting = new Set(["for", "of", "by", "after", "is", "was", "lasted", "lasting", "took", "take", "taken", "takes", "spent", "spend", "just", "well", "at", "to", "with", "from", "lasts", "be", "been", "waited", "slightly"]);
const verbBounds = new Set(["passed", "has passed", "topped", "topping", "tops", "past", "beyond", "above", "below", "approaching", "nearing", "some"]);
const creeping = /^(?:edged|ticked|crept|inched|nudged|went|gone|moved|pushed|drifted|climbed|jumped|shot|leapt|stepped|bumped|picked)$/;
const mobile = new Set(["past", "the past"]);

function phraseBefore(tokens: readonly Token[], from: number, i: number): Phrase | undefined {
  const last = tokens[i];
  if (!last || i < from) return undefined;
  return before.get(last.lower)?.find(([words]) => words.every((w, k) => i - words.length + 1 + k >= from && tokens[i - words.length + 1 + k]!.lower === w));
}

/** Words that look like a bound but mean something else here. */
function isNone(window: Window, figure: Figure, phrase: string, start: number, hasNoun: boolean): boolean {
  const lead = start - 1 < window.from ? "" : window.tokens[start - 1]!.lower;
  const timed = figure.unit?.group === "time";
  // Under a three-year scheme, over a ten-year period: the scheme has three years, no fewer.
  if (((timed && figure.hyphenated) || figure.currency !== undefined) && (phrase === "under" || phrase === "over" || phrase === "within" || phrase === "beyond") && /^an?$/.test(window.tokens[figure.left - 1]?.lower ?? "")) return true;
  if (phrase === "over") return (timed && !figure.hyphenated && !lasting.has(lead)) || played.has(window.tokens[figure.right]?.lower ?? "") && Number(figure.value) < 60 && lead.endsWith("s") || lead === "all" || lead === "took" || lead === "takes" || lead === "won" || /^(?:hand|hands|handed|handing|turn|turned|sign|signed|paid)$/.test(lead);
  // "edged up to 4.5 per cent": that is where it went.
  if (phrase === "up to" && creeping.test(lead)) return true;
  if (phrase === "past") return lead === "the" || lead === "this" || lead === "these" || timed || hasNoun;
  if (timed && /^(?:higher|lower|bigger|larger|smaller|better|greater|older|younger) than$/.test(phrase)) return /^(?:ago|earlier|before)$/.test(window.tokens[figure.right]?.lower ?? "");
  if (phrase === "passed" || phrase === "has passed" || phrase === "topped") return figure.unit !== undefined || hasNoun && figure.percent === undefined && figure.currency === undefined || figure.sides !== undefined;
  if (phrase === "about") return lead === "something" || lead === "talk" || lead === "talked" || lead === "know" || lead === "what" || lead === "how" || lead === "concerns" || lead === "concerned" || lead === "worried";
  if (phrase === "under" || phrase === "below" || phrase === "above") return figure.sides !== undefined;
  if (phrase === "within") return !timed && figure.unit === undefined && figure.percent === undefined;
  if (phrase === "beyond" || phrase === "maximum" || phrase === "minimum") return false;
  return mobile.has(phrase);
}

/** The bound that the words around the figure set, and the edges with those words. */
export function readBound(window: Window, figure: Figure, hasNoun: boolean): { bound: Bound; left: number; right: number } {
  let left = figure.left, bound: Bound = figure.form === "vague" ? "about" : "exact", found = false;
  if (figure.sides) return { bound: "exact", left, right: figure.right };
  for (let rounds = 0; rounds < 3; rounds++) {
    let at = left - 1, skipped = 0;
    while (skipped < 2 && at >= window.from && fillers.has(window.tokens[at]!.lower) && !before.has(window.tokens[at]!.lower)) { at--; skipped++; }
    const phrase = phraseBefore(window.tokens, window.from, at);
    if (!phrase) break;
    const start = at - phrase[0].length + 1, text = phrase[0].join(" ");
    if (isNone(window, figure, text, start, hasNoun)) break;
    let next = phrase[1];
    if (next === "more_than" && negated(window, start)) next = "at_most";
    else if (next === "less_than" && negated(window, start)) next = "at_least";
    if (!found || next !== "about") bound = next;
    found = true;
    left = start;
    if (verbBounds.has(text) && text !== "some") break;
  }
  if (figure.form === "range" && (window.tokens[left - 1]?.lower === "between" || window.tokens[left - 1]?.lower === "from") && left > window.from) left--;
  const right = figure.right;
  const inner = window.tokens[figure.to]?.lower === "-" ? figure.to + 1 : figure.to;
  const follow = phraseAfter(window, inner) ?? phraseAfter(window, right) ?? phraseAfter(window, right + 1);
  if (follow !== undefined && (!found || bound === "about")) bound = follow;
  else if (window.tokens[right]?.lower === "+" && right < window.to && !window.tokens[right].spaced) bound = "at_least";
  if (!found && bound === "exact") bound = stated(window, figure) ?? bound;
  return { bound, left, right };
}

const negated = (window: Window, start: number): boolean => {
  for (let i = start - 1; i >= Math.max(window.from, start - 6); i--) {
    const word = window.tokens[i]!.lower;
    if (negative.has(word)) return i < start - 1 || (word !== "nobody" && word !== "none");
  }
  return false;
};

function phraseAfter(window: Window, i: number): Bound | undefined {
  const first = window.tokens[i];
  if (!first || i >= window.to) return undefined;
  return after.get(first.lower)?.find(([words]) => words.every((w, k) => i + k < window.to && window.tokens[i + k]!.lower === w))?.[1];
}

const limitWords = new Set(["limit", "limits", "limited", "limiting", "restrict", "restricted", "restriction", "restrictions", "ration", "rationed", "cap", "capped"]);
/** A number per customer in a sentence that speaks of a limit. */
export function rationed(window: Window, per: string | undefined): boolean {
  if (per === undefined || !/^(?:transaction|customer|person|order|household|visit|shopper|head|passenger|family|day)$/.test(per)) return false;
  for (let i = window.from; i < window.to; i++) if (limitWords.has(window.tokens[i]!.lower)) return true;
  return false;
}

const leadAt = (window: Window, figure: Figure, k: number): string => (figure.left - k < window.from ? "" : window.tokens[figure.left - k]!.lower);

/** `a legal minimum of`, `minimum wage of`, `one-pack limit`, `a limit of four`. */
function stated(window: Window, figure: Figure): Bound | undefined {
  const lead = leadAt(window, figure, 1);
  if (lead === "of" || lead === "is" || lead === "at" || lead === "to") {
    for (let k = 1; k <= 4; k++) {
      const word = leadAt(window, figure, k);
      if (word === "minimum" && lead !== "to") return "at_least";
      if (word === "maximum" || word === "limit" || word === "cap" || word === "ceiling") return "at_most";
    }
  }
  for (let k = 0; k <= 2; k++) {
    const word = figure.right + k < window.to ? window.tokens[figure.right + k]!.lower : "";
    if (figure.hyphenated && (word === "limit" || word === "cap" || word === "restriction" || word === "maximum")) return "at_most";
    if (figure.hyphenated && word === "minimum") return "at_least";
    if (figure.unit?.group === "speed" && (word === "zone" || word === "limit")) return "at_most";
  }
  return undefined;
}
