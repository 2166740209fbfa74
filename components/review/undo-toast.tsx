"use client";
import { useEffect, useState } from "react";
import { words } from "@/components/words";
import styles from "./undo-toast.module.css";

const shownFor = 10_000;

/** Ten seconds to take a verdict back; the clock stands still while the pointer or the focus is on it. */
export function UndoToast({ text, undo, gone }: { text: string; undo: () => void; gone: () => void }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(gone, shownFor);
    return () => clearTimeout(timer);
  }, [held, gone]);
  return (
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}
    >
      <span>{text}</span>
      <button type="button" onClick={undo} aria-keyshortcuts="Z">{words.review.actions.undo} <kbd aria-hidden="true">Z</kbd></button>
    </div>
  );
}
