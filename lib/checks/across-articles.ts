/** What a figure says beside the same quantity in other articles. Pure: who finds the others is not asked here. */
import type { Finding } from "../types";

/** The figure of another article with which this one does not go together. */
export interface Other {
  readonly quote: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly day: string | null;
}

export const acrossArticles = {
  id: "across-articles", version: 1,
  because: "A toll does not fall, and two articles of one day do not give one quantity two values, unless the text says why.",
} as const;

/** A look again, never more: which of two articles is right, no arithmetic can say. */
export function acrossFinding(start: number, quote: string, is: "falling" | "contradiction", other: Other): Finding {
  const where = [other.outlet ?? other.title, other.day].filter(Boolean).join(", ");
  return {
    check: acrossArticles.id, version: acrossArticles.version, outcome: "review", claims: [start], inputs: { here: quote, there: `${other.quote} (${where})` }, formula: "here = there", cause: "figure_differs",
    working: is === "falling"
      ? `This says ${quote}; ${where} said ${other.quote} before. A toll that falls was revised, and the text does not say so.`
      : `This says ${quote}; ${where} says ${other.quote} on the same day.`,
  };
}
