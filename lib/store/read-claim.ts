import type { ClaimRecord } from "../api/contract";
import { claimColumns, claimRecords } from "./claim-rows";
import type { Database } from "./database";

/** Null for an unknown id. */
export async function readClaim(db: Database, id: string): Promise<ClaimRecord | null> {
  const rows = await db.$queryRaw`
    SELECT ${claimColumns} FROM claim c JOIN article a ON a.id = c.article_id WHERE c.id = ${id}::uuid`;
  return claimRecords.parse(rows)[0] ?? null;
}
