/** The registry of checks. A new check is a file in `rules` and a line here. */
import type { Check } from "./check";
import { conversionPair } from "./rules/conversion-pair";

export const checks: readonly Check[] = [conversionPair];
