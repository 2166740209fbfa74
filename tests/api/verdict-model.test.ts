import { beforeEach, describe, expect, test } from "vitest";
import * as articles from "../../app/api/articles/route";
import * as colleagues from "../../app/api/colleagues/route";
import * as comments from "../../app/api/claims/[id]/comments/route";
import * as handling from "../../app/api/claims/[id]/handling/route";
import * as history from "../../app/api/claims/[id]/history/route";
import * as claim from "../../app/api/claims/[id]/route";
import * as verdicts from "../../app/api/claims/[id]/verdicts/route";
import * as claims from "../../app/api/claims/route";
import * as policy from "../../app/api/policy/route";
import * as bulk from "../../app/api/verdicts/route";
import * as undo from "../../app/api/verdicts/undo/route";
import { ArticleCreated, ClaimPage, ClaimRecord, type Role } from "../../lib/api/contract";
import { BulkResult, Colleagues, CommentRecord, Comments, History, type NewVerdict } from "../../lib/api/verdict-contract";
import { createUser } from "../../lib/store/create-user";
import { codeOf, fieldsOf, openTestDesk } from "./desk";

const { ask, db } = await openTestDesk();
let items: readonly ClaimRecord[] = [], count = 0;
const first = (): ClaimRecord => items[0] ?? ({} as ClaimRecord);

beforeEach(async () => {
  await ask(policy.PUT, "/api/policy", { as: "administrator", method: "PUT", body: { verify: "light" } });
  const made = await ask(articles.POST, "/api/articles", { body: { title: "Storm", text: `Storm ${++count} killed 31 people, and 12 people died in floods. The damage is $40 million.`, url: "https://www.paper.test/storm" } });
  items = ClaimPage.parse((await ask(claims.GET, `/api/claims?article=${ArticleCreated.parse(made.body).id}`)).body).items;
});

let keys = 0;
const step = (route: typeof verdicts.POST, name: string, { id, version }: Pick<ClaimRecord, "id" | "version">, body: unknown, as: Role = "editor", key = `k${++keys}`) =>
  ask(route, `/api/claims/${id}/${name}`, { as, body, params: { id }, headers: { "if-match": `"${version}"`, "idempotency-key": key } });
const decide = (of: Pick<ClaimRecord, "id" | "version">, body: NewVerdict, as?: Role, key?: string) => step(verdicts.POST, "verdicts", of, body, as, key);
const handle = (of: Pick<ClaimRecord, "id" | "version">, body: unknown, as?: Role) => step(handling.POST, "handling", of, body, as);
const read = async (id: string) => ClaimRecord.parse((await ask(claim.GET, `/api/claims/${id}`, { params: { id } })).body);
const past = async (id: string, as: Role) => History.parse((await ask(history.GET, `/api/claims/${id}/history`, { as, params: { id } })).body).items;
const many = (route: typeof bulk.POST, body: unknown, as: Role = "editor", key = `b${++keys}`) => ask(route, "/api/verdicts", { as, body, headers: { "idempotency-key": key } });
const seen = (list: readonly ClaimRecord[]) => list.map(({ id, version }) => ({ id, version }));

test("nobody can tell: the claim stays unverified and says so", async () => {
  const got = await decide(first(), { status: "unverified", unresolved: true, note: "The ministry does not answer." });
  expect(ClaimRecord.parse(got.body)).toMatchObject({ status: "unverified", unresolved: true, version: 2 });
  expect(fieldsOf(await decide(first(), { status: "verified", unresolved: true }))).toEqual(["unresolved"]);
});

