import type { ClaimRule } from "../rule";

export const percentageRules: readonly ClaimRule[] = [
  {
    id: "percentage/sign", shapes: ["percent"], because: "A number followed by %, per cent, percentage points or basis points.",
    read: ({ figure }) => (figure.percent ? { kind: "percentage", unit: figure.percent } : undefined),
    finds: [["Turnout rose 12% on Sunday.", { kind: "percentage", value: "12", unit: "percent", change: "increase" }], ["Prices fell 0.7 of a percentage point.", { kind: "percentage", value: "0.7", unit: "percentage_point", change: "decrease" }], ["Support fell by 3 percentage points.", { kind: "percentage", value: "3", unit: "percentage_point", change: "decrease" }]],
    ignores: ["The cup has 12 sides."],
  },
  {
    id: "percentage/points-of-share", shapes: ["unit"], because: "Points in which a share, a turnout or a poll moved are percentage points.",
    read: (c) => {
      if (c.figure.unit?.name !== "point" || c.figure.sides) return undefined;
      const s = c.window;
      for (let i = s.from; i < s.to; i++) if (polls.has(s.tokens[i]!.lower)) return indexed(c.window) ? undefined : { kind: "percentage", unit: "percentage_point" };
      return undefined;
    },
    finds: [["Turnout fell 4.2 points to 61%.", { kind: "percentage", value: "4.2", unit: "percentage_point" }], ["The party leads by 11 points in polls.", { kind: "percentage", value: "11", unit: "percentage_point" }]],
    ignores: ["The Dow Jones index fell 300 points."],
  },
];
const polls = new Set(["turnout", "poll", "polls", "polling", "approval", "inflation", "unemployment", "rating", "support", "swing", "percent", "%", "rate", "share"]);
const indices = new Set(["index", "dow", "nasdaq", "ftse", "nikkei", "hang", "dax", "s&p", "stocks", "shares", "benchmark", "sensex", "kospi", "asx", "composite", "average", "scored", "rebounds", "season", "game"]);
const indexed = (s: { tokens: readonly { lower: string }[]; from: number; to: number }): boolean => {
  for (let i = s.from; i < s.to; i++) if (indices.has(s.tokens[i]!.lower)) return true;
  return false;
};
