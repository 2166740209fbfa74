import { z } from "zod";
import type { Database } from "./database";

const Ids = z.array(z.object({ id: z.uuid() }));

/** Ids of articles behind `after`, ascending, whose newest text was last checked with anything but `checkedWith`. */
export async function findUnchecked(db: Database, checkedWith: string, after: string, limit: number): Promise<string[]> {
  const rows = await db.$queryRaw`
    SELECT r.article_id::text AS id FROM revision r
    WHERE r.checked_with IS DISTINCT FROM ${checkedWith} AND r.article_id > ${after}::uuid
      AND NOT EXISTS (SELECT 1 FROM revision n WHERE n.article_id = r.article_id AND n.number > r.number)
    ORDER BY r.article_id LIMIT ${limit}`;
  return Ids.parse(rows).map(({ id }) => id);
}
