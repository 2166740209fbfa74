"use client";
import { useId, type ReactNode } from "react";
import styles from "./popover.module.css";

/** A button with what it opens below it; Esc and a press elsewhere close it, as the browser does by itself. */
export function PopoverButton({ label, note, pressed = false, toggled, children }: { label: string; note?: ReactNode; pressed?: boolean; toggled?: (open: boolean) => void; children: ReactNode }) {
  const id = useId();
  const anchor = `--${id.replace(/[^\w-]/g, "")}`;
  return (
    <>
      <button type="button" popoverTarget={id} className={styles.button} data-pressed={pressed || undefined} style={{ anchorName: anchor }}>
        {label}{note !== undefined && <span className={styles.note}>{note}</span>} <span aria-hidden="true">▾</span>
      </button>
      <div id={id} popover="auto" onToggle={toggled && ((event) => toggled(event.newState === "open"))} className={styles.panel} role="group" aria-label={label} style={{ positionAnchor: anchor }}>{children}</div>
    </>
  );
}
