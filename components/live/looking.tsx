"use client";
import { useEffect, useState } from "react";
import { newKey } from "@/components/review/new-key";
import { words } from "@/components/words";
import { useLive } from "./live-provider";
import styles from "./live.module.css";

const sayEvery = 10_000;

function say(tab: string, article: string | null, claim: string | null) {
  const init: RequestInit = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ tab, article, claim }), keepalive: true };
  // Who is where is worth no retry: the next word comes in ten seconds.
  void fetch("/api/presence", init).catch(() => undefined);
}

/** A random UUID also where the browser has none to give. */
const newTab = (): string => {
  const key = newKey().replaceAll("-", "");
  return `${key.slice(0, 8)}-${key.slice(8, 12)}-4${key.slice(13, 16)}-8${key.slice(17, 20)}-${key.slice(20, 32)}`;
};

/** Tells the others where this page looks, for as long as it is seen. */
export function useLook(article: string | null, claim: string | null): void {
  const [tab] = useState(newTab);
  useEffect(() => {
    if (article === null) return;
    const here = () => { if (document.visibilityState === "visible") say(tab, article, claim); };
    const gone = () => say(tab, null, null);
    const seen = () => { if (document.visibilityState === "hidden") gone(); else here(); };
    // Walking fast through a list is looking at none of it.
    const soon = setTimeout(here, 400);
    const timer = setInterval(here, sayEvery);
    document.addEventListener("visibilitychange", seen);
    window.addEventListener("pagehide", gone);
    return () => {
      clearTimeout(soon);
      clearInterval(timer);
      document.removeEventListener("visibilitychange", seen);
      window.removeEventListener("pagehide", gone);
    };
  }, [tab, article, claim]);
  useEffect(() => () => say(tab, null, null), [tab]);
}

/** Who else has this claim before them. */
export function LookingAt({ claim }: { claim: string }) {
  const { people } = useLive();
  const names = [...new Set(people.filter((p) => p.claim === claim).map((p) => p.name))];
  return names.length === 0 ? null : <p className={styles.looking}>{words.live.looking(names)}</p>;
}

/** Who else has this article open. */
export function InArticle({ article }: { article: string }) {
  const { people } = useLive();
  const names = [...new Set(people.filter((p) => p.article === article).map((p) => p.name))];
  return names.length === 0 ? null : <span className={styles.here} title={words.live.here(names)}>{words.live.here(names)}</span>;
}
