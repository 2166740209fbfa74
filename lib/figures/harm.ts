import { Role } from "../text/roles";
import type { Token } from "../text/tokens";

/** Whether any word is one of death, injury or loss. */
export function speaksOfHarm(tokens: readonly Token[]): boolean {
  for (const token of tokens) if (token.roles & Role.Harm) return true;
  return false;
}
