/** The one reader of the event log in this process, and the streams that it feeds. */
import { DeskEvent, type Message, type Presence } from "../api/events";
import type { Database } from "../store/database";
import { listen } from "../store/listen";
import { currentPosition, readEvents, trimEvents, type StoredEvent } from "../store/read-events";
import { createPresenceBook } from "./presence";

export const eventChannel = "quantifact_event", presenceChannel = "quantifact_presence";

/** `position` is where a reader stands who has taken in this message and all before it. */
export type Take = (message: Message, position: string) => void;

export interface Hub {
  /** From now on `take` gets every message. Resolves, with the way out, once a catch-up can miss nothing any more. */
  readonly join: (take: Take) => Promise<() => void>;
  readonly people: () => readonly Presence[];
  readonly stop: () => Promise<void>;
}

// A notification wakes the reader at once; the timer is for those that were lost with a connection.
const lookEvery = 10_000, sweepEvery = 5_000, trimEvery = 60 * 60_000, keepDays = 14;

/** What the events look like outside. */
export const asTold = (events: readonly StoredEvent[]): DeskEvent[] => events.map((event) => DeskEvent.parse(event));

/** Starts listening at `url`, on a connection of its own beside the pool `db`. */
export function createHub(db: Database, url: string): Hub {
  const takers = new Set<Take>();
  const presence = createPresenceBook();
  let position: string | null = null;
  // Told already, of transactions at or above `position`: a long one still running does not hold up the others.
  let known: readonly StoredEvent[] = [];
  let reading: Promise<void> | null = null;
  let again = false;

  const tell = (message: Message) => { for (const take of takers) take(message, position ?? "0"); };
  const tellPresence = () => tell({ name: "presence", data: { people: [...presence.people()] } });

  async function readOnce(): Promise<void> {
    if (position === null) { position = await currentPosition(db); return; }
    const read = await readEvents(db, position, { known: known.map(({ id }) => id) });
    const low = BigInt(read.position);
    known = [...known, ...read.events].filter(({ xid }) => BigInt(xid) >= low);
    position = read.position;
    if (read.tooOld) tell({ name: "reload", data: {} });
    else if (read.events.length > 0) tell({ name: "changes", data: { events: asTold(read.events) } });
  }

  /** Reads until nobody has asked for it meanwhile; what fails is read again with the next wake. */
  function wake(): Promise<void> {
    again = true;
    reading ??= (async () => {
      while (again) {
        again = false;
        await readOnce();
      }
    })().finally(() => { reading = null; });
    return reading;
  }
  const wakeQuietly = () => { wake().catch(() => undefined); };

  const ear = listen(url, [eventChannel, presenceChannel], {
    ready: wakeQuietly,
    heard: (channel, payload) => {
      if (channel === eventChannel) wakeQuietly();
      else if (presence.note(payload, Date.now())) tellPresence();
    },
  });
  const timers = [
    setInterval(wakeQuietly, lookEvery),
    setInterval(() => { if (presence.expire(Date.now())) tellPresence(); }, sweepEvery),
    setInterval(() => { trimEvents(db, keepDays).catch(() => undefined); }, trimEvery),
  ];
  for (const timer of timers) timer.unref();

  return {
    async join(take) {
      takers.add(take);
      try {
        if (position === null) await wake();
      } catch (error) {
        takers.delete(take);
        throw error;
      }
      return () => { takers.delete(take); };
    },
    people: presence.people,
    async stop() {
      for (const timer of timers) clearInterval(timer);
      takers.clear();
      await ear.stop();
    },
  };
}
