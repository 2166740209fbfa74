import { checkDesk } from "../jobs/check-desk";
import { openDatabase } from "../store/database";

/** Checks again what was checked with older checks or reference data, while the desk is open. Ends early when `signal` aborts. */
export async function recheckDesk(databaseUrl: string, signal: AbortSignal): Promise<void> {
  const db = openDatabase(databaseUrl, 1);
  try {
    const checked = await checkDesk(db, { signal, report: (error, id) => console.error(`Article ${id} could not be checked:`, error) });
    if (checked > 0) console.error(`${checked} article${checked === 1 ? "" : "s"} checked again.`);
  } catch (error) {
    console.error("Checking the articles again stopped early; the next start goes on.", error);
  } finally {
    await db.$disconnect();
  }
}
