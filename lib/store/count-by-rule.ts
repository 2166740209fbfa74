import { z } from "zod";
import { RuleRecord } from "../api/contract";
import type { Database } from "./database";

const Counts = z.array(RuleRecord.pick({ id: true, fired: true, verified: true, disputed: true, dismissed: true }));

/** How often each rule fired on this desk, and what editors said of its claims; both tables are counted in their indexes. */
export async function countByRule(db: Database): Promise<z.infer<typeof Counts>> {
  const rows = await db.$queryRaw`
    SELECT rule AS id, sum(fired)::int AS fired, sum(verified)::int AS verified, sum(disputed)::int AS disputed, sum(dismissed)::int AS dismissed
    FROM (
      SELECT rule, count(*) AS fired, count(*) FILTER (WHERE status = 'verified') AS verified,
        count(*) FILTER (WHERE status = 'disputed') AS disputed, count(*) FILTER (WHERE dismissed) AS dismissed
      FROM claim WHERE rule <> 'by-hand' GROUP BY rule
      UNION ALL SELECT rule, count(*), 0, 0, 0 FROM rejection GROUP BY rule
    ) both_tables
    GROUP BY rule ORDER BY rule`;
  return Counts.parse(rows);
}
