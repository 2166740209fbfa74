import { beforeAll, expect, test } from "vitest";
import * as history from "../../app/api/claims/[id]/history/route";
import * as claim from "../../app/api/claims/[id]/route";
import * as verdicts from "../../app/api/claims/[id]/verdicts/route";
import * as claims from "../../app/api/claims/route";
import * as stats from "../../app/api/stats/[name]/route";
import { ClaimPage, ClaimRecord, stats as shapes, type Stat, type StatName } from "../../lib/api/contract";
import { storeArticle } from "../../lib/store/store-article";
import type { Claim, Kind } from "../../lib/types";
import { codeOf, fieldsOf, openTestDesk } from "./desk";

const { ask, db } = await openTestDesk();
const list = async (query: string) => ClaimPage.parse((await ask(claims.GET, `/api/claims?${query}`, { as: "viewer" })).body);
const stat = async <N extends StatName>(name: N): Promise<Stat<N>> => shapes[name].parse((await ask(stats.GET, `/api/stats/${name}`, { params: { name } })).body) as Stat<N>;

const digits = "98765432109876543210987654321098.76543210";
const text = "Ärzte zählten 12 Tote. A fund of $3 got 50% more_or less.\nIt is 🌊 400 miles (640 km), said the Ministry.";
const found = (quote: string, kind: Kind, priority: number, more: Partial<Claim> = {}): Claim => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, quote, kind, value: quote, bound: "exact", rule: `${kind}/test`, confidence: 0.5, priority, reasons: [], ...more };
};
const ids: string[] = [];

beforeAll(async () => {
  for (const [i, title] of ["Harbour budget", "Flood tolls", "100% Energy_costs"].entries()) {
    const { id } = await storeArticle(db, {
      article: { title, text: `${text}${" ".repeat(i)}`, ...(i === 0 ? { outlet: "Courier", published: "2026-01-02" } : {}) },
      claims: [
        found("12", "casualty", 90, { harm: "killed", unit: "person" }), found("3", "money", 50, { unit: "USD", value: digits, high: "1.50", about: "the Fund" }),
        found("50", "percentage", 50), found("400", "measurement", 10, { source: "the Ministry" }), found("640", "measurement", 10, { restates: text.indexOf("400"), value: null, vague: true }),
      ],
      rejections: [], extractor: "test",
    }, { actor: "shell", name: "Test" });
    ids.push(id);
  }
});

test("those to look at first come first, then the newest article, then by place", async () => {
  const { items, total, nextCursor } = await list("");
  expect([total, nextCursor]).toEqual([15, null]);
  const [a, b, c] = ids;
  expect(items.map((item) => [item.article.id, item.quote])).toEqual([
    [c, "12"], [b, "12"], [a, "12"], [c, "3"], [c, "50"], [b, "3"], [b, "50"], [a, "3"], [a, "50"], [c, "400"], [c, "640"], [b, "400"], [b, "640"], [a, "400"], [a, "640"],
  ]);
});

test.each([1, 2, 4, 14, 15])("pages of %i have no gap and no repetition", async (limit) => {
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: ClaimPage = await list(new URLSearchParams({ limit: String(limit), ...(cursor ? { cursor } : {}) }).toString());
    expect(page.total).toBe(15);
    seen.push(...page.items.map((item) => item.id));
    cursor = page.nextCursor;
  } while (cursor);
  expect(seen).toEqual((await list("")).items.map((item) => item.id));
});

test.each([
  ["kind=casualty", 3], ["kind=casualty,money", 6], ["kind=money&kind=casualty", 6], ["status=unverified", 15], ["status=verified,disputed", 0], ["status=", 15],
  ["q=ministry", 6], ["q=THE+FUND", 3], ["q=%C3%84RZTE", 3], ["q=zählten", 3], ["q=USD", 3], ["q=flood+tolls", 5], ["q=100%25", 5], ["q=e_or", 6], ["q=e%25or", 0], ["q=energy_", 5], ["q=640", 6], ["q='", 0], ["q=nowhere", 0],
  ["q=ministry&kind=casualty", 0], ["q=", 15],
])("?%s finds %i", async (query, total) => {
  const page = await list(query);
  expect([page.total, page.items.length]).toEqual([total, total]);
});

