import { isAPIError } from "better-auth/api";
import { handle } from "../../handle";
import { ApiError } from "@/lib/api/errors";
import { sessions } from "@/lib/auth/sessions";
import { database } from "@/lib/store/database";

/** What of better-auth the desk uses; the rest of it is not there. */
const open: ReadonlySet<string> = new Set(["/sign-in/email", "/sign-out", "/get-session", "/change-password"]);

const answer = handle({ role: "public" }, async ({ request }) => {
  const path = new URL(request.url).pathname.replace(/^\/api\/auth/, "");
  if (!open.has(path)) throw new ApiError(404, "not_found", "There is nothing at this address.");
  const { handler } = await sessions(database());
  const response = await handler(request).catch((error: unknown) => { throw inOurWords(error); });
  if (response.status !== 429) return response;
  const wait = response.headers.get("x-retry-after") ?? "60";
  throw new ApiError(429, "too_many_tries", `Too many tries. Wait ${wait} seconds and try again.`, { headers: { "retry-after": wait } });
});

export { answer as GET, answer as POST };

function inOurWords(error: unknown): unknown {
  if (!isAPIError(error) || error.statusCode >= 500) return error;
  if (error.body?.code === "INVALID_EMAIL_OR_PASSWORD") return new ApiError(401, "bad_credentials", "The e-mail address or the password is wrong.");
  return new ApiError(error.statusCode, (error.body?.code ?? "refused").toLowerCase(), error.body?.message ?? "The request was refused.");
}
