"use client";
import { useSyncExternalStore } from "react";
import { Button } from "@mantine/core";
import { useOutbox } from "@/components/review/outbox-provider";
import { words } from "@/components/words";
import styles from "./offline-banner.module.css";

function subscribe(changed: () => void) {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}

/** Says that the network is away, that verdicts wait, or that the session has ended. */
export function OfflineBanner() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine, () => true);
  const { held, retry } = useOutbox();
  const waiting = held.filter((h) => h.state !== "sending");
  const signedOut = waiting.some((h) => h.state === "signed_out");
  const shown = !online || waiting.length > 0;
  return (
    <div role="status">
      {shown && (
        <p className={styles.banner}>
          <span>
            {signedOut ? words.offline.signedOut : !online ? words.offline.banner : words.errors.unreachable}{" "}
            {waiting.length > 0 && <strong>{words.offline.waiting(waiting.length)}</strong>}
          </span>
          {signedOut && <a href="/sign-in" target="_blank" rel="noreferrer">{words.offline.signIn}</a>}
          {waiting.length > 0 && <Button size="compact-sm" onClick={retry}>{words.offline.again}</Button>}
        </p>
      )}
    </div>
  );
}
