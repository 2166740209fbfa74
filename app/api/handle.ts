/** The request handler of lib/api with this application's database, people and log. */
import { requestHandler } from "@/lib/api/request-handler";
import { authenticate } from "@/lib/auth/authenticate";
import { database } from "@/lib/store/database";
import { isUnavailable } from "@/lib/store/database-errors";

export const handle = requestHandler({
  authenticate: (request) => authenticate(database(), request),
  isUnavailable,
  report: (error, request) => console.error(`${request.method} ${new URL(request.url).pathname} failed:`, error),
});
