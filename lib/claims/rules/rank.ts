import { singular } from "../../text/nouns";
import { wordAfter } from "../context";
import type { ClaimRule } from "../rule";

const places = new Set(["place", "spot", "position", "rank", "anniversary", "birthday", "jubilee", "year"]);

export const rankRules: readonly ClaimRule[] = [
  {
    id: "rank/ordinal", shapes: ["ordinal"], because: "An ordinal in digits that places something: ranked 14th, in 14th place, its 150th anniversary.",
    read: (c) => {
      const noun = c.figure.unit?.name ?? singular(wordAfter(c));
      return places.has(noun) ? { kind: "rank", unit: noun } : { kind: "rank" };
    },
    finds: [["The fair is in its 30th year.", { kind: "rank", value: "30", unit: "year" }], ["The club marks its 150th anniversary in May.", { kind: "rank", value: "150", unit: "anniversary" }], ["The port was ranked 14th last year.", { kind: "rank", value: "14" }]],
    ignores: ["The 22nd amendment was passed."],
  },
];
