"use client";
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { useQueryClient } from "@tanstack/react-query";
import type { Presence } from "@/lib/api/events";
import { useMe } from "@/components/shell/me";
import { useAnnounce } from "@/components/shell/announcer";
import { words } from "@/components/words";
import { openEventStream, type StreamState } from "./event-stream";

interface Live {
  readonly state: StreamState;
  /** What others have done that is not shown yet. */
  readonly waiting: number;
  /** Shows it: everything on the page is asked for again. */
  readonly load: () => void;
  /** Everybody else who has an article open. */
  readonly people: readonly Presence[];
}
const LiveContext = createContext<Live>({ state: "connecting", waiting: 0, load: () => {}, people: [] });
export const useLive = () => use(LiveContext);

/** Counts move nothing, so they follow at once; the rest waits until it is asked for. */
const following = ["stats"];
const asked = ["article", "articles", "claims", "facets", "history", "comments", "rules", "views", "series"];
const announceAfter = 2_000;

/** Hears what others do. Nothing that is being read changes by it: what is new waits behind the pill. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const cache = useQueryClient();
  const me = useMe();
  const announce = useAnnounce();
  const [state, setState] = useState<StreamState>("connecting");
  const [waiting, setWaiting] = useState(0);
  const [people, setPeople] = useState<readonly Presence[]>([]);

  useEffect(() => openEventStream({
    state: setState,
    heard: ({ name, data }) => {
      if (name === "presence") return setPeople(data.people.filter(({ actor }) => actor !== me.actor));
      if (name !== "changes" && name !== "reload") return;
      const others = name === "reload" ? 1 : data.events.filter(({ actor }) => actor !== null && actor !== me.actor).length;
      if (others === 0) return;
      for (const key of following) void cache.invalidateQueries({ queryKey: [key] });
      setWaiting((before) => before + others);
    },
  }), [cache, me.actor]);

  const told = useRef(0);
  useEffect(() => {
    if (waiting <= told.current) { told.current = waiting; return; }
    const timer = setTimeout(() => { told.current = waiting; announce(words.live.updates(waiting)); }, announceAfter);
    return () => clearTimeout(timer);
  }, [waiting, announce]);

  const load = useCallback(() => {
    setWaiting(0);
    for (const key of asked) void cache.invalidateQueries({ queryKey: [key] });
    void cache.resetQueries({ queryKey: ["queue"] });
  }, [cache]);
  const value = useMemo(() => ({ state, waiting, load, people }), [state, waiting, load, people]);
  return <LiveContext value={value}>{children}</LiveContext>;
}
