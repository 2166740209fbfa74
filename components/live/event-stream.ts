/** The desk's stream of events in this tab, told apart from React so that it can be tested by itself. */
import { messages, type Message, type MessageName } from "@/lib/api/events";

export type StreamState = "connecting" | "live" | "lost" | "ended";

export interface StreamParts {
  readonly state: (now: StreamState) => void;
  readonly heard: (message: Message) => void;
}

const pauses = [1_000, 2_000, 5_000, 10_000, 15_000];

/**
 * Listens while the tab is seen: browsers allow six connections to a host, and a stream takes one of them for
 * as long as it stands. What happened meanwhile is told when the tab is seen again. Answers with the way out.
 */
export function openEventStream({ state, heard }: StreamParts): () => void {
  let source: EventSource | null = null;
  let position: string | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  function close() {
    clearTimeout(timer);
    source?.close();
    source = null;
  }

  function take(name: MessageName, event: MessageEvent<string>) {
    failures = 0;
    position = event.lastEventId || position;
    const data = messages[name].safeParse(parsed(event.data));
    if (!data.success) return;
    if (name === "ended") {
      isOver = true;
      close();
    }
    state(name === "ended" ? "ended" : "live");
    heard({ name, data: data.data } as Message);
  }

  function open() {
    close();
    if (isOver || document.visibilityState === "hidden") return;
    const opened = new EventSource(position === null ? "/api/events" : `/api/events?since=${position}`);
    source = opened;
    for (const name of Object.keys(messages) as MessageName[]) opened.addEventListener(name, (event: MessageEvent<string>) => take(name, event));
    opened.onerror = () => {
      state("lost");
      // The browser comes back by itself after a lost line, and not after a refusal: both go the same way here.
      opened.close();
      timer = setTimeout(open, pauses[failures] ?? 15_000);
      failures += 1;
    };
  }

  const seen = () => { if (document.visibilityState === "hidden") close(); else open(); };
  document.addEventListener("visibilitychange", seen);
  window.addEventListener("online", open);
  state("connecting");
  open();
  return () => {
    isOver = true;
    document.removeEventListener("visibilitychange", seen);
    window.removeEventListener("online", open);
    close();
  };
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}
