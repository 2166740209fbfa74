import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import type { Database } from "./database";

export interface NewQuantity {
  readonly claimId: string;
  readonly what: string;
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly keys: readonly string[];
}
const Candidates = z.array(z.object({
  claimId: z.uuid(), articleId: z.uuid(), what: z.string(), names: z.array(z.string()), words: z.array(z.string()), seriesId: z.uuid().nullable(), days: z.number().int().nullable(),
}));
export type Candidate = z.infer<typeof Candidates>[number];

/** Keeps what an article's claims measure, in the place of what was kept. */
export async function keepQuantities(db: Database, articleId: string, quantities: readonly NewQuantity[]): Promise<void> {
  const rows = quantities.map(({ claimId, what, names, words, keys }) => ({ claim_id: claimId, article_id: articleId, what, names, places: [], words, keys }));
  await db.$executeRaw`
    INSERT INTO claim_quantity SELECT * FROM jsonb_populate_recordset(NULL::claim_quantity, ${JSON.stringify(rows)}::jsonb)
    ON CONFLICT (claim_id) DO UPDATE SET what = EXCLUDED.what, names = EXCLUDED.names, words = EXCLUDED.words, keys = EXCLUDED.keys`;
}

/** Claims of other articles that share a key with this one, with the days between the two articles. */
export async function findCandidates(db: Database, articleId: string, keys: readonly string[]): Promise<readonly Candidate[]> {
  return Candidates.parse(await db.$queryRaw`
    SELECT q.claim_id::text AS "claimId", q.article_id::text AS "articleId", q.what, q.names, q.words, s.series_id::text AS "seriesId", abs(a.published - own.published) AS days
    FROM claim_quantity q JOIN article a ON a.id = q.article_id JOIN claim c ON c.id = q.claim_id AND NOT c.withdrawn AND NOT c.dismissed
    LEFT JOIN series_claim s ON s.claim_id = q.claim_id CROSS JOIN (SELECT published FROM article WHERE id = ${articleId}::uuid) own
    WHERE q.keys && ${[...keys]}::text[] AND q.article_id <> ${articleId}::uuid ORDER BY q.claim_id DESC LIMIT 200`);
}

const machine = "machine";

/** Puts a claim into a series that is there; nothing where it is in one already. */
export async function joinSeries(db: Database, seriesId: string, claim: { readonly id: string; readonly articleId: string }): Promise<void> {
  await db.$executeRaw`
    WITH s AS MATERIALIZED (SELECT id FROM series WHERE id = ${seriesId}::uuid AND status <> 'merged' FOR UPDATE),
    placed AS (
      INSERT INTO series_claim (claim_id, article_id, series_id, placed_by) SELECT ${claim.id}::uuid, ${claim.articleId}::uuid, s.id, 'machine' FROM s
      ON CONFLICT (claim_id) DO NOTHING RETURNING series_id
    ), raised AS (
      UPDATE series SET version = version + 1 FROM placed WHERE series.id = placed.series_id RETURNING series.id, series.version
    )
    INSERT INTO series_change (id, series_id, version, change, claims, actor, actor_name, idempotency_key, request_sha256)
    SELECT ${uuid()}::uuid, id, version, 'joined', ARRAY[${claim.id}::uuid], ${machine}, ${machine}, ${`join/${claim.id}`}, ${sha(claim.id)} FROM raised`;
}

/** Makes a series of claims that are in none; nothing where one of them is by now. */
export async function proposeSeries(db: Database, { name, kind, claims }: { readonly name: string; readonly kind: string; readonly claims: readonly { readonly id: string; readonly articleId: string }[] }): Promise<void> {
  const id = uuid(), ids = claims.map((claim) => claim.id);
  await db.$executeRaw`
    WITH made AS (
      INSERT INTO series (id, name, search, kind, status)
      SELECT ${id}::uuid, ${name}, ${name.toLowerCase()}, ${kind}, 'proposed' WHERE NOT EXISTS (SELECT FROM series_claim WHERE claim_id = ANY(${ids}::uuid[])) RETURNING id
    ), placed AS (
      INSERT INTO series_claim (claim_id, article_id, series_id, placed_by)
      SELECT g.claim_id, g.article_id, made.id, 'machine' FROM made, jsonb_to_recordset(${JSON.stringify(claims.map((c) => ({ claim_id: c.id, article_id: c.articleId })))}::jsonb) AS g(claim_id uuid, article_id uuid)
      ON CONFLICT (claim_id) DO NOTHING
    )
    INSERT INTO series_change (id, series_id, version, change, name, claims, actor, actor_name, idempotency_key, request_sha256)
    SELECT ${uuid()}::uuid, made.id, 1, 'proposed', ${name}, ${ids}::uuid[], ${machine}, ${machine}, ${`propose/${id}`}, ${sha(id)} FROM made`;
}

const sha = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(createHash("sha256").update(text).digest());
