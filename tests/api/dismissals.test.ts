import { expect, test } from "vitest";
import * as article from "../../app/api/articles/[id]/route";
import * as articles from "../../app/api/articles/route";
import * as history from "../../app/api/claims/[id]/history/route";
import * as verdicts from "../../app/api/claims/[id]/verdicts/route";
import * as claims from "../../app/api/claims/route";
import * as rules from "../../app/api/rules/route";
import * as stats from "../../app/api/stats/[name]/route";
import { ArticleDetail, ArticlePage, ClaimPage, ClaimRecord, RuleBook, stats as shapes, type ClaimRecord as Claim } from "../../lib/api/contract";
import { History } from "../../lib/api/verdict-contract";
import { storeArticle } from "../../lib/store/store-article";
import { codeOf, fieldsOf, openTestDesk, type Sent } from "./desk";

const { ask, db } = await openTestDesk();
const text = "The fire killed 4 people. It cost £3 million on 2 May 2024. Room 12.";
const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote });
const made = (quote: string, rule: string) => ({ ...at(quote), kind: "count", value: "4", bound: "exact", rule, confidence: 1, priority: 1, reasons: [] }) as const;
const { id } = await storeArticle(db, {
  article: { title: "Fire", text }, extractor: "test",
  claims: [made("4", "money/currency"), made("3 million", "money/currency"), made("12", "left/the-book")],
  rejections: [{ ...at("2 May"), rule: "date/day-month", because: "" }, { ...at("2024"), rule: "left/refusals", because: "" }],
}, { actor: "shell", name: "Test" });

const list = async (query: string) => ClaimPage.parse((await ask(claims.GET, `/api/claims?${query}`, { as: "viewer" })).body);
const [first, second, third] = (await list("")).items;
const decide = (claim: Claim | undefined, body: unknown, version: number, key: string, more: Sent = {}) =>
  ask(verdicts.POST, "/x", { body, params: { id: claim?.id ?? "" }, headers: { "if-match": `"${version}"`, "idempotency-key": key }, ...more });
const counts = async () => {
  const overview = shapes.overview.parse((await ask(stats.GET, "/x", { params: { name: "overview" } })).body);
  const kinds = shapes.kinds.parse((await ask(stats.GET, "/x", { params: { name: "kinds" } })).body).items[0];
  const summary = ArticlePage.parse((await ask(articles.GET, "/api/articles")).body).items[0];
  const left = shapes.articles.parse((await ask(stats.GET, "/x", { params: { name: "articles" } })).body).items[0];
  const again = (await ask(articles.POST, "/api/articles", { body: { title: "Fire", text } })).body as { claims: number };
  return [overview.claims, overview.unverified, overview.verified, kinds?.unverified, summary?.claims, summary?.unverified, left?.unverified, again.claims, (await list("")).total, (await list("q=fire")).total];
};
const ruleOf = async (rule: string) => RuleBook.parse((await ask(rules.GET, "/api/rules", { as: "viewer" })).body).items.find((item) => item.id === rule);

test.each<[string, unknown, string[]]>([
  ["a verified figure", { status: "verified", dismissed: true }, ["dismissed"]],
  ["a disputed figure", { status: "disputed", dismissed: true, reason: "unit", note: "no" }, ["dismissed"]],
  ["a word", { status: "unverified", dismissed: "yes" }, ["dismissed"]],
])("%s is not dismissed", async (_, body, fields) => {
  const got = await decide(first, body, 1, "refused");
  expect([got.status, codeOf(got), fieldsOf(got)]).toEqual([422, "invalid", fields]);
});

test("a viewer dismisses nothing", async () => {
  expect((await decide(first, { status: "unverified", dismissed: true }, 1, "viewer", { as: "viewer" })).status).toBe(403);
});

