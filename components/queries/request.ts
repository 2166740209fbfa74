import type { z } from "zod";
import { ErrorBody, StaleBody } from "@/lib/api/contract";
import { words } from "@/components/words";
import { RefusedError, StaleError, UnreachableError } from "./errors";

export interface Call {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** After this many milliseconds without an answer the desk counts as out of reach. */
const patience = 30_000;

async function answerOf(path: string, { method = "GET", body, headers, signal }: Call): Promise<Response> {
  const init: RequestInit = { method, headers: { accept: "application/json", ...(body !== undefined && { "content-type": "application/json" }), ...headers } };
  if (body !== undefined) init.body = JSON.stringify(body);
  const limit = AbortSignal.timeout(patience);
  init.signal = signal ? AbortSignal.any([signal, limit]) : limit;
  try {
    return await fetch(path, init);
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new UnreachableError(words.errors.unreachable, null);
  }
}

function refusal(status: number, body: unknown): Error {
  const stale = status === 412 ? StaleBody.safeParse(body) : null;
  if (stale?.success) return new StaleError(stale.data.error.code, stale.data.error.message, stale.data.claim);
  const known = ErrorBody.safeParse(body);
  const { code, message, fields } = known.success
    ? known.data.error
    : { code: "unknown", message: words.errors.status(status), fields: undefined };
  // A gateway or a database that is away comes back: these are tried again.
  if (status === 502 || status === 503 || status === 504) return new UnreachableError(message, status);
  return new RefusedError(status, code, message, fields);
}

/** Calls our own API. Throws `RefusedError`, `StaleError` or `UnreachableError`, and nothing else. */
export async function request<S extends z.ZodType>(schema: S, path: string, call: Call = {}): Promise<z.output<S>> {
  const response = await answerOf(path, call);
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw refusal(response.status, body);
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new RefusedError(response.status, "unreadable", words.errors.unreadable);
}
