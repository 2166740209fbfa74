import type { Claim } from "../types";
import { Type, type Token } from "../text/tokens";
import { months } from "../lexicon/calendar";
import { Role } from "../text/roles";
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

/** A month within four tokens; letters or marks grown together with the number; a capital right before it; a joint: a dash, a slash or a dot. */
export type Sign = "month" | "glued" | "capital" | "joint";
const dashes = new Set(["-", "–", "—", "\u2011", "/", "."]);

/** Which signs stand near the numeral; worked out once for all rules. */
export function signsOf(c: Candidate): Readonly<Record<Sign, boolean>> {
  const { tokens } = c.paragraph, { from, to } = c.numeral;
  let month = false;
  for (let i = Math.max(c.window.from, from - 5); i < Math.min(c.window.to, to + 5); i++) if ((tokens[i]!.roles & Role.Calendar) !== 0 && months.has(tokens[i]!.lower)) month = true;
  const lead = before(c), next = after(c);
  return {
    month, capital: lead.capital || (lead.lower === "'s" && before(c, 2).capital),
    glued: !tokens[from]!.spaced || (next !== nothing && !next.spaced),
    joint: dashes.has(lead.lower) || dashes.has(next.lower),
  };
}

/** A rule that turns a number down. */
export interface RefusalRule extends Rule {
  /** One of them must match … */
  readonly patterns?: readonly string[];
  /** … and this must hold. */
  readonly when?: (candidate: Candidate) => boolean;
  /** What must stand near the number for the rule to be worth asking. */
  readonly near?: Sign;
  /** Only numbers of this form are looked at. */
  readonly form?: "digits" | "words";
}

export interface CompiledRefusal { readonly rule: RefusalRule; readonly patterns: readonly Pattern[] }
export const compile = (rule: RefusalRule): CompiledRefusal => ({ rule, patterns: (rule.patterns ?? []).map((p) => pattern(p, figureClasses)) });

/** Whether the rule turns the candidate down; its form is looked at by the caller. */
export function refuses({ rule, patterns }: CompiledRefusal, candidate: Candidate): boolean {
  if (rule.when && !rule.when(candidate)) return false;
  if (patterns.length === 0) return true;
  for (const p of patterns) if (match(p, candidate.window, candidate.numeral.from, candidate.numeral.to)) return true;
  return false;
}

const nothing: Token = { start: 0, end: 0, type: Type.Mark, lower: "", spaced: true, capital: false, roles: 0 };
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
