import { z } from "zod";
import { ClaimRecord } from "../api/contract";
import { seriesChanges, SeriesSummary, type SeriesDetail, type SeriesPage, type SeriesQuery } from "../api/series-contract";
import { classify, saysRevised } from "../review/series-classes";
import { claimColumns, isoTime } from "./claim-rows";
import { readCursor, writeCursor } from "./cursor";
import { sql, type Database, type Sql } from "./database";
import { searchPattern } from "./search-text";

const Cursor = z.tuple([z.uuid()]);
const Summaries = z.array(SeriesSummary);
const Totals = z.tuple([z.object({ total: z.number().int() })]);
const Points = z.array(ClaimRecord.extend({ placedBy: z.enum(["machine", "editor"]) }));
const Changes = z.array(z.object({ id: z.uuid(), change: z.enum(seriesChanges), name: z.string().nullable(), by: z.string(), at: z.string(), claims: z.number().int() }));

const summary = (where: Sql, limit: number) => sql`
  SELECT s.id::text, s.name, s.kind, s.status, s.version, p.points, p."from", p."to", p.latest FROM series s
  JOIN LATERAL (
    SELECT count(*)::int AS points, min(a.published)::text AS "from", max(a.published)::text AS "to",
      (array_agg(c.value::text ORDER BY a.published DESC NULLS LAST, c.id DESC))[1] AS latest
    FROM series_claim m JOIN claim c ON c.id = m.claim_id AND NOT c.withdrawn AND NOT c.dismissed JOIN article a ON a.id = c.article_id WHERE m.series_id = s.id
  ) p ON p.points > 0
  WHERE s.status <> 'merged' AND ${where} ORDER BY s.id DESC LIMIT ${limit}`;

/** The newest series first. */
export async function listSeries(db: Database, { q, cursor, limit }: SeriesQuery): Promise<SeriesPage> {
  const after = readCursor(cursor, Cursor);
  const fits = q ? sql`s.search LIKE ${searchPattern(q)}` : sql`true`;
  const [rows, totals] = await Promise.all([
    db.$queryRaw(summary(after ? sql`${fits} AND s.id < ${after[0]}::uuid` : fits, limit + 1)),
    db.$queryRaw`SELECT count(*)::int AS total FROM series s WHERE s.status <> 'merged' AND ${fits}`,
  ]);
  const found = Summaries.parse(rows), items = found.slice(0, limit), last = found.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? writeCursor([last.id]) : null, total: Totals.parse(totals)[0].total };
}

/** The series with its figures in the order of time; null for an unknown one, or one that went into another. */
export async function readSeries(db: Database, id: string): Promise<SeriesDetail | null> {
  const [rows, points, changes] = await Promise.all([
    db.$queryRaw(summary(sql`s.id = ${id}::uuid`, 1)),
    db.$queryRaw`
      SELECT ${claimColumns}, m.placed_by AS "placedBy" FROM series_claim m JOIN claim c ON c.id = m.claim_id AND NOT c.withdrawn AND NOT c.dismissed JOIN article a ON a.id = c.article_id
      WHERE m.series_id = ${id}::uuid LIMIT 500`,
    db.$queryRaw`
      SELECT h.id::text, h.change, h.name, h.actor_name AS by, ${isoTime(sql`h.created_at`)} AS at, cardinality(h.claims) AS claims FROM series_change h
      WHERE h.series_id = ${id}::uuid ORDER BY h.version DESC LIMIT 100`,
  ]);
  const [series] = Summaries.parse(rows);
  if (!series) return null;
  const claims = new Map(Points.parse(points).map((row) => [row.id, row]));
  const classes = classify([...claims.values()].flatMap((c) => (c.value === null ? [] : [pointOf(c)])));
  const items = classes.flatMap(({ id: claimId, is, superseded }) => {
    const row = claims.get(claimId);
    if (!row) return [];
    const { placedBy, ...claim } = row;
    return [{ claim, is, superseded, placedBy }];
  });
  return { ...series, items, verified: items.findLast(({ claim }) => claim.status === "verified")?.claim.value ?? null, changes: Changes.parse(changes) };
}

const pointOf = (c: ClaimRecord) => ({
  id: c.id, day: c.article.published, value: c.value ?? "0", bound: c.bound, cumulative: c.kind === "casualty", revised: saysRevised(`${c.before}${c.quote}${c.after}`),
});

const Places = z.array(z.object({ claimId: z.uuid(), seriesId: z.uuid(), name: z.string() }));

/** The series that an article's claims are in; those in none are left out. */
export async function seriesOfArticle(db: Database, articleId: string): Promise<z.infer<typeof Places>> {
  return Places.parse(await db.$queryRaw`
    SELECT m.claim_id::text AS "claimId", s.id::text AS "seriesId", s.name FROM series_claim m JOIN series s ON s.id = m.series_id WHERE m.article_id = ${articleId}::uuid`);
}
