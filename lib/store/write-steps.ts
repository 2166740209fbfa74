import { v7 as uuid } from "uuid";
import type { ClaimRecord } from "../api/contract";
import type { Person } from "../api/person";
import type { NewEvidence } from "../api/verdict-contract";
import { counts, type Closeness } from "../review/evidence-rules";
import { changedParts, type ClaimState } from "../review/next-state";
import { claimColumns, claimRecords } from "./claim-rows";
import type { Database } from "./database";

/** One claim's step, worked out and ready to be written. */
export interface PlannedStep {
  /** Of the row of the history. */
  readonly id: string;
  readonly claimId: string;
  /** The version on which it was worked out. */
  readonly version: number;
  readonly act: string;
  readonly from: ClaimState;
  readonly to: ClaimState;
  readonly evidence: readonly (NewEvidence & Closeness)[];
  readonly key: string;
  readonly batch: string | null;
  readonly requestSha256: string;
}

/**
 * Writes every step whose claim still has its version, in one statement: claims, history and evidence, all
 * or nothing. Answers with the claims written; those of a stale version are left out.
 */
export async function writeSteps(db: Database, steps: readonly PlannedStep[], by: Pick<Person, "actor" | "name">): Promise<readonly ClaimRecord[]> {
  const rows = await db.$queryRaw`
    WITH asked AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(steps.map(stepRow))}::jsonb) AS a(
        claim_id uuid, version int, id uuid, act text, changed text[], status text, dismissed boolean, unresolved boolean, reason text, note text,
        correct_value numeric, needs_recheck text, second_check text, first_answer_id uuid, assignee text, assignee_name text, supported boolean, key text, batch text, request text)
    ), seen AS (
      -- In one order, so that two people with the same selection cannot lock each other out.
      SELECT c.id, c.status FROM claim c JOIN asked a ON a.claim_id = c.id AND a.version = c.version ORDER BY c.id FOR UPDATE OF c
    ), changed AS (
      UPDATE claim SET status = a.status, dismissed = a.dismissed, unresolved = a.unresolved, version = claim.version + 1, reason = a.reason, note = a.note,
        correct_value = a.correct_value, needs_recheck = a.needs_recheck, second_check = a.second_check, first_answer_id = a.first_answer_id,
        assignee = a.assignee, assignee_name = a.assignee_name, has_evidence = claim.has_evidence OR a.supported,
        decided_by = CASE WHEN a.act IN ('verdict', 'undo') THEN ${by.actor} ELSE claim.decided_by END,
        decided_by_name = CASE WHEN a.act IN ('verdict', 'undo') THEN ${by.name} ELSE claim.decided_by_name END,
        decided_at = CASE WHEN a.act IN ('verdict', 'undo') THEN now() ELSE claim.decided_at END
      FROM seen JOIN asked a ON a.claim_id = seen.id WHERE claim.id = seen.id AND claim.version = a.version
      RETURNING claim.*, seen.status AS from_status
    ), history AS (
      INSERT INTO verdict (id, article_id, claim_id, version, act, changed, from_status, status, dismissed, unresolved, reason, note, correct_value, needs_recheck,
        second_check, first_answer_id, assignee, assignee_name, actor, actor_name, idempotency_key, batch, request_sha256, created_at)
      SELECT a.id, c.article_id, c.id, c.version, a.act, a.changed, c.from_status, c.status, c.dismissed, c.unresolved, c.reason, c.note, c.correct_value, c.needs_recheck,
        c.second_check, c.first_answer_id, c.assignee, c.assignee_name, ${by.actor}, ${by.name}, a.key, a.batch, decode(a.request, 'hex'), now()
      FROM changed c JOIN asked a ON a.claim_id = c.id
      RETURNING id, article_id
    ), support AS (
      INSERT INTO evidence (id, article_id, verdict_id, position, url, title, quote, note, kind, rank, looked_on, same_article, same_site)
      SELECT e.id, h.article_id, h.id, e.position, e.url, e.title, e.quote, e.note, e.kind, e.rank, e.looked_on, e.same_article, e.same_site
      FROM history h JOIN jsonb_populate_recordset(NULL::evidence, ${JSON.stringify(steps.flatMap(evidenceRows))}::jsonb) e ON e.verdict_id = h.id
    )
    SELECT ${claimColumns} FROM changed c JOIN article a ON a.id = c.article_id`;
  return claimRecords.parse(rows);
}

// Decimals travel as strings, so that every digit of them arrives.
const stepRow = ({ id, claimId, version, act, from, to, evidence, key, batch, requestSha256 }: PlannedStep) => ({
  id, claim_id: claimId, version, act, changed: changedParts(from, to), status: to.status, dismissed: to.dismissed, unresolved: to.unresolved, reason: to.reason, note: to.note,
  correct_value: to.correctValue, needs_recheck: to.needsRecheck, second_check: to.secondCheck, first_answer_id: to.firstAnswerId,
  assignee: to.assignee, assignee_name: to.assigneeName, supported: to.status === "verified" && evidence.some(counts), key, batch, request: requestSha256,
});

const evidenceRows = ({ id, evidence }: PlannedStep) => evidence.map(({ url, title, quote, note, kind = "other", rank, lookedOn, sameArticle, sameSite }, position) => ({
  id: uuid(), verdict_id: id, position, url, title, quote, note, kind, rank, looked_on: lookedOn, same_article: sameArticle, same_site: sameSite,
}));
