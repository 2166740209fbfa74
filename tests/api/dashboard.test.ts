import { beforeAll, expect, test } from "vitest";
import * as articles from "../../app/api/articles/route";
import * as claims from "../../app/api/claims/route";
import * as stat from "../../app/api/stats/[name]/route";
import * as verdicts from "../../app/api/claims/[id]/verdicts/route";
import * as handling from "../../app/api/claims/[id]/handling/route";
import { ArticleCreated, ClaimPage, stats, type Stat, type StatName } from "../../lib/api/contract";
import { openTestDesk } from "./desk";

const { ask } = await openTestDesk();
const read = async <N extends StatName>(name: N, as: "editor" | "viewer" = "editor") =>
  stats[name].parse((await ask(stat.GET, `/api/stats/${name}`, { params: { name }, as })).body) as Stat<N>;
const list = async (query: string) => ClaimPage.parse((await ask(claims.GET, `/api/claims?${query}`)).body);
const daysAgo = (n: number) => new Date(Date.now() - n * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  for (const [i, age] of [0, 5, 20, 60, 200, 900].entries()) {
    const made = await ask(articles.POST, "/api/articles", { body: { title: `Article ${i}`, text: `The council gave £${i + 2} million to schools. It hired ${i + 20} teachers.`, published: daysAgo(age) } });
    expect(ArticleCreated.parse(made.body).claims).toBe(2);
  }
  const decide = (id: string, version: number, body: object) => ask(verdicts.POST, "/", { params: { id }, body, headers: { "if-match": `"${version}"`, "idempotency-key": id } });
  const [a, b, c] = (await list("sort=date")).items;
  if (!a || !b || !c) throw new Error("There are too few claims.");
  await decide(a.id, a.version, { status: "disputed", reason: "outdated", note: "old" });
  await decide(b.id, b.version, { status: "disputed", reason: "outdated", note: "old" });
  await decide(c.id, c.version, { status: "verified" });
  expect((await ask(handling.POST, "/", { params: { id: c.id }, body: { secondCheck: "ask" }, headers: { "if-match": `"${c.version + 1}"`, "idempotency-key": "ask" } })).status).toBe(200);
});

test("every bar of what is disputed and of the backlog is what its list shows", async () => {
  expect((await read("reasons")).items).toEqual([{ reason: "outdated", n: 2 }]);
  expect((await list("status=disputed&reason=outdated")).total).toBe(2);
  const { items } = await read("backlog");
  expect(items.reduce((sum, { n }) => sum + n, 0)).toBe((await list("status=unverified")).total);
  for (const { from, to, n } of items)
    expect([from, to, n]).toEqual([from, to, (await list(`status=unverified${from ? `&from=${from}` : ""}${to ? `&to=${to}` : ""}`)).total]);
});

test("a bar of a day opens what was decided on it", async () => {
  const today = (await read("throughput")).items.at(-1);
  expect((await list(`status=disputed&decided=${today?.day ?? ""}`)).total).toBe(today?.disputed);
  expect((await list(`decided=${daysAgo(3)}`)).total).toBe(0);
});

test("the median of the wait is of first verdicts, and days without any are null", async () => {
  const { items, median } = await read("pace");
  expect(items).toHaveLength(30);
  expect(items.filter((day) => day.median !== null)).toHaveLength(1);
  expect(median).toBeGreaterThanOrEqual(0);
  expect(median).toBeLessThan(120);
});

test("a second check is offered to others than the one who answered first", async () => {
  expect((await read("mine")).secondChecks).toBe(0);
  expect((await read("mine", "viewer")).secondChecks).toBe(1);
});