test("one article or several, and one that is unknown", async () => {
  expect((await list(`article=${ids[0]}`)).total).toBe(5);
  expect((await list(`article=${ids[0]},${ids[1]}&kind=money`)).total).toBe(2);
  expect((await list("article=019a0000-0000-7000-8000-000000000000")).total).toBe(0);
});

test.each([
  ["status=maybe", ["status"]], ["kind=vote,colour", ["kind"]], ["article=1", ["article"]], ["limit=0", ["limit"]], ["limit=1.5", ["limit"]],
  ["cursor=x", ["cursor"]], ["cursor=WzEsMiwzXQ", ["cursor"]], [`q=${"x".repeat(201)}`, ["q"]], ["limit=x&status=y", ["status", "limit"]],
])("?%s is a 400", async (query, fields) => {
  const got = await ask(claims.GET, `/api/claims?${query}`);
  expect([got.status, codeOf(got), fieldsOf(got)]).toEqual([400, "bad_query", fields]);
});

test("a claim has every slot as it was found, to the last digit", async () => {
  const fund = (await list(`article=${ids[0]}&kind=money`)).items[0];
  const got = await ask(claim.GET, "/api/claims/x", { params: { id: fund?.id ?? "" }, as: "viewer" });
  expect(got.headers.get("etag")).toBe('"1"');
  expect(ClaimRecord.parse(got.body)).toEqual({ ...fund, value: digits, high: "1.50", unit: "USD", about: "the Fund", before: "A fund of $", after: " got 50% more_or less.", article: { id: ids[0], title: "Harbour budget", outlet: "Courier", published: "2026-01-02" } });
  const [miles, kilometres] = (await list(`article=${ids[0]}&kind=measurement`)).items;
  expect(kilometres).toMatchObject({ restates: miles?.id, value: null, vague: true });
});

test.each(["019a0000-0000-7000-8000-000000000000", "17", "' OR 1=1"])("claim %s is a 404", async (id) => {
  for (const route of [claim.GET, history.GET]) expect(codeOf(await ask(route, "/api/claims/x", { params: { id } }))).toBe("not_found");
});

test("the statistics follow the verdicts", async () => {
  expect(await stat("overview")).toEqual({ articles: 3, claims: 15, unverified: 15, verified: 0, disputed: 0 });
  const [first, second] = (await list("kind=casualty")).items;
  for (const [item, body] of [[first, { status: "verified", note: "ok" }], [second, { status: "disputed", reason: "outdated", note: "old" }]] as const)
    await ask(verdicts.POST, "/x", { body, params: { id: item?.id ?? "" }, headers: { "if-match": '"1"', "idempotency-key": item?.id ?? "" } });
  expect(await stat("overview")).toEqual({ articles: 3, claims: 15, unverified: 13, verified: 1, disputed: 1 });
  expect((await stat("kinds")).items).toContainEqual({ kind: "casualty", unverified: 1, verified: 1, disputed: 1 });
  const days = (await stat("throughput")).items;
  expect([days.length, days.at(-1)]).toEqual([30, { day: new Date().toISOString().slice(0, 10), verified: 1, disputed: 1 }]);
  expect((await stat("articles")).items.map((item) => [item.id, item.unverified])).toEqual([[ids[0], 5], [ids[2], 4], [ids[1], 4]]);
  expect((await list("status=verified,disputed")).total).toBe(2);
});

test.each(["nothing", "constructor", "__proto__"])("there are no statistics %s", async (name) => {
  expect((await ask(stats.GET, "/x", { params: { name } })).status).toBe(404);
});
