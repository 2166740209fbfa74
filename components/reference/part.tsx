import type { ReactNode } from "react";
import styles from "./reference.module.css";

interface Props { id: string; title: string; note?: ReactNode; tools?: ReactNode; children: ReactNode }

/** A part of the page, with its name, what to know of it, and its table. */
export function Part({ id, title, note, tools, children }: Props) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.head}><h2 id={id} tabIndex={-1}>{title}</h2>{tools}</div>
      {note && <div className={styles.note}>{note}</div>}
      {children}
    </section>
  );
}

interface Column { readonly name: string; readonly number?: boolean }

/** A table that scrolls by itself where the screen is too narrow for it. */
export function Rows({ label, columns, children }: { label: string; columns: readonly Column[]; children: ReactNode }) {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
      <table>
        <thead><tr>{columns.map(({ name, number }) => <th key={name} scope="col" className={number ? styles.number : undefined}>{name}</th>)}</tr></thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
