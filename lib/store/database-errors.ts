/** What Prisma and the driver throw, sorted by what it means to us. */

interface Failure {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly meta?: { readonly driverAdapterError?: unknown };
  readonly kind?: unknown;
  readonly originalCode?: unknown;
}

// Not reachable, timed out, closed, too many connections; class 08, 53 and 57 of Postgres' own codes.
const unreachable = /^(?:P1001|P1002|P1008|P1011|P1017|P2024|P2037|ECONN\w+|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EPIPE|08\w{3}|53\w{3}|57P0\d)$/;
const unreachableKinds: ReadonlySet<unknown> = new Set(["DatabaseNotReachable", "SocketTimeout", "ConnectionClosed", "TooManyConnections", "DatabaseDoesNotExist", "AuthenticationFailed", "TlsConnectionError"]);
const unreachableWords = /timeout exceeded when trying to connect|Connection terminated|connection timeout|Query read timeout|Client has encountered a connection error/i;

/** True where the database could not be asked at all, or did not answer in time. */
export const isUnavailable = (error: unknown): boolean => chain(error).some((failure) =>
  unreachable.test(String(failure.code)) || unreachable.test(String(failure.originalCode)) ||
  unreachableKinds.has(failure.kind) || unreachableWords.test(String(failure.message)));

/** True where a unique index refused the row. */
export const isDuplicate = (error: unknown): boolean => chain(error).some((failure) =>
  failure.code === "P2002" || failure.code === "23505" || failure.originalCode === "23505");

function chain(error: unknown, depth = 0): readonly Failure[] {
  if (typeof error !== "object" || error === null || depth > 5) return [];
  const failure = error as Failure;
  return [failure, ...chain(failure.cause, depth + 1), ...chain(failure.meta?.driverAdapterError, depth + 1)];
}
