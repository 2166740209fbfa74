/** The registry of checks. A new check is a file in `rules` and a line here. */
import type { Check } from "./check";
import { conversionPair } from "./rules/conversion-pair";
import { granularity } from "./rules/granularity";
import { voteCount } from "./rules/vote-count";
import { voteMargin } from "./rules/vote-margin";

export const checks: readonly Check[] = [conversionPair, voteCount, voteMargin, granularity];
