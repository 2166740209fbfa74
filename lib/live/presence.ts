/** Who is looking at what, as this process has heard it; nothing of it is written down. */
import type { z } from "zod";
import { NewPresence, Presence, presenceLasts } from "../api/events";
import type { Person } from "../api/person";

const Said = NewPresence.extend({ actor: Presence.shape.actor, name: Presence.shape.name });
type Said = z.infer<typeof Said>;

/** What is sent to all processes when a page says where it looks. */
export const presencePayload = ({ actor, name }: Pick<Person, "actor" | "name">, where: NewPresence): string =>
  JSON.stringify({ ...where, actor, name: name.slice(0, 200) } satisfies Said);

export interface PresenceBook {
  /** Takes in a payload; true where it changes who is to be seen. */
  readonly note: (payload: string, now: number) => boolean;
  /** Forgets whom nobody has heard of; true where that changes who is to be seen. */
  readonly expire: (now: number) => boolean;
  readonly people: () => readonly Presence[];
}

/** A page says where it is every ten seconds or so, and what is not said again is forgotten. */
export function createPresenceBook(): PresenceBook {
  const tabs = new Map<string, Presence & { readonly until: number }>();

  function note(payload: string, now: number): boolean {
    const { data: said } = Said.safeParse(parsed(payload));
    if (!said) return false;
    const { tab, article, ...rest } = said;
    const before = tabs.get(`${said.actor} ${tab}`);
    if (article === null) return tabs.delete(`${said.actor} ${tab}`);
    tabs.set(`${said.actor} ${tab}`, { ...rest, article, until: now + presenceLasts });
    return before?.article !== article || before.claim !== said.claim || before.name !== said.name;
  }

  function expire(now: number): boolean {
    const gone = [...tabs].filter(([, { until }]) => until <= now);
    for (const [tab] of gone) tabs.delete(tab);
    return gone.length > 0;
  }

  const people = () => [...tabs.values()].map(({ actor, name, article, claim }) => ({ actor, name, article, claim }));
  return { note, expire, people };
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return null;
  }
}
