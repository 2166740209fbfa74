import { expect, test } from "vitest";
import { claimsHref, readFilters, writeFilters } from "@/components/claims/filters";
import { blankDraft, blankEvidence, checkDraft } from "@/components/review/draft";
import { neighbour, nextOpen, passing } from "@/components/review/order";
import { claimRecord } from "./claim-record";

const claims = [
  claimRecord({ id: "a", start: 0, status: "verified" }), claimRecord({ id: "b", start: 10 }),
  claimRecord({ id: "c", start: 20, dismissed: true }), claimRecord({ id: "d", start: 30, about: "sheep counted" }),
];
const [a, b, , d] = claims as [typeof claims[0] & object, typeof claims[0] & object, typeof claims[0] & object, typeof claims[0] & object];

test("after a verdict comes the next open figure, from the top again at the end", () => {
  expect(nextOpen(claims, a)?.id).toBe("b");
  expect(nextOpen(claims, b)?.id).toBe("d");
  expect(nextOpen(claims, d)?.id).toBe("b");
  expect(nextOpen([a, d], d)).toBeNull();
});

test("what was skipped comes back at the end, in the order in which it was", () => {
  const e = claimRecord({ id: "e", start: 40 });
  expect(nextOpen([b, d, e], b, ["b"])?.id).toBe("d");
  expect(nextOpen([b, d, e], e, ["d", "b"])?.id).toBe("d");
});

test("what needs another look is open, what nobody can tell is not", () => {
  expect(nextOpen([b, { ...d, unresolved: true }, { ...a, start: 50, needsRecheck: "changed" }], b)?.id).toBe("a");
});

test("what is no claim is listed only where it is asked for", () => {
  expect(passing(claims, { status: null, find: "" }).map((c) => c.id)).toEqual(["a", "b", "d"]);
  expect(passing(claims, { status: "dismissed", find: "" }).map((c) => c.id)).toEqual(["c"]);
  expect(passing(claims, { status: "unverified", find: "" }).map((c) => c.id)).toEqual(["b", "d"]);
  expect(passing(claims, { status: null, find: "SHEEP" }).map((c) => c.id)).toEqual(["d"]);
});

test("walking stops at the ends, and works from a figure that is not listed", () => {
  expect(neighbour([b, d], a, 1)?.id).toBe("b");
  expect(neighbour([b, d], a, -1)).toBeNull();
  expect(neighbour([b, d], d, 1)).toBeNull();
  expect(neighbour([], null, 1)).toBeNull();
});

test.each([
  "", "status=unverified,disputed", "kind=vote,money", "article=0190a000-0000-7000-8000-0000000000aa&status=verified&q=two+words", "status=dismissed&rule=money%2Fcurrency", "outlet=Post%5C%2C+The&sort=-value",
])("the filters of ?%s are read and written alike", (query) => {
  expect(writeFilters(readFilters(new URLSearchParams(query)).filters).toString()).toBe(new URLSearchParams(query).toString());
});

test("a filter that is not known is left out, and an address with none has no question mark", () => {
  expect(claimsHref(readFilters(new URLSearchParams("status=nonsense&kind=&q=%20")).filters)).toBe("/claims");
  expect(claimsHref({ status: ["verified", "disputed"], rule: "money/rate" })).toBe("/claims?status=verified,disputed&rule=money/rate");
});

test("a draft is checked by the contract, and thousands separators are understood", () => {
  const draft = blankDraft("disputed");
  expect(checkDraft(draft).errors).toMatchObject({ reason: expect.any(String) as string, note: expect.any(String) as string });
  expect(checkDraft({ ...draft, reason: "outdated", correctValue: "1,250,000.5" }).verdict).toEqual({ status: "disputed", reason: "outdated", correctValue: "1250000.5" });
  expect(checkDraft({ ...draft, reason: "outdated", note: " x ", evidence: [blankEvidence()] }).errors).toHaveProperty(["evidence.0"]);
  expect(checkDraft({ ...blankDraft("verified"), evidence: [] }).verdict).toEqual({ status: "verified" });
});
