/** How a claim is read out of its row; every list, page and answer reads it this way. */
import { z } from "zod";
import { ClaimRecord } from "../api/contract";
import { sql } from "./database";

/** A timestamp as ISO 8601 in UTC. */
export const isoTime = (column: ReturnType<typeof sql>) => sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const slots = sql`
  c.id::text, json_build_object('id', a.id, 'title', a.title, 'outlet', a.outlet, 'published', a.published) AS article,
  c.start_offset AS "start", c.end_offset AS "end", c.quote, c.prefix AS "before", c.suffix AS "after",
  c.kind, c.value::text, c.high::text, c.vague, c.bound, c.unit, c.per, c.change, c.about, c.source,
  c.votes_for AS "for", c.votes_against AS against, c.votes_abstain AS abstain, c.harm, c.restates_id::text AS restates,
  c.rule, c.confidence, c.priority, c.reasons, c.origin, c.corrected, c.withdrawn, c.check_outcome AS "check"`;

const whoAnsweredFirst = (row: ReturnType<typeof sql>) => sql`CASE WHEN ${row}.first_answer_id IS NOT NULL THEN (
    SELECT json_build_object('actor', f.actor, 'by', f.actor_name, 'status', CASE WHEN ${row}.second_check = 'done' THEN f.status END,
      'agrees', CASE WHEN ${row}.second_check = 'done' THEN f.status = ${row}.status END)
    FROM verdict f WHERE f.id = ${row}.first_answer_id) END`;

const handling = (row: ReturnType<typeof sql>) => sql`
  ${row}.needs_recheck AS "needsRecheck", ${row}.unresolved, ${row}.second_check AS "secondCheck", ${whoAnsweredFirst(row)} AS "firstAnswer",
  ${row}.assignee, ${row}.assignee_name AS "assigneeName", c.has_evidence AS "hasEvidence"`;

/** The columns of a ClaimRecord, from claim `c` and article `a`. */
export const claimColumns = sql`${slots},
  c.status, c.dismissed, c.version, c.reason, c.note, c.correct_value::text AS "correctValue",
  c.decided_by_name AS "decidedBy", ${isoTime(sql`c.decided_at`)} AS "decidedAt", ${handling(sql`c`)}`;

/** The same claim as step `v` left it; `d` is the newest decision at that time. */
export const claimColumnsAfterVerdict = sql`${slots},
  v.status, v.dismissed, v.version, v.reason, v.note, v.correct_value::text AS "correctValue",
  d.actor_name AS "decidedBy", ${isoTime(sql`d.created_at`)} AS "decidedAt", ${handling(sql`v`)}`;

export const claimRecords = z.array(ClaimRecord);
