import { handle } from "../handle";
import { Health } from "@/lib/api/contract";
import { database } from "@/lib/store/database";
import { isMigrated } from "@/lib/store/is-migrated";
import { readMigrations } from "@/lib/store/migrate";

export const GET = handle({ role: "public" }, async () => {
  const names = readMigrations().map((migration) => migration.name);
  const healthy = await isMigrated(database(), names).catch(() => false);
  return { status: healthy ? 200 : 503, body: Health.parse({ status: healthy ? "ok" : "unavailable" }) };
});
