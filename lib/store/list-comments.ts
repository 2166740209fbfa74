import { z } from "zod";
import { CommentRecord } from "../api/verdict-contract";
import { isoTime } from "./claim-rows";
import { sql, type Database } from "./database";

/** The columns of a CommentRecord, from comment `m`. */
export const commentColumns = sql`m.id::text, m.text, m.actor_name AS by, ${isoTime(sql`m.created_at`)} AS at, m.mentions::text[]`;

/** What people said of the claim, the first one first; null for an unknown claim. */
export async function listComments(db: Database, claimId: string): Promise<readonly CommentRecord[] | null> {
  const rows = await db.$queryRaw`SELECT ${commentColumns} FROM comment m WHERE m.claim_id = ${claimId}::uuid ORDER BY m.id`;
  const found = z.array(CommentRecord).parse(rows);
  if (found.length > 0) return found;
  const claims = await db.$queryRaw<readonly unknown[]>`SELECT 1 FROM claim WHERE id = ${claimId}::uuid`;
  return claims.length > 0 ? [] : null;
}
