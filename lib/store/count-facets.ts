import { z } from "zod";
import type { ClaimFilter, Flag } from "../api/claim-query";
import { flags } from "../api/claim-query";
import { type FacetName, type FacetQuery, type Facets, FacetValue, mostValues } from "../api/view-contract";
import { allOf, articleConditions, claimConditions, flagConditions, isKept, keptConditions, nobody } from "./claim-filters";
import { sql, type Database, type Sql } from "./database";

const Rows = z.array(FacetValue);
const FlagRow = z.tuple([z.record(z.enum(flags), z.number().int())]);

/** What each facet groups by, on claim `c`; where the kept counts know it, on tally `c` as well. */
const columns: Readonly<Record<Exclude<FacetName, "flag" | "outlet">, Sql>> = {
  kind: sql`c.kind`,
  status: sql`CASE WHEN c.dismissed THEN 'dismissed' ELSE c.status END`,
  check: sql`coalesce(c.check_outcome, 'none')`,
  source: sql`coalesce(c.source, ${nobody})`,
  unit: sql`c.unit_key`,
  assignee: sql`coalesce(c.assignee, ${nobody})`,
};

/** How many claims each value of the facets asked for would show, the other filters as they are; the most first. */
export async function countFacets(db: Database, { of, ...filter }: FacetQuery): Promise<Facets> {
  const counted = await Promise.all(of.map(async (facet) => [facet, await countFacet(db, facet, without(filter, facet))] as const));
  return { facets: Object.fromEntries(counted) };
}

// The status is left out with all of its values, the dismissed ones too: their count stands beside the others.
const without = (filter: ClaimFilter, facet: FacetName): ClaimFilter =>
  ({ ...filter, [facet]: facet === "status" ? ["unverified", "verified", "disputed", "dismissed"] : undefined });

async function countFacet(db: Database, facet: FacetName, filter: ClaimFilter): Promise<z.infer<typeof Rows>> {
  if (facet === "flag") return countFlags(db, filter);
  if (facet === "outlet") return Rows.parse(await (isKept(filter) ? byOutletKept(db, filter) : byOutlet(db, filter)));
  const column = columns[facet];
  const kept = (facet === "kind" || facet === "status") && isKept(filter);
  return Rows.parse(await (kept ? byKept(db, column, filter) : byClaim(db, column, filter, facet === "assignee")));
}

const byClaim = (db: Database, column: Sql, filter: ClaimFilter, named: boolean) => db.$queryRaw`
  SELECT f.value, ${named ? sql`(SELECT u.name FROM "user" u WHERE f.value = 'user:' || u.id::text)` : sql`NULL::text`} AS label, f.n FROM (
    SELECT ${column} AS value, count(*)::int AS n FROM claim c WHERE ${allOf(claimConditions(filter))} GROUP BY 1
  ) f WHERE f.value IS NOT NULL ORDER BY f.n DESC, f.value LIMIT ${mostValues}`;

function byKept(db: Database, column: Sql, filter: ClaimFilter) {
  const articles = articleConditions(filter);
  const from = articles.length > 0 ? sql`tally c JOIN article x ON x.id = c.article_id` : sql`tally c`;
  return db.$queryRaw`
    SELECT ${column} AS value, NULL::text AS label, sum(c.n)::int AS n FROM ${from} WHERE ${allOf([...keptConditions(filter), ...articles])}
    GROUP BY 1 HAVING sum(c.n) > 0 ORDER BY n DESC, value LIMIT ${mostValues}`;
}

const byOutletKept = (db: Database, filter: ClaimFilter) => db.$queryRaw`
  SELECT x.outlet AS value, NULL::text AS label, sum(c.n)::int AS n FROM tally c JOIN article x ON x.id = c.article_id
  WHERE x.outlet IS NOT NULL AND ${allOf([...keptConditions(filter), ...articleConditions(filter)])}
  GROUP BY 1 HAVING sum(c.n) > 0 ORDER BY n DESC, value LIMIT ${mostValues}`;

const byOutlet = (db: Database, filter: ClaimFilter) => db.$queryRaw`
  SELECT a.outlet AS value, NULL::text AS label, sum(f.n)::int AS n FROM (
    SELECT c.article_id, count(*) AS n FROM claim c WHERE ${allOf(claimConditions(filter))} GROUP BY 1
  ) f JOIN article a ON a.id = f.article_id WHERE a.outlet IS NOT NULL GROUP BY 1 ORDER BY n DESC, value LIMIT ${mostValues}`;

async function countFlags(db: Database, filter: ClaimFilter): Promise<z.infer<typeof Rows>> {
  const counts = flags.map((flag: Flag) => sql`count(*) FILTER (WHERE ${flagConditions[flag]})`);
  const rows = await db.$queryRaw`
    SELECT ${counts[0]}::int AS open, ${counts[1]}::int AS unresolved, ${counts[2]}::int AS needs_recheck, ${counts[3]}::int AS second_check
    FROM claim c WHERE ${allOf(claimConditions(filter))}`;
  const [row] = FlagRow.parse(rows);
  return flags.flatMap((value) => (row[value] > 0 ? [{ value, label: null, n: row[value] }] : []));
}
