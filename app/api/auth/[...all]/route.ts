import { isAPIError } from "better-auth/api";
import { z } from "zod";
import { handle } from "../../handle";
import { ApiError } from "@/lib/api/errors";
import { sessions } from "@/lib/auth/sessions";
import { forgetFailures, noteFailure, secondsToWait } from "@/lib/auth/sign-in-limit";
import { database } from "@/lib/store/database";

type Said = { readonly code?: string; readonly message?: string } | null | undefined;

const signIn = "/sign-in/email";
/** What of better-auth the desk uses; the rest of it is not there. */
const open: ReadonlySet<string> = new Set([signIn, "/sign-out", "/change-password"]);
const Body = z.looseObject({ email: z.string().trim().toLowerCase().max(320).optional() });

export const POST = handle({ role: "public", body: Body }, async ({ request, body }) => {
  const path = new URL(request.url).pathname.replace(/^\/api\/auth/, "");
  if (!open.has(path)) throw new ApiError(404, "not_found", "There is nothing at this address.");
  const email = path === signIn ? body.email : undefined;
  const wait = email === undefined ? 0 : secondsToWait(email, Date.now());
  if (wait > 0) throw tooMany(wait);
  const response = await ask(request, body);
  if (email !== undefined) forgetFailures(email);
  // Its body repeats the session's token, which no script of a page should see: only the cookie goes out.
  const headers = new Headers({ "cache-control": "no-store" });
  for (const cookie of response.headers.getSetCookie()) headers.append("set-cookie", cookie);
  return Response.json({ ok: true }, { headers });
});

/** The answer of better-auth where it is a good one; throws ApiError where it is a refusal. */
async function ask(request: Request, body: z.infer<typeof Body>): Promise<Response> {
  const { handler } = await sessions(database());
  const headers = new Headers(request.headers);
  headers.delete("content-length");
  const again = new Request(request.url, { method: "POST", headers, body: JSON.stringify(body) });
  const response = await handler(again).catch((error: unknown) => {
    throw isAPIError(error) && error.statusCode < 500 ? refusal(error.statusCode, error.body, body.email) : error;
  });
  if (response.ok) return response;
  if (response.status === 429) throw tooMany(Number(response.headers.get("x-retry-after") ?? 60));
  throw refusal(response.status, (await response.json().catch(() => null)) as Said, body.email);
}

const tooMany = (seconds: number): ApiError =>
  new ApiError(429, "too_many_tries", `Too many tries. Wait ${seconds} seconds and try again.`, { headers: { "retry-after": String(seconds) } });

function refusal(status: number, said: Said, email: string | undefined): ApiError {
  if (said?.code === "INVALID_EMAIL_OR_PASSWORD") {
    if (email !== undefined) noteFailure(email, Date.now());
    return new ApiError(401, "bad_credentials", "The e-mail address or the password is wrong.");
  }
  return new ApiError(status, (said?.code ?? "refused").toLowerCase(), said?.message ?? "The request was refused.");
}
