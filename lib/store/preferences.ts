import { z } from "zod";
import { Preferences, preferences, type PreferenceChanges, type PreferenceName } from "../api/preferences";
import type { Database } from "./database";

const Rows = z.array(z.object({ name: z.string(), value: z.unknown() }));
const isKnown = (name: string): name is PreferenceName => Object.hasOwn(preferences, name);

/** What this user has chosen. A value that no longer fits its schema counts as none. */
export async function readPreferences(db: Database, userId: string): Promise<Preferences> {
  const rows = Rows.parse(await db.$queryRaw`SELECT name, value FROM preference WHERE user_id = ${userId}::uuid`);
  const fitting = rows.filter(({ name, value }) => isKnown(name) && preferences[name].safeParse(value).success);
  return Preferences.parse(Object.fromEntries(fitting.map(({ name, value }) => [name, value])));
}

/** Sets what `changes` names, and deletes what it names with null; one statement. */
export async function changePreferences(db: Database, userId: string, changes: PreferenceChanges): Promise<void> {
  const named = Object.entries(changes).filter(([, value]) => value !== undefined);
  const gone = named.filter(([, value]) => value === null).map(([name]) => name);
  const kept = Object.fromEntries(named.filter(([, value]) => value !== null));
  await db.$executeRaw`
    WITH gone AS (
      DELETE FROM preference WHERE user_id = ${userId}::uuid AND name = ANY(${gone})
    )
    INSERT INTO preference (user_id, name, value)
    SELECT ${userId}::uuid, k.key, k.value FROM jsonb_each(${JSON.stringify(kept)}::jsonb) k ORDER BY k.key
    ON CONFLICT (user_id, name) DO UPDATE SET value = EXCLUDED.value, updated_at = now()`;
}
