import { counted } from "./counted";

export const rules = {
  title: "Rules", count: (n: number) => counted(n, "rule", "rules"), search: "Search rules and their examples",
  lead: "Why a figure was marked, why a number was left alone, and what editors made of it.",
  parts: { claim: "What is taken for a figure", refusal: "Numbers that are left alone", furniture: "Page furniture", former: "No longer in the book" },
  order: "Order", orders: { book: "In the order of the book", fired: "Most fired first", dismissed: "Most often no claim first" },
  partsLabel: "Parts of the book",
  checks: "What is recomputed",
  score: { amend: "Amend", review: "Look again", ok_rounded: "Rounded", ok: "Agrees", agreed: "Editors agreed", overruled: "Overruled" },
  columns: { fired: "Fired", verified: "Verified", disputed: "Disputed", dismissed: "Not a claim" },
  share: (n: number, all: number) => (n * 100 < all ? "< 1%" : `${Math.round((n / all) * 100)}%`),
  examples: (n: number) => counted(n, "example", "examples"), finds: "Fires in", ignores: "Leaves alone",
  gone: "This rule is no longer in the book.", noMatch: "No rule matches.", clear: "Show all rules",
} as const;
