import { z } from "zod";
import { DeskEvent, Position } from "../api/events";
import { isoTime } from "./claim-rows";
import { sql, type Database } from "./database";

const StoredEvent = DeskEvent.extend({ xid: Position });
/** With the transaction that it was written in. */
export type StoredEvent = z.infer<typeof StoredEvent>;

export interface EventsRead {
  /** Oldest transaction first. */
  readonly events: readonly StoredEvent[];
  /** From where to read next: all events of earlier transactions are known now. */
  readonly position: string;
  /** Events after `since` have been trimmed, `since` is of another database, or there are more than `most`. */
  readonly tooOld: boolean;
}

const Rows = z.tuple([z.object({ position: Position, tooOld: z.boolean(), events: z.array(StoredEvent) })]);

/**
 * Events of the transactions from `since` on, without those in `known` (ids). One statement, so one snapshot:
 * what commits later is in a transaction that is at or above `position`, and found by the next reading from there.
 */
export async function readEvents(db: Database, since: string, { known = [], most = 1000 }: { known?: readonly string[]; most?: number } = {}): Promise<EventsRead> {
  const [{ position, tooOld, events }] = Rows.parse(await db.$queryRaw`
    WITH found AS (
      SELECT id, xid, kind, article_id, claim_id, actor, at FROM event
      WHERE xid >= ${since}::xid8 AND NOT (id = ANY(${known}::bigint[]))
      ORDER BY xid, id LIMIT ${most + 1}
    )
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS position,
      (SELECT trimmed >= ${since}::xid8 FROM event_horizon) OR ${since}::xid8 > pg_snapshot_xmin(pg_current_snapshot()) AS "tooOld",
      coalesce((SELECT json_agg(json_build_object(
        'id', f.id::text, 'xid', f.xid::text, 'kind', f.kind, 'article', f.article_id, 'claim', f.claim_id, 'actor', f.actor, 'at', ${isoTime(sql`f.at`)}
      ) ORDER BY f.xid, f.id) FROM found f), '[]'::json) AS events`);
  return { events: events.slice(0, most), position, tooOld: tooOld || events.length > most };
}

/** Where somebody stands who has seen everything up to now. */
export async function currentPosition(db: Database): Promise<string> {
  const rows = await db.$queryRaw`SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS position`;
  return z.tuple([z.object({ position: Position })]).parse(rows)[0].position;
}

/** Takes out events older than `days`; answers with how many. */
export async function trimEvents(db: Database, days: number): Promise<number> {
  const rows = await db.$queryRaw`SELECT trim_events(make_interval(days => ${days}::int)) AS n`;
  return z.tuple([z.object({ n: z.number().int() })]).parse(rows)[0].n;
}
