import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkArticle, checkDesk } from "../../lib/jobs/check-desk";
import { importArticle } from "../../lib/jobs/import-article";
import { rateTable } from "../../lib/reference/rates";
import type { Reference } from "../../lib/reference/reference";
import { openDatabase } from "../../lib/store/database";
import { listClaims } from "../../lib/store/list-claims";
import { overruleFinding } from "../../lib/store/overrule-finding";
import { readArticle } from "../../lib/store/read-article";
import { testDatabase } from "../setup/database";

const url = await testDatabase();
const db = openDatabase(url, 4);
const by = { actor: "user:1", name: "Edi" };
const application = new pg.Client({ connectionString: url, options: "-c role=quantifact_app" });
const owner = new pg.Client({ connectionString: url });
beforeAll(() => Promise.all([application.connect(), owner.connect()]));
afterAll(() => Promise.all([application.end(), owner.end(), db.$disconnect()]));

const budget = "The city will spend 1 billion Hong Kong dollars ($125.5 million) on the institute.\n\nA further HK$3 billion ($385.6 million) goes to the hub, and 12 firms have asked for a desk.";
const add = async (text: string, published?: string): Promise<string> => (await importArticle(db, { title: "The budget", text, ...(published ? { published } : {}) }, by)).id;
const outcomes = async (id: string) => Object.fromEntries((await readArticle(db, id))?.claims.map(({ quote, check }) => [quote, check]) ?? []);
const findings = async (id: string) => (await readArticle(db, id))?.findings ?? [];
let key = 0;
const say = (findingId: string, wrong: boolean) => overruleFinding(db, { findingId, overrule: wrong ? { wrong, reason: "The rate of the day was agreed." } : { wrong }, by, idempotencyKey: `k${++key}` });

test("an import is checked, and the worst is kept beside each claim", async () => {
  const id = await add(budget);
  expect(await outcomes(id)).toEqual({ "1 billion": "amend", "125.5 million": "amend", "3 billion": "ok", "385.6 million": "ok", 12: null });
  const [amend, ok] = await findings(id);
  const claims = (await readArticle(db, id))?.claims ?? [];
  expect(amend).toMatchObject({ check: "conversion-pair", outcome: "amend", cause: "bad_conversion", overruled: null, reference: { value: "7.75 to 7.85", date: "2005-06-20" } });
  expect(amend?.claims).toEqual([claims[1]?.id, claims[0]?.id]);
  expect(amend?.working).toContain("7.968");
  expect(ok?.outcome).toBe("ok");
  expect((await listClaims(db, { sort: "priority", limit: 10, check: ["amend"] })).items.map(({ quote }) => quote).sort()).toEqual(["1 billion", "125.5 million"]);
  expect((await listClaims(db, { sort: "priority", limit: 10, check: ["ok", "none"] })).total).toBe(3);
});

test("the same again changes nothing, not even an id", async () => {
  const id = await add(`${budget} It opens in May.`);
  const before = await findings(id);
  await checkArticle(db, id);
  expect(await findings(id)).toEqual(before);
  expect(await checkDesk(db)).toBe(0);
});

