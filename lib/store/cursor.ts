/** Where the next page goes on: the sort key of the last row as JSON, opaque to whoever sends it back. */
import type { z } from "zod";
import { ApiError } from "../api/errors";

export const writeCursor = (key: readonly unknown[]): string => Buffer.from(JSON.stringify(key)).toString("base64url");

/** Null without a cursor. Throws ApiError 400 for one that this list did not give out. */
export function readCursor<T>(cursor: string | undefined, key: z.ZodType<T>): T | null {
  if (cursor === undefined) return null;
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    value = undefined;
  }
  const parsed = key.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ApiError(400, "bad_query", "The address holds a filter that cannot be used.", { fields: { cursor: "Use nextCursor of the page before, as it was given." } });
}
