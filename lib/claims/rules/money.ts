import { currencyNames } from "../../lexicon/currencies";
import type { Figure } from "../../figures/figure";
import { Role } from "../../text/roles";
import { Type, type Token } from "../../text/tokens";
import type { Made } from "../context";
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
    read: ({ figure, phrase, earlier, window, left, right }) => {
      const last = earlier.findLast((made) => made.slots.kind === "money" && made.claim.restates === undefined);
      if (!last || figure.scale < 5 || figure.unit || figure.percent || figure.sides || last.slots.unit === undefined) return undefined;
      return (phrase ? sums.has(phrase.noun) : window.tokens[right]?.lower !== "(" && followsSums(figure, window.tokens[left - 1], earlier)) ? { kind: "money", unit: last.slots.unit } : undefined;
    },
    finds: [["It had a turnover of £24 million and a 10 million loss.", { kind: "money", value: "10000000", unit: "GBP" }], ["Sales were $5 billion, with a 2 billion profit.", { kind: "money", value: "2000000000", unit: "USD" }], ["Clinics will get 6.2 billion shillings and roads 4.9 billion.", { kind: "money", value: "4900000000", unit: "KES" }]],
    ignores: ["It cost £24 million and drew 2 million visitors.", "It cost £24 million and has drawn 2 million."],
  },
];
/** In millions as the amount just before it: `health takes 6.2 billion shillings, roads 4.9 billion`. */
function followsSums({ scale, sentence }: Figure, before: Token | undefined, earlier: readonly Made[]): boolean {
  const last = earlier.findLast(({ slots }) => slots.kind !== "percentage" && slots.kind !== "duration");
  return scale >= 6 && last?.slots.kind === "money" && (last.context.figure.scale >= 5 || Number(last.context.figure.value) >= 10_000) && sentence - last.context.figure.sentence < 2 && before?.type === Type.Word && ((before.roles & (Role.Verb | Role.Participle)) === 0 && !/^(?:drawn|from)$/.test(before.lower) || before.lower === "from" && last.claim.change !== undefined || spending.has(before.lower));
}
const spending = new Set(["remaining", "leaving", "leaves", "left", "cost", "costs", "costing", "spent", "spend", "spends", "paid", "pay", "pays", "gets", "get", "got", "takes", "took", "receive", "receives", "received", "raised", "totalled", "totaled", "earned"]);
const sums = new Set(["loss", "profit", "turnover", "revenue", "surplus", "deficit", "debt", "cost", "fine", "bonus", "budget", "grant", "loan", "shortfall", "forecast"]);
