/** Bodies, queries and headers, read with limits and answered with plain words where they are wrong. */
import type { z } from "zod";
import { ApiError, type Fields } from "./errors";
import { inPlainWords } from "./plain-words";
import { unstorable } from "./text-check";

/** A million UTF-16 units are at most six million bytes of JSON where every one is escaped. */
export const maxBodyBytes = 6_500_000;

const tooLarge = () => new ApiError(413, "body_too_large", "The request is larger than 6.5 MB. Send less at a time.");

/** Reads and checks a JSON body. Throws ApiError 400, 413, 415 or 422. */
export async function readBody<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(?:;|$)/i.test(type))
    throw new ApiError(415, "not_json", "Send JSON, with the header Content-Type: application/json.");
  const body = parseJson(await readText(request));
  const result = schema.safeParse(body, inPlainWords);
  if (!result.success) throw new ApiError(422, "invalid", "Some of what was sent cannot be taken.", { fields: fieldsOf(result.error) });
  const odd = unstorable(result.data);
  // An article's text has sentences of its own for this (text-check.ts), with the same status.
  if (odd !== null && odd !== "text")
    throw new ApiError(422, "invalid", "Some of what was sent cannot be taken.", { fields: { [odd]: "This holds a NUL byte or half of a character. Type it again." } });
  return result.data;
}

/** Reads and checks the query; a parameter given twice counts as a list. Throws ApiError 400. */
export function readQuery<T>(request: Request, schema: z.ZodType<T>): T {
  const given = new URL(request.url).searchParams;
  const values: Record<string, string> = {};
  for (const name of new Set(given.keys())) values[name] = given.getAll(name).join(",");
  const odd = unstorable(values);
  if (odd !== null) throw badQuery({ [odd]: "This holds a NUL byte or half of a character." });
  const result = schema.safeParse(values, inPlainWords);
  if (!result.success) throw badQuery(fieldsOf(result.error, 1));
  return result.data;
}

const badQuery = (fields: Fields) => new ApiError(400, "bad_query", "The address holds a filter that cannot be used.", { fields });

async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBodyBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body) {
    // Counted while it arrives: a body without a stated length must not fill the memory either.
    for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > maxBodyBytes) throw tooLarge();
      chunks.push(chunk);
    }
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks, size));
  } catch {
    throw new ApiError(400, "not_utf8", "The request is not UTF-8 text.");
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, "malformed_json", "The request is not well-formed JSON.");
  }
}

/** The first message for each field, under its dotted path of at most `depth` names; unknown fields are named one by one. */
function fieldsOf(error: z.ZodError, depth = Infinity): Fields {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const path = issue.path.slice(0, depth).join(".");
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) fields[path ? `${path}.${key}` : key] ??= issue.message;
    } else {
      fields[path || "body"] ??= issue.message;
    }
  }
  return fields;
}
