"use client";
import { useRef, useState, type DragEvent, type ReactNode } from "react";
import { words } from "@/components/words";
import { readTextFile } from "./read-file";
import styles from "./new-article.module.css";

interface Props {
  taken: (file: File, text: string) => void;
  refused: (problem: string) => void;
  clear: () => void;
  children: ReactNode;
}

/** Takes a text file by drop or by choice; the field for pasting stands inside it. */
export function FileDrop({ taken, refused, clear, children }: Props) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (!file) return;
    clear();
    const result = await readTextFile(file).catch(() => ({ problem: words.newArticle.check.unreadable(file.name) }));
    if ("text" in result) taken(file, result.text);
    else refused(result.problem);
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
      onDrop={(event) => { drag(false)(event); void read(event.dataTransfer.files[0]); }}
    >
      {children}
      <p className={styles.choose}>
        {words.newArticle.drop}{" "}
        <label>
          <input ref={input} type="file" accept=".txt,text/plain" className="out-of-sight" onChange={(event) => void read(event.target.files?.[0])} />
          <span>{words.newArticle.choose}</span>
        </label>
      </p>
    </div>
  );
}
