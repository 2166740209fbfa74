import type { ClaimRule } from "../rule";

export const durationRules: readonly ClaimRule[] = [
  {
    id: "duration/unit", shapes: ["unit"], because: "A number of years, days, hours or another unit of time.",
    read: (c) => (c.figure.unit?.group === "time" && !c.figure.sides ? { kind: "duration", unit: c.figure.unit.name } : undefined),
    finds: [["It is a three-year scheme.", { kind: "duration", value: "3", unit: "year" }], ["He was jailed for 30 years.", { kind: "duration", value: "30", unit: "year" }]],
    ignores: ["It sold 18,000 season tickets.", "It grew by 30 metres."],
  },
];
