import { scales, vagueLeads, vagueScales } from "../lexicon/numbers";
import { Role } from "../text/roles";
import type { Token } from "../text/tokens";
import type { Numeral } from "./numerals";

const vagueOf = (from: number, to: number): Numeral => ({ from, to, form: "vague", value: null, mantissa: "", scale: 0, shortScale: -1, grouped: true });

/** `scores wounded`, `wounding scores`, `scores were killed`: no result of a match. */
const harmed = (tokens: readonly Token[], i: number): boolean => [i - 1, i + 1, i + 2, i + 3].some((k) => ((tokens[k]?.roles ?? 0) & Role.Harm) !== 0 && tokens[k]!.lower !== "lost" && tokens[k]!.lower !== "left");

/** `dozens`, `tens of thousands`, `several hundred`, `a few dozen`. */
export function readVague(tokens: readonly Token[], i: number): Numeral | undefined {
  const at = tokens[i]!.lower === "a" ? i + 1 : i;
  const lead = tokens[at]?.lower ?? "";
  if (vagueLeads.has(lead)) {
    const scaleAt = lead === "couple" && tokens[at + 1]?.lower === "of" ? at + 2 : at + 1;
    const word = tokens[scaleAt]?.lower ?? "";
    if (!scales.has(word) && word !== "dozen" && !vagueScales.has(word)) return undefined;
    let to = scaleAt + 1;
    while (scales.has(tokens[to]?.lower ?? "") && to - scaleAt < 3) to++;
    return vagueOf(i, to);
  }
  if (at !== i || !vagueScales.has(lead)) return undefined;
  if (lead === "tens" && tokens[i + 1]?.lower !== "of") return undefined;
  if (lead === "scores" && tokens[i + 1]?.lower !== "of" && !harmed(tokens, i)) return undefined;
  let to = i + 1;
  while (tokens[to]?.lower === "of" && vagueScales.has(tokens[to + 1]?.lower ?? "") && to - i < 5) to += 2;
  return lead === "tens" && to === i + 1 ? undefined : vagueOf(i, to);
}
