/** Where the desk keeps its data: the Postgres named by DATABASE_URL, else the embedded one. */
import path from "node:path";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "./embedded-postgres";

/** Throws a plain sentence where it cannot. `stop` leaves an outside Postgres alone, and the embedded one running while another process uses it. */
export async function openDeskDatabase(projectFolder: string = process.cwd()): Promise<EmbeddedPostgres> {
  const url = process.env.DATABASE_URL;
  if (url && !(/^postgres(?:ql)?:\/\//.test(url) && URL.canParse(url))) {
    throw new Error("DATABASE_URL is no Postgres address. It looks like postgresql://name:password@host:5432/database.");
  }
  if (url) return { url, stop: async () => undefined };
  return startEmbeddedPostgres(path.join(projectFolder, ".quantifact", "postgres"));
}
