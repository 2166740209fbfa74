import { expect, test } from "vitest";
import { supportProblem } from "../../lib/api/verdict-check";
import type { NewVerdict } from "../../lib/api/verdict-contract";
import { missingSupport, type Support, type VerifyPolicy } from "../../lib/review/verify-policy";

const nothing: Support = { evidence: false, passedCheck: false, note: false };

test.each<[VerifyPolicy, Partial<Support>, ReturnType<typeof missingSupport>]>([
  ["light", {}, null],
  ["normal", {}, "evidence_or_note"],
  ["normal", { note: true }, null],
  ["normal", { passedCheck: true }, null],
  ["normal", { evidence: true }, null],
  ["strict", {}, "evidence"],
  ["strict", { note: true, passedCheck: true }, "evidence"],
  ["strict", { evidence: true }, null],
])("%s with %j lacks %s", (policy, given, missing) => {
  expect(missingSupport(policy, { ...nothing, ...given })).toBe(missing);
});

const known = { policy: "strict", articleUrl: "https://paper.test/a", evidence: false, passedCheck: false } as const;
test.each<[string, NewVerdict, string | undefined]>([
  ["a page of the article's site", { status: "verified", evidence: [{ url: "https://www.paper.test/b" }] }, "evidence"],
  ["another site", { status: "verified", evidence: [{ url: "https://register.test/b" }] }, undefined],
  ["a book without an address", { status: "verified", evidence: [{ title: "Census 2021, table 4" }] }, undefined],
  ["one row that counts beside one that does not", { status: "verified", evidence: [{ url: "https://paper.test/a" }, { url: "https://register.test" }] }, undefined],
  ["a dispute", { status: "disputed", reason: "unit", note: "Kilometres" }, undefined],
])("strict, with %s", (_, verdict, field) => {
  expect(supportProblem(verdict, known)?.field).toBe(field);
});
