import { beforeAll, expect, test } from "vitest";
import * as articles from "../../app/api/articles/route";
import * as article from "../../app/api/articles/[id]/route";
import * as list from "../../app/api/series/route";
import * as one from "../../app/api/series/[id]/route";
import * as changes from "../../app/api/series/[id]/changes/route";
import { ArticleCreated, ArticleDetail } from "../../lib/api/contract";
import { SeriesChanged, SeriesDetail, SeriesPage } from "../../lib/api/series-contract";
import { codeOf, openTestDesk } from "./desk";

const { ask } = await openTestDesk();
const ids: string[] = [];

async function post(title: string, text: string, published: string, outlet: string): Promise<string> {
  const made = ArticleCreated.parse((await ask(articles.POST, "/api/articles", { body: { title, text, published, outlet } })).body);
  ids.push(made.id);
  return made.id;
}
const all = async () => SeriesPage.parse((await ask(list.GET, "/api/series")).body).items;
const read = async (id: string) => SeriesDetail.parse((await ask(one.GET, "/", { params: { id } })).body);
const change = (id: string, version: number, body: object, key: string, as: "editor" | "viewer" = "editor") =>
  ask(changes.POST, "/", { params: { id }, body, headers: { "if-match": `"${version}"`, "idempotency-key": key }, as });

beforeAll(async () => {
  await post("Flood in Karvela kills 12", "At least 12 people were killed when the Dorra river burst its banks near Karvela on Monday, the governor said. Rescue boats searched the flooded streets.", "2026-03-02", "Valley Wire");
  await post("Karvela flood toll rises to 19", "The flood that swept through Karvela has killed 19 people, the governor said on Wednesday. Rescue boats went on searching along the Dorra river.", "2026-03-04", "Coast Post");
  await post("Fifteen dead in Karvela flood", "The flood in Karvela on the Dorra river killed 15 people, the mayor said. Rescue boats were called back.", "2026-03-06", "Hill Times");
  await post("Bus crash near Ostrow kills 12", "At least 12 people were killed when a bus left the road near Ostrow, police said.", "2026-03-03", "Valley Wire");
}, 60_000);

test("one event's toll is one series over the articles, and another event is not in it", async () => {
  const [series, ...others] = await all();
  expect(others).toEqual([]);
  const { items } = await read(series?.id ?? "");
  expect(items.map(({ claim, is, superseded }) => [claim.value, is, superseded])).toEqual([["12", "first", true], ["19", "revision", false], ["15", "falling", false]]);
});

test("a toll that falls without the text saying why is to be looked at again, an older lower one is not", async () => {
  const of = async (id: string | undefined) => ArticleDetail.parse((await ask(article.GET, "/", { params: { id: id ?? "" } })).body).findings.filter((f) => f.check === "across-articles");
  expect(await of(ids[0])).toEqual([]);
  const [finding] = await of(ids[2]);
  expect(finding).toMatchObject({ outcome: "review" });
  expect(finding?.working).toContain("Coast Post, 2026-03-04 said 19 before");
});

test("an editor renames, splits and merges; a stale change is told, a repeated one does nothing twice", async () => {
  const [series] = await all();
  if (!series) throw new Error("There is no series.");
  const { items, version } = await read(series.id);
  expect(codeOf(await change(series.id, version, { act: "rename", name: "Toll" }, "k0", "viewer"))).toBe("not_allowed");
  expect((await change(series.id, version, { act: "rename", name: "Karvela flood: killed" }, "k1")).status).toBe(200);
  expect((await change(series.id, version, { act: "rename", name: "Karvela flood: killed" }, "k1")).status).toBe(200);
  expect((await change(series.id, version, { act: "confirm" }, "k2")).status).toBe(412);
  expect(codeOf(await change(series.id, version + 1, { act: "split", claims: items.map(({ claim }) => claim.id) }, "k3"))).toBe("not_possible");

  const last = items.at(-1)?.claim.id ?? "";
  const split = await change(series.id, version + 1, { act: "split", claims: [last] }, "k4");
  const made = SeriesChanged.parse(split.body).id;
  expect(SeriesChanged.parse((await change(series.id, version + 1, { act: "split", claims: [last] }, "k4")).body).id).toBe(made);
  expect((await read(made)).items.map(({ claim }) => claim.id)).toEqual([last]);
  expect((await all()).map(({ points }) => points).sort()).toEqual([1, 2]);

  expect(SeriesChanged.parse((await change(made, 1, { act: "merge", into: series.id }, "k5")).body).id).toBe(series.id);
  expect((await ask(one.GET, "/", { params: { id: made } })).status).toBe(404);
  const after = await read(series.id);
  expect(after.items).toHaveLength(3);
  expect(after.changes.map((row) => row.change)).toEqual(["absorbed", "split", "renamed", "joined", "proposed"]);
});
