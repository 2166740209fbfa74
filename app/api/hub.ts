import { createHub, type Hub } from "@/lib/live/hub";
import { database, databaseUrl } from "@/lib/store/database";

const shared = globalThis as typeof globalThis & { quantifactHub?: Hub };

/** The hub of this process, which listens from the first stream on. Survives Next's reloading in development. */
export const hub = (): Hub => (shared.quantifactHub ??= createHub(database(), databaseUrl()));
