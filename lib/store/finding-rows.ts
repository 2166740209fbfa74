/** How a finding is read out of its rows. */
import { z } from "zod";
import { FindingRecord } from "../api/finding-contract";
import { outcomes } from "../types";
import { isoTime } from "./claim-rows";
import { sql, type Database, type Sql } from "./database";

/** The columns of a FindingRecord, from finding `f`. */
export const findingColumns = sql`
  f.id::text, f.check_id AS "check", f.check_version AS "version", f.outcome, f.cause, f.inputs, f.formula, f.working, f.suggests::text,
  CASE WHEN f.low IS NOT NULL THEN json_build_object('low', f.low::text, 'high', lower(f.high::text)) END AS bounds,
  CASE WHEN f.reference_name IS NOT NULL THEN
    json_build_object('name', f.reference_name, 'value', f.reference_value, 'source', f.reference_source, 'date', f.reference_date) END AS reference,
  (SELECT json_agg(fc.claim_id ORDER BY fc.position) FROM finding_claim fc WHERE fc.finding_id = f.id) AS claims,
  CASE WHEN f.overruled THEN (
    SELECT json_build_object('reason', o.reason, 'by', o.actor_name, 'at', ${isoTime(sql`o.created_at`)})
    FROM overrule o JOIN finding_claim fc ON fc.finding_id = f.id AND fc.position = 0 AND fc.claim_id = o.claim_id
    WHERE o.check_id = f.check_id AND o.inputs = f.inputs ORDER BY o.created_at DESC, o.id DESC LIMIT 1
  ) END AS overruled`;

export const findingRecords = z.array(FindingRecord);

const worstFirst = [...outcomes];
/** The worst of some outcomes, as an aggregate; null for none. */
export const worstOf = (outcome: Sql): Sql => sql`(${worstFirst}::text[])[min(array_position(${worstFirst}::text[], ${outcome}))]`;

/**
 * Makes writers of one article's findings take turns. To be run in the same transaction before the statement that
 * writes: what is kept beside the claims is computed from several rows, which that statement then sees as they are.
 */
export const lockFindings = (db: Database, articleId: Sql) =>
  db.$executeRaw`SELECT 1 FROM article WHERE id = ${articleId} FOR NO KEY UPDATE`;
