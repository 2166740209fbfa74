import type { ClaimRule } from "../rule";

export const ratioRules: readonly ClaimRule[] = [
  {
    id: "ratio/fraction", shapes: ["fraction"], because: "A share given as a fraction or as parts: half, two-thirds, one in five, 17 out of 18.",
    read: ({ figure }) => (((figure.form === "fraction" && !figure.unit) || figure.form === "parts") && !figure.currency && !figure.percent ? { kind: "ratio" } : undefined),
    finds: [["There is a 1-in-43 chance of rain.", { kind: "ratio", value: "0.0233" }], ["Two-thirds of voters agreed.", { kind: "ratio", value: "0.6667" }], ["One in five pupils is late.", { kind: "ratio", value: "0.2" }]],
    ignores: ["The third man left."],
  },
];
