import type { Outcome } from "@/lib/types";
import { words } from "@/components/words";
import styles from "./status-mark.module.css";

/** What checks say, as a shape and a word; `quiet` keeps the word for screen readers only. */
export function OutcomeMark({ outcome, quiet = false }: { outcome: Outcome; quiet?: boolean }) {
  return (
    <span className={styles.mark} data-outcome={outcome} title={quiet ? words.outcome[outcome] : undefined}>
      <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {outcome === "amend" && <path d="M8 1.5 15 14.5H1ZM8 6v4M8 11.6v1.2" fill="none" stroke="currentColor" strokeWidth="1.5" />}
        {outcome === "review" && <path d="M1.5 8C4 3.6 12 3.6 14.5 8 12 12.4 4 12.4 1.5 8ZM8 6.2A1.8 1.8 0 1 0 8 9.8 1.8 1.8 0 0 0 8 6.2Z" fill="none" stroke="currentColor" strokeWidth="1.3" />}
        {(outcome === "ok" || outcome === "ok_rounded") && <path d="M2.5 5.5h11M2.5 10.5h11" fill="none" stroke="currentColor" strokeWidth="1.8" />}
      </svg>
      <span className={quiet ? "out-of-sight" : undefined}>{words.outcome[outcome]}</span>
    </span>
  );
}