describe("the policy", () => {
  test.each<[string, NewVerdict, number, string[]]>([
    ["strict", { status: "verified", note: "Checked, no link." }, 422, ["evidence"]],
    ["strict", { status: "verified", evidence: [{ url: "https://paper.test/other" }] }, 422, ["evidence"]],
    ["strict", { status: "verified", evidence: [{ url: "https://register.test/deaths", kind: "official", rank: "primary", lookedOn: "2026-03-04" }] }, 200, []],
    ["normal", { status: "verified" }, 422, ["note"]],
    ["normal", { status: "verified", note: "Checked, no link." }, 200, []],
    ["light", { status: "verified" }, 200, []],
  ])("%s takes %j with %i", async (verify, verdict, status, fields) => {
    await ask(policy.PUT, "/api/policy", { as: "administrator", method: "PUT", body: { verify } });
    const got = await decide(first(), verdict);
    expect([got.status, fieldsOf(got)]).toEqual([status, fields]);
    expect((await ask(policy.GET, "/api/policy")).body).toEqual({ verify });
  });

  test("is the administrator's choice", async () => {
    expect((await ask(policy.PUT, "/api/policy", { method: "PUT", body: { verify: "strict" } })).status).toBe(403);
    expect((await ask(policy.PUT, "/api/policy", { as: "administrator", method: "PUT", body: { verify: "none" } })).status).toBe(422);
  });

  test("evidence given once is enough for later, and undo asks for none", async () => {
    const done = ClaimRecord.parse((await decide(first(), { status: "verified", evidence: [{ url: "https://register.test/deaths" }] })).body);
    expect(done.hasEvidence).toBe(true);
    await ask(policy.PUT, "/api/policy", { as: "administrator", method: "PUT", body: { verify: "strict" } });
    const back = ClaimRecord.parse((await decide(done, { status: "unverified" })).body);
    expect((await decide(back, { status: "verified" })).status).toBe(200);
  });
});

test("evidence keeps what it is, and is flagged where it comes from the article or its site", async () => {
  await decide(first(), { status: "verified", evidence: [{ url: "https://paper.test/storm" }, { url: "https://blog.paper.test/x", kind: "report" }, { title: "Register", kind: "official", rank: "primary", lookedOn: "2026-03-04" }] });
  expect((await past(first().id, "viewer"))[0]?.evidence).toMatchObject([
    { sameArticle: true, sameSite: false, kind: "other", rank: null, lookedOn: null },
    { sameArticle: false, sameSite: true, kind: "report" },
    { sameArticle: false, sameSite: false, kind: "official", rank: "primary", lookedOn: "2026-03-04" },
  ]);
});

describe("a second check", () => {
  const asked = async () => {
    const decided = ClaimRecord.parse((await decide(first(), { status: "disputed", reason: "magnitude", note: "Secret", evidence: [{ note: "Hidden" }] })).body);
    return ClaimRecord.parse((await handle(decided, { secondCheck: "ask" })).body);
  };

  test("hides the first answer from everybody else until the second is given", async () => {
    const now = await asked();
    expect(now).toMatchObject({ status: "unverified", reason: null, note: null, secondCheck: "asked", firstAnswer: { by: "Edi", status: null, agrees: null } });
    expect(JSON.stringify(await past(now.id, "administrator"))).not.toMatch(/Secret|Hidden|disputed|magnitude/);
    expect(await past(now.id, "administrator")).toMatchObject([{ act: "verdict", hidden: true }, { act: "second_check", hidden: false, changed: expect.arrayContaining(["status", "secondCheck"]) as string[] }]);
    expect(JSON.stringify(await past(now.id, "editor"))).toMatch(/Secret.*Hidden/);
    expect(codeOf(await decide(now, { status: "verified" }))).toBe("not_possible");
    const answered = ClaimRecord.parse((await decide(now, { status: "verified", note: "31 it is" }, "administrator")).body);
    expect(answered).toMatchObject({ status: "verified", secondCheck: "done", needsRecheck: "second_check", firstAnswer: { by: "Edi", status: "disputed", agrees: false } });
    expect(JSON.stringify(await past(now.id, "viewer"))).toMatch(/Secret/);
  });

  test("agreement settles it; withdrawing brings the first answer back", async () => {
    const now = await asked();
    const agreed = ClaimRecord.parse((await decide(now, { status: "disputed", reason: "magnitude", correctValue: "310" }, "administrator")).body);
    expect(agreed).toMatchObject({ secondCheck: "done", needsRecheck: null, firstAnswer: { agrees: true } });
    const again = ClaimRecord.parse((await handle(agreed, { secondCheck: "ask" }, "administrator")).body);
    const back = ClaimRecord.parse((await handle(again, { secondCheck: "withdraw" })).body);
    expect(back).toMatchObject({ status: "disputed", correctValue: "310", secondCheck: null, firstAnswer: null });
  });
});

test("a claim is given to a person of the desk, and to nobody else", async () => {
  await createUser(db, { email: "lau@desk.test", name: "M. Lau", role: "editor", passwordHash: "x" });
  const people = Colleagues.parse((await ask(colleagues.GET, "/api/colleagues")).body).items;
  const lau = people.find(({ name }) => name === "M. Lau");
  const given = ClaimRecord.parse((await handle(first(), { assignee: lau?.id })).body);
  expect(given).toMatchObject({ assignee: `user:${lau?.id ?? ""}`, assigneeName: "M. Lau", decidedBy: null, version: 2 });
  expect(fieldsOf(await handle(given, { assignee: "019a0000-0000-7000-8000-000000000000" }))).toEqual(["assignee"]);
  expect(ClaimRecord.parse((await handle(given, { assignee: null, needsRecheck: "Ask the ministry again" })).body)).toMatchObject({ assignee: null, needsRecheck: "Ask the ministry again" });
  expect((await handle(given, {})).status).toBe(422);
});

