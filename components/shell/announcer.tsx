"use client";
import { createContext, use, useCallback, useEffect, useState, type ReactNode } from "react";
import { words } from "@/components/words";
import styles from "./announcer.module.css";

type Announce = (text: string, how?: "heard" | "seen") => void;
const AnnounceContext = createContext<Announce>(() => {});

/** Says a sentence to those who listen to the page, and on demand shows it as well. */
export const useAnnounce = () => use(AnnounceContext);

const shownFor = 12_000;

/** The live region of the page. Two lines take turns, so that the same words are said twice. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: "", turn: 0 });
  const [shown, setShown] = useState("");
  const announce = useCallback<Announce>((text, how = "heard") => {
    setSaid((old) => ({ text, turn: old.turn + 1 }));
    if (how === "seen") setShown(text);
  }, []);
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => setShown(""), shownFor);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <AnnounceContext value={announce}>
      {children}
      {shown && (
        <div className={styles.notice}>
          <span>{shown}</span>
          <button type="button" onClick={() => setShown("")}>{words.close}</button>
        </div>
      )}
      <div className={`out-of-sight ${styles.region}`} role="status" aria-live="polite">
        <p>{said.turn % 2 === 0 ? said.text : ""}</p>
        <p>{said.turn % 2 === 1 ? said.text : ""}</p>
      </div>
    </AnnounceContext>
  );
}
