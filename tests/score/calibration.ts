import type { Judged } from "./types";

export interface CalibrationBin {
  readonly from: number;
  readonly claims: number;
  readonly confidence: number;
  readonly right: number;
}

export interface Calibration {
  readonly bins: readonly CalibrationBin[];
  /** Mean distance between what confidence promised and what was right, weighted by claims. */
  readonly expectedError: number;
}

export interface RuleRecord {
  readonly rule: string;
  readonly claims: number;
  readonly confidence: number;
  readonly right: number;
}

const binCount = 10;


/** Compares the confidence of claims with how many of them were right in every slot. */
export function calibrate(judged: readonly Judged[]): Calibration {
  const bins = Array.from({ length: binCount }, (_, index) => {
    const inside = judged.filter(({ confidence }) => Math.min(binCount - 1, Math.floor(confidence * binCount)) === index);
    const claims = inside.length;
    const mean = (total: number) => (claims === 0 ? 0 : total / claims);
    return {
      from: index / binCount,
      claims,
      confidence: mean(inside.reduce((sum, { confidence }) => sum + confidence, 0)),
      right: mean(inside.filter(({ right }) => right).length),
    };
  });
  const gap = bins.reduce((sum, bin) => sum + bin.claims * Math.abs(bin.confidence - bin.right), 0);
  return { bins, expectedError: judged.length === 0 ? 0 : gap / judged.length };
}

/** How often the claims of each rule were right in every slot, beside the confidence they were given. */
export function recordOfRules(judged: readonly Judged[]): RuleRecord[] {
  const byRule = new Map<string, Judged[]>();
  for (const one of judged) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one]);
  return [...byRule].map(([rule, ones]) => ({
    rule,
    claims: ones.length,
    confidence: ones.reduce((sum, { confidence }) => sum + confidence, 0) / ones.length,
    right: ones.filter(({ right }) => right).length / ones.length,
  })).sort((a, b) => b.claims * (1 - b.right) - a.claims * (1 - a.right));
}
