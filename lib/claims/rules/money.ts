import type { ClaimRule } from "../rule";

export const moneyRules: readonly ClaimRule[] = [
  {
    id: "money/currency", because: "A number with a currency sign, code or name.",
    read: ({ figure }) => (figure.currency !== undefined && !figure.sides ? { kind: "money", unit: figure.currency } : undefined),
    finds: [
      ["The city set aside HK$11.8bn for housing.", { kind: "money", value: "11800000000", unit: "HKD" }],
      ["A ticket costs 50 pence.", { kind: "money", value: "0.5", unit: "GBP" }],
      ["It gave $3 billion Hong Kong dollars.", { kind: "money", value: "3000000000", unit: "HKD" }],
      ["The yard cost Rs 5 crore in all.", { kind: "money", value: "50000000", unit: "INR" }],
    ],
    ignores: ["The boxer weighs 200 pounds.", "She won 12 medals."],
  },
  {
    id: "money/ellipsis", because: "An amount whose currency was written just before: a turnover of 24 million pounds and a 107 million loss.",
    read: ({ figure, phrase, earlier }) => {
      const last = earlier.findLast((made) => made.slots.kind === "money");
      if (!last || figure.scale < 5 || !phrase || !sums.has(phrase.noun) || figure.unit || figure.percent || figure.sides || last.slots.unit === undefined) return undefined;
      return { kind: "money", unit: last.slots.unit };
    },
    finds: [["It had a turnover of £24 million and a 10 million loss.", { kind: "money", value: "24000000" }], ["Sales were $5 billion, with a 2 billion profit.", { kind: "money", value: "5000000000" }]],
    ignores: ["It cost £24 million and drew 2 million visitors."],
  },
];
const sums = new Set(["loss", "profit", "turnover", "revenue", "surplus", "deficit", "debt", "cost", "fine", "bonus", "budget", "grant", "loan", "shortfall"]);
