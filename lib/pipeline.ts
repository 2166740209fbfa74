import type { Extraction } from "./types";

/** The spine: text in, claims and turned-down numbers out. Pure and synchronous. */
export function extract(text: string, _options: { title?: string; published?: string } = {}): Extraction {
  const claims = [...text.matchAll(/\b\d+\b/g)].map((m) => ({
    start: m.index, end: m.index + m[0].length, quote: m[0], kind: "count" as const, value: m[0], bound: "exact" as const,
    rule: "count/plain", confidence: 0.1, priority: 0, reasons: [],
  }));
  return { claims, rejections: [] };
}

export { ruleBecause } from "./claims/rule-book";
