"use client";
import type { Ref } from "react";
import styles from "./search-field.module.css";

interface Props { label: string; value: string; change: (value: string) => void; ref?: Ref<HTMLInputElement> }

/** One line to search with; its label is its placeholder. */
export function SearchField({ label, value, change, ref }: Props) {
  return (
    <input
      ref={ref ?? null} type="search" className={styles.field} aria-label={label} placeholder={label} value={value} maxLength={200}
      onChange={(event) => change(event.target.value)}
    />
  );
}
