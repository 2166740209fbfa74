import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import type { ClaimRecord } from "../api/contract";
import type { Person } from "../api/person";
import { withAnchors } from "../review/anchor";
import type { SlotValues } from "../review/slot-rules";
import type { Claim } from "../types";
import { isDuplicate } from "./database-errors";
import { sql, type Database } from "./database";
import { claimRow, insertClaims } from "./new-claim-rows";
import { readClaim } from "./read-claim";
import type { NewestText } from "./read-newest-text";

export interface Addition {
  readonly article: NewestText;
  /** The claim as it is to stand, with its place in the newest text. */
  readonly claim: Claim;
  /** The slots as the person gave them, for the history. */
  readonly slots: SlotValues;
  readonly by: Pick<Person, "actor" | "name">;
  readonly idempotencyKey: string;
}

export type AdditionOutcome =
  | { readonly outcome: "added" | "replayed"; readonly claim: ClaimRecord }
  | { readonly outcome: "overlaps"; readonly claim: ClaimRecord }
  /** Somebody changed the article's claims or its text in this moment: plan again. */
  | { readonly outcome: "key_reused" | "changed" };

const Id = z.array(z.object({ id: z.uuid() }));
const Earlier = z.array(z.object({ id: z.uuid(), same: z.boolean() }));

/** Adds a claim by hand with the row of its making, in one statement; never over another claim of the same text. */
export async function addClaim(db: Database, addition: Addition): Promise<AdditionOutcome> {
  const { article, claim, by, idempotencyKey } = addition;
  const request = requestHash(addition);
  const earlier = async (): Promise<AdditionOutcome | null> => {
    const found = Earlier.parse(await db.$queryRaw`
      SELECT claim_id::text AS id, request_sha256 = ${request} AS same FROM correction WHERE actor = ${by.actor} AND idempotency_key = ${idempotencyKey}`)[0];
    if (!found) return null;
    const known = found.same ? await readClaim(db, found.id) : null;
    return known ? { outcome: "replayed", claim: known } : { outcome: "key_reused" };
  };
  const before = await earlier();
  if (before) return before;
  try {
    const made = Id.parse(await write(db, addition, request))[0];
    const added = made && await readClaim(db, made.id);
    if (added) return { outcome: "added", claim: added };
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  const winner = await earlier();
  if (winner) return winner;
  const [other] = Id.parse(await db.$queryRaw`SELECT id::text FROM claim WHERE ${overlap(article.revisionId, claim)} ORDER BY start_offset LIMIT 1`);
  const there = other && await readClaim(db, other.id);
  return there ? { outcome: "overlaps", claim: there } : { outcome: "changed" };
}

const overlap = (revisionId: string, { start, end }: Claim) => sql`
  revision_id = ${revisionId}::uuid AND NOT withdrawn AND start_offset < ${end} AND end_offset > ${start}`;

// The version of the article settles the race with another addition, which this statement could not see.
function write(db: Database, { article, claim, slots, by, idempotencyKey }: Addition, request: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const [anchored] = withAnchors(article.text, [claim]);
  if (!anchored) return Promise.resolve([]);
  const row = claimRow(uuid(), article.title, anchored);
  return db.$queryRaw`
    WITH guard AS (
      UPDATE article SET version = version + 1
      WHERE id = ${article.id}::uuid AND version = ${article.version} AND NOT EXISTS (SELECT FROM claim WHERE ${overlap(article.revisionId, claim)})
      RETURNING id
    ), here AS (
      SELECT ${article.revisionId}::uuid AS id, id AS article_id FROM guard
    ), made AS (
      ${insertClaims(sql`here`, [row], "editor")} RETURNING id, article_id, version
    ), history AS (
      INSERT INTO correction (id, article_id, claim_id, version, new, actor, actor_name, idempotency_key, request_sha256)
      SELECT ${uuid()}::uuid, article_id, id, version, ${JSON.stringify(slots)}::jsonb, ${by.actor}, ${by.name}, ${idempotencyKey}, ${request} FROM made
    )
    SELECT id::text FROM made`;
}

const requestHash = ({ article, claim, slots }: Addition): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash("sha256").update(JSON.stringify([article.id, article.revision, claim.start, claim.end, slots])).digest());
