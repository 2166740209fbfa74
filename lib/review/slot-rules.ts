/** What a claim's slots must be to each other, where people set them by hand. Pure: page and API ask the same question. */
import { Decimal } from "decimal.js";
import type { Bound, Change, Harm, Kind } from "../types";

/** Every slot that a person may set; an absent one is null. A claim without a value is a vague one. */
export interface SlotValues {
  readonly kind: Kind;
  readonly value: string | null;
  readonly high: string | null;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly per: string | null;
  readonly change: Change | null;
  readonly about: string | null;
  readonly source: string | null;
  readonly for: number | null;
  readonly against: number | null;
  readonly abstain: number | null;
  readonly harm: Harm | null;
}
export type Slot = keyof SlotValues;

export interface SlotProblem {
  readonly field: Slot;
  readonly message: string;
}

/** Empty where the slots go together. */
export function slotProblems(s: SlotValues): readonly SlotProblem[] {
  const problems: SlotProblem[] = [];
  const say = (field: Slot, message: string) => problems.push({ field, message });
  if (s.kind === "money" && s.unit !== null && !/^[A-Z]{3}$/.test(s.unit)) say("unit", "Give the currency by its three capital letters, such as USD.");
  if (s.kind === "percentage" && s.unit !== "percent" && s.unit !== "percentage_point") say("unit", "A percentage is in percent or in percentage points.");
  if (s.harm !== null && s.kind !== "casualty") say("harm", "Harm belongs to a casualty.");
  if (s.high !== null && s.value === null) say("value", "A range needs its lower end.");
  if (s.high !== null && s.value !== null && new Decimal(s.high).lte(s.value)) say("high", "The upper end must be above the value.");
  const sides = [s.for, s.against, s.abstain].some((side) => side !== null);
  if (sides && s.kind !== "vote" && s.kind !== "score") say("for", "Sides belong to a vote or a score.");
  else if (sides && s.for === null) say("for", "Give both sides.");
  else if (sides && s.against === null) say("against", "Give both sides.");
  return problems;
}
