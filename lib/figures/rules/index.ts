import type { Form } from "../numerals";
import { compile, type CompiledRefusal, type RefusalRule } from "../rule";
import { dateRules } from "./date";
import { identifierRules } from "./identifier";
import { idiomRules } from "./idiom";
import { markRules } from "./mark";
import { timeRules } from "./time";
import { yearRules } from "./year";

/** The rules that turn numbers down, in the order in which they are asked; the first that fires decides. */
export const refusalRules: readonly RefusalRule[] = [...dateRules, ...timeRules, ...yearRules, ...markRules, ...identifierRules, ...idiomRules];
const compiled: readonly CompiledRefusal[] = refusalRules.map(compile);
const forms: readonly Form[] = ["digits", "words", "vague", "fraction", "times", "ordinal"];
const byForm = new Map(forms.map((form) => [form, compiled.filter(({ rule }) => rule.form === undefined || rule.form === form)]));
/** The rules that look at numbers of this form, in the same order. */
export const refusalsFor = (form: Form): readonly CompiledRefusal[] => byForm.get(form)!;
