import { Type } from "../text/tokens";
import { singular } from "../text/nouns";
import type { Window } from "../text/pattern";

/** What `a` or `an` may make a rate of: `HK$42.1 an hour`, `$80 a barrel`. */
const rateNouns = new Set(["hour", "day", "week", "month", "year", "night", "minute", "second", "quarter", "barrel", "gallon", "litre", "liter", "tonne", "ton", "kilo", "kilogram", "ounce", "share", "person", "head", "customer", "unit", "pound", "mile", "kilometre", "bottle", "pint", "transaction", "child", "student", "household", "seat", "ticket", "vote", "acre", "hectare", "plate", "pack", "piece", "game", "season", "visit", "patient", "family", "bag", "box", "bushel", "fortnight", "carat", "trip", "ride", "term", "order", "item", "adult", "pupil", "cup", "loaf", "dozen", "session", "shift", "match"]);
const areas = new Set(["square", "cubic", "nautical", "working", "metric", "troy"]);

/** Reads `per head`, `an hour`, `/hour`, `-a-day` at token `i`: the singular noun and where it ends. */
export function readRate(window: Window, i: number): { per: string; to: number } | undefined {
  const { tokens } = window;
  const inside = (k: number): string => (k < window.to ? tokens[k]?.lower ?? "" : "");
  if (inside(i) === "-" && (inside(i + 1) === "a" || inside(i + 1) === "an" || inside(i + 1) === "per")) { i++; if (inside(i + 1) === "-") return noun(i + 2, inside(i) === "per"); }
  if (inside(i) === "per" || inside(i) === "/") {
    const at = inside(i + 1) === "-" ? i + 2 : i + 1;
    if (inside(at) === "cent" || inside(at) === "se" || tokens[at]?.type !== Type.Word || (inside(i) === "/" && tokens[i]!.spaced)) return undefined;
    return noun(at, true);
  }
  if (inside(i) === "a" || inside(i) === "an") return noun(i + 1, false);
  if (inside(i) === "each" && rateNouns.has(inside(i + 1))) return noun(i + 1, false);
  return undefined;

  function noun(at: number, any: boolean): { per: string; to: number } | undefined {
    const word = inside(at);
    if (word === "" || tokens[at]!.type !== Type.Word) return undefined;
    if (areas.has(word) && tokens[at + 1]?.type === Type.Word && at + 1 < window.to) return { per: `${word} ${singular(inside(at + 1))}`, to: at + 2 };
    const one = singular(word);
    return any || rateNouns.has(one) ? { per: one, to: at + 1 } : undefined;
  }
}
