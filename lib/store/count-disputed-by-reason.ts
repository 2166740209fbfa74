import { stats, type Stat } from "../api/contract";
import type { Database } from "./database";

/** What is wrong with the figures that are disputed now; the most frequent first. */
export async function countDisputedByReason(db: Database): Promise<Stat<"reasons">> {
  const items = await db.$queryRaw`
    SELECT reason, count(*)::int AS n FROM claim
    WHERE status = 'disputed' AND NOT dismissed AND NOT withdrawn AND reason IS NOT NULL GROUP BY reason ORDER BY n DESC, reason`;
  return stats.reasons.parse({ items });
}
