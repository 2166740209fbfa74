import { stats, type Stat } from "../api/contract";
import type { Database } from "./database";

/** Verdicts a day (UTC) over the 30 days up to `now`, days without any included. */
export async function countVerdictsByDay(db: Database, now: Date): Promise<Stat<"throughput">> {
  const items = await db.$queryRaw`
    WITH days AS (
      SELECT (${now}::timestamptz AT TIME ZONE 'UTC')::date - i AS day FROM generate_series(0, 29) i
    ), counts AS (
      SELECT (created_at AT TIME ZONE 'UTC')::date AS day,
        count(*) FILTER (WHERE status = 'verified')::int AS verified, count(*) FILTER (WHERE status = 'disputed')::int AS disputed
      FROM verdict WHERE act = 'verdict' AND created_at >= (SELECT min(day) FROM days)::timestamp AT TIME ZONE 'UTC' GROUP BY 1
    )
    SELECT day::text, coalesce(verified, 0) AS verified, coalesce(disputed, 0) AS disputed
    FROM days LEFT JOIN counts USING (day) ORDER BY day`;
  return stats.throughput.parse({ items });
}
