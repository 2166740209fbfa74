import { words } from "@/components/words";
import type { Standing } from "./standing";
import styles from "./status-mark.module.css";

/** The shape of a status, drawn rather than written: fonts disagree about how a circle looks. */
export function Shape({ status }: { status: Standing }) {
  return (
    <svg className={styles.shape} data-status={status} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {status === "unverified" && <circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.5" />}
      {status === "verified" && <path d="M2.8 8.6 6.6 12.4 13.4 3.8" fill="none" stroke="currentColor" strokeWidth="2" />}
      {status === "dismissed" && <path d="M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5" fill="none" stroke="currentColor" strokeWidth="1.6" />}
      {status === "disputed" && <path d="M8 1.6 14.4 8 8 14.4 1.6 8Z" fill="currentColor" />}
    </svg>
  );
}

/** A status as a shape and a word; `quiet` keeps the word for screen readers only. */
export function StatusMark({ status, quiet = false }: { status: Standing; quiet?: boolean }) {
  return (
    <span className={styles.mark} data-status={status}>
      <Shape status={status} />
      <span className={quiet ? "out-of-sight" : undefined}>{words.status[status]}</span>
    </span>
  );
}
