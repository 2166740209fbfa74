import { ruleParts, type RuleRecord } from "@/lib/api/contract";

/** How the rules of a part follow each other. */
export const orders = ["book", "fired", "dismissed"] as const;
export type Order = (typeof orders)[number];

export const asOrder = (value: string | null): Order => orders.find((order) => order === value) ?? "book";

const compare: Readonly<Record<Order, (a: RuleRecord, b: RuleRecord) => number>> = {
  book: () => 0,
  fired: (a, b) => b.fired - a.fired,
  dismissed: (a, b) => b.dismissed - a.dismissed || b.fired - a.fired,
};

const named = (rule: RuleRecord, needle: string) => `${rule.id} ${rule.because}`.toLowerCase().includes(needle);
const inExamples = (rule: RuleRecord, needle: string) => [...rule.finds, ...rule.ignores].some((text) => text.toLowerCase().includes(needle));

/** Whether only its examples hold the words, so that they should be open. */
export const shownByExample = (rule: RuleRecord, needle: string) => needle !== "" && !named(rule, needle) && inExamples(rule, needle);

export interface Part { readonly part: RuleRecord["part"]; readonly rules: readonly RuleRecord[] }

/** The parts of the book that have a rule with `needle` (in lower case) in its name, reason or examples. */
export function partsOf(book: readonly RuleRecord[], needle: string, order: Order): readonly Part[] {
  const found = book.filter((rule) => named(rule, needle) || inExamples(rule, needle));
  return ruleParts
    .map((part) => ({ part, rules: found.filter((rule) => rule.part === part).sort(compare[order]) }))
    .filter(({ rules }) => rules.length > 0);
}
