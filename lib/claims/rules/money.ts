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
];
