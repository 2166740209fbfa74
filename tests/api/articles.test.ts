import { describe, expect, test } from "vitest";
import * as article from "../../app/api/articles/[id]/route";
import * as articles from "../../app/api/articles/route";
import { ArticleCreated, ArticleDetail, ArticlePage, maxTextLength } from "../../lib/api/contract";
import { codeOf, fieldsOf, openTestDesk, type Sent } from "./desk";

const { ask } = await openTestDesk();
const create = (body: object, more: Sent = {}) => ask(articles.POST, "/api/articles", { body, ...more });

test("an article comes back as it went in, offsets included", async () => {
  const text = "Floods killed 31 people 🌊 in Bélmonte.\r\n\r\n“Some 1,400 homes” 👩‍👩‍👧 were lost, at a cost of $3.2 million.\r\n";
  const made = await create({ title: " Floods ", text, outlet: "Kowloon Courier", published: "2026-11-02", url: "https://example.org/floods" });
  expect(made.status).toBe(201);
  const { id, claims, created } = ArticleCreated.parse(made.body);
  expect(created).toBe(true);
  const got = await ask(article.GET, `/api/articles/${id}`, { params: { id }, as: "viewer" });
  const detail = ArticleDetail.parse(got.body);
  expect(detail).toMatchObject({ id, title: "Floods", text, outlet: "Kowloon Courier", published: "2026-11-02", url: "https://example.org/floods", revision: 1, unverified: claims, verified: 0 });
  expect(detail.claims).toHaveLength(claims);
  expect(claims).toBeGreaterThan(0);
  for (const claim of detail.claims) {
    expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
    expect(text).toContain(claim.before + claim.quote + claim.after);
  }
});

test("the same text again makes nothing, not even with another title or twenty at once", async () => {
  const text = "The council approved 17 of 29 requests.";
  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => create({ title: `Requests ${i}`, text })));
  expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(19);
  const made = answers.map((answer) => ArticleCreated.parse(answer.body));
  expect(new Set(made.map(({ id, claims }) => `${id} ${claims}`)).size).toBe(1);
  const { total } = ArticlePage.parse((await ask(articles.GET, "/api/articles?q=requests")).body);
  expect(total).toBe(1);
});

