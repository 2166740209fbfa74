import { stats, type Stat } from "../api/contract";
import type { Database } from "./database";

/**
 * How long a figure waited for its first verdict, from the import of its article: the median in seconds of each
 * day (UTC) over the 30 days up to `now`, null on days without any, and of them all.
 */
export async function measurePace(db: Database, now: Date): Promise<Stat<"pace">> {
  const rows = await db.$queryRaw`
    WITH days AS (
      SELECT (${now}::timestamptz AT TIME ZONE 'UTC')::date - i AS day FROM generate_series(0, 29) i
    ), waits AS (
      SELECT (v.created_at AT TIME ZONE 'UTC')::date AS day, extract(epoch FROM v.created_at - a.created_at) AS seconds
      FROM verdict v JOIN article a ON a.id = v.article_id
      WHERE v.act = 'verdict' AND v.from_status = 'unverified' AND v.status <> 'unverified' AND v.created_at >= (SELECT min(day) FROM days)::timestamp AT TIME ZONE 'UTC'
    ), medians AS (
      SELECT day, percentile_disc(0.5) WITHIN GROUP (ORDER BY seconds)::int AS median FROM waits GROUP BY day
    )
    SELECT json_agg(json_build_object('day', d.day, 'median', m.median) ORDER BY d.day) AS items,
      (SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY seconds)::int FROM waits) AS median
    FROM days d LEFT JOIN medians m USING (day)`;
  return stats.pace.parse((rows as unknown[])[0]);
}
