/** A desk with 200,000 claims, 10,000 of them in one article, as a busy newsroom would have after some years. */
import pg from "pg";
import { importArticle } from "../../lib/jobs/import-article";
import { openDatabase } from "../../lib/store/database";

export const bigClaims = 10_000;
export const deskClaims = 200_000;
const articles = 9_500;

/** Fills a migrated, empty database; the id of the big article. */
export async function fillDesk(url: string): Promise<string> {
  const db = openDatabase(url, 2);
  try {
    const big = await importArticle(db, { title: "Every figure of the yearbook", text: bigText(), outlet: "Outlet 3", published: "2026-03-04" }, { actor: "shell", name: "Bench" });
    if (big.claims !== bigClaims) throw new Error(`The big article should have ${bigClaims} claims and has ${big.claims}.`);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query("SELECT setseed(0.42)");
      await client.query(articlesSql, [articles]);
      await client.query(claimsSql, [deskClaims - big.claims]);
      await client.query(verdictsSql);
      await client.query("VACUUM ANALYZE");
    } finally {
      await client.end();
    }
    return big.id;
  } finally {
    await db.$disconnect();
  }
}

/** Ten sentences that any version of the extractor reads, over and over with other numbers: a figure in each. */
function bigText(): string {
  const lines = Array.from({ length: bigClaims }, (_, i) => sentence(i));
  return Array.from({ length: bigClaims / 10 }, (_, i) => lines.slice(i * 10, i * 10 + 10).join(" ")).join("\n\n");
}

function sentence(i: number): string {
  const n = (1000 + i * 7).toLocaleString("en-GB");
  const small = 3 + (i % 90);
  switch (i % 10) {
    case 0: return `The council set aside £${small} million for schools, the treasurer said.`;
    case 1: return `Rent rose by ${small}% in the harbour district.`;
    case 2: return `Some ${n} people were displaced by the flood.`;
    case 3: return `The plant made ${n} tonnes of steel.`;
    case 4: return `The fund is worth $${small} billion, the bank said.`;
    case 5: return `At least ${small} people were killed in the storm.`;
    case 6: return `The new road is ${small} km long.`;
    case 7: return `About ${n} pupils sat the test.`;
    case 8: return `The motion passed by ${small + 20} votes to ${small}.`;
    default: return `Repairs will take ${small} months.`;
  }
}

// Ids sort by time as those of the application do; the random part is the row's own number.
const ident = (prefix: string, row: string) => `('0190${prefix}-' || substr(lpad(to_hex(${row}), 8, '0'), 5) || '-7' || substr(md5(${row}::text), 1, 3) || '-8' || substr(md5(${row}::text), 4, 3) || '-' || substr(md5(${row}::text), 7, 4) || lpad(to_hex(${row}), 8, '0'))::uuid`;

const articlesSql = `
  WITH made AS (
    SELECT i, ${ident("a000", "i")} AS id, 'Outlet ' || (1 + floor(power(random(), 2) * 40))::int AS outlet,
      initcap(split_part('budget,flood,election,harbour,school,transport,energy,clinic,court,market', ',', 1 + (random() * 9)::int)) || ' report no. ' || i AS title,
      date '2021-01-01' + (i * 2150 / $1::int) AS published
    FROM generate_series(1, $1::int) i
  ), kept AS (
    INSERT INTO article (id, title, outlet, published, search, created_by, created_by_name)
    SELECT id, title, outlet, CASE WHEN random() < 0.97 THEN published END, lower(title || E'\\n' || outlet), 'user:1', 'Bench' FROM made
    RETURNING id
  )
  INSERT INTO revision (id, article_id, number, text, text_sha256, extractor, created_by)
  SELECT id, id, 1, 'Text of ' || id, sha256(id::text::bytea), 'bench', 'user:1' FROM made`;

const claimsSql = `
  INSERT INTO claim (id, article_id, revision_id, start_offset, end_offset, quote, prefix, suffix, sentence_start, sentence_end,
    kind, value, vague, bound, unit, about, source, rule, confidence, priority, reasons, search)
  SELECT ${ident("b", "i").replace("0190b-", "0190b000-")}, a.id, a.id, (i / ${articles}) * 200 + 40, (i / ${articles}) * 200 + 45, v.value::text, 'In the ' || w.words || ' ', ' ' || w.others || '.', (i / ${articles}) * 200, (i / ${articles}) * 200 + 190,
    k.kind, v.value, false, 'exact', k.unit, w.words, s.source, k.kind || '/' || split_part('currency,noun,of,comparative,total,share', ',', 1 + (random() * 5)::int),
    0.5 + round((random() * 0.5)::numeric, 2)::float8, least(100, (power(random(), 2) * 100)::int), ARRAY['a large amount'],
    lower('in the ' || w.words || ' ' || v.value || ' ' || w.others || E'.\\n' || w.words || coalesce(E'\\n' || s.source, '') || E'\\n' || a.search)
  FROM generate_series(1, $1::int) i
  JOIN LATERAL (SELECT ${ident("a000", `(1 + i % ${articles})`)} AS id) x ON true
  JOIN article a ON a.id = x.id
  CROSS JOIN LATERAL (SELECT kinds.kind, kinds.unit FROM (VALUES (1, 'money', 'USD'), (2, 'money', 'GBP'), (3, 'count', 'person'), (4, 'count', 'house'), (5, 'percentage', 'percent'), (6, 'measurement', 'km'), (7, 'casualty', 'person'), (8, 'duration', 'month'), (9, 'vote', NULL), (10, 'ratio', NULL), (11, 'count', 'vehicle'), (12, 'age', 'year')) kinds(n, kind, unit) WHERE n = 1 + ((i * 7919) % 12)) k
  CROSS JOIN LATERAL (SELECT round(exp(random() * 20 + i * 0)::numeric, 2) AS value) v
  CROSS JOIN LATERAL (SELECT string_agg(md5((i * 31 + n)::text), ' ') AS words, string_agg(md5((i * 17 + n)::text), ' ') AS others FROM generate_series(1, 2) n) w
  CROSS JOIN LATERAL (SELECT CASE WHEN random() + i * 0 < 0.6 THEN 'Source ' || (1 + floor(power(random(), 3) * 2000))::int END AS source) s`;

// A fifth verified, one in twenty disputed, one in a hundred no claim: by twelve people over two years.
const verdictsSql = `
  UPDATE claim SET version = 2, status = d.status, dismissed = d.dismissed, reason = d.reason, decided_by = 'user:' || d.person, decided_by_name = 'Editor ' || d.person,
    decided_at = timestamptz '2024-01-01Z' + d.at * interval '1 second'
  FROM (
    SELECT id, CASE WHEN r < 0.2 THEN 'verified' WHEN r < 0.25 THEN 'disputed' ELSE 'unverified' END AS status, r >= 0.25 AS dismissed,
      CASE WHEN r >= 0.2 AND r < 0.25 THEN 'outdated' END AS reason, 1 + (at % 12) AS person, at
    FROM (SELECT id, random() AS r, (random() * 63000000)::int AS at FROM claim) drawn WHERE r < 0.26
  ) d WHERE claim.id = d.id`;
