"use client";
import { printedKey } from "@/components/review/key-map";
import { useKeyMap, useKeys } from "@/components/review/use-keys";
import { words } from "@/components/words";
import { useLive } from "./live-provider";
import styles from "./live.module.css";

/** How much others have done; it floats over the page, so that nothing moves when it comes. */
export function LivePill() {
  const { waiting, load } = useLive();
  const key = printedKey(useKeyMap().load);
  useKeys({ load }, true);
  if (waiting === 0) return null;
  return (
    <button type="button" className={styles.pill} onClick={load} aria-keyshortcuts={key}>
      {words.live.updates(waiting)} <kbd aria-hidden="true">{key}</kbd>
    </button>
  );
}

/** Whether the page hears of others at this moment. */
export function LiveState() {
  const { state } = useLive();
  return <span className={styles.state} data-state={state}>{words.live.state[state]}</span>;
}
