/** One connection that hears what Postgres is told with NOTIFY, and comes back when it is lost. */
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { asApplication } from "./database";

export interface Ear {
  /** Called for every notification. */
  readonly heard: (channel: string, payload: string) => void;
  /** Called whenever the connection stands anew: what was said before has been missed. */
  readonly ready: () => void;
}

const shortest = 250, longest = 15_000;

/** Listens on `channels` until `stop`. Waits longer after each failure in a row, up to 15 seconds. */
export function listen(url: string, channels: readonly string[], ear: Ear): { stop: () => Promise<void> } {
  const end = new AbortController();
  const isOver = () => end.signal.aborted;

  async function connectOnce(): Promise<void> {
    const client = new pg.Client({ connectionString: asApplication(url), connectionTimeoutMillis: 5000, keepAlive: true, application_name: "quantifact events" });
    const lost = new Promise<void>((resolve) => {
      client.on("error", () => resolve());
      client.on("end", () => resolve());
      end.signal.addEventListener("abort", () => resolve(), { once: true });
    });
    client.on("notification", ({ channel, payload }) => ear.heard(channel, payload ?? ""));
    try {
      await client.connect();
      for (const channel of channels) await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
      if (!isOver()) ear.ready();
      await lost;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  async function run(): Promise<void> {
    for (let wait = shortest; !isOver();) {
      const began = Date.now();
      await connectOnce().catch(() => undefined);
      wait = Date.now() - began > longest ? shortest : Math.min(wait * 2, longest);
      await sleep(wait, undefined, { signal: end.signal, ref: false }).catch(() => undefined);
    }
  }

  const running = run();
  return { stop: async () => { end.abort(); await running; } };
}
