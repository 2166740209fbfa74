/** Where the desk keeps its data: the Postgres named by DATABASE_URL, else the embedded one. */
import path from "node:path";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "./embedded-postgres";

/** `stop` leaves an outside Postgres alone, and the embedded one running while another process uses it. */
export async function openDeskDatabase(projectFolder: string = process.cwd()): Promise<EmbeddedPostgres> {
  const url = process.env.DATABASE_URL;
  if (url) return { url, stop: async () => undefined };
  return startEmbeddedPostgres(path.join(projectFolder, ".quantifact", "postgres"));
}
