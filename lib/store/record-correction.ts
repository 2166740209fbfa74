import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import type { ClaimRecord } from "../api/contract";
import type { Person } from "../api/person";
import type { Slot, SlotValues } from "../review/slot-rules";
import { isDuplicate } from "./database-errors";
import { Prisma, sql, type Database, type Sql } from "./database";
import { claimSearch } from "./new-claim-rows";
import { readClaim } from "./read-claim";

export interface Change {
  /** The claim as the person saw it; its version is compared. */
  readonly claim: ClaimRecord;
  /** The slots that change, with what they become. */
  readonly slots: Partial<SlotValues>;
  readonly why: string | undefined;
  readonly priority: number;
  readonly reasons: readonly string[];
  readonly by: Pick<Person, "actor" | "name">;
  readonly idempotencyKey: string;
}

export type ChangeOutcome =
  | { readonly outcome: "recorded" | "replayed" | "stale"; readonly claim: ClaimRecord }
  | { readonly outcome: "key_reused" };

const Earlier = z.array(z.object({ same: z.boolean() }));
const Id = z.array(z.object({ id: z.uuid() }));

/** Sets slots by hand in one statement: version compared, claim changed, history written, or nothing at all. */
export async function recordCorrection(db: Database, change: Change): Promise<ChangeOutcome> {
  const { claim } = change;
  const written = await findCorrection(db, claim.id, change, requestHash(change));
  if (written) return written;
  try {
    const [made] = Id.parse(await write(db, change));
    if (made) return { outcome: "recorded", claim: (await readClaim(db, made.id)) ?? claim };
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  const winner = await findCorrection(db, claim.id, change, requestHash(change));
  return winner ?? { outcome: "stale", claim: (await readClaim(db, claim.id)) ?? claim };
}

/** The answer that a key has had already, or null. */
async function findCorrection(db: Database, id: string, { by, idempotencyKey }: Change, request: Uint8Array<ArrayBuffer>): Promise<ChangeOutcome | null> {
  const [found] = Earlier.parse(await db.$queryRaw`
    SELECT request_sha256 = ${request} AS same FROM correction WHERE actor = ${by.actor} AND idempotency_key = ${idempotencyKey}`);
  if (!found) return null;
  const claim = found.same ? await readClaim(db, id) : null;
  return claim ? { outcome: "replayed", claim } : { outcome: "key_reused" };
}

function write(db: Database, change: Change): Promise<unknown> {
  const { claim, slots, why = null, by, idempotencyKey, priority, reasons } = change;
  const names = Object.keys(slots) as Slot[];
  const now = { ...claim, ...slots };
  return db.$queryRaw`
    WITH changed AS (
      UPDATE claim SET ${assignments(slots)}, vague = ${now.value === null}, version = version + 1, priority = ${priority}, reasons = ${[...reasons]}::text[],
        search = ${claimSearch(claim.article.title, `${claim.before}${claim.quote}${claim.after}`, now)},
        corrected = (SELECT array_agg(DISTINCT name ORDER BY name) FROM unnest(corrected || ${names}::text[]) name)
      WHERE id = ${claim.id}::uuid AND version = ${claim.version}
      RETURNING id, article_id, version
    ), history AS (
      INSERT INTO correction (id, article_id, claim_id, version, old, new, why, actor, actor_name, idempotency_key, request_sha256)
      SELECT ${uuid()}::uuid, article_id, id, version, ${JSON.stringify(pick(claim, names))}::jsonb, ${JSON.stringify(slots)}::jsonb, ${why}, ${by.actor}, ${by.name},
        ${idempotencyKey}, ${requestHash(change)}
      FROM changed
    )
    SELECT id::text FROM changed`;
}

/** One assignment a slot, each with the type of its column. */
function assignments(slots: Partial<SlotValues>): Sql {
  const { kind, value, high, bound, unit, per, change, about, source, harm, abstain } = slots;
  const found: readonly (Sql | false)[] = [
    kind !== undefined && sql`kind = ${kind}`, value !== undefined && sql`value = ${value}::numeric`, high !== undefined && sql`high = ${high}::numeric`,
    bound !== undefined && sql`bound = ${bound}`, unit !== undefined && sql`unit = ${unit}`, per !== undefined && sql`per = ${per}`,
    change !== undefined && sql`change = ${change}`, about !== undefined && sql`about = ${about}`, source !== undefined && sql`source = ${source}`,
    harm !== undefined && sql`harm = ${harm}`, slots.for !== undefined && sql`votes_for = ${slots.for}::int`,
    slots.against !== undefined && sql`votes_against = ${slots.against}::int`, abstain !== undefined && sql`votes_abstain = ${abstain}::int`,
  ];
  return Prisma.join(found.filter((part) => part !== false));
}

export const pick = (from: SlotValues, names: readonly Slot[]): Partial<SlotValues> => Object.fromEntries(names.map((name) => [name, from[name]]));

// The version is no part of it: the same request repeated is the same, whatever has happened since.
const requestHash = ({ claim, slots, why }: Change): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash("sha256").update(JSON.stringify([claim.id, Object.entries(slots).sort(([a], [b]) => (a < b ? -1 : 1)), why ?? null])).digest());
