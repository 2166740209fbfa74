import { openDatabase, type Database } from "../store/database";
import { openDeskDatabase } from "../store/desk-database";
import { migrate } from "../store/migrate";

/** Runs `work` on the desk's database: the one of a desk that runs, else started for as long as it takes. */
export async function withDesk(work: (db: Database) => Promise<void>): Promise<void> {
  const { url, stop } = await openDeskDatabase();
  try {
    await migrate(url);
    const db = openDatabase(url, 4);
    try {
      await work(db);
    } finally {
      await db.$disconnect();
    }
  } finally {
    await stop();
  }
}
