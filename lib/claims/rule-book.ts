import type { Rule } from "../figures/rule";
import { refusalRules } from "../figures/rules";
import { furnitureRows } from "../text/furniture";
import { claimRules } from "./rules";

export interface BookEntry extends Pick<Rule, "id" | "because"> {
  /** Makes claims, turns numbers down, or leaves whole paragraphs out. */
  readonly part: "claim" | "refusal" | "furniture";
  /** Texts in which the rule fires. */
  readonly finds: readonly string[];
  /** Texts in which it does not. */
  readonly ignores: readonly string[];
}

const texts = (rule: Rule): Pick<BookEntry, "finds" | "ignores"> => ({ finds: rule.finds.map(([text]) => text), ignores: rule.ignores });

/** Every rule with its reason and examples, in the order in which the rules are asked. */
export const ruleBook: readonly BookEntry[] = [
  ...claimRules.map((r): BookEntry => ({ id: r.id, because: r.because, part: "claim", ...texts(r) })),
  ...refusalRules.map((r): BookEntry => ({ id: r.id, because: r.because, part: "refusal", ...texts(r) })),
  { id: "refusal/nothing-counted", because: "A number with nothing near it that it could count or measure.", part: "refusal", finds: ["He wrote 14 on the board."], ignores: ["He wrote 14 letters."] },
  { id: "refusal/unread", because: "More than 400 characters without a space: data or decoration, and no sentence.", part: "refusal", finds: [`${"=-".repeat(220)} 14 men ${"x1".repeat(220)}`], ignores: ["He wrote 14 letters."] },
  ...furnitureRows.map((r): BookEntry => ({ id: r.id, because: r.because, part: "furniture", finds: r.finds, ignores: [] })),
];

const reasons = new Map(ruleBook.map((entry) => [entry.id, entry.because]));
/** The reason behind a rule id, as an editor reads it; empty for an unknown id. */
export const ruleBecause = (id: string): string => reasons.get(id) ?? "";
