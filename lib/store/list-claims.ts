import { z } from "zod";
import type { ClaimPage, ClaimQuery } from "../api/contract";
import { claimColumns, claimRecords } from "./claim-rows";
import { readCursor, writeCursor } from "./cursor";
import { Prisma, sql, type Database, type Sql } from "./database";
import { searchPattern } from "./search-text";

const Key = z.tuple([z.number().int(), z.uuid(), z.number().int()]);
const Total = z.tuple([z.object({ total: z.number().int() })]);

/** The claims that match every filter, those to look at first before the rest, then the newest article, then by place. */
export async function listClaims(db: Database, query: ClaimQuery): Promise<ClaimPage> {
  const after = readCursor(query.cursor, Key);
  const [rows, total] = await Promise.all([
    db.$queryRaw`
      SELECT ${claimColumns} FROM claim c JOIN article a ON a.id = c.article_id
      WHERE ${Prisma.join([...filters(query), ...(after ? [goesOnAfter(after)] : []), sql`true`], " AND ")}
      ORDER BY c.priority DESC, c.article_id DESC, c.start_offset
      LIMIT ${query.limit + 1}`,
    countClaims(db, query),
  ]);
  const claims = claimRecords.parse(rows);
  const items = claims.slice(0, query.limit);
  const last = claims.length > query.limit ? items.at(-1) : undefined;
  return { items, total, nextCursor: last ? writeCursor([last.priority, last.article.id, last.start]) : null };
}

function filters({ rule, check, q, ...kept }: ClaimQuery): Sql[] {
  return [
    ...keptFilters(kept),
    sql`NOT c.withdrawn`,
    ...(check?.length ? [checkFilter(check)] : []),
    ...(rule?.length ? [sql`c.rule = ANY(${rule}::text[])`] : []),
    ...(q ? [sql`c.search LIKE ${searchPattern(q)}`] : []),
  ];
}

// One outcome alone is compared by equality, so that its index gives the order as well.
function checkFilter(wanted: NonNullable<ClaimQuery["check"]>): Sql {
  const [first, ...more] = wanted.map((check) => (check === "none" ? sql`c.check_outcome IS NULL` : sql`c.check_outcome = ${check}`));
  return first && more.length === 0 ? first : sql`(${Prisma.join([first ?? sql`true`, ...more], " OR ")})`;
}

/** Those that the kept counts know as well. */
function keptFilters({ article, status, kind, dismissed }: Pick<ClaimQuery, "article" | "status" | "kind" | "dismissed">): Sql[] {
  return [
    dismissed ? sql`c.dismissed` : sql`NOT c.dismissed`,
    ...(article?.length ? [sql`c.article_id = ANY(${article}::uuid[])`] : []),
    ...(status?.length ? [sql`c.status = ANY(${status}::text[])`] : []),
    ...(kind?.length ? [sql`c.kind = ANY(${kind}::text[])`] : []),
  ];
}

// The first comparison is what the index can use; the rest settles ties, of which one runs the other way.
const goesOnAfter = ([priority, article, start]: z.infer<typeof Key>): Sql => sql`
  c.priority <= ${priority} AND (c.priority < ${priority} OR c.article_id < ${article}::uuid
    OR (c.article_id = ${article}::uuid AND c.start_offset > ${start}))`;

async function countClaims(db: Database, query: ClaimQuery): Promise<number> {
  const rows = query.q || query.rule?.length || query.check?.length
    ? await db.$queryRaw`SELECT count(*)::int AS total FROM claim c WHERE ${Prisma.join(filters(query), " AND ")}`
    : await db.$queryRaw`SELECT coalesce(sum(c.n), 0)::int AS total FROM tally c WHERE ${Prisma.join([...keptFilters(query), sql`true`], " AND ")}`;
  return Total.parse(rows)[0].total;
}
