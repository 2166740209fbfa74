/** Milliseconds that one run of `work` takes on the clock. */
export function milliseconds(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

export function utf8Bytes(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

/** A copy that lies in memory in one piece, as a text read from a file does; strings built by `repeat` or `+` are trees. */
export function flat(text: string): string {
  return text.isWellFormed() ? Buffer.from(text).toString() : Buffer.from(text, "utf16le").toString("utf16le");
}
