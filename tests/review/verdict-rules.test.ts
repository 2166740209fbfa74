import { expect, test } from "vitest";
import { verdictProblems } from "../../lib/review/verdict-rules";

test.each<[Parameters<typeof verdictProblems>[0], string[]]>([
  [{ status: "verified" }, []],
  [{ status: "unverified", note: "Taken back." }, []],
  [{ status: "unverified", dismissed: true, note: "A room number." }, []],
  [{ status: "verified", dismissed: true }, ["dismissed"]],
  [{ status: "verified", reason: "unit", correctValue: "3" }, ["reason", "correctValue"]],
  [{ status: "disputed" }, ["reason", "note"]],
  [{ status: "disputed", reason: "", note: "" }, ["reason", "note"]],
  [{ status: "disputed", reason: "unit" }, ["note"]],
  [{ status: "disputed", note: "Kilometres." }, ["reason"]],
  [{ status: "disputed", reason: "unit", correctValue: "3" }, []],
  [{ status: "disputed", reason: "unit", note: "Kilometres." }, []],
])("%j lacks %j", (draft, fields) => {
  expect(verdictProblems(draft).map((problem) => problem.field)).toEqual(fields);
});
