import { v7 as uuid } from "uuid";
import { z } from "zod";
import { Role } from "../api/contract";
import type { Database } from "./database";

type Hash = Uint8Array<ArrayBuffer>;
const Keys = z.array(z.object({ id: z.uuid(), name: z.string(), role: Role }));
export type StoredKey = z.infer<typeof Keys>[number];

/** `prefix` is the part of the key that may be shown again. */
export async function createKey(db: Database, key: { name: string; role: Role; sha256: Hash; prefix: string }): Promise<void> {
  await db.$executeRaw`INSERT INTO api_key (id, name, role, sha256, prefix) VALUES (${uuid()}::uuid, ${key.name}, ${key.role}, ${key.sha256}, ${key.prefix})`;
}

/** The key with this hash, unless it was revoked; notes its use at most once a minute. */
export async function findKey(db: Database, sha256: Hash): Promise<StoredKey | null> {
  const rows = await db.$queryRaw`
    WITH noted AS (
      UPDATE api_key SET last_used_at = now()
      WHERE sha256 = ${sha256} AND revoked_at IS NULL AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')
    )
    SELECT id::text, name, role FROM api_key WHERE sha256 = ${sha256} AND revoked_at IS NULL`;
  return Keys.parse(rows)[0] ?? null;
}
