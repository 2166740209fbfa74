import { referenceWith, builtInReference, type Reference } from "../reference/reference";
import type { Database } from "../store/database";
import { newestRateImport, readRates } from "../store/read-rates";

interface Kept { readonly newest: string; readonly reference: Reference }
const kept = new WeakMap<Database, Kept>();

/** What the checks of this desk look up: the bundled data with the imported rates, read again after each import. */
export async function deskReference(db: Database): Promise<Reference> {
  const newest = await newestRateImport(db);
  if (newest === null) return builtInReference;
  const known = kept.get(db);
  if (known?.newest === newest) return known.reference;
  const reference = referenceWith(await readRates(db));
  kept.set(db, { newest, reference });
  return reference;
}
