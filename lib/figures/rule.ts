import type { Claim } from "../types";
import { Type, type Token } from "../text/tokens";
import { match, pattern, type Pattern, type Window } from "../text/pattern";
import { figureClasses } from "./classes";
import type { Paragraph } from "./figure";
import type { Numeral } from "./numerals";

/** What a rule's example must give: slots of the claim with that quote, or a number turned down. */
export type Expectation = Partial<Claim> | { readonly refused: string };

/** What every rule shows in the rule book. */
export interface Rule {
  /** Its file's name, a slash, its own name. */
  readonly id: string;
  readonly because: string;
  /** Texts in which the rule fires, with what it gives. */
  readonly finds: readonly (readonly [string, Expectation])[];
  /** Texts in which it does not fire. */
  readonly ignores: readonly string[];
}

/** A number expression in its place, before anything is decided. */
export interface Candidate {
  readonly paragraph: Paragraph;
  readonly window: Window;
  readonly numeral: Numeral;
  /** The value of a plain, ungrouped run of digits; else -1. */
  readonly integer: number;
}

/** A rule that turns a number down. */
export interface RefusalRule extends Rule {
  /** One of them must match … */
  readonly patterns?: readonly string[];
  /** … and this must hold. */
  readonly when?: (candidate: Candidate) => boolean;
  /** Only numbers of this form are looked at. */
  readonly form?: "digits" | "words";
}

export interface CompiledRefusal { readonly rule: RefusalRule; readonly patterns: readonly Pattern[] }
export const compile = (rule: RefusalRule): CompiledRefusal => ({ rule, patterns: (rule.patterns ?? []).map((p) => pattern(p, figureClasses)) });

export function refuses({ rule, patterns }: CompiledRefusal, candidate: Candidate): boolean {
  if (rule.form && rule.form !== candidate.numeral.form) return false;
  if (rule.when && !rule.when(candidate)) return false;
  return patterns.length === 0 || patterns.some((p) => match(p, candidate.window, candidate.numeral.from, candidate.numeral.to) !== undefined);
}

const nothing: Token = { start: 0, end: 0, type: Type.Mark, lower: "", spaced: true, capital: false };
/** The token `offset` places before the numeral (1 is the one right before it); an empty one outside the sentence. */
export const before = (c: Candidate, offset = 1): Token => {
  const i = c.numeral.from - offset;
  return i < c.window.from ? nothing : c.paragraph.tokens[i] ?? nothing;
};
/** The token `offset` places after the numeral (1 is the one right after it). */
export const after = (c: Candidate, offset = 1): Token => {
  const i = c.numeral.to - 1 + offset;
  return i >= c.window.to ? nothing : c.paragraph.tokens[i] ?? nothing;
};
/** Whether the numeral opens its sentence, quotation marks and brackets apart. */
export const opens = (c: Candidate): boolean => {
  for (let i = c.numeral.from - 1; i >= c.window.from; i--) if (c.paragraph.tokens[i]!.type !== Type.Mark) return false;
  return true;
};
