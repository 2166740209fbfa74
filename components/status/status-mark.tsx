import type { Status } from "@/lib/api/contract";
import { words } from "@/components/words";
import styles from "./status-mark.module.css";

export const statusShape: Readonly<Record<Status, string>> = { unverified: "○", verified: "✓", disputed: "◆" };

/** A status as a shape and a word; `quiet` keeps the word for screen readers only. */
export function StatusMark({ status, quiet = false }: { status: Status; quiet?: boolean }) {
  return (
    <span className={styles.mark} data-status={status}>
      <span className={styles.shape} aria-hidden="true">{statusShape[status]}</span>
      <span className={quiet ? "out-of-sight" : undefined}>{words.status[status]}</span>
    </span>
  );
}
