import { z } from "zod";
import { mostCounted, type ClaimQuery } from "../api/claim-query";
import { type ClaimPage, ClaimRecord } from "../api/contract";
import { allOf, articleConditions, claimConditions, isKept, keptConditions } from "./claim-filters";
import { orderOf } from "./claim-orders";
import { claimColumns } from "./claim-rows";
import { readCursor, writeCursor } from "./cursor";
import { Prisma, sql, type Database } from "./database";
import { keyColumn, orderBy, pageOf, runs, type Key } from "./keyset";

/** The order that the cursor was given out for, the total as it was then, and the key of the last row. */
const Cursor = z.tuple([z.string(), z.number().int(), z.boolean(), z.array(z.string().nullable()).min(3).max(6)]);
interface Total { readonly total: number; readonly capped: boolean }

const Rows = z.array(ClaimRecord.extend({ key: z.array(z.string().nullable()) }));
const Found = z.array(z.object({ total: z.number().int(), row: z.unknown() }));

/**
 * The claims that match every filter, in the order asked for. Where few match, they are fetched and
 * sorted; where many do, the index of the order is walked, which then meets them soon.
 */
export async function listClaims(db: Database, query: ClaimQuery): Promise<ClaimPage> {
  const after = readCursor(query.cursor, Cursor.refine(([sort, , , key]) => sort === query.sort && key.length === orderOf(query.sort).length));
  const total = after ? { total: after[1], capped: after[2] } : isKept(query) ? await countKept(db, query) : null;
  const key = after?.[3] ?? null;
  const few = total && (total.capped || total.total > mostCounted) ? null : await sortMatching(db, query, key, total);
  if (few) return few;
  return toPage(query, await walkOrder(db, query, key), total ?? { total: mostCounted, capped: true });
}

function toPage(query: ClaimQuery, rows: z.infer<typeof Rows>, { total, capped }: Total): ClaimPage {
  const shown = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => ClaimRecord.parse(row)), total, capped,
    nextCursor: last ? writeCursor([query.sort, total, capped, last.key]) : null,
  };
}

/** Null where more match than are counted. */
async function sortMatching(db: Database, query: ClaimQuery, key: Key | null, known: Total | null): Promise<ClaimPage | null> {
  const order = orderOf(query.sort);
  const found = Found.parse(await db.$queryRaw`
    WITH matching AS MATERIALIZED (
      SELECT c.id, c.article_id, c.start_offset, c.priority, c.confidence, c.value, c.decided_at, c.status, c.needs_recheck, c.check_outcome
      FROM claim c WHERE ${allOf(claimConditions(query))} LIMIT ${mostCounted + 1}
    ), page AS (
      SELECT c.id, ${keyColumn(order)}, row_number() OVER (ORDER BY ${orderBy(order)}) AS place
      FROM matching c JOIN article a ON a.id = c.article_id
      WHERE (SELECT count(*) FROM matching) <= ${mostCounted} AND (${key ? Prisma.join([...runs(order, key)], " OR ") : sql`true`})
      ORDER BY place LIMIT ${query.limit + 1}
    ), shown AS (
      SELECT p.place, p.key, ${claimColumns} FROM page p JOIN claim c ON c.id = p.id JOIN article a ON a.id = c.article_id
    )
    SELECT t.total, to_jsonb(s) AS row FROM (SELECT count(*)::int AS total FROM matching) t LEFT JOIN shown s ON true ORDER BY s.place`);
  const total = found[0]?.total ?? 0;
  if (total > mostCounted) return null;
  return toPage(query, Rows.parse(found.map(({ row }) => row).filter((row) => row !== null)), known ?? { total, capped: false });
}

async function walkOrder(db: Database, query: ClaimQuery, key: Key | null): Promise<z.infer<typeof Rows>> {
  const order = orderOf(query.sort);
  return Rows.parse(await db.$queryRaw`
    WITH page AS (
      ${pageOf(order, key, { select: sql`c.id`, from: sql`claim c JOIN article a ON a.id = c.article_id`, where: allOf(claimConditions(query)), limit: query.limit + 1 })}
    )
    SELECT ${claimColumns}, ${keyColumn(order)} FROM page p JOIN claim c ON c.id = p.id JOIN article a ON a.id = c.article_id
    ORDER BY p.run, ${orderBy(order)} LIMIT ${query.limit + 1}`);
}

async function countKept(db: Database, query: ClaimQuery): Promise<Total> {
  const articles = articleConditions(query);
  const from = articles.length > 0 ? sql`tally c JOIN article x ON x.id = c.article_id` : sql`tally c`;
  const rows = await db.$queryRaw`SELECT coalesce(sum(c.n), 0)::int AS total FROM ${from} WHERE ${allOf([...keptConditions(query), ...articles])}`;
  return { total: z.tuple([z.object({ total: z.number().int() })]).parse(rows)[0].total, capped: false };
}
