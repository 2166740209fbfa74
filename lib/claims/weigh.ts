import type { Claim } from "../types";


/**
 * Chance that every slot of a claim is right, by rule: the share found right on the labelled
 * development articles and sentences (`npm run score -- --rules`), drawn towards the mean
 * where a rule fired seldom.
 */
const byRule: Readonly<Record<string, number>> = {
  "count/ellipsis": 0.59,
  "count/noun": 0.94,
  "percentage/sign": 0.92,
  "money/currency": 0.95,
  "measurement/unit": 0.94,
  "duration/unit": 0.96,
  "casualty/toll": 0.75,
  "count/group": 0.77,
  "age/aged": 0.87,
  "age/was": 0.88,
  "count/hyphen": 0.83,
  "casualty/passive": 0.93,
  "age/years-old": 0.93,
  "age/apposition": 0.94,
  "age/over": 0.92,
  "age/listed": 0.88,
  "ratio/fraction": 0.97,
  "count/times": 0.93,
  "casualty/verb-object": 0.96,
  "casualty/harm-noun": 0.89,
  "casualty/dead-were": 0.88,
  "casualty/breakdown": 0.91,
  "casualty/of-the-harmed": 0.88,
  "casualty/lives": 0.88,
  "measurement/scale": 0.91,
  "measurement/reading": 0.88,
  "measurement/from-to": 0.86,
  "score/result": 0.96,
  "count/points": 0.89,
  "vote/tally": 0.97,
  "count/votes-won": 0.86,
};
const mean = 0.85;

export function confidence(draft: Claim): number {
  let chance = byRule[draft.rule] ?? mean;
  if (draft.vague) chance -= 0.05;
  if (draft.high !== undefined) chance -= 0.05;
  return Math.round(Math.min(0.99, Math.max(0.05, chance)) * 100) / 100;
}

/** One reason for an early look: what must hold, how much it weighs, and how it is said. */
interface PriorityRow { readonly weight: number; readonly reason: string; readonly holds: (d: Claim) => boolean }
const amount = (d: Claim): number => (d.value === null ? 0 : Math.abs(Number(d.value)));

/** Added up and capped at 100. The order is the order in which the reasons are shown. */
export const priorityRows: readonly PriorityRow[] = [
  { weight: 55, reason: "People killed", holds: (d) => d.kind === "casualty" && d.harm === "killed" },
  { weight: 45, reason: "People hurt, missing or displaced", holds: (d) => d.kind === "casualty" && d.harm !== "killed" },
  { weight: 15, reason: "A toll of ten or more", holds: (d) => d.kind === "casualty" && amount(d) >= 10 },
  { weight: 50, reason: "A vote", holds: (d) => d.kind === "vote" },
  { weight: 40, reason: "An amount of money", holds: (d) => d.kind === "money" },
  { weight: 15, reason: "A million or more", holds: (d) => d.kind === "money" && amount(d) >= 1e6 },
  { weight: 40, reason: "A percentage", holds: (d) => d.kind === "percentage" },
  { weight: 30, reason: "A share", holds: (d) => d.kind === "ratio" },
  { weight: 25, reason: "A measurement", holds: (d) => d.kind === "measurement" },
  { weight: 22, reason: "A count", holds: (d) => d.kind === "count" },
  { weight: 12, reason: "A thousand or more", holds: (d) => d.kind === "count" && amount(d) >= 1000 },
  { weight: 20, reason: "An age", holds: (d) => d.kind === "age" },
  { weight: 18, reason: "A result", holds: (d) => d.kind === "score" },
  { weight: 15, reason: "A length of time", holds: (d) => d.kind === "duration" },
  { weight: 10, reason: "A place in an order", holds: (d) => d.kind === "rank" },
  { weight: 10, reason: "Says that something changed", holds: (d) => d.change !== undefined },
  { weight: 8, reason: "Restates another figure, so the two can be compared", holds: (d) => d.restates !== undefined },
  { weight: 5, reason: "No source named", holds: (d) => d.source === undefined && d.kind !== "duration" && d.kind !== "age" },
  { weight: -12, reason: "Vague", holds: (d) => d.vague === true },
  { weight: -8, reason: "A small number", holds: (d) => d.kind === "count" && amount(d) > 0 && amount(d) <= 3 },
];

export function priority(draft: Claim): { priority: number; reasons: string[] } {
  const reasons: string[] = [];
  let sum = 0;
  for (const row of priorityRows) {
    if (!row.holds(draft)) continue;
    sum += row.weight;
    reasons.push(row.reason);
  }
  return { priority: Math.max(0, Math.min(100, sum)), reasons };
}
