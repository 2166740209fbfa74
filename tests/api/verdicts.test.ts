import { beforeEach, describe, expect, test } from "vitest";
import * as articles from "../../app/api/articles/route";
import * as history from "../../app/api/claims/[id]/history/route";
import * as claim from "../../app/api/claims/[id]/route";
import * as verdicts from "../../app/api/claims/[id]/verdicts/route";
import * as claims from "../../app/api/claims/route";
import { ArticleCreated, ClaimPage, ClaimRecord, StaleBody } from "../../lib/api/contract";
import { History, type NewVerdict } from "../../lib/api/verdict-contract";
import { codeOf, fieldsOf, openTestDesk, type Got, type Sent } from "./desk";

const { ask, db } = await openTestDesk();
const unknown = "019a0000-0000-7000-8000-000000000000";
let id = "", count = 0;

beforeEach(async () => {
  const made = await ask(articles.POST, "/api/articles", { body: { title: "Deaths", text: `Storm ${++count} killed 31 people.` } });
  const page = ClaimPage.parse((await ask(claims.GET, `/api/claims?article=${ArticleCreated.parse(made.body).id}`)).body);
  id = page.items.find((item) => item.quote === "31")?.id ?? "";
});

const decide = (body: unknown, version: number | string | null, key: string | null, more: Sent = {}): Promise<Got> =>
  ask(verdicts.POST, `/api/claims/${id}/verdicts`, {
    body, params: { id }, ...more,
    headers: { ...(version === null ? {} : { "if-match": typeof version === "number" ? `"${version}"` : version }), ...(key === null ? {} : { "idempotency-key": key }), ...more.headers },
  });
const read = async () => ClaimRecord.parse((await ask(claim.GET, `/api/claims/${id}`, { params: { id } })).body);
const past = async () => History.parse((await ask(history.GET, `/api/claims/${id}/history`, { params: { id } })).body).items;
const verified: NewVerdict = { status: "verified", note: "Checked, no link." };
const disputed: NewVerdict = { status: "disputed", reason: "magnitude", correctValue: "310", evidence: [{ url: "https://example.org/a", title: "Register" }, { quote: "310 people", note: "Page 4" }] };

test("verify, dispute, take back: the claim changes and the history keeps every step", async () => {
  const first = await decide(verified, 1, "a");
  expect(first.status).toBe(200);
  expect(ClaimRecord.parse(first.body)).toMatchObject({ id, status: "verified", version: 2, note: "Checked, no link.", decidedBy: "Edi", reason: null });
  expect(first.headers.get("etag")).toBe('"2"');
  await decide(disputed, 2, "b");
  expect(await read()).toMatchObject({ status: "disputed", version: 3, reason: "magnitude", correctValue: "310", note: null });
  await decide({ status: "unverified" }, 3, "c", { as: "administrator" });
  expect(await read()).toMatchObject({ status: "unverified", version: 4, reason: null, correctValue: null, decidedBy: "Ada" });
  expect(await past()).toMatchObject([
    { version: 2, from: "unverified", status: "verified", by: "Edi", note: "Checked, no link.", evidence: [] },
    { version: 3, from: "verified", status: "disputed", reason: "magnitude", correctValue: "310", evidence: [{ url: "https://example.org/a", title: "Register", quote: null }, { quote: "310 people", note: "Page 4", url: null }] },
    { version: 4, from: "disputed", status: "unverified", by: "Ada", evidence: [] },
  ]);
});

test("a stale version gets the claim as it is, and changes nothing", async () => {
  await decide(verified, 1, "first");
  const got = await decide(disputed, 1, "second");
  expect(got.status).toBe(412);
  expect(StaleBody.parse(got.body)).toMatchObject({ error: { code: "stale" }, claim: { id, status: "verified", version: 2 } });
  expect(got.headers.get("etag")).toBe('"2"');
  expect(await past()).toHaveLength(1);
});

describe("a repeated key", () => {
  test("answers as the first time, even after others went on, and writes nothing", async () => {
    const first = await decide(verified, 1, "same");
    await decide(disputed, 2, "other");
    const again = await decide(verified, 1, "same");
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(await read()).toMatchObject({ status: "disputed", version: 3 });
    expect(await past()).toHaveLength(2);
  });

  test("makes no difference between fields in another order", async () => {
    await decide({ status: "verified", note: "N" }, 1, "order");
    expect((await decide({ note: " N ", status: "verified" }, 1, "order")).status).toBe(200);
  });

  test.each<[string, unknown]>([["another status", { status: "unverified" }], ["another note", { ...verified, note: "Other" }], ["evidence besides", { ...verified, evidence: [{ note: "x" }] }]])("with %s is refused", async (_, body) => {
    const key = `reused-${count}`;
    await decide(verified, 1, key);
    const got = await decide(body, 2, key);
    expect([got.status, codeOf(got)]).toEqual([422, "key_reused"]);
    expect(await past()).toHaveLength(1);
  });

  test("belongs to its person: somebody else's is another key", async () => {
    await decide(verified, 1, "shared");
    expect((await decide({ status: "unverified" }, 2, "shared", { as: "administrator" })).status).toBe(200);
  });

  test("is refused for another claim", async () => {
    await decide(verified, 1, "claim");
    const text = "Another storm hurt 12 people.";
    const made = await ask(articles.POST, "/api/articles", { body: { title: "B", text: `${text} ${count}` } });
    const other = ClaimPage.parse((await ask(claims.GET, `/api/claims?article=${ArticleCreated.parse(made.body).id}`)).body).items[0]?.id ?? "";
    const got = await decide(verified, 1, "claim", { params: { id: other } });
    expect([got.status, codeOf(got)]).toEqual([422, "key_reused"]);
  });
});

