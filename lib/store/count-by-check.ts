import { z } from "zod";
import { CheckRecord } from "../api/finding-contract";
import type { Database } from "./database";

const Counts = z.array(CheckRecord.omit({ because: true, finds: true, ignores: true }));

/**
 * How often each check spoke, by what it said; how often an editor's verdict on the first claim agreed with it (disputed
 * where it would amend or look again, verified where it found the figures agree); how often it was overruled.
 */
export async function countByCheck(db: Database): Promise<z.infer<typeof Counts>> {
  return Counts.parse(await db.$queryRaw`
    SELECT f.check_id AS id, count(*) FILTER (WHERE f.outcome = 'amend')::int AS amend, count(*) FILTER (WHERE f.outcome = 'review')::int AS review,
      count(*) FILTER (WHERE f.outcome = 'ok_rounded')::int AS ok_rounded, count(*) FILTER (WHERE f.outcome = 'ok')::int AS ok,
      count(*) FILTER (WHERE NOT f.overruled AND c.status = CASE WHEN f.outcome IN ('amend', 'review') THEN 'disputed' ELSE 'verified' END)::int AS agreed,
      count(*) FILTER (WHERE f.overruled)::int AS overruled
    FROM finding f LEFT JOIN finding_claim l ON l.finding_id = f.id AND l.position = 0 LEFT JOIN claim c ON c.id = l.claim_id
    GROUP BY f.check_id ORDER BY f.check_id`);
}
