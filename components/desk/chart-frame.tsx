"use client";
import { useId, useState, type ReactNode } from "react";
import type { Status } from "@/lib/api/contract";
import { words } from "@/components/words";
import { stacked } from "./status-row";
import styles from "./chart.module.css";

interface Props {
  title: string;
  note?: string | undefined;
  /** The statuses that are drawn. */
  legend?: readonly Status[];
  table: ReactNode;
  children: ReactNode;
}

/** A chart with its name, its legend, and the same numbers as a table: for screen readers always, for others on demand. */
export function ChartFrame({ title, note, legend = stacked, table, children }: Props) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <section className={styles.frame} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {table && (
          <button type="button" className={styles.toggle} aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>{words.desk.table}</button>
        )}
      </div>
      {note && <p className={styles.note}>{note}</p>}
      {!asTable && (
        <>
          {legend.length > 0 && (
            <ul className={styles.legend} aria-hidden="true">
              {legend.map((s) => <li key={s}><span className={styles.swatch} data-status={s} />{words.status[s]}</li>)}
            </ul>
          )}
          <div aria-hidden="true">{children}</div>
        </>
      )}
      <div className={asTable ? styles.table : "out-of-sight"}>{table}</div>
    </section>
  );
}