describe("several claims at once", () => {
  const tolls = () => items.filter(({ kind }) => kind === "casualty");

  test("are decided by one request, each told its own outcome, and taken back by one", async () => {
    const [one, two] = tolls();
    if (!one || !two) throw new Error("The extractor finds two tolls here.");
    await decide(two, { status: "disputed", reason: "unit", note: "First" }, "administrator");
    const key = "bulk-key";
    const body = { claims: seen([one, two]), verdict: { status: "verified", note: "Register, page 4" } };
    const got = BulkResult.parse((await many(bulk.POST, body, "editor", key)).body).items;
    expect(got).toMatchObject([{ id: one.id, outcome: "recorded", claim: { status: "verified", version: 2 } }, { id: two.id, outcome: "stale", claim: { status: "disputed", note: "First" } }]);
    expect(BulkResult.parse((await many(bulk.POST, body, "editor", key)).body).items).toEqual(got);
    expect((await past(one.id, "viewer"))).toHaveLength(1);
    expect(codeOf(await many(bulk.POST, { ...body, verdict: { status: "unverified" } }, "editor", key))).toBe("key_reused");
    const back = BulkResult.parse((await many(undo.POST, { claims: got.map(({ id, claim: now }) => ({ id, version: now?.version })) })).body).items;
    expect(back).toMatchObject([{ outcome: "recorded", claim: { status: "unverified", note: null, version: 3 } }, { outcome: "refused", claim: { status: "disputed" } }]);
    expect(await past(one.id, "viewer")).toMatchObject([{ act: "verdict" }, { act: "undo", status: "unverified" }]);
  });

  test("have to be of one kind, and each named once", async () => {
    expect(fieldsOf(await many(bulk.POST, { claims: seen(items), verdict: { status: "verified" } }))).toEqual(["claims"]);
    expect(fieldsOf(await many(bulk.POST, { claims: seen([first(), first()]), verdict: { status: "verified" } }))).toEqual(["claims"]);
    expect((await read(first().id)).version).toBe(1);
  });

  test("two people with the same selection in other orders: one of them decides each claim, nobody is locked out", async () => {
    const list = tolls();
    const verdict = { status: "verified" };
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => many(bulk.POST, { claims: seen(i % 2 ? list : [...list].reverse()), verdict }, i % 3 ? "editor" : "administrator")));
    const results = answers.flatMap((answer) => BulkResult.parse(answer.body).items);
    for (const { id } of list) expect(results.filter((result) => result.id === id && result.outcome === "recorded")).toHaveLength(1);
  });
});

describe("comments", () => {
  const say = (text: string, key: string, as: Role = "editor") => ask(comments.POST, `/api/claims/${first().id}/comments`, { as, body: { text }, params: { id: first().id }, headers: { "idempotency-key": key } });

  test("are kept once, with the people that they mention", async () => {
    await createUser(db, { email: `osei${count}@desk.test`, name: `R. Osei ${count}`, role: "editor", passwordHash: "x" });
    const got = await say(`@R. Osei ${count}, is this the same storm?`, "c1");
    expect([got.status, CommentRecord.parse(got.body).mentions.length]).toEqual([201, 1]);
    expect((await say(`@R. Osei ${count}, is this the same storm?`, "c1")).body).toEqual(got.body);
    expect(codeOf(await say("Another", "c1"))).toBe("key_reused");
    expect(Comments.parse((await ask(comments.GET, `/api/claims/${first().id}/comments`, { as: "viewer", params: { id: first().id } })).body).items).toHaveLength(1);
    expect((await read(first().id)).version).toBe(1);
  });

  test("say something, on a claim that is there, by somebody who may", async () => {
    expect((await say("  ", "c2")).status).toBe(422);
    expect((await say("Hello", "c3", "viewer")).status).toBe(403);
    const unknown = "019a0000-0000-7000-8000-000000000000";
    expect((await ask(comments.GET, `/api/claims/${unknown}/comments`, { params: { id: unknown } })).status).toBe(404);
  });
});
