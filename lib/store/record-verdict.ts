import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import type { ClaimRecord, NewVerdict } from "../api/contract";
import type { Person } from "../api/person";
import { claimColumns, claimColumnsAfterVerdict, claimRecords } from "./claim-rows";
import { isDuplicate } from "./database-errors";
import type { Database } from "./database";
import { readClaim } from "./read-claim";

export interface Decision {
  readonly claimId: string;
  /** The version of the claim that the person saw. */
  readonly version: number;
  readonly verdict: NewVerdict;
  readonly by: Pick<Person, "actor" | "name">;
  /** Chosen by the client; known per person. */
  readonly idempotencyKey: string;
}

export type Outcome =
  | { readonly outcome: "recorded" | "replayed" | "stale"; readonly claim: ClaimRecord }
  | { readonly outcome: "key_reused" | "not_found" };

/**
 * Records a verdict in one statement: the version is compared, the claim changed, the history and the
 * evidence written, all or nothing. A key seen before answers as the first time and writes nothing.
 */
export async function recordVerdict(db: Database, decision: Decision): Promise<Outcome> {
  const request = requestHash(decision);
  const earlier = await findEarlier(db, decision, request);
  if (earlier) return earlier;
  try {
    const claim = claimRecords.parse(await write(db, decision, request))[0];
    if (claim) return { outcome: "recorded", claim };
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  // Refused: the version is stale, or the same key won in this very moment.
  const winner = await findEarlier(db, decision, request);
  if (winner) return winner;
  const claim = await readClaim(db, decision.claimId);
  return claim ? { outcome: "stale", claim } : { outcome: "not_found" };
}

function write(db: Database, { claimId, version, verdict, by, idempotencyKey }: Decision, request: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const { status, dismissed = false, reason = null, note = null, correctValue = null } = verdict;
  const evidence = (verdict.evidence ?? []).map((row, position) => ({ id: uuid(), position, ...row }));
  return db.$queryRaw`
    WITH seen AS (
      SELECT id, status FROM claim WHERE id = ${claimId}::uuid AND version = ${version} FOR UPDATE
    ), changed AS (
      UPDATE claim SET status = ${status}, dismissed = ${dismissed}, version = claim.version + 1, reason = ${reason}, note = ${note}, correct_value = ${correctValue}::numeric,
        decided_by = ${by.actor}, decided_by_name = ${by.name}, decided_at = now()
      FROM seen WHERE claim.id = seen.id AND claim.version = ${version}
      RETURNING claim.*, seen.status AS from_status
    ), history AS (
      INSERT INTO verdict (id, article_id, claim_id, version, from_status, status, dismissed, reason, note, correct_value, actor, actor_name, idempotency_key, request_sha256, created_at)
      SELECT ${uuid()}::uuid, article_id, id, version, from_status, status, dismissed, reason, note, correct_value, decided_by, decided_by_name, ${idempotencyKey}, ${request}, decided_at
      FROM changed
      RETURNING id, article_id
    ), support AS (
      INSERT INTO evidence (id, article_id, verdict_id, position, url, title, quote, note)
      SELECT e.id, h.article_id, h.id, e.position, e.url, e.title, e.quote, e.note
      FROM history h, jsonb_populate_recordset(NULL::evidence, ${JSON.stringify(evidence)}::jsonb) e
    )
    SELECT ${claimColumns} FROM changed c JOIN article a ON a.id = c.article_id`;
}

async function findEarlier(db: Database, { by, idempotencyKey }: Decision, request: Uint8Array<ArrayBuffer>): Promise<Outcome | null> {
  const rows = await db.$queryRaw<readonly { same: boolean }[]>`
    SELECT v.request_sha256 = ${request} AS same, ${claimColumnsAfterVerdict}
    FROM verdict v JOIN claim c ON c.id = v.claim_id JOIN article a ON a.id = c.article_id
    WHERE v.actor = ${by.actor} AND v.idempotency_key = ${idempotencyKey}`;
  const first = rows[0];
  if (!first) return null;
  const [claim] = claimRecords.parse(rows);
  return first.same && claim ? { outcome: "replayed", claim } : { outcome: "key_reused" };
}

// Over what was understood, so that spaces and the order of fields make no difference.
function requestHash({ claimId, verdict: { status, dismissed, reason, note, correctValue, evidence } }: Decision): Uint8Array<ArrayBuffer> {
  const rows = (evidence ?? []).map(({ url, title, quote, note: words }) => [url, title, quote, words]);
  return new Uint8Array(createHash("sha256").update(JSON.stringify([claimId, status, reason, note, correctValue, rows, ...(dismissed ? ["dismissed"] : [])])).digest());
}
