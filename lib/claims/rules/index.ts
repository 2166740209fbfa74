import { compileClaimRule, type ClaimRule, type CompiledClaimRule } from "../rule";
import { ageRules } from "./age";
import { casualtyRules } from "./casualty";
import { countRules } from "./count";
import { durationRules } from "./duration";
import { measurementRules } from "./measurement";
import { moneyRules } from "./money";
import { percentageRules } from "./percentage";
import { ratioRules } from "./ratio";
import { scoreRules } from "./score";
import { voteRules } from "./vote";

/** The rules that make claims, in the order in which they are asked: the narrower kind first. */
export const claimRules: readonly ClaimRule[] = [
  ...moneyRules, ...percentageRules, ...voteRules, ...scoreRules, ...ratioRules, ...ageRules, ...casualtyRules, ...durationRules, ...measurementRules, ...countRules,
];
export const compiledClaimRules: readonly CompiledClaimRule[] = claimRules.map(compileClaimRule);
