import { beforeAll, expect, test } from "vitest";
import * as claims from "../../app/api/claims/route";
import * as exported from "../../app/api/claims/export/route";
import * as facets from "../../app/api/claims/facets/route";
import * as views from "../../app/api/views/route";
import * as view from "../../app/api/views/[id]/route";
import { ClaimPage } from "../../lib/api/contract";
import { Facets, facetNames, ViewRecord, Views } from "../../lib/api/view-contract";
import { codeOf, openTestDesk } from "./desk";
import { oddDesk } from "./odd-desk";

const { ask, db } = await openTestDesk();
const total = async (query: string) => ClaimPage.parse((await ask(claims.GET, `/api/claims?limit=1&${query}`)).body).total;

beforeAll(async () => { await oddDesk(db, { articles: 6, claims: 22, seed: 11 }); }, 60_000);

test.each(["", "kind=money", "status=verified", "q=the", "check=none&kind=count", "min=5"])("every facet's count under ?%s is what its list shows", async (query) => {
  const { facets: found } = Facets.parse((await ask(facets.GET, `/api/claims/facets?${query}`)).body);
  expect(Object.keys(found).sort()).toEqual([...facetNames].sort());
  for (const facet of facetNames) {
    const others = new URLSearchParams(query);
    others.delete(facet);
    for (const { value, n } of (found[facet] ?? []).slice(0, 4)) {
      const asked = new URLSearchParams(others);
      asked.set(facet, value.replace(/[\\,]/g, "\\$&"));
      expect([facet, value, n]).toEqual([facet, value, await total(asked.toString())]);
    }
  }
}, 60_000);

const made = (body: object, as: "viewer" | "editor" | "administrator" = "editor") => ask(views.POST, "/api/views", { as, body });

test("views are one's own or shared, counted, renamed and taken away", async () => {
  const own = ViewRecord.parse((await made({ name: "Money", page: "claims", query: "kind=money" })).body);
  expect((await made({ name: "money", page: "claims", query: "kind=money" })).status).toBe(200);
  expect(codeOf(await made({ name: "MONEY", page: "claims", query: "kind=vote" }))).toBe("name_taken");
  expect(codeOf(await made({ name: "Broken", page: "claims", query: "kind=nonsense" }))).toBe("invalid");
  expect(codeOf(await made({ name: "All", page: "claims", query: "", shared: true }, "viewer"))).toBe("not_allowed");
  await made({ name: "Shared", page: "review", query: "flag=open", shared: true });

  const mine = Views.parse((await ask(views.GET, "/api/views")).body).items;
  expect(mine.map((v) => [v.name, v.own, v.total])).toEqual([["Money", true, await total("kind=money")], ["Shared", true, await total("flag=open")]]);
  const theirs = Views.parse((await ask(views.GET, "/api/views", { as: "viewer" })).body).items;
  expect(theirs.map((v) => [v.name, v.own])).toEqual([["Shared", false]]);

  const at = { params: { id: own.id } };
  const changed = await ask(view.PATCH, "/", { ...at, method: "PATCH", body: { name: "Cash" }, headers: { "if-match": '"1"' } });
  expect(ViewRecord.parse(changed.body)).toMatchObject({ name: "Cash", version: 2 });
  expect((await ask(view.PATCH, "/", { ...at, method: "PATCH", body: { name: "Gold" }, headers: { "if-match": '"1"' } })).status).toBe(412);
  expect((await ask(view.DELETE, "/", { ...at, method: "DELETE", as: "viewer" })).status).toBe(404);
  expect((await ask(view.DELETE, "/", { params: { id: theirs[0]?.id ?? "" }, method: "DELETE", as: "viewer" })).status).toBe(403);
  expect((await ask(view.DELETE, "/", { ...at, method: "DELETE" })).status).toBe(200);
});

test("the whole filtered list leaves as CSV, every claim once", async () => {
  const response = await exported.GET(new Request("http://desk.test/api/claims/export?kind=money,count", { headers: { authorization: `Bearer ${await editorKey()}` } }), { params: Promise.resolve({}) });
  const { parse } = await import("csv-parse/sync");
  const rows = parse(await response.text(), { columns: true, bom: true });
  expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="\d{4}-\d\d-\d\d-claims\.csv"$/);
  expect(rows).toHaveLength(await total("kind=money,count"));
});

async function editorKey(): Promise<string> {
  const { makeKey } = await import("../../lib/auth/keys");
  return makeKey(db, "Export", "viewer");
}
