import { isAPIError } from "better-auth/api";
import { handle } from "../../handle";
import { ApiError } from "@/lib/api/errors";
import { sessions } from "@/lib/auth/sessions";
import { database } from "@/lib/store/database";

type Said = { readonly code?: string; readonly message?: string } | null | undefined;

/** What of better-auth the desk uses; the rest of it is not there. */
const open: ReadonlySet<string> = new Set(["/sign-in/email", "/sign-out", "/change-password"]);

export const POST = handle({ role: "public" }, async ({ request }) => {
  const path = new URL(request.url).pathname.replace(/^\/api\/auth/, "");
  if (!open.has(path)) throw new ApiError(404, "not_found", "There is nothing at this address.");
  const { handler } = await sessions(database());
  const response = await handler(request).catch((error: unknown) => {
    throw isAPIError(error) && error.statusCode < 500 ? refusal(error.statusCode, error.body, null) : error;
  });
  if (!response.ok) throw refusal(response.status, (await response.json().catch(() => null)) as Said, response.headers.get("x-retry-after"));
  // Its body repeats the session's token, which no script of a page should see: only the cookie goes out.
  const headers = new Headers({ "cache-control": "no-store" });
  for (const cookie of response.headers.getSetCookie()) headers.append("set-cookie", cookie);
  return Response.json({ ok: true }, { headers });
});

function refusal(status: number, said: Said, wait: string | null): ApiError {
  if (status === 429) return new ApiError(429, "too_many_tries", `Too many tries. Wait ${wait ?? 60} seconds and try again.`, { headers: { "retry-after": wait ?? "60" } });
  if (said?.code === "INVALID_EMAIL_OR_PASSWORD") return new ApiError(401, "bad_credentials", "The e-mail address or the password is wrong.");
  return new ApiError(status, (said?.code ?? "refused").toLowerCase(), said?.message ?? "The request was refused.");
}
