import { z } from "zod";
import { CorrectionRecord } from "../api/claim-slots";
import { VerdictRecord, type History } from "../api/contract";
import { isoTime } from "./claim-rows";
import { sql, type Database } from "./database";

const Rows = z.array(z.object({ items: z.array(VerdictRecord), corrections: z.array(CorrectionRecord) }));

/** Every verdict on the claim and every correction of its slots, the first one first; null for an unknown claim. */
export async function readClaimHistory(db: Database, id: string): Promise<History | null> {
  const rows = await db.$queryRaw`
    SELECT coalesce(h.items, '[]'::json) AS items, coalesce(o.items, '[]'::json) AS corrections
    FROM claim c LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object(
        'id', v.id, 'version', v.version, 'from', v.from_status, 'status', v.status, 'dismissed', v.dismissed, 'reason', v.reason, 'note', v.note,
        'correctValue', v.correct_value::text, 'by', v.actor_name, 'at', ${isoTime(sql`v.created_at`)}, 'evidence', coalesce(e.items, '[]'::json)
      ) ORDER BY v.version) AS items
      FROM verdict v LEFT JOIN LATERAL (
        SELECT json_agg(json_build_object('id', e.id, 'url', e.url, 'title', e.title, 'quote', e.quote, 'note', e.note) ORDER BY e.position) AS items
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
