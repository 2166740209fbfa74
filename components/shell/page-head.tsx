import type { ReactNode } from "react";
import styles from "./page-head.module.css";

/** The line at the top of a page: its name, a number beside it, and what can be done here. */
export function PageHead({ title, note, children }: { title: string; note?: string | undefined; children?: ReactNode }) {
  return (
    <div className={styles.head}>
      <h1>{title}</h1>
      <p className={styles.note} aria-live="polite">{note}</p>
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
