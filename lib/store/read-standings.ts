import { z } from "zod";
import { verifyPolicies, defaultPolicy, type VerifyPolicy } from "../review/verify-policy";
import { untouched, type Answer, type ClaimState, type LastStep } from "../review/next-state";
import { sql, type Database } from "./database";

const State = z.object({
  status: z.enum(["unverified", "verified", "disputed"]), dismissed: z.boolean(), unresolved: z.boolean(),
  reason: z.string().nullable(), note: z.string().nullable(), correctValue: z.string().nullable(),
  needsRecheck: z.string().nullable(), secondCheck: z.enum(["asked", "done"]).nullable(), firstAnswerId: z.string().nullable(),
  assignee: z.string().nullable(), assigneeName: z.string().nullable(),
});
const Rows = z.array(z.object({
  id: z.string(), version: z.number().int(), articleId: z.string(), articleUrl: z.string().nullable(), kind: z.string(),
  now: State, before: State.nullable(),
  last: z.object({ id: z.string(), act: z.string(), actor: z.string() }).nullable(),
  first: z.object({ id: z.string(), actor: z.string(), status: State.shape.status, reason: z.string().nullable(), note: z.string().nullable(), correctValue: z.string().nullable() }).nullable(),
  evidence: z.boolean(), passedCheck: z.boolean(), policy: z.string().nullable(),
}));

/** A claim as the next step finds it. */
export interface ClaimStanding {
  readonly id: string;
  readonly version: number;
  readonly articleId: string;
  readonly articleUrl: string | null;
  readonly kind: string;
  readonly now: ClaimState;
  readonly before: ClaimState;
  readonly last: LastStep | null;
  readonly first: Answer | null;
  /** Counted evidence from an earlier verification. */
  readonly evidence: boolean;
  readonly passedCheck: boolean;
  readonly policy: VerifyPolicy;
}

const state = (row: ReturnType<typeof sql>) => sql`json_build_object(
  'status', ${row}.status, 'dismissed', ${row}.dismissed, 'unresolved', ${row}.unresolved, 'reason', ${row}.reason, 'note', ${row}.note,
  'correctValue', ${row}.correct_value::text, 'needsRecheck', ${row}.needs_recheck, 'secondCheck', ${row}.second_check,
  'firstAnswerId', ${row}.first_answer_id, 'assignee', ${row}.assignee, 'assigneeName', ${row}.assignee_name)`;

/** How the claims stand, in no order; unknown ids are left out. */
export async function readStandings(db: Database, ids: readonly string[]): Promise<readonly ClaimStanding[]> {
  const rows = await db.$queryRaw`
    SELECT c.id::text, c.version, c.article_id::text AS "articleId", a.url AS "articleUrl", c.kind, ${state(sql`c`)} AS now,
      CASE WHEN p.id IS NOT NULL THEN ${state(sql`p`)} END AS before,
      CASE WHEN l.id IS NOT NULL THEN json_build_object('id', l.id, 'act', l.act, 'actor', l.actor) END AS last,
      CASE WHEN f.id IS NOT NULL THEN json_build_object('id', f.id, 'actor', f.actor, 'status', f.status, 'reason', f.reason, 'note', f.note, 'correctValue', f.correct_value::text) END AS first,
      c.has_evidence AS evidence, coalesce(c.check_outcome IN ('ok', 'ok_rounded'), false) AS "passedCheck",
      (SELECT value FROM setting WHERE name = 'verify_policy') AS policy
    FROM claim c JOIN article a ON a.id = c.article_id
    LEFT JOIN verdict l ON l.claim_id = c.id AND l.version = c.version
    LEFT JOIN LATERAL (SELECT * FROM verdict v WHERE v.claim_id = c.id AND v.version < c.version ORDER BY v.version DESC LIMIT 1) p ON true
    LEFT JOIN LATERAL (
      SELECT * FROM verdict v
      WHERE v.claim_id = c.id AND CASE WHEN c.second_check = 'asked' THEN v.id = c.first_answer_id ELSE v.act IN ('verdict', 'undo') END
      ORDER BY v.version DESC LIMIT 1
    ) f ON true
    WHERE c.id = ANY(${[...ids]}::uuid[])`;
  return Rows.parse(rows).map((row) => ({
    ...row, before: row.before ?? untouched, policy: verifyPolicies.find((p) => p === row.policy) ?? defaultPolicy,
  }));
}
