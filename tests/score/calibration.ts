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
