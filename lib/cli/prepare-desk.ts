/** Brings a desk's database up to date before it is served. */
import { setUpLink } from "../auth/set-up";
import { loadSamples } from "../jobs/load-samples";
import { openDatabase } from "../store/database";
import { migrate } from "../store/migrate";

/** Answers with lines for the terminal, among them the set-up link of a desk without users. */
export async function prepareDesk(databaseUrl: string, address: string): Promise<readonly string[]> {
  try {
    const applied = await migrate(databaseUrl);
    if (applied.length > 0) console.error(`Database brought up to date (${applied.length} migration${applied.length === 1 ? "" : "s"}).`);
  } catch (error) {
    throw new Error(explain(error, databaseUrl), { cause: error });
  }
  const db = openDatabase(databaseUrl, 2);
  try {
    const samples = await loadSamples(db);
    if (samples > 0) console.error(`${samples} sample articles put on the new desk.`);
    const link = await setUpLink(db, address);
    return link ? ["", "Nobody can sign in yet. Make the first administrator here, once:", `  ${link}`] : [];
  } finally {
    await db.$disconnect();
  }
}

function explain(error: unknown, databaseUrl: string): string {
  const { code, message } = error as { code?: string; message: string };
  const place = URL.canParse(databaseUrl) ? new URL(databaseUrl).host : "the address in DATABASE_URL";
  switch (code) {
    case "ECONNREFUSED": case "ENOTFOUND": case "EAI_AGAIN": case "ETIMEDOUT": case "EHOSTUNREACH":
      return `No Postgres answers at ${place}. Check DATABASE_URL, or leave it out to use the Postgres that comes along.`;
    case "28P01": case "28000":
      return `The Postgres at ${place} refused the name or the password in DATABASE_URL.`;
    case "3D000":
      return `The database named in DATABASE_URL does not exist at ${place}. Create it first.`;
    default:
      return /timeout/i.test(message) ? `No Postgres answered at ${place} in time. Check DATABASE_URL.` : message;
  }
}
