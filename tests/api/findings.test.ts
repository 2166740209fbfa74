import { expect, test } from "vitest";
import * as articleRoute from "../../app/api/articles/[id]/route";
import * as articlesRoute from "../../app/api/articles/route";
import * as claimRoute from "../../app/api/claims/[id]/route";
import * as claimsRoute from "../../app/api/claims/route";
import * as overrulesRoute from "../../app/api/findings/[id]/overrules/route";
import { ArticleDetail, ClaimDetail, ClaimPage } from "../../lib/api/contract";
import { FindingRecord } from "../../lib/api/finding-contract";
import { codeOf, fieldsOf, openTestDesk, type Sent } from "./desk";

const desk = await openTestDesk();
const added = (await desk.ask(articlesRoute.POST, "/api/articles", {
  body: { title: "Fund of HK$2 billion", text: "The fund will get HK$2 billion (US$25.6 million). Some 40 firms may apply.", published: "2026-03-04" },
})).body as { id: string };
const article = async () => ArticleDetail.parse((await desk.ask(articleRoute.GET, `/api/articles/${added.id}`, { params: { id: added.id } })).body);
const amend = (await article()).findings.find(({ outcome }) => outcome === "amend");
const id = amend?.id ?? "";
const overrule = (body: unknown, sent: Sent = {}) => desk.ask(overrulesRoute.POST, `/api/findings/${id}/overrules`, { body, params: { id }, headers: { "idempotency-key": crypto.randomUUID() }, ...sent });
const list = async (query: string) => ClaimPage.parse((await desk.ask(claimsRoute.GET, `/api/claims?${query}`)).body);

test("the article and the claim bring what the checks say", async () => {
  expect(amend).toMatchObject({ check: "conversion-pair", cause: "factor_10" });
  const claimId = amend?.claims[0] ?? "";
  const claim = ClaimDetail.parse((await desk.ask(claimRoute.GET, `/api/claims/${claimId}`, { params: { id: claimId } })).body);
  expect(claim).toMatchObject({ quote: "25.6 million", check: "amend" });
  expect(claim.findings).toEqual([amend]);
});

test("the list is filtered by what the checks say", async () => {
  expect((await list("check=amend")).items.map(({ quote }) => quote).sort()).toEqual(["2 billion", "25.6 million"]);
  expect((await list("check=none")).items.map(({ quote }) => quote)).toEqual(["40"]);
  expect((await list("check=amend,none&limit=2"))).toMatchObject({ total: 3, nextCursor: expect.any(String) as string });
  expect((await list("check=review,ok_rounded"))).toMatchObject({ total: 0 });
  expect(codeOf(await desk.ask(claimsRoute.GET, "/api/claims?check=wrong"))).toBe("bad_query");
});

test("an editor overrules a finding with a reason, and takes it back", async () => {
  const answer = await overrule({ wrong: true, reason: "Both amounts stand like this in the budget." });
  expect(answer.status).toBe(200);
  expect(FindingRecord.parse(answer.body)).toMatchObject({ id, overruled: { reason: "Both amounts stand like this in the budget.", by: "Edi" } });
  expect((await list("check=amend")).total).toBe(0);
  expect(FindingRecord.parse((await overrule({ wrong: false })).body).overruled).toBeNull();
  expect((await list("check=amend")).total).toBe(2);
});

test.each<[string, unknown, Sent, number, string]>([
  ["a viewer", { wrong: true, reason: "No." }, { as: "viewer" }, 403, "not_allowed"],
  ["nobody", { wrong: true, reason: "No." }, { as: "nobody" }, 401, "not_signed_in"],
  ["no reason", { wrong: true }, {}, 422, "invalid"],
  ["an empty reason", { wrong: true, reason: "  " }, {}, 422, "invalid"],
  ["no key", { wrong: false }, { headers: {} }, 400, "idempotency_key_missing"],
  ["an unknown finding", { wrong: false }, { params: { id: crypto.randomUUID() } }, 404, "not_found"],
])("%s is refused", async (_, body, sent, status, code) => {
  const answer = await overrule(body, sent);
  expect([answer.status, codeOf(answer)]).toEqual([status, code]);
});

test("what is missing is named", async () => {
  expect(fieldsOf(await overrule({ wrong: true }))).toEqual(["reason"]);
});
