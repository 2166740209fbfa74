import type { z } from "zod";
import { inPlainWords } from "../api/plain-words";

/** The value, if it is as it should be; else an error that names each option or field and what is wrong with it. */
export function check<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value, inPlainWords);
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join(" "));
}