test("other reference data is checked with again, and an overruled finding stays quiet until that is taken back", async () => {
  const id = await add("The bank paid €20 million ($12.6 million) for the site.", "2025-02-27");
  const [first] = await findings(id);
  expect(first?.outcome).toBe("amend");
  expect(await say(first?.id ?? "", true)).toMatchObject({ outcome: "recorded", finding: { overruled: { reason: "The rate of the day was agreed.", by: "Edi" } } });
  expect(await outcomes(id)).toEqual({ "20 million": null, "12.6 million": null });

  const table = rateTable("A file of the desk", [{ day: "2025-02-27", rates: { USD: "1.1" } }]);
  const reference: Reference = { rates: () => table };
  expect(await checkDesk(db, { reference })).toBeGreaterThan(0);
  expect(await checkDesk(db, { reference })).toBe(0);
  const [again] = await findings(id);
  expect(again).toMatchObject({ id: first?.id, outcome: "amend", reference: { source: "A file of the desk" }, overruled: { by: "Edi" } });
  expect(await outcomes(id)).toEqual({ "20 million": null, "12.6 million": null });

  // Even where the finding was gone in between.
  await owner.query("DELETE FROM finding WHERE article_id = $1", [id]);
  await checkArticle(db, id);
  const [fresh] = await findings(id);
  expect(fresh?.overruled?.by).toBe("Edi");
  expect(await say(fresh?.id ?? "", false)).toMatchObject({ finding: { overruled: null } });
  expect(await outcomes(id)).toEqual({ "20 million": "amend", "12.6 million": "amend" });
  await checkArticle(db, id);
  expect(await outcomes(id)).toEqual({ "20 million": "amend", "12.6 million": "amend" });
  expect((await owner.query("SELECT wrong FROM overrule ORDER BY created_at")).rows).toEqual([{ wrong: true }, { wrong: false }]);
});

test("a figure that was corrected speaks up again", async () => {
  const id = await add("The fund got HK$5 billion (US$600 million) in all.");
  const [first] = await findings(id);
  await say(first?.id ?? "", true);
  await owner.query("UPDATE claim SET quote = '62 million', value = 62000000 WHERE article_id = $1 AND unit = 'USD'", [id]);
  await checkArticle(db, id);
  expect(await findings(id)).toMatchObject([{ outcome: "amend", overruled: null }]);
  expect(new Set(Object.values(await outcomes(id)))).toEqual(new Set(["amend"]));
});

test("two editors who mark two findings of one claim at once leave nothing behind", async () => {
  const id = await add("The plan costs HK$8 billion (US$800 million).\n\nIt rained.", "2025-03-05");
  const [first] = await findings(id);
  // A second finding on the same claims, as another check would make it.
  const other = "0190a000-0000-7000-8000-00000000f00d";
  await owner.query("INSERT INTO finding SELECT (jsonb_populate_record(f, jsonb_build_object('id', $2::text, 'key', '\\x' || repeat('ab', 32), 'check_id', 'other'))).* FROM finding f WHERE id = $1", [first?.id, other]);
  await owner.query("INSERT INTO finding_claim SELECT $2::uuid, claim_id, position FROM finding_claim WHERE finding_id = $1", [first?.id, other]);
  await Promise.all([say(first?.id ?? "", true), say(other, true)]);
  expect(new Set(Object.values(await outcomes(id)))).toEqual(new Set([null]));
});

test("a repeated key writes once, and a key used for something else is told", async () => {
  const id = await add("The road cost HK$9 billion (US$9 billion).");
  const [finding] = await findings(id);
  const overrule = { findingId: finding?.id ?? "", overrule: { wrong: true, reason: "Meant so." } as const, by, idempotencyKey: "once" };
  const answers = await Promise.all(Array.from({ length: 6 }, () => overruleFinding(db, overrule)));
  expect(answers.map(({ outcome }) => outcome).sort()).toEqual(["recorded", ...Array.from({ length: 5 }, () => "replayed")]);
  expect(await overruleFinding(db, { ...overrule, overrule: { wrong: false } })).toEqual({ outcome: "key_reused" });
  expect(await overruleFinding(db, { ...overrule, findingId: "0190a000-0000-7000-8000-000000000000", idempotencyKey: "other" })).toEqual({ outcome: "not_found" });
});

test.each(["UPDATE overrule SET reason = 'x'", "DELETE FROM overrule", "TRUNCATE overrule"])("nobody may %s", async (change) => {
  await expect(application.query(change)).rejects.toMatchObject({ code: "42501" });
  await expect(owner.query(change)).rejects.toMatchObject({ message: expect.stringContaining("append-only") as string });
});
test("the application may say what a revision was checked with, and cannot change its text", async () => {
  await expect(application.query("UPDATE revision SET text = '', checked_with = 'x'")).rejects.toMatchObject({ code: "42501" });
});
