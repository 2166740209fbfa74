import { beforeEach, describe, expect, test } from "vitest";
import * as additions from "../../app/api/articles/[id]/claims/route";
import * as reading from "../../app/api/articles/[id]/reading/route";
import * as article from "../../app/api/articles/[id]/route";
import * as articles from "../../app/api/articles/route";
import * as corrections from "../../app/api/claims/[id]/corrections/route";
import * as history from "../../app/api/claims/[id]/history/route";
import * as verdicts from "../../app/api/claims/[id]/verdicts/route";
import { NumberReading, type NewClaim } from "../../lib/api/claim-slots";
import { ArticleCreated, ArticleDetail, ClaimRecord, StaleBody } from "../../lib/api/contract";
import { History } from "../../lib/api/verdict-contract";
import { codeOf, fieldsOf, openTestDesk, type Sent } from "./desk";

const { ask, db } = await openTestDesk();
let id = "", count = 0, text = "";

beforeEach(async () => {
  text = `Storm ${++count} killed 31 people in Article 50. The ferry MV 2007 sank off “Pier 9” 🌊 in under an hour.`;
  id = ArticleCreated.parse((await ask(articles.POST, "/api/articles", { body: { title: "Deaths", text } })).body).id;
});

const detail = async () => ArticleDetail.parse((await ask(article.GET, `/api/articles/${id}`, { params: { id } })).body);
const blank = { kind: "count", value: "50", high: null, bound: "exact", unit: null, per: null, change: null, about: null, source: null, for: null, against: null, abstain: null, harm: null } as const;
const at = (quote: string) => ({ revision: 1, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
const add = (body: unknown, key: string, more: Sent = {}) =>
  ask(additions.POST, `/api/articles/${id}/claims`, { body, params: { id }, headers: { "idempotency-key": `${count}-${key}` }, ...more });
const correct = (claim: ClaimRecord, body: unknown, key: string, version = claim.version) =>
  ask(corrections.POST, `/api/claims/${claim.id}/corrections`, { body, params: { id: claim.id }, headers: { "idempotency-key": `${count}-${key}`, "if-match": `"${version}"` } });
const past = async (claim: string) => History.parse((await ask(history.GET, `/api/claims/${claim}/history`, { params: { id: claim } })).body);
const first = async (quote: string): Promise<ClaimRecord> => {
  const found = (await detail()).claims.find((c) => c.quote === quote);
  if (!found) throw new Error(`${quote} is no claim here.`);
  return found;
};

test("a number that was turned down is read, added as a claim, and no longer counted as not taken", async () => {
  const place = at("50");
  const read = NumberReading.parse((await ask(reading.GET, `/api/articles/${id}/reading?revision=1&start=${place.start}&end=${place.end}`, { params: { id } })).body);
  expect(read).toMatchObject({ ...place, quote: "50", value: "50" });
  expect((await detail()).rejections.map((r) => r.quote)).toContain("50");
  const { quote, ...slots } = read;
  const made = await add({ ...slots, about: "articles" } satisfies NewClaim, "one");
  expect(quote).toBe("50");
  expect(made.status).toBe(201);
  const claim = ClaimRecord.parse(made.body);
  expect(claim).toMatchObject({ quote: "50", value: "50", about: "articles", origin: "editor", rule: "by-hand", confidence: 1, status: "unverified", version: 1, before: expect.stringContaining("in Article ") as string });
  const now = await detail();
  expect([now.rejections.map((r) => r.quote).includes("50"), now.claims.map((c) => c.start)]).toEqual([false, now.claims.map((c) => c.start).toSorted((a, b) => a - b)]);
  expect((await past(claim.id)).corrections).toMatchObject([{ version: 1, old: null, new: { value: "50", about: "articles" }, by: "Edi", why: null }]);
});

test.each<[string, string, object]>([
  ["about 1,400 lorries", "1,400", { kind: "count", value: "1400", unit: "lorry" }],
  ["HK$1.5bn", "1.5bn", { kind: "money", value: "1500000000", unit: "HKD" }],
  ["10 to 15 people", "10 to 15", { value: "10", high: "15" }],
  ["  7.5%  ", "7.5", { kind: "percentage", value: "7.5", unit: "percent" }],
  ["a great many people", "a great many people", { kind: "count", value: null }],
])("the reading of %j is %j", async (marked, quote, slots) => {
  const own = `Reading ${++count}: officials spoke of ${marked} on Monday.`;
  const made = ArticleCreated.parse((await ask(articles.POST, "/api/articles", { body: { title: "R", text: own } })).body);
  const start = own.indexOf(marked);
  const got = await ask(reading.GET, `/api/articles/${made.id}/reading?revision=1&start=${start}&end=${start + marked.length}`, { params: { id: made.id } });
  expect(got.body).toMatchObject({ quote, ...slots });
});

test.each<[string, () => object, number, string, string[]]>([
  ["a place on a claim", () => at("31 people"), 409, "overlaps", []],
  ["a place past the text", () => ({ revision: 1, start: 5, end: 9999 }), 422, "invalid", ["start"]],
  ["an empty place", () => ({ revision: 1, start: 9, end: 9 }), 422, "invalid", ["start"]],
  ["half a character", () => ({ revision: 1, start: text.indexOf("🌊"), end: text.indexOf("🌊") + 1 }), 422, "invalid", ["start"]],
  ["a text that is not the newest", () => ({ ...at("50"), revision: 2 }), 409, "revised", []],
  ["harm without a casualty", () => ({ ...at("50"), harm: "killed" }), 422, "invalid", ["harm"]],
  ["an upper end below", () => ({ ...at("50"), high: "49.999" }), 422, "invalid", ["high"]],
  ["money in pounds", () => ({ ...at("50"), kind: "money", unit: "pounds" }), 422, "invalid", ["unit"]],
  ["a value in words", () => ({ ...at("50"), value: "fifty" }), 422, "invalid", ["value"]],
  ["a slot that there is not", () => ({ ...at("50"), colour: "red" }), 422, "invalid", ["colour"]],
])("an addition with %s is refused", async (_, body, status, code, fields) => {
  const got = await add({ ...blank, ...body() }, "refused");
  expect([got.status, codeOf(got), fieldsOf(got)]).toEqual([status, code, fields]);
});

test("a viewer adds nothing", async () => {
  expect((await add({ ...blank, ...at("50") }, "v", { as: "viewer" })).status).toBe(403);
});

describe("races", () => {
  test("of twenty who add the same figure one does, and all who add different ones do", async () => {
    const same = await Promise.all(Array.from({ length: 12 }, (_, i) => add({ ...blank, ...at("50") }, `same-${i}`)));
    expect(same.map((got) => got.status).sort()).toEqual([201, ...Array.from({ length: 11 }, () => 409)]);
    const apart = await Promise.all(["2007", "9", "an hour"].map((quote, i) => add({ ...blank, value: null, ...at(quote) }, `apart-${i}`)));
    expect(apart.map((got) => got.status)).toEqual([201, 201, 201]);
    const { claims } = await detail();
    expect(claims.every((c, i) => i === 0 || (claims[i - 1]?.end ?? 0) <= c.start)).toBe(true);
  });

  test("one key sent ten times is one claim, and every answer names it; another body under it is refused", async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => add({ ...blank, ...at("50") }, "twin")));
    expect(new Set(answers.map((got) => ClaimRecord.parse(got.body).id)).size).toBe(1);
    const other = await add({ ...blank, ...at("2007") }, "twin");
    expect([other.status, codeOf(other)]).toEqual([422, "key_reused"]);
  });

  test("of thirty corrections and verdicts on one version one is taken, and the others are told", async () => {
    const claim = await first("31");
    const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => i % 2
      ? correct(claim, { value: String(i) }, `race-${i}`)
      : ask(verdicts.POST, `/api/claims/${claim.id}/verdicts`, { body: { status: "verified", note: "Checked, no link." }, params: { id: claim.id }, headers: { "if-match": '"1"', "idempotency-key": `race-${i}` } })));
    expect(answers.map((got) => got.status).sort()).toEqual([200, ...Array.from({ length: 29 }, () => 412)]);
    const { items, corrections: rows } = await past(claim.id);
    expect(items.length + rows.length).toBe(1);
  });
});