const valid = { title: "A title", text: "Some 12 people." };
const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex").toString("latin1");
test.each<[string, Sent, number, string, string[]]>([
  ["nobody", { body: valid, as: "nobody" }, 401, "not_signed_in", []],
  ["a viewer", { body: valid, as: "viewer" }, 403, "not_allowed", []],
  ["an unknown key", { body: valid, as: "nobody", headers: { authorization: "Bearer qf_wrong" } }, 401, "bad_key", []],
  ["no scheme that we know", { body: valid, as: "nobody", headers: { authorization: "Basic YTpi" } }, 401, "bad_key", []],
  ["an empty text", { body: { ...valid, text: "" } }, 422, "text_empty", ["text"]],
  ["spaces only", { body: { ...valid, text: " \n\t\u00a0" } }, 422, "text_empty", ["text"]],
  ["a text that is too long", { body: { ...valid, text: "a".repeat(maxTextLength + 1) } }, 413, "text_too_long", ["text"]],
  ["5 MB of text", { body: { ...valid, text: "a ".repeat(2_500_000) } }, 413, "text_too_long", ["text"]],
  ["a body that is too large", { body: { ...valid, text: "a".repeat(7_000_000) } }, 413, "body_too_large", []],
  ["NUL bytes", { body: { ...valid, text: "12\0people" } }, 422, "text_binary", ["text"]],
  ["a picture", { body: { ...valid, text: png } }, 422, "text_binary", ["text"]],
  ["control characters", { body: { ...valid, text: "\u0001\u0002\u0003abc" } }, 422, "text_binary", ["text"]],
  ["a lone surrogate", { raw: '{"title":"A","text":"12 \\ud800 people"}' }, 422, "text_damaged", ["text"]],
  ["NUL in the title", { body: { ...valid, title: "A\0B" } }, 422, "invalid", ["title"]],
  ["no title", { body: { text: "12" } }, 422, "invalid", ["title"]],
  ["a title of spaces", { body: { ...valid, title: "  " } }, 422, "invalid", ["title"]],
  ["a field that is not there", { body: { ...valid, colour: "red" } }, 422, "invalid", ["colour"]],
  ["a wrong date", { body: { ...valid, published: "2026-02-30" } }, 422, "invalid", ["published"]],
  ["a date in words", { body: { ...valid, published: "yesterday" } }, 422, "invalid", ["published"]],
  ["a script for an address", { body: { ...valid, url: "javascript:alert(1)" } }, 422, "invalid", ["url"]],
  ["two wrong fields", { body: { title: 5, text: 6 } }, 422, "invalid", ["title", "text"]],
  ["a list", { body: [] }, 422, "invalid", ["body"]],
  ["malformed JSON", { raw: "{title:" }, 400, "malformed_json", []],
  ["nothing", { raw: "" }, 400, "malformed_json", []],
  ["JSON nested without end", { raw: "[".repeat(3_000_000) }, 400, "malformed_json", []],
  ["bytes that are not UTF-8", { raw: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]) }, 400, "not_utf8", []],
  ["a form", { raw: "title=A", headers: { "content-type": "application/x-www-form-urlencoded" } }, 415, "not_json", []],
  ["text/plain", { body: valid, headers: { "content-type": "text/plain" } }, 415, "not_json", []],
])("POST /api/articles refuses %s", async (_, sent, status, code, fields) => {
  const before = ArticlePage.parse((await ask(articles.GET, "/api/articles")).body).total;
  const got = await ask(articles.POST, "/api/articles", sent);
  expect([got.status, codeOf(got), fieldsOf(got)]).toEqual([status, code, fields]);
  expect(JSON.stringify(got.body)).not.toMatch(/\bat .*\.ts|node_modules|prisma/i);
  expect(ArticlePage.parse((await ask(articles.GET, "/api/articles")).body).total).toBe(before);
});

test.each(["019a0000-0000-7000-8000-000000000000", "1", "not-a-uuid", "%00"])("GET /api/articles/%s is a 404", async (id) => {
  const got = await ask(article.GET, "/api/articles/x", { params: { id } });
  expect([got.status, codeOf(got)]).toEqual([404, "not_found"]);
});

describe("GET /api/articles", () => {
  test("pages without a gap or a repetition", async () => {
    for (let i = 0; i < 7; i++) await create({ title: `Paged ${i}`, text: `Paged text number ${i}.` });
    const titles: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = new URLSearchParams({ limit: "3", q: "PAGED", ...(cursor ? { cursor } : {}) }).toString();
      const page = ArticlePage.parse((await ask(articles.GET, `/api/articles?${query}`)).body);
      expect(page.total).toBe(7);
      titles.push(...page.items.map((item) => item.title));
      cursor = page.nextCursor;
    } while (cursor);
    expect(titles).toEqual([6, 5, 4, 3, 2, 1, 0].map((i) => `Paged ${i}`));
  });

  test("takes % and _ for what they are", async () => {
    await create({ title: "Up 50% in a_year", text: "Up 50% in a year." });
    for (const [q, total] of [["50%", 1], ["5%0", 0], ["a_y", 1], ["p_5", 0], ["\\", 0], ["'", 0]] as const)
      expect(ArticlePage.parse((await ask(articles.GET, `/api/articles?q=${encodeURIComponent(q)}`)).body).total, q).toBe(total);
  });

  test.each([["limit=0", "limit"], ["limit=201", "limit"], ["limit=many", "limit"], ["cursor=AAAA", "cursor"], ["cursor=WyJ4Il0", "cursor"], ["q=%00", "q"]])("?%s is a 400", async (query, field) => {
    const got = await ask(articles.GET, `/api/articles?${query}`);
    expect([got.status, codeOf(got), fieldsOf(got)]).toEqual([400, "bad_query", [field]]);
  });
});
