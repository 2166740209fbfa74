import { z } from "zod";
import { stats, type Stat } from "../api/contract";
import type { Database } from "./database";

/** How far the checking of the whole desk has got; what was dismissed does not count. */
export async function readOverview(db: Database): Promise<Stat<"overview">> {
  const rows = await db.$queryRaw`
    SELECT (SELECT count(*)::int FROM article) AS articles,
      coalesce(sum(n), 0)::int AS claims,
      coalesce(sum(n) FILTER (WHERE status = 'unverified'), 0)::int AS unverified,
      coalesce(sum(n) FILTER (WHERE status = 'verified'), 0)::int AS verified,
      coalesce(sum(n) FILTER (WHERE status = 'disputed'), 0)::int AS disputed
    FROM tally WHERE NOT dismissed`;
  return z.tuple([stats.overview]).parse(rows)[0];
}
