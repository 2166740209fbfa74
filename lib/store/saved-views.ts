import { v7 as uuid } from "uuid";
import { z } from "zod";
import { ApiError, notFound } from "../api/errors";
import type { Person } from "../api/person";
import { ViewRecord, type NewView, type ViewChange } from "../api/view-contract";
import { isDuplicate } from "./database-errors";
import { sql, type Database } from "./database";

const Rows = z.array(ViewRecord);
type By = Pick<Person, "actor" | "name" | "role">;
const columns = (actor: string) => sql`v.id::text, v.name, v.page, v.query, v.shared, v.owner = ${actor} AS own, v.owner_name AS by, v.version`;
const fold = (name: string) => name.normalize("NFKC").toLowerCase();
const taken = () => new ApiError(409, "name_taken", "There is a view of this name already. Choose another name.", { fields: { name: "There is a view of this name already." } });

/** One's own views and those shared with the desk, by name. */
export const listViews = async (db: Database, { actor }: Pick<Person, "actor">): Promise<readonly ViewRecord[]> =>
  Rows.parse(await db.$queryRaw`SELECT ${columns(actor)} FROM saved_view v WHERE v.owner = ${actor} OR v.shared ORDER BY v.name_key, v.id LIMIT 100`);

/** Keeps a view; the same one again is the same one. Throws ApiError 403 or 409. */
export async function addView(db: Database, { name, page, query, shared }: NewView, by: By): Promise<{ readonly view: ViewRecord; readonly created: boolean }> {
  mayShare(shared, by);
  const id = uuid();
  try {
    const rows = Rows.parse(await db.$queryRaw`
      INSERT INTO saved_view AS v (id, name, name_key, page, query, shared, owner, owner_name)
      VALUES (${id}::uuid, ${name}, ${fold(name)}, ${page}, ${query}, ${shared}, ${by.actor}, ${by.name})
      ON CONFLICT (owner, name_key) DO NOTHING RETURNING ${columns(by.actor)}`);
    if (rows[0]) return { view: rows[0], created: true };
  } catch (error) {
    if (isDuplicate(error)) throw taken();
    throw error;
  }
  const [same] = Rows.parse(await db.$queryRaw`
    SELECT ${columns(by.actor)} FROM saved_view v WHERE v.owner = ${by.actor} AND v.name_key = ${fold(name)} AND v.query = ${query} AND v.page = ${page} AND v.shared = ${shared}`);
  if (!same) throw taken();
  return { view: same, created: false };
}

/** Changes a view of one's own. Throws ApiError 403, 404, 409 or 412. */
export async function changeView(db: Database, id: string, version: number, { name, query, shared }: ViewChange, by: By): Promise<ViewRecord> {
  const view = await ownView(db, id, by);
  if (shared !== undefined) mayShare(shared, by);
  const next = { name: name ?? view.name, query: query ?? view.query, shared: shared ?? view.shared };
  try {
    const [changed] = Rows.parse(await db.$queryRaw`
      UPDATE saved_view v SET name = ${next.name}, name_key = ${fold(next.name)}, query = ${next.query}, shared = ${next.shared}, version = v.version + 1, updated_at = now()
      WHERE v.id = ${id}::uuid AND v.version = ${version} RETURNING ${columns(by.actor)}`);
    if (changed) return changed;
  } catch (error) {
    if (isDuplicate(error)) throw taken();
    throw error;
  }
  throw new ApiError(412, "stale", "This view was changed in the meantime. Load the page again.");
}

/** Takes a view away: one's own, or as an administrator any. Throws ApiError 403 or 404. */
export async function removeView(db: Database, id: string, by: By): Promise<void> {
  await ownView(db, id, by);
  await db.$executeRaw`DELETE FROM saved_view WHERE id = ${id}::uuid`;
}

async function ownView(db: Database, id: string, by: By): Promise<ViewRecord> {
  const [view] = Rows.parse(await db.$queryRaw`SELECT ${columns(by.actor)} FROM saved_view v WHERE v.id = ${id}::uuid AND (v.owner = ${by.actor} OR v.shared)`);
  if (!view) throw notFound("view");
  if (!view.own && by.role !== "administrator") throw new ApiError(403, "not_yours", `This view is ${view.by}’s. Save one of your own with these filters.`);
  return view;
}

function mayShare(shared: boolean, { role }: By): void {
  if (shared && role === "viewer") throw new ApiError(403, "not_allowed", "Sharing a view needs the role editor; yours is viewer.");
}
