import { z } from "zod";
import { defaultPolicy, verifyPolicies, type VerifyPolicy } from "../review/verify-policy";
import type { Database } from "./database";

const Rows = z.array(z.object({ value: z.enum(verifyPolicies) }));

/** What verifying asks for on this desk. */
export async function readPolicy(db: Database): Promise<VerifyPolicy> {
  const rows = await db.$queryRaw`SELECT value FROM setting WHERE name = 'verify_policy'`;
  return Rows.parse(rows)[0]?.value ?? defaultPolicy;
}

export async function writePolicy(db: Database, policy: VerifyPolicy): Promise<void> {
  await db.$executeRaw`INSERT INTO setting (name, value) VALUES ('verify_policy', ${policy}) ON CONFLICT (name) DO UPDATE SET value = EXCLUDED.value`;
}
