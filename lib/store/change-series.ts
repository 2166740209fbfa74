import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import { ApiError, notFound } from "../api/errors";
import type { Person } from "../api/person";
import type { SeriesChange } from "../api/series-contract";
import { isDuplicate } from "./database-errors";
import { Prisma, sql, type Database, type Sql } from "./database";

export interface Asked {
  readonly id: string;
  /** The version that the person saw. */
  readonly version: number;
  readonly change: SeriesChange;
  readonly by: Pick<Person, "actor" | "name">;
  readonly idempotencyKey: string;
}
const Earlier = z.array(z.object({ same: z.boolean(), other: z.string().nullable() }));
const Done = z.array(z.object({ id: z.string() }));

const hashOf = ({ id, change }: Asked): Uint8Array<ArrayBuffer> => new Uint8Array(createHash("sha256").update(JSON.stringify([id, change])).digest());

/** A row of the history: on series `series` at `version`, about `other`. */
const note = (asked: Asked, { change, series, version, other, name, claims, part = "" }: { change: string; series: Sql; version: Sql; other: Sql; name?: Sql; claims: Sql; part?: string }) => sql`
  SELECT ${uuid()}::uuid, ${series}, ${version}, ${change}, ${name ?? sql`NULL::text`}, ${other}, ${claims}, ${asked.by.actor}, ${asked.by.name}, ${asked.idempotencyKey + part}, ${hashOf(asked)}::bytea`;
const insertNotes = (notes: Sql) => sql`INSERT INTO series_change (id, series_id, version, change, name, other_id, claims, actor, actor_name, idempotency_key, request_sha256) ${notes}`;

/**
 * Renames, confirms, merges or splits a series in one statement, and answers with the series to look at from now on.
 * A key seen before answers as the first time. Throws ApiError 404, 412 or 422.
 */
export async function changeSeries(db: Database, asked: Asked): Promise<string> {
  const earlier = await findEarlier(db, asked);
  if (earlier) return earlier;
  try {
    const [done] = Done.parse(await db.$queryRaw(statement(asked)));
    if (done) return done.id;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const first = await findEarlier(db, asked);
    if (first) return first;
  }
  const rows = z.array(z.object({ version: z.number().int() })).parse(await db.$queryRaw`SELECT version FROM series WHERE id = ${asked.id}::uuid AND status <> 'merged'`);
  if (rows.length === 0) throw notFound("series");
  if (rows[0]?.version === asked.version) throw new ApiError(422, "not_possible", asked.change.act === "merge" ? "There is no other series of this kind with this id to merge into." : "These figures are not all in this series, or they are all that it has.");
  throw new ApiError(412, "stale", "Somebody else has changed this series in the meantime. Nothing was changed; look at it again.");
}

async function findEarlier(db: Database, asked: Asked): Promise<string | null> {
  const [found] = Earlier.parse(await db.$queryRaw`
    SELECT request_sha256 = ${hashOf(asked)} AS same, other_id::text AS other FROM series_change WHERE actor = ${asked.by.actor} AND idempotency_key = ${asked.idempotencyKey}`);
  if (!found) return null;
  if (!found.same) throw new ApiError(422, "key_reused", "This Idempotency-Key was used for something else already. Take a new one.");
  return found.other ?? asked.id;
}

function statement(asked: Asked): Sql {
  const { id, version, change } = asked;
  const none = sql`'{}'::uuid[]`, nobody = sql`NULL::uuid`;
  switch (change.act) {
    case "rename":
    case "confirm": {
      const set = change.act === "rename" ? sql`name = ${change.name}, search = ${change.name.toLowerCase()}, status = 'confirmed'` : sql`status = 'confirmed'`;
      return sql`WITH done AS (
          UPDATE series SET ${set}, version = version + 1 WHERE id = ${id}::uuid AND version = ${version} AND status <> 'merged' RETURNING id, version, name
        ), noted AS (${insertNotes(sql`${note(asked, { change: change.act === "rename" ? "renamed" : "confirmed", series: sql`done.id`, version: sql`done.version`, other: nobody, name: sql`done.name`, claims: none })} FROM done`)})
        SELECT id::text FROM done`;
    }
    case "merge":
      return sql`WITH target AS MATERIALIZED (
          SELECT t.id FROM series t JOIN series s ON s.id = ${id}::uuid AND s.kind = t.kind WHERE t.id = ${change.into}::uuid AND t.id <> s.id AND t.status <> 'merged' FOR UPDATE OF t
        ), gone AS (
          UPDATE series SET status = 'merged', merged_into = target.id, version = version + 1 FROM target
          WHERE series.id = ${id}::uuid AND series.version = ${version} AND series.status <> 'merged' RETURNING series.id, series.version, series.merged_into
        ), moved AS (
          UPDATE series_claim m SET series_id = gone.merged_into, placed_by = 'editor' FROM gone WHERE m.series_id = gone.id RETURNING m.claim_id
        ), raised AS (
          UPDATE series t SET version = t.version + 1, status = 'confirmed' FROM gone WHERE t.id = gone.merged_into RETURNING t.id, t.version
        ), noted AS (${insertNotes(Prisma.join([
          sql`${note(asked, { change: "merged", series: sql`gone.id`, version: sql`gone.version`, other: sql`gone.merged_into`, claims: none })} FROM gone`,
          sql`${note(asked, { change: "absorbed", series: sql`raised.id`, version: sql`raised.version`, other: sql`${id}::uuid`, claims: sql`(SELECT coalesce(array_agg(claim_id), '{}') FROM moved)`, part: "/into" })} FROM raised`,
        ], " UNION ALL "))})
        SELECT id::text FROM raised`;
    case "split": {
      const made = uuid(), claims = [...new Set(change.claims)];
      return sql`WITH left_over AS MATERIALIZED (
          SELECT s.id, s.name, s.kind FROM series s WHERE s.id = ${id}::uuid AND s.version = ${version} AND s.status <> 'merged'
            AND (SELECT count(*) FROM series_claim m WHERE m.series_id = s.id AND m.claim_id = ANY(${claims}::uuid[])) = ${claims.length}
            AND (SELECT count(*) FROM series_claim m WHERE m.series_id = s.id) > ${claims.length}
          FOR UPDATE
        ), made AS (
          INSERT INTO series (id, name, search, kind, status) SELECT ${made}::uuid, name, lower(name), kind, 'confirmed' FROM left_over RETURNING id, name
        ), moved AS (
          UPDATE series_claim m SET series_id = made.id, placed_by = 'editor' FROM made, left_over WHERE m.series_id = left_over.id AND m.claim_id = ANY(${claims}::uuid[])
        ), raised AS (
          UPDATE series s SET version = s.version + 1, status = 'confirmed' FROM left_over WHERE s.id = left_over.id RETURNING s.id, s.version
        ), noted AS (${insertNotes(Prisma.join([
          sql`${note(asked, { change: "split", series: sql`raised.id`, version: sql`raised.version`, other: sql`${made}::uuid`, claims: sql`${claims}::uuid[]` })} FROM raised`,
          sql`${note(asked, { change: "received", series: sql`made.id`, version: sql`1`, other: sql`${id}::uuid`, name: sql`made.name`, claims: sql`${claims}::uuid[]`, part: "/made" })} FROM made`,
        ], " UNION ALL "))})
        SELECT id::text FROM made`;
    }
  }
}