test.each<[string, Parameters<typeof decide>, number, string, string[]]>([
  ["no version", [verified, null, "k"], 428, "version_missing", []],
  ["a weak validator", [verified, 'W/"1"', "k"], 400, "bad_version", []],
  ["a version without quotes", [verified, "1", "k"], 400, "bad_version", []],
  ["any version", [verified, "*", "k"], 400, "bad_version", []],
  ["two versions", [verified, '"1", "2"', "k"], 400, "bad_version", []],
  ["a version in words", [verified, '"one"', "k"], 400, "bad_version", []],
  ["a version of the future", [verified, 9, "k"], 412, "stale", []],
  ["no key", [verified, 1, null], 400, "idempotency_key_missing", []],
  ["an endless key", [verified, 1, "k".repeat(201)], 400, "idempotency_key_missing", []],
  ["a key with spaces", [verified, 1, "a b"], 400, "idempotency_key_missing", []],
  ["an unknown status", [{ status: "maybe" }, 1, "k"], 422, "invalid", ["status"]],
  ["a dispute without a reason", [{ status: "disputed", note: "no" }, 1, "k"], 422, "invalid", ["reason"]],
  ["a dispute with nothing to show", [{ status: "disputed", reason: "unit" }, 1, "k"], 422, "invalid", ["note"]],
  ["a reason for a verified figure", [{ status: "verified", reason: "unit" }, 1, "k"], 422, "invalid", ["reason"]],
  ["a correct value in words", [{ ...disputed, correctValue: "about 3" }, 1, "k"], 422, "invalid", ["correctValue"]],
  ["a correct value without end", [{ ...disputed, correctValue: "9".repeat(41) }, 1, "k"], 422, "invalid", ["correctValue"]],
  ["empty evidence", [{ ...verified, evidence: [{}] }, 1, "k"], 422, "invalid", ["evidence.0"]],
  ["evidence from a script", [{ ...verified, evidence: [{ url: "javascript:alert(1)" }] }, 1, "k"], 422, "invalid", ["evidence.0.url"]],
  ["too much evidence", [{ ...verified, evidence: Array.from({ length: 21 }, () => ({ note: "x" })) }, 1, "k"], 422, "invalid", ["evidence"]],
  ["NUL in a note", [{ ...verified, note: "a\0b" }, 1, "k"], 422, "invalid", ["note"]],
  ["half a character in evidence", [{ ...verified, evidence: [{ note: "\ud83c" }] }, 1, "k"], 422, "invalid", ["evidence.0.note"]],
  ["malformed JSON", [undefined, 1, "k", { raw: "{" }], 400, "malformed_json", []],
  ["a form", [verified, 1, "k", { headers: { "content-type": "text/plain" } }], 415, "not_json", []],
  ["a viewer", [verified, 1, "k", { as: "viewer" }], 403, "not_allowed", []],
  ["nobody", [verified, 1, "k", { as: "nobody" }], 401, "not_signed_in", []],
  ["an unknown claim", [verified, 1, "k", { params: { id: unknown } }], 404, "not_found", []],
  ["a claim that is no id", [verified, 1, "k", { params: { id: "17" } }], 404, "not_found", []],
])("POST verdicts refuses %s", async (_, [body, version, key, more], status, code, fields) => {
  const got = await decide(body, version, key, more);
  expect([got.status, codeOf(got), fieldsOf(got)]).toEqual([status, code, fields]);
  expect(await read()).toMatchObject({ status: "unverified", version: 1 });
  expect(await past()).toEqual([]);
});

test("thirty digits come back as they were sent", async () => {
  const correctValue = "123456789012345678901234567890.012345678901234567890123456789";
  expect(ClaimRecord.parse((await decide({ ...disputed, correctValue }, 1, "digits")).body).correctValue).toBe(correctValue);
  expect((await past())[0]?.correctValue).toBe(correctValue);
});

describe("races", () => {
  test("of fifty verdicts on one claim one wins, and the others are told", async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => decide(i % 2 ? verified : disputed, 1, `race-${i}`)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, ...Array.from({ length: 49 }, () => 412)]);
    const winner = ClaimRecord.parse(answers.find((answer) => answer.status === 200)?.body);
    expect(await read()).toEqual(winner);
    expect(await past()).toHaveLength(1);
  });

  test("one key sent twenty times at once is one verdict, and every answer is the first", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => decide(disputed, 1, "twin")));
    expect(new Set(answers.map((answer) => `${answer.status} ${JSON.stringify(answer.body)}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
    expect(await past()).toHaveLength(1);
  });

  test("one key with two bodies at once: one is recorded, the other refused", async () => {
    const answers = await Promise.all([verified, disputed, verified, disputed].map((body) => decide(body, 1, "two-bodies")));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200, 422]));
    expect(await past()).toHaveLength(1);
  });

  test("the kept counts are right after all of it", async () => {
    const [kept] = await db.$queryRaw<unknown[]>`SELECT count(*)::int AS wrong FROM (
      SELECT article_id, kind, status, count(*)::int AS n FROM claim GROUP BY 1, 2, 3
      EXCEPT SELECT article_id, kind, status, n FROM tally WHERE n > 0) difference`;
    expect(kept).toEqual({ wrong: 0 });
  });
});
