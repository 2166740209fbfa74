"use client";
import { useRef, useState, type DragEvent, type ReactNode } from "react";
import styles from "./file-pick.module.css";

interface Props {
  accept: string;
  drop: string;
  choose: string;
  disabled?: boolean;
  picked: (file: File) => void;
  children?: ReactNode;
}

/** A place to drop a file on, with the way to choose one; what stands in it may be a field for pasting. */
export function FilePick({ accept, drop, choose, disabled = false, picked, children }: Props) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => {
    if (file && !disabled) picked(file);
    // The same file, mended, can be chosen again.
    if (input.current) input.current.value = "";
  };
  const drag = (now: boolean) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(now);
  };
  return (
    <div
      className={styles.drop} data-over={over || undefined} onDragEnter={drag(true)} onDragOver={drag(true)} onDragLeave={drag(false)}
      onDrop={(event) => { drag(false)(event); take(event.dataTransfer.files[0]); }}
    >
      {children}
      <p className={styles.choose}>
        {drop}{" "}
        <label>
          <input ref={input} type="file" accept={accept} className="out-of-sight" disabled={disabled} onChange={(event) => take(event.target.files?.[0])} />
          <span>{choose}</span>
        </label>
      </p>
    </div>
  );
}
