/** The one way an answer says no: `{"error":{"code","message","fields"?}}` with the fitting status. */
import type { ErrorBody } from "./contract";

export type Fields = Readonly<Record<string, string>>;

interface Extras {
  readonly fields?: Fields;
  readonly headers?: Readonly<Record<string, string>>;
  /** Goes beside `error` in the body, as the current claim of a 412 does. */
  readonly beside?: Readonly<Record<string, unknown>>;
}

/** Thrown anywhere below a handler; its message is shown to people as it stands. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  constructor(readonly status: number, readonly code: string, message: string, readonly extras: Extras = {}) {
    super(message);
  }
}

export const notFound = (what: string): ApiError => new ApiError(404, "not_found", `There is no ${what} with this id.`);

export const unavailable = (): ApiError =>
  new ApiError(503, "unavailable", "The database does not answer just now. Nothing was changed; try again in a moment.", { headers: { "retry-after": "5" } });

export function errorResponse(error: ApiError): Response {
  const { fields, headers, beside } = error.extras;
  const body: ErrorBody = { error: { code: error.code, message: error.message, ...(fields ? { fields: { ...fields } } : {}) } };
  return Response.json({ ...body, ...beside }, { status: error.status, headers: { "cache-control": "no-store", ...headers } });
}
