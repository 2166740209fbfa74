import type { Message } from "../api/events";
import type { Database } from "../store/database";
import { currentPosition, readEvents } from "../store/read-events";
import { asTold, type Hub, type Take } from "./hub";

/**
 * Everything from `since` on, each event once: first what was missed, then what comes; null begins now.
 * Resolves with the way out, once what was missed has been taken.
 */
export async function follow(db: Database, hub: Hub, since: string | null, take: Take): Promise<() => void> {
  // Told before the catch-up has been read: some of it will be found there, too.
  const early: [Message, string][] = [];
  const missedIds = new Set<string>();
  let isCaughtUp = false;

  const pass: Take = (message, position) => {
    if (message.name !== "changes") return take(message, position);
    const events = message.data.events.filter(({ id }) => !missedIds.has(id));
    if (events.length > 0) take({ name: "changes", data: { events } }, position);
  };
  const leave = await hub.join((message, position) => {
    if (isCaughtUp) pass(message, position);
    else early.push([message, position]);
  });
  try {
    const missed = since === null ? { events: [], position: await currentPosition(db), tooOld: false } : await readEvents(db, since);
    for (const { id } of missed.events) missedIds.add(id);
    isCaughtUp = true;
    take({ name: "presence", data: { people: [...hub.people()] } }, missed.position);
    if (missed.tooOld) take({ name: "reload", data: {} }, missed.position);
    else if (missed.events.length > 0) take({ name: "changes", data: { events: asTold(missed.events) } }, missed.position);
    for (const [message, position] of early) pass(message, position);
    return leave;
  } catch (error) {
    leave();
    throw error;
  }
}
