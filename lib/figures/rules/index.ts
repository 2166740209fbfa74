import { compile, type CompiledRefusal, type RefusalRule } from "../rule";
import { dateRules } from "./date";
import { identifierRules } from "./identifier";
import { idiomRules } from "./idiom";
import { markRules } from "./mark";
import { timeRules } from "./time";
import { yearRules } from "./year";

/** The rules that turn numbers down, in the order in which they are asked; the first that fires decides. */
export const refusalRules: readonly RefusalRule[] = [...dateRules, ...timeRules, ...yearRules, ...markRules, ...identifierRules, ...idiomRules];
export const refusals: readonly CompiledRefusal[] = refusalRules.map(compile);
