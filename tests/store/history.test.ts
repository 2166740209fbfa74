import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../lib/store/database";
import { listClaims } from "../../lib/store/list-claims";
import { recordSteps } from "../../lib/store/record-steps";
import { storeArticle } from "../../lib/store/store-article";
import { testDatabase } from "../setup/database";

const url = await testDatabase();
const db = openDatabase(url, 4);
const by = { actor: "user:1", name: "Edi" };
const application = new pg.Client({ connectionString: url, options: "-c role=quantifact_app" });
const owner = new pg.Client({ connectionString: url });

beforeAll(async () => {
  await Promise.all([application.connect(), owner.connect()]);
  await storeArticle(db, {
    article: { title: "T", text: "12 people" }, rejections: [], extractor: "test",
    claims: [{ start: 0, end: 2, quote: "12", kind: "count", value: "12", bound: "exact", rule: "count/test", confidence: 1, priority: 1, reasons: [] }],
  }, by);
  const claimId = (await listClaims(db, { sort: "priority", limit: 1 })).items[0]?.id ?? "";
  await recordSteps(db, { step: { act: "verdict", verdict: { status: "verified", evidence: [{ note: "Seen" }] } }, claims: [{ id: claimId, version: 1 }], by, idempotencyKey: "k" });
});
afterAll(() => Promise.all([application.end(), owner.end(), db.$disconnect()]));

const changes = [
  "UPDATE verdict SET status = 'disputed'", "DELETE FROM verdict", "TRUNCATE verdict CASCADE",
  "UPDATE evidence SET note = 'Other'", "DELETE FROM evidence", "TRUNCATE evidence",
  "UPDATE correction SET why = 'Other'", "DELETE FROM correction", "TRUNCATE correction", "UPDATE placement SET quote = '1'", "DELETE FROM placement", "TRUNCATE placement",
  "UPDATE comment SET text = 'Other'", "DELETE FROM comment", "TRUNCATE comment",
];
test.each(changes)("the application's role may not %s", async (change) => {
  await expect(application.query(change)).rejects.toMatchObject({ code: "42501", message: expect.stringContaining("permission denied") as string });
});
test.each(changes)("not even the owner may %s", async (change) => {
  await expect(owner.query(change)).rejects.toMatchObject({ message: expect.stringContaining("append-only") as string });
});

test.each([
  "DELETE FROM claim", "DELETE FROM article", "UPDATE revision SET text = ''", "DELETE FROM rejection", "UPDATE tally SET n = 0", "DELETE FROM setting", "CREATE TABLE mine (id int)", "ALTER TABLE verdict DISABLE TRIGGER ALL", "DROP TRIGGER verdict_append_only ON verdict",
])("the application's role may not %s", async (change) => {
  await expect(application.query(change)).rejects.toMatchObject({ code: "42501" });
});

test("the pool acts under the application's role", async () => {
  expect(await db.$queryRaw`SELECT current_user::text AS name`).toEqual([{ name: "quantifact_app" }]);
});

test("the counts follow every way in which claims change", async () => {
  const counted = async () => (await owner.query<{ status: string; n: number }>("SELECT status, sum(n)::int AS n FROM tally WHERE n > 0 GROUP BY status ORDER BY status")).rows.map((row) => `${row.status} ${row.n}`);
  expect(await counted()).toEqual(["verified 1"]);
  await owner.query("INSERT INTO claim SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'start_offset', n, 'end_offset', 100, 'sentence_end', 100, 'status', CASE WHEN n % 2 = 0 THEN 'disputed' ELSE 'unverified' END))).* FROM claim c, generate_series(1, 20) n");
  expect(await counted()).toEqual(["disputed 10", "unverified 10", "verified 1"]);
  await owner.query("UPDATE claim SET status = 'verified' WHERE start_offset > 10");
  expect(await counted()).toEqual(["disputed 5", "unverified 5", "verified 11"]);
  const dismissed = async () => (await owner.query<{ n: number }>("SELECT coalesce(sum(n), 0)::int AS n FROM tally WHERE dismissed")).rows[0]?.n;
  await owner.query("UPDATE claim SET dismissed = true WHERE status = 'unverified'");
  expect([await dismissed(), await counted()]).toEqual([5, ["disputed 5", "unverified 5", "verified 11"]]);
  await owner.query("UPDATE claim SET dismissed = false WHERE start_offset % 4 = 1");
  expect(await dismissed()).toBe(2);
  await owner.query("DELETE FROM claim WHERE dismissed");
  expect([await dismissed(), await counted()]).toEqual([0, ["disputed 5", "unverified 3", "verified 11"]]);
  await owner.query("UPDATE claim SET note = 'x'");
  await owner.query("DELETE FROM claim WHERE start_offset > 0");
  expect(await counted()).toEqual(["verified 1"]);
});

test("forty people on one article do not lock each other out", async () => {
  const quotes = Array.from({ length: 40 }, (_, i) => String(1000 + i));
  const text = quotes.join(" men, ");
  await storeArticle(db, {
    article: { title: "Many", text }, rejections: [], extractor: "test",
    claims: quotes.map((quote, i) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + 4, quote, kind: i % 2 ? "count" : "casualty", value: quote, bound: "exact", rule: "count/test", confidence: 1, priority: 1, reasons: [] })),
  }, by);
  const { items } = await listClaims(db, { sort: "priority", limit: 50, q: "men" });
  for (const [version, statuses] of [[1, ["verified", "unverified"]], [2, ["unverified", "verified"]]] as const) {
    const outcomes = await Promise.all(items.map(({ id }, i) => recordSteps(db, { step: { act: "verdict", verdict: { status: statuses[i % 2 === 0 ? 0 : 1] } }, claims: [{ id, version }], by, idempotencyKey: `${id}-${version}` })));
    expect(new Set(outcomes.flat().map(({ outcome }) => outcome))).toEqual(new Set(["recorded"]));
  }
  const { rows } = await owner.query("SELECT count(*)::int AS wrong FROM (SELECT article_id, kind, status, count(*)::int AS n FROM claim GROUP BY 1, 2, 3 EXCEPT SELECT article_id, kind, status, n FROM tally) d");
  expect(rows).toEqual([{ wrong: 0 }]);
});
