import { handle } from "../handle";
import { hub } from "../hub";
import { ApiError } from "@/lib/api/errors";
import { EventQuery, Position } from "@/lib/api/events";
import { authenticate } from "@/lib/auth/authenticate";
import { openStream } from "@/lib/live/stream";
import { database } from "@/lib/store/database";

export const GET = handle({ role: "viewer", query: EventQuery }, async ({ request, query, person }) => {
  const last = Position.safeParse(request.headers.get("last-event-id"));
  return openStream(database(), hub(), {
    actor: person.actor, since: last.success ? last.data : (query.since ?? null), ended: () => whyEnded(request), signal: request.signal,
  });
});

async function whyEnded(request: Request): Promise<string | null> {
  try {
    return (await authenticate(database(), request)) ? null : "You have been signed out.";
  } catch (error) {
    if (error instanceof ApiError) return error.message;
    throw error;
  }
}
