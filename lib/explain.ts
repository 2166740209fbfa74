import { ruleBecause } from "./claims/rule-book";
import { extract } from "./pipeline";
import { paragraphs } from "./text/sentences";
import type { Claim, Rejection } from "./types";

const slots = ["value", "high", "vague", "bound", "unit", "per", "change", "harm", "for", "against", "abstain", "about", "source", "restates"] as const;

function claimLines(claim: Claim): string[] {
  const filled = slots.flatMap((slot) => (claim[slot] === undefined || claim[slot] === null ? [] : [`${slot} ${String(claim[slot])}`]));
  return [
    `  ${JSON.stringify(claim.quote)} at ${claim.start}–${claim.end}: ${claim.kind}, ${filled.join(", ")}`,
    `    rule ${claim.rule}: ${ruleBecause(claim.rule)}`,
    `    confidence ${claim.confidence}, priority ${claim.priority}${claim.reasons.length > 0 ? ` (${claim.reasons.join("; ")})` : ""}`,
  ];
}
const rejectionLines = (r: Rejection): string[] => [`  ${JSON.stringify(r.quote)} at ${r.start}–${r.end}: not taken`, `    rule ${r.rule}: ${ruleBecause(r.rule)}`];

/** The run over a text in words: each paragraph, what was found in it and what was turned down, by which rule and why. */
export function explain(text: string): string {
  const { claims, rejections } = extract(text);
  const lines: string[] = [];
  for (const { start, end } of paragraphs(text)) {
    const within = (s: { start: number }): boolean => s.start >= start && s.start < end;
    const found = [...claims.filter(within).map((c) => ({ start: c.start, lines: claimLines(c) })), ...rejections.filter(within).map((r) => ({ start: r.start, lines: rejectionLines(r) }))];
    lines.push(text.slice(start, end), ...found.sort((a, b) => a.start - b.start).flatMap((f) => f.lines), ...(found.length === 0 ? ["  no number"] : []), "");
  }
  return lines.join("\n");
}
