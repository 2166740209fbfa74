import { ApiError } from "./errors";

/** The version in `If-Match: "<version>"`. Throws 428 without the header, 400 for anything but one strong version. */
export function readVersion(request: Request): number {
  const header = request.headers.get("if-match");
  if (header === null)
    throw new ApiError(428, "version_missing", 'Say which version of the claim you saw, with the header If-Match: "<version>".');
  const version = /^"(\d{1,9})"$/.exec(header.trim())?.[1];
  if (version === undefined)
    throw new ApiError(400, "bad_version", 'If-Match takes exactly one version in double quotes, such as "3", and no W/ before it.');
  return Number(version);
}

/** The key under which a repeated request is known again. Throws 400 without a usable one. */
export function readIdempotencyKey(request: Request): string {
  const key = request.headers.get("idempotency-key")?.trim() ?? "";
  if (!/^[\x21-\x7e]{1,200}$/.test(key))
    throw new ApiError(400, "idempotency_key_missing", "Send the header Idempotency-Key with a value of your own for each decision (1 to 200 letters, digits or signs, no spaces), so that repeating the request is safe.");
  return key;
}

/** A claim's version as an HTTP entity tag. */
export const etag = (version: number): string => `"${version}"`;