test("slots are corrected, with who, when, why, old and new; every digit arrives", async () => {
  const claim = await first("31");
  const value = "123456789012345678901234567890.000000000012";
  const got = ClaimRecord.parse((await correct(claim, { value, bound: "at_least", source: "the harbour office", why: "The table says so." }, "a")).body);
  expect(got).toMatchObject({ value, bound: "at_least", source: "the harbour office", version: 2, corrected: ["bound", "source", "value"], status: "unverified", rule: claim.rule });
  const after = ClaimRecord.parse((await correct(got, { source: null }, "b")).body);
  expect(after).toMatchObject({ source: null, value, version: 3 });
  expect((await past(claim.id)).corrections).toMatchObject([
    { version: 2, old: { value: "31", bound: "exact", source: null }, new: { value, bound: "at_least", source: "the harbour office" }, why: "The table says so.", by: "Edi" },
    { version: 3, old: { source: "the harbour office" }, new: { source: null }, why: null },
  ]);
});

test("a stale correction gets the claim as it is; a repeated one its first answer; another body under its key is refused", async () => {
  const claim = await first("31");
  await correct(claim, { value: "32" }, "a");
  const stale = await correct(claim, { value: "33" }, "b");
  expect([stale.status, StaleBody.parse(stale.body).claim.value]).toEqual([412, "32"]);
  expect((await correct(claim, { value: "32" }, "a")).status).toBe(200);
  expect(codeOf(await correct(claim, { value: "34" }, "a"))).toBe("key_reused");
  expect((await past(claim.id)).corrections).toHaveLength(1);
});

test.each<[string, object, string[]]>([
  ["nothing", {}, ["body"]], ["only a reason", { why: "x" }, ["body"]], ["a kind whose slots do not fit", { kind: "money", unit: "person" }, ["harm", "unit"]],
  ["a range upside down", { high: "30" }, ["high"]], ["an unknown bound", { bound: "circa" }, ["bound"]],
])("a correction of %s is refused", async (_, body, fields) => {
  const got = await correct(await first("31"), body, "no");
  expect([got.status, fieldsOf(got).toSorted()]).toEqual([422, fields]);
});

test("the kept counts are right after all of it", async () => {
  const [kept] = await db.$queryRaw<unknown[]>`SELECT count(*)::int AS wrong FROM (
    (SELECT article_id, kind, status, dismissed, count(*)::int AS n FROM claim WHERE NOT withdrawn GROUP BY 1, 2, 3, 4)
    EXCEPT SELECT article_id, kind, status, dismissed, n FROM tally WHERE n > 0) difference`;
  expect(kept).toEqual({ wrong: 0 });
});
