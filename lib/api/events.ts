/** What the desk tells open pages: `GET /api/events` as server-sent events, and who is looking at what. */
import { z } from "zod";

export const eventKinds = ["article", "revision", "verdict", "comment", "correction", "finding"] as const;

/** Something happened; what it was, the page asks the API for. */
export const DeskEvent = z.object({
  id: z.string(),
  kind: z.enum(eventKinds),
  article: z.uuid(),
  claim: z.uuid().nullable(),
  /** `user:<id>` or `key:<id>`; null for what the desk does by itself. */
  actor: z.string().nullable(),
  at: z.iso.datetime(),
});
export type DeskEvent = z.infer<typeof DeskEvent>;

/** Somebody who has an article open, and which claim is before them. */
export const Presence = z.object({
  actor: z.string(),
  name: z.string(),
  article: z.uuid(),
  claim: z.uuid().nullable(),
});
export type Presence = z.infer<typeof Presence>;

/** Where a reader of the events stands: every event of an earlier transaction has been told. */
export const Position = z.string().regex(/^\d{1,20}$/);

/** The messages of the stream, by the name in `event:`; `id:` is a `Position`. A name that is not here is left alone. */
export const messages = {
  changes: z.object({ events: z.array(DeskEvent) }),
  /** Too much was missed to be told one by one: load everything again. */
  reload: z.object({}),
  /** Everybody who is looking at something now. */
  presence: z.object({ people: z.array(Presence) }),
  /** Nothing new; the connection stands. */
  beat: z.object({}),
  /** The session is over; the stream ends and does not come back. */
  ended: z.object({ message: z.string() }),
} as const;
export type MessageName = keyof typeof messages;
export type Message = { [N in MessageName]: { readonly name: N; readonly data: z.infer<(typeof messages)[N]> } }[MessageName];

/** Milliseconds between two beats; after three without one a page may take the connection for lost. */
export const beatEvery = 15_000;

export const EventQuery = z.object({ since: Position.optional() });

/** Where a page looks now; `tab` is made by the page, so that two tabs of one person are two. */
export const NewPresence = z.strictObject({
  tab: z.uuid(),
  article: z.uuid().nullable(),
  claim: z.uuid().nullable(),
});
export type NewPresence = z.infer<typeof NewPresence>;

/** Who is not heard of for so many milliseconds has gone. */
export const presenceLasts = 30_000;
