import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import type { FindingRecord, NewOverrule } from "../api/finding-contract";
import type { Person } from "../api/person";
import { sql, type Database } from "./database";
import { isDuplicate } from "./database-errors";
import { lockFindings, worstOf } from "./finding-rows";
import { readFinding } from "./read-findings";

export interface Overruling {
  readonly findingId: string;
  readonly overrule: NewOverrule;
  readonly by: Pick<Person, "actor" | "name">;
  /** Chosen by the client; known per person. */
  readonly idempotencyKey: string;
}

export type OverruleOutcome =
  | { readonly outcome: "recorded" | "replayed"; readonly finding: FindingRecord }
  | { readonly outcome: "key_reused" | "not_found" };

/**
 * Marks a finding as wrong, or takes that back: a row of the history, and the worst that is left beside each claim.
 * A key seen before writes nothing and answers with the finding as it is now.
 */
export async function overruleFinding(db: Database, overruling: Overruling): Promise<OverruleOutcome> {
  const request = requestHash(overruling);
  const earlier = await findEarlier(db, overruling, request);
  if (earlier) return earlier;
  try {
    await write(db, overruling, request);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return await findEarlier(db, overruling, request) ?? { outcome: "not_found" };
  }
  const finding = await readFinding(db, overruling.findingId);
  return finding ? { outcome: "recorded", finding } : { outcome: "not_found" };
}

const write = (db: Database, { findingId, overrule: { wrong, reason }, by, idempotencyKey }: Overruling, request: Uint8Array<ArrayBuffer>) =>
  db.$transaction([
    lockFindings(db, sql`(SELECT article_id FROM finding WHERE id = ${findingId}::uuid)`),
    db.$executeRaw`
      WITH marked AS (
        UPDATE finding SET overruled = ${wrong} WHERE id = ${findingId}::uuid
        RETURNING id, article_id, check_id, check_version, inputs, outcome, working
      ), history AS (
        INSERT INTO overrule (id, article_id, claim_id, check_id, inputs, wrong, reason, check_version, outcome, working, actor, actor_name, idempotency_key, request_sha256)
        SELECT ${uuid()}::uuid, m.article_id, fc.claim_id, m.check_id, m.inputs, ${wrong}, ${reason ?? null}, m.check_version, m.outcome, m.working, ${by.actor}, ${by.name}, ${idempotencyKey}, ${request}
        FROM marked m JOIN finding_claim fc ON fc.finding_id = m.id AND fc.position = 0
      ), worst AS (
        SELECT mine.claim_id, ${worstOf(sql`f.outcome`)} AS outcome
        FROM marked m JOIN finding_claim mine ON mine.finding_id = m.id
        LEFT JOIN (finding_claim fc JOIN finding f ON f.id = fc.finding_id)
          ON fc.claim_id = mine.claim_id AND CASE WHEN f.id = m.id THEN NOT ${wrong}::boolean ELSE NOT f.overruled END
        GROUP BY 1
      )
      UPDATE claim c SET check_outcome = w.outcome FROM worst w WHERE c.id = w.claim_id AND c.check_outcome IS DISTINCT FROM w.outcome`,
  ]);

async function findEarlier(db: Database, { findingId, by, idempotencyKey }: Overruling, request: Uint8Array<ArrayBuffer>): Promise<OverruleOutcome | null> {
  const [first] = await db.$queryRaw<readonly { same: boolean }[]>`
    SELECT request_sha256 = ${request} AS same FROM overrule WHERE actor = ${by.actor} AND idempotency_key = ${idempotencyKey}`;
  if (!first) return null;
  if (!first.same) return { outcome: "key_reused" };
  const finding = await readFinding(db, findingId);
  return finding ? { outcome: "replayed", finding } : { outcome: "not_found" };
}

const requestHash = ({ findingId, overrule: { wrong, reason } }: Overruling): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash("sha256").update(JSON.stringify([findingId, wrong, reason])).digest());
