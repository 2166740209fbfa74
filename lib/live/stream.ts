/** One page's stream of server-sent events. */
import { beatEvery, type Message } from "../api/events";
import type { Database } from "../store/database";
import { follow } from "./follow";
import type { Hub } from "./hub";
import { takePlace } from "./stream-places";

export interface Listener {
  /** Who listens, for the limit on streams. */
  readonly actor: string;
  /** The position that the page has come to; null begins now. */
  readonly since: string | null;
  /** Asked with every beat: why this person may not listen any more, in words; null where they may. */
  readonly ended: () => Promise<string | null>;
  readonly signal: AbortSignal;
  /** Milliseconds between two beats. */
  readonly beat?: number;
}

// What a page that does not read may leave lying here; it is cut off then, and catches up when it comes back.
const mostWaiting = 200;
const headers = {
  "content-type": "text/event-stream; charset=utf-8",
  // Not to be held back by anything that compresses or collects.
  "cache-control": "no-store, no-transform",
  "x-accel-buffering": "no",
};
const encoder = new TextEncoder();
const encode = ({ name, data }: Message, position: string) => encoder.encode(`id: ${position}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`);

/** Answers with the stream; it ends with `signal`, or when the session has. Throws ApiError 429 where there are too many. */
export function openStream(db: Database, hub: Hub, listener: Listener): Response {
  const leavePlace = takePlace(listener.actor);
  const over = new AbortController();
  const close = () => over.abort();
  const start = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    over.signal.addEventListener("abort", () => {
      leavePlace();
      try { controller.close(); } catch { /* The page has gone already. */ }
    }, { once: true });
    feed(db, hub, listener, over, (bytes) => {
      controller.enqueue(bytes);
      if ((controller.desiredSize ?? 0) < -mostWaiting) close();
    });
  };
  const body = new ReadableStream<Uint8Array>({ start, cancel: close });
  listener.signal.addEventListener("abort", close, { once: true });
  if (listener.signal.aborted) close();
  return new Response(body, { headers });
}

function feed(db: Database, hub: Hub, { since, ended, beat = beatEvery }: Listener, over: AbortController, write: (bytes: Uint8Array) => void): void {
  let position = since ?? "0";
  const send = (message: Message, at: string) => {
    if (over.signal.aborted) return;
    position = at;
    write(encode(message, at));
  };
  const timer = setInterval(() => {
    // While the database cannot say whether the session has ended, the stream stands.
    void ended().catch(() => null).then((why) => {
      if (why === null) return send({ name: "beat", data: {} }, position);
      send({ name: "ended", data: { message: why } }, position);
      over.abort();
    });
  }, beat);
  timer.unref();
  over.signal.addEventListener("abort", () => clearInterval(timer), { once: true });

  follow(db, hub, since, send).then((leave) => {
    if (over.signal.aborted) leave();
    else over.signal.addEventListener("abort", leave, { once: true });
    // Where it fails the page comes back by itself, from where it stands.
  }, () => over.abort());
}
