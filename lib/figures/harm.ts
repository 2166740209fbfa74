import { harmWords } from "../lexicon/harm";
import type { Token } from "../text/tokens";

/** Whether any word is one of death, injury or loss. */
export function speaksOfHarm(tokens: readonly Token[]): boolean {
  for (const token of tokens) if (harmWords.has(token.lower)) return true;
  return false;
}
