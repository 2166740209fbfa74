import { harmAfter, harmFillers, harmVerbs } from "../lexicon/harm";
import { months } from "../lexicon/calendar";
import { personNouns } from "../lexicon/people";
import { singular } from "../text/nouns";
import { match, pattern, type Classes, type Pattern } from "../text/pattern";
import { Type } from "../text/tokens";
import type { Figure } from "../figures/figure";
import type { Rule } from "../figures/rule";
import type { Context, Slots } from "./context";

/** What is written on a figure: a currency, a percent sign, two sides, a fraction, a unit, the ending of an ordinal, or nothing. */
export type Shape = "money" | "percent" | "sides" | "fraction" | "unit" | "ordinal" | "plain";
export function shapeOf(f: Figure): Shape {
  if (f.sides) return "sides";
  if (f.form === "ordinal") return "ordinal";
  if (f.currency !== undefined) return "money";
  if (f.percent) return "percent";
  if (f.unit) return "unit";
  return f.form === "fraction" || f.form === "parts" ? "fraction" : "plain";
}

/** A rule that says what a figure asserts. The first one that reads decides. */
export interface ClaimRule extends Rule {
  /** What must be written on the figure for the rule to be asked; all when left out. */
  readonly shapes?: readonly Shape[];
  /** Asked only in paragraphs that speak of death, injury or flight. */
  readonly harm?: true;
  /** Patterns around the figure with its bound words; one must match, when there are any. */
  readonly patterns?: readonly string[];
  /** Patterns around the figure with its noun phrase. */
  readonly phrasePatterns?: readonly string[];
  /** The slots, or undefined where the rule does not hold. `matched` is the pattern that did. */
  readonly read: (context: Context, matched: Matched) => Slots | undefined;
}
export interface Matched { readonly from: number; readonly to: number; readonly pattern: number }

const classes: Classes = {
  harmverb: harmVerbs, filler: harmFillers, harmed: harmAfter, month: months,
  person: (t) => t.type === Type.Word && personNouns.has(singular(t.lower)),
  word: (t) => t.type === Type.Word,
  capital: (t) => t.type === Type.Word && t.capital,
  digits: (t) => t.type === Type.Digits,
};

export interface CompiledClaimRule { readonly rule: ClaimRule; readonly patterns: readonly Pattern[]; readonly phrasePatterns: readonly Pattern[] }
export const compileClaimRule = (rule: ClaimRule): CompiledClaimRule => ({
  rule,
  patterns: (rule.patterns ?? []).map((p) => pattern(p, classes)),
  phrasePatterns: (rule.phrasePatterns ?? []).map((p) => pattern(p, classes)),
});

/** Runs one rule on a figure; undefined where it does not hold. */
export function readWith({ rule, patterns, phrasePatterns }: CompiledClaimRule, c: Context): Slots | undefined {
  if (rule.harm && !c.paragraph.speaksOfHarm) return undefined;
  if (patterns.length + phrasePatterns.length === 0) return rule.read(c, { from: c.left, to: c.right, pattern: -1 });
  for (let k = 0; k < patterns.length; k++) {
    const found = match(patterns[k]!, c.window, c.left, c.right);
    const slots = found && rule.read(c, { ...found, pattern: k });
    if (slots) return slots;
  }
  for (let k = 0; k < phrasePatterns.length; k++) {
    const found = match(phrasePatterns[k]!, c.window, c.left, c.afterPhrase);
    const slots = found && rule.read(c, { ...found, pattern: patterns.length + k });
    if (slots) return slots;
  }
  return undefined;
}
