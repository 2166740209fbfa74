import type { Figure } from "../../figures/figure";
import { compileClaimRule, shapeOf, type ClaimRule, type CompiledClaimRule, type Shape } from "../rule";
import { ageRules } from "./age";
import { casualtyRules } from "./casualty";
import { countRules } from "./count";
import { durationRules } from "./duration";
import { measurementRules } from "./measurement";
import { moneyRules } from "./money";
import { percentageRules } from "./percentage";
import { rankRules } from "./rank";
import { ratioRules } from "./ratio";
import { scoreRules } from "./score";
import { voteRules } from "./vote";

/** The rules that make claims, in the order in which they are asked: the narrower kind first. */
export const claimRules: readonly ClaimRule[] = [
  ...rankRules, ...moneyRules, ...percentageRules, ...voteRules, ...scoreRules, ...ratioRules, ...ageRules, ...casualtyRules, ...durationRules, ...measurementRules, ...countRules,
];
const compiled: readonly CompiledClaimRule[] = claimRules.map(compileClaimRule);
const shapes: readonly Shape[] = ["money", "percent", "sides", "fraction", "unit", "ordinal", "plain"];
const byShape = new Map(shapes.map((shape) => [shape, compiled.filter(({ rule }) => rule.shapes?.includes(shape) ?? true)]));
/** The rules to ask about a figure, in the same order. */
export const rulesFor = (figure: Figure): readonly CompiledClaimRule[] => byShape.get(shapeOf(figure))!;
