import { stats, type Stat } from "../api/contract";
import type { Database } from "./database";

/** The desk's claims by kind and status, without dismissed ones, the most frequent kind first; kinds without a claim are left out. */
export async function countClaimsByKind(db: Database): Promise<Stat<"kinds">> {
  const items = await db.$queryRaw`
    SELECT kind,
      coalesce(sum(n) FILTER (WHERE status = 'unverified'), 0)::int AS unverified,
      coalesce(sum(n) FILTER (WHERE status = 'verified'), 0)::int AS verified,
      coalesce(sum(n) FILTER (WHERE status = 'disputed'), 0)::int AS disputed
    FROM tally WHERE NOT dismissed GROUP BY kind HAVING sum(n) > 0 ORDER BY sum(n) DESC, kind`;
  return stats.kinds.parse({ items });
}
