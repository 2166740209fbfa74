import { currencyNames } from "../../lexicon/currencies";
import type { ClaimRule } from "../rule";

export const moneyRules: readonly ClaimRule[] = [
  {
    id: "money/currency", shapes: ["money"], because: "A number with a currency sign, code or name.",
    read: ({ figure }) => (figure.currency !== undefined && !figure.sides ? { kind: "money", unit: figure.currency } : undefined),
    finds: [
      ["The city set aside HK$11.8bn for housing.", { kind: "money", value: "11800000000", unit: "HKD" }],
      ["The bank paid 3 Singapore cents a share.", { kind: "money", value: "0.03", unit: "SGD" }],
      ["Each farmer got R1 500 in cash.", { kind: "money", value: "1500", unit: "ZAR" }],
      ["Petrol jumped from 178.9 to 190.4 cents a litre.", { kind: "money", value: "1.789" }],
      ["A ticket costs 50 pence.", { kind: "money", value: "0.5", unit: "GBP" }],
      ["It gave $3 billion Hong Kong dollars.", { kind: "money", value: "3000000000", unit: "HKD" }],
      ["The yard cost Rs 5 crore in all.", { kind: "money", value: "50000000", unit: "INR" }],
    ],
    ignores: ["The boxer weighs 200 pounds.", "She won 12 medals."],
  },
  {
    id: "money/rate", shapes: ["plain"], because: "What a currency is worth in another: 150 to the dollar, 1,500 per euro.",
    patterns: ["# to|per|against|a the? dollar|euro|pound|greenback"],
    read: ({ figure, window }) => {
      if (figure.currency !== undefined || figure.unit || figure.percent || figure.sides) return undefined;
      for (let i = window.from; i < figure.left; i++) {
        const code = currencyNames.get(window.tokens[i]!.lower);
        if (code !== undefined && !/^(?:dollar|real|won|pound)$/.test(window.tokens[i]!.lower)) return { kind: "money", unit: code };
      }
      return undefined;
    },
    finds: [["The yen weakened to 150 to the dollar.", { kind: "money", value: "150", unit: "JPY" }], ["The naira fell to 1,500 per dollar.", { kind: "money", value: "1500", unit: "NGN" }]],
    ignores: ["They gave 150 to the pound shop."],
  },
  {
    id: "money/ellipsis", shapes: ["plain"], because: "An amount whose currency was written just before: a turnover of 24 million pounds and a 107 million loss.",
    read: ({ figure, phrase, earlier }) => {
      const last = earlier.findLast((made) => made.slots.kind === "money" && made.claim.restates === undefined);
      if (!last || figure.scale < 5 || !phrase || !sums.has(phrase.noun) || figure.unit || figure.percent || figure.sides || last.slots.unit === undefined) return undefined;
      return { kind: "money", unit: last.slots.unit };
    },
    finds: [["It had a turnover of £24 million and a 10 million loss.", { kind: "money", value: "10000000", unit: "GBP" }], ["Sales were $5 billion, with a 2 billion profit.", { kind: "money", value: "2000000000", unit: "USD" }]],
    ignores: ["It cost £24 million and drew 2 million visitors."],
  },
];
const sums = new Set(["loss", "profit", "turnover", "revenue", "surplus", "deficit", "debt", "cost", "fine", "bonus", "budget", "grant", "loan", "shortfall", "forecast"]);
