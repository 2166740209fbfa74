import { z } from "zod";
import { ApiError } from "../api/errors";
import type { Database } from "./database";

/** Throws ApiError 422 where the claims are of several kinds: one verdict on a toll and a vote is an oversight. */
export async function requireOneKind(db: Database, ids: readonly string[]): Promise<void> {
  const rows = await db.$queryRaw`SELECT DISTINCT kind FROM claim WHERE id = ANY(${[...ids]}::uuid[])`;
  if (z.array(z.object({ kind: z.string() })).parse(rows).length < 2) return;
  const message = "Choose claims of one kind: what is true of a vote need not be true of a toll.";
  throw new ApiError(422, "invalid", message, { fields: { claims: message } });
}
