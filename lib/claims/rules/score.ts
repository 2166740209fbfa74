import type { ClaimRule } from "../rule";

export const scoreRules: readonly ClaimRule[] = [
  {
    id: "score/result", shapes: ["sides"], because: "Two numbers joined by a dash where a game is spoken of.",
    read: ({ figure }) => (figure.sides ? { kind: "score" } : undefined),
    finds: [["United won 3–1 at home.", { kind: "score", for: 3, against: 1 }], ["They lost 24-17 to the Bears.", { kind: "score", for: 24, against: 17 }]],
    ignores: ["The motion passed 17–12."],
  },
];
