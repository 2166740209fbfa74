/** The share `part / whole` in per cent to one decimal place; 0 where there is no whole. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}

/** The harmonic mean of precision and recall, in per cent to one decimal place. */
export function fMeasure(right: number, predicted: number, labelled: number): number {
  return predicted + labelled === 0 ? 0 : Math.round((2000 * right) / (predicted + labelled)) / 10;
}
