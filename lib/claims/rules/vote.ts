import type { ClaimRule } from "../rule";

export const voteRules: readonly ClaimRule[] = [
  {
    id: "vote/tally", shapes: ["sides"], because: "Two numbers of a vote: 17 for and 12 against, 17–12, 52 votes to 48.",
    read: ({ figure }) => (figure.sides && figure.rule !== "join/score" ? { kind: "vote", unit: "vote" } : undefined),
    finds: [["The bill passed with a vote of 17 for and 12 against.", { kind: "vote", for: 17, against: 12 }], ["Senators passed it 52 votes to 48.", { kind: "vote", for: 52, against: 48 }], ["The court ruled 5-4 on Monday.", { kind: "vote", for: 5, against: 4 }]],
    ignores: ["United won 3-1 at home."],
  },
];