test("what is dismissed leaves every count, and comes back into them", async () => {
  expect(await counts()).toEqual([3, 3, 0, 3, 3, 3, 3, 3, 3, 3]);
  const got = await decide(first, { status: "unverified", dismissed: true, note: "A room." }, 1, "out");
  expect(ClaimRecord.parse(got.body)).toMatchObject({ status: "unverified", dismissed: true, version: 2, note: "A room.", decidedBy: "Edi" });
  expect(await counts()).toEqual([2, 2, 0, 2, 2, 2, 2, 2, 2, 2]);
  await decide(first, { status: "verified" }, 2, "in");
  expect(await counts()).toEqual([3, 2, 1, 2, 3, 2, 2, 3, 3, 3]);
  await decide(first, { status: "unverified", dismissed: true }, 3, "out-again");
  expect(await counts()).toEqual([2, 2, 0, 2, 2, 2, 2, 2, 2, 2]);
});

test("it is listed when asked for, and the article keeps it, marked", async () => {
  expect((await list("status=dismissed")).items.map((claim) => [claim.id, claim.dismissed])).toEqual([[first?.id, true]]);
  expect((await list("status=dismissed")).total).toBe(1);
  expect((await list("status=dismissed&rule=left/the-book")).total).toBe(0);
  expect((await list("status=unverified,dismissed")).total).toBe(3);
  expect((await list("q=fire&status=dismissed")).total).toBe(1);
  const detail = ArticleDetail.parse((await ask(article.GET, "/x", { params: { id } })).body);
  expect(detail.claims.map((claim) => claim.dismissed)).toEqual([true, false, false]);
  expect([detail.unverified, detail.verified]).toEqual([2, 0]);
  const asked = await ask(claims.GET, "/api/claims?dismissed=perhaps");
  expect([asked.status, fieldsOf(asked)]).toEqual([400, ["dismissed"]]);
});

test("the history says each time what was meant, and a repeated key answers as the first time", async () => {
  const { items } = History.parse((await ask(history.GET, "/x", { params: { id: first?.id ?? "" } })).body);
  expect(items.map((row) => [row.from, row.status, row.dismissed, row.note])).toEqual([
    ["unverified", "unverified", true, "A room."], ["unverified", "verified", false, null], ["verified", "unverified", true, null],
  ]);
  const again = await decide(first, { status: "unverified", dismissed: true, note: "A room." }, 1, "out");
  expect(ClaimRecord.parse(again.body)).toMatchObject({ dismissed: true, version: 2 });
  const other = await decide(first, { status: "unverified", note: "A room." }, 1, "out");
  expect([other.status, codeOf(other)]).toEqual([422, "key_reused"]);
});

test("the database itself refuses a verdict on what is dismissed", async () => {
  await expect(db.$executeRaw`UPDATE claim SET status = 'verified' WHERE id = ${first?.id}::uuid`).rejects.toThrow(/claim_dismissed/);
});

test("claims are filtered by rule", async () => {
  expect((await list("rule=money/currency")).items.map((claim) => claim.id)).toEqual([second?.id]);
  expect((await list("rule=money/currency,left/the-book")).total).toBe(2);
  expect((await list("rule=no/such-rule")).total).toBe(0);
  const got = await ask(claims.GET, "/api/claims?rule=a%20rule");
  expect([got.status, fieldsOf(got)]).toEqual([400, ["rule"]]);
});

test("the rule book counts what each rule did on this desk", async () => {
  await decide(second, { status: "disputed", reason: "unit", note: "Dollars." }, 1, "dispute");
  await decide(third, { status: "verified" }, 1, "verify");
  expect(await ruleOf("money/currency")).toMatchObject({ part: "claim", fired: 2, verified: 0, disputed: 1, dismissed: 1 });
  expect((await ruleOf("money/currency"))?.because).not.toBe("");
  expect(await ruleOf("left/the-book")).toEqual({ id: "left/the-book", part: "former", because: "", finds: [], ignores: [], fired: 1, verified: 1, disputed: 0, dismissed: 0 });
  expect(await ruleOf("left/refusals")).toMatchObject({ part: "former", fired: 1 });
  const book = RuleBook.parse((await ask(rules.GET, "/api/rules")).body).items;
  expect(new Set(book.map((rule) => rule.part))).toEqual(new Set(["claim", "refusal", "furniture", "former"]));
  expect(book.reduce((sum, rule) => sum + rule.fired, 0)).toBe(5);
  expect((await ask(rules.GET, "/api/rules", { as: "nobody" })).status).toBe(401);
});
