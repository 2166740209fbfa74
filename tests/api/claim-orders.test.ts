import { Decimal } from "decimal.js";
import { beforeAll, describe, expect, test } from "vitest";
import * as claims from "../../app/api/claims/route";
import { claimSorts, mostCounted, type ClaimSort } from "../../lib/api/claim-query";
import { ClaimPage, type ClaimRecord } from "../../lib/api/contract";
import { storeArticle } from "../../lib/store/store-article";
import { codeOf, fieldsOf, openTestDesk } from "./desk";
import { oddDesk } from "./odd-desk";

const { ask, db } = await openTestDesk();
const list = async (query: Record<string, string>) => ClaimPage.parse((await ask(claims.GET, `/api/claims?${new URLSearchParams(query)}`)).body);

async function walk(query: Record<string, string>): Promise<{ items: ClaimRecord[]; totals: Set<string> }> {
  const items: ClaimRecord[] = [];
  const totals = new Set<string>();
  let cursor: string | null = null;
  do {
    const page: ClaimPage = await list({ ...query, ...(cursor ? { cursor } : {}) });
    totals.add(`${page.total} ${page.capped}`);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return { items, totals };
}

const bytes = (text: string) => Buffer.from(text.normalize("NFKC").toLowerCase());
type Compare = (a: ClaimRecord, b: ClaimRecord) => number;
const nullsLast = (key: (claim: ClaimRecord) => number | null): Compare => (a, b) => {
  const [x, y] = [key(a), key(b)];
  return x === null || y === null ? Number(x === null) - Number(y === null) : y - x;
};
// Digits that a double cannot hold tell values apart too.
const exactly: Compare = (a, b) => (a.value === null || b.value === null ? Number(a.value === null) - Number(b.value === null) : new Decimal(b.value).cmp(a.value));
const byText = (key: (claim: ClaimRecord) => string): Compare => (a, b) => Buffer.compare(bytes(key(a)), bytes(key(b)));
const needOf = (c: ClaimRecord) => (c.needsRecheck !== null ? 0 : c.check === "amend" ? 1 : c.check === "review" ? 2 : 3);
const byKey: Record<ClaimSort, readonly Compare[]> = {
  needs: [(a, b) => needOf(a) - needOf(b), (a, b) => b.priority - a.priority],
  priority: [(a, b) => b.priority - a.priority], confidence: [(a, b) => b.confidence - a.confidence],
  date: [nullsLast((c) => (c.article.published === null ? null : Date.parse(c.article.published)))],
  value: [exactly], article: [byText((c) => [c.article.title, c.article.outlet].filter(Boolean).join("\n"))],
  status: [byText((c) => c.status), (a, b) => b.priority - a.priority],
  decided: [nullsLast((c) => (c.decidedAt === null ? null : Date.parse(c.decidedAt)))],
};
const place: readonly Compare[] = [byText((c) => c.article.id), (a, b) => a.start - b.start];
const keyOf: Record<ClaimSort, (claim: ClaimRecord) => unknown> = {
  needs: (c) => [needOf(c), c.priority].join(), priority: (c) => c.priority, confidence: (c) => c.confidence, date: (c) => c.article.published, value: (c) => c.value,
  article: (c) => c.article.title, status: (c) => c.status, decided: (c) => c.decidedAt,
};
const inOrder = (sort: ClaimSort): Compare => (a, b) => {
  for (const compare of byKey[sort]) { const n = compare(a, b); if (n !== 0) return n; }
  const [article, start] = place;
  return -(article?.(a, b) ?? 0) || (start?.(a, b) ?? 0);
};

beforeAll(async () => { await oddDesk(db, { articles: 7, claims: 26, seed: 7 }); }, 60_000);

describe.each(claimSorts)("sorted by %s", (sort) => {
  test("every claim stands once, in order, whatever the page size", async () => {
    const all = (await list({ limit: "500", sort })).items;
    expect(all.length).toBe((await list({ limit: "1" })).total);
    expect(all.map((c) => c.id)).toEqual([...all].sort(inOrder(sort)).map((c) => c.id));
    for (const limit of ["1", "7", "40"]) {
      const { items, totals } = await walk({ sort, limit });
      expect(items.map((c) => c.id)).toEqual(all.map((c) => c.id));
      expect([...totals]).toEqual([`${all.length} false`]);
    }
  });

  test("turned over it has the same claims, equal keys too, and those without a value stay last", async () => {
    const { items: there } = await walk({ sort, limit: "11" });
    const { items: back } = await walk({ sort: `-${sort}`, limit: "11" });
    const known = (items: ClaimRecord[]) => items.filter((c) => keyOf[sort](c) !== null);
    expect(known(back).map((c) => c.id)).toEqual(known(there).reverse().map((c) => c.id));
    expect(back.slice(known(back).length).map((c) => c.id)).toEqual(there.slice(known(there).length).reverse().map((c) => c.id));
  });
});

test("a cursor holds for the order that gave it out", async () => {
  const { nextCursor } = await list({ sort: "value", limit: "3" });
  const got = await ask(claims.GET, `/api/claims?${new URLSearchParams({ sort: "-value", cursor: nextCursor ?? "" })}`);
  expect([got.status, codeOf(got), fieldsOf(got)]).toEqual([400, "bad_query", ["cursor"]]);
});

test.each(["sort=colour", "sort=--value", "colour=red", "from=2026-13-01", "min=1e9", "flag=odd", "assignee=someone", "status=gone"])("?%s is a 400", async (query) => {
  const got = await ask(claims.GET, `/api/claims?${query}`);
  expect([got.status, codeOf(got), fieldsOf(got)]).toEqual([400, "bad_query", [query.split("=")[0]]]);
});

describe("where more match than are sorted", () => {
  const most = mostCounted + 300;
  beforeAll(async () => {
    const text = Array.from({ length: most }, (_, i) => `${i}.`).join(" ");
    let at = 0;
    const found = Array.from({ length: most }, (_, i) => {
      const start = text.indexOf(`${i}.`, at);
      at = start + 1;
      return { start, end: start + String(i).length, quote: String(i), kind: "count" as const, value: i % 9 === 0 ? null : String(i % 50), bound: "exact" as const, rule: "count/many", confidence: (i % 4) / 4, priority: i % 3, reasons: [], source: "the Registry" };
    });
    await storeArticle(db, { article: { title: "A long table", text, published: "2020-02-02" }, claims: found, rejections: [], extractor: "test" }, { actor: "shell", name: "Test" });
  }, 60_000);

  test.each([...claimSorts, "-value", "-date"] as const)("by %s the index is walked, complete and without doubles", async (sort) => {
    const { items, totals } = await walk({ sort, limit: "500", rule: "count/many" });
    expect([items.length, new Set(items.map((c) => c.id)).size]).toEqual([most, most]);
    expect([...totals]).toEqual([`${mostCounted} true`]);
    const kept = await walk({ sort, limit: "500", kind: "count" });
    const natural = sort.startsWith("-") ? null : (sort as ClaimSort);
    if (natural) expect(kept.items.map((c) => c.id)).toEqual([...kept.items].sort(inOrder(natural)).map((c) => c.id));
    expect([...kept.totals]).toEqual([`${kept.items.length} false`]);
  }, 60_000);
});
