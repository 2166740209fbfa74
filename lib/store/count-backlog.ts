import { stats, type Stat } from "../api/contract";
import type { Database } from "./database";

/** Figures that nobody has decided, by how long ago their article was published; those of articles without a date are left out. */
export async function countBacklog(db: Database, today: Date): Promise<Stat<"backlog">> {
  const items = await db.$queryRaw`
    WITH ages(place, newest, oldest) AS (VALUES (1, -36500, 1), (2, 2, 7), (3, 8, 30), (4, 31, 90), (5, 91, 365), (6, 366, NULL)),
    day AS (SELECT (${today}::timestamptz AT TIME ZONE 'UTC')::date AS today),
    open AS (
      SELECT a.published, sum(t.n) AS n FROM tally t JOIN article a ON a.id = t.article_id WHERE t.status = 'unverified' AND NOT t.dismissed GROUP BY 1
    )
    SELECT (d.today - g.oldest)::text AS from, CASE WHEN g.newest > 0 THEN (d.today - g.newest)::text END AS to, coalesce(sum(o.n), 0)::int AS n
    FROM ages g CROSS JOIN day d
    LEFT JOIN open o ON o.published <= d.today - g.newest AND (g.oldest IS NULL OR o.published >= d.today - g.oldest)
    GROUP BY g.place, g.newest, g.oldest, d.today ORDER BY g.place`;
  return stats.backlog.parse({ items });
}
