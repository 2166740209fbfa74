"use client";
import type { ReactNode } from "react";
import { Button } from "@mantine/core";
import { UnreachableError, RefusedError } from "@/components/queries/errors";
import { words } from "@/components/words";
import styles from "./states.module.css";

/** Nothing to show, said calmly, with the way on. */
export function Empty({ title, text, children }: { title: string; text?: string; children?: ReactNode }) {
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      {text && <p className={styles.text}>{text}</p>}
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  );
}

/** Something did not load: what happened, and a way to try again. */
export function Failure({ error, retry }: { error: unknown; retry: () => void }) {
  const known = error instanceof UnreachableError || error instanceof RefusedError;
  return (
    <div className={styles.state} role="alert">
      <p className={styles.title}>{words.errors.title}</p>
      <p className={styles.text}>{known ? error.message : words.errors.crash}</p>
      <div className={styles.actions}>
        <Button onClick={retry}>{words.errors.retry}</Button>
      </div>
    </div>
  );
}

/** Grey bars in the place of lines of text, of the height that the text will have. */
export function Bones({ lines, height = "1rem", gap = "0.75rem" }: { lines: number; height?: string; gap?: string }) {
  return (
    <div className={styles.bones} style={{ gap }} role="status">
      <span className="out-of-sight">{words.loading}</span>
      {Array.from({ length: lines }, (_, i) => (
        <span key={i} className={styles.bone} style={{ height, inlineSize: `${92 - ((i * 17) % 31)}%` }} />
      ))}
    </div>
  );
}
