import { z } from "zod";
import { CorrectionRecord } from "../api/claim-slots";
import { VerdictRecord, type History } from "../api/verdict-contract";
import { isoTime } from "./claim-rows";
import { sql, type Database } from "./database";

const Rows = z.array(z.object({ items: z.array(VerdictRecord), corrections: z.array(CorrectionRecord) }));

/**
 * Every step on the claim and every correction of its slots, the first one first; null for an unknown claim.
 * While a second check is asked for, what the first checker said is kept back from everybody else.
 */
export async function readClaimHistory(db: Database, id: string, reader: string): Promise<History | null> {
  const rows = await db.$queryRaw`
    SELECT coalesce(h.items, '[]'::json) AS items, coalesce(o.items, '[]'::json) AS corrections
    FROM claim c LEFT JOIN verdict first ON first.id = c.first_answer_id AND c.second_check = 'asked' AND first.actor <> ${reader}
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object(
        'id', v.id, 'version', v.version, 'act', v.act, 'changed', v.changed, 'from', CASE WHEN k.hidden THEN 'unverified' ELSE v.from_status END,
        'status', CASE WHEN k.hidden THEN 'unverified' ELSE v.status END, 'dismissed', v.dismissed, 'unresolved', v.unresolved,
        'needsRecheck', v.needs_recheck, 'secondCheck', v.second_check, 'assigneeName', v.assignee_name,
        'reason', CASE WHEN NOT k.hidden THEN v.reason END, 'note', CASE WHEN NOT k.hidden THEN v.note END,
        'correctValue', CASE WHEN NOT k.hidden THEN v.correct_value::text END, 'by', v.actor_name, 'at', ${isoTime(sql`v.created_at`)},
        'evidence', CASE WHEN k.hidden THEN '[]'::json ELSE coalesce(e.items, '[]'::json) END, 'hidden', k.hidden AND v.act IN ('verdict', 'undo')
      ) ORDER BY v.version) AS items
      FROM verdict v CROSS JOIN LATERAL (
        -- Every row from the first answer on repeats it until the second is given.
        SELECT coalesce(v.version >= first.version OR v.actor = first.actor, false) AS hidden
      ) k LEFT JOIN LATERAL (
        SELECT json_agg(json_build_object('id', e.id, 'url', e.url, 'title', e.title, 'quote', e.quote, 'note', e.note, 'kind', e.kind, 'rank', e.rank,
          'lookedOn', e.looked_on, 'sameArticle', e.same_article, 'sameSite', e.same_site) ORDER BY e.position) AS items
        FROM evidence e WHERE e.verdict_id = v.id
      ) e ON true
      WHERE v.claim_id = c.id
    ) h ON true LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object(
        'id', o.id, 'version', o.version, 'old', o.old, 'new', o.new, 'why', o.why, 'by', o.actor_name, 'at', ${isoTime(sql`o.created_at`)}
      ) ORDER BY o.version) AS items
      FROM correction o WHERE o.claim_id = c.id
    ) o ON true
    WHERE c.id = ${id}::uuid`;
  return Rows.parse(rows)[0] ?? null;
}
