import { Type } from "../text/tokens";
import { unitName } from "../figures/units";
import { singular } from "../text/nouns";
import type { Window } from "../text/pattern";

/** What `a` or `an` may make a rate of: `HK$42.1 an hour`, `$80 a barrel`. */
const rateNouns = new Set(["hour", "day", "week", "month", "year", "night", "minute", "second", "quarter", "barrel", "gallon", "litre", "liter", "tonne", "ton", "kilo", "kilogram", "ounce", "share", "person", "head", "customer", "unit", "pound", "mile", "kilometre", "bottle", "pint", "transaction", "child", "student", "household", "seat", "ticket", "vote", "acre", "hectare", "plate", "pack", "piece", "game", "season", "visit", "patient", "family", "bag", "box", "bushel", "fortnight", "carat", "trip", "ride", "term", "order", "item", "adult", "pupil", "cup", "loaf", "dozen", "session", "shift", "match", "gram", "metre", "yard", "foot", "copy", "pair", "punnet", "carton", "tray", "sack", "bale", "crate", "jar", "tin", "portion", "dose", "vial", "jab", "test", "meal", "drink", "glass", "lesson", "class", "tree", "animal", "cow", "sheep", "lamb", "bird", "word", "page", "song", "stream", "lap", "quintal", "kilowatt-hour", "megawatt-hour", "gigabyte"]);
/** `a year earlier` says when, and makes no rate. */
const laterWords = new Set(["earlier", "ago", "later", "before", "previously", "after"]);
const areas = new Set(["square", "cubic", "nautical", "working", "metric", "troy"]);

/** Reads `per head`, `an hour`, `/hour`, `-a-day` at token `i`: the singular noun and where it ends. */
export function readRate(window: Window, i: number): { per: string; to: number } | undefined {
  let word = wordAt(window, i);
  if (word === "-") {
    const next = wordAt(window, i + 1);
    if (next === "a" || next === "an" || next === "per") {
      i++;
      word = next;
      if (wordAt(window, i + 1) === "-") return rateOf(window, i + 2, word === "per");
    }
  }
  if (word === "per" || word === "/") {
    const at = wordAt(window, i + 1) === "-" ? i + 2 : i + 1, noun = wordAt(window, at);
    if (noun === "cent" || noun === "se" || window.tokens[at]?.type !== Type.Word || (word === "/" && window.tokens[i]!.spaced)) return undefined;
    return rateOf(window, at, true);
  }
  if (word === "a" || word === "an") return rateOf(window, i + 1, false);
  return word === "each" && rateNouns.has(wordAt(window, i + 1)) ? rateOf(window, i + 1, false) : undefined;
}

function wordAt(window: Window, i: number): string {
  return i < window.to ? window.tokens[i]?.lower ?? "" : "";
}

function rateOf(window: Window, at: number, any: boolean): { per: string; to: number } | undefined {
  const { tokens } = window, word = wordAt(window, at);
  if (word === "" || tokens[at]!.type !== Type.Word) return undefined;
  if (areas.has(word) && tokens[at + 1]?.type === Type.Word && at + 1 < window.to) return { per: `${word} ${singular(wordAt(window, at + 1))}`, to: at + 2 };
  const one = unitName(word) ?? singular(word);
  if (!any && laterWords.has(wordAt(window, at + 1))) return undefined;
  return any || rateNouns.has(one) ? { per: one, to: at + 1 } : undefined;
}
