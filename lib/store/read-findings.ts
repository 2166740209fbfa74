import type { FindingRecord } from "../api/finding-contract";
import { sql, type Database, type Sql } from "./database";
import { findingColumns, findingRecords } from "./finding-rows";

async function findings(db: Database, where: Sql): Promise<FindingRecord[]> {
  return findingRecords.parse(await db.$queryRaw`
    SELECT ${findingColumns} FROM finding f
    JOIN finding_claim first ON first.finding_id = f.id AND first.position = 0 JOIN claim c ON c.id = first.claim_id
    WHERE ${where} ORDER BY c.start_offset, f.check_id, f.id`);
}

/** What the checks say of an article's claims, by the place of the claim to correct first. */
export const readArticleFindings = (db: Database, articleId: string): Promise<FindingRecord[]> => findings(db, sql`f.article_id = ${articleId}::uuid`);

/** What the checks say of one claim. */
export const readClaimFindings = (db: Database, claimId: string): Promise<FindingRecord[]> =>
  findings(db, sql`f.id IN (SELECT finding_id FROM finding_claim WHERE claim_id = ${claimId}::uuid)`);

/** Null for an unknown id: a check that is run again may have taken the finding away. */
export const readFinding = async (db: Database, id: string): Promise<FindingRecord | null> => (await findings(db, sql`f.id = ${id}::uuid`))[0] ?? null;
