"use client";
import { createContext, use, useCallback, useState, type ReactNode } from "react";

const AnnounceContext = createContext<(text: string) => void>(() => {});

/** Says a sentence to those who listen to the page rather than look at it. */
export const useAnnounce = () => use(AnnounceContext);

/** The live region of the page. Two lines take turns, so that the same words are said twice. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: "", turn: 0 });
  const announce = useCallback((text: string) => setSaid((old) => ({ text, turn: old.turn + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="out-of-sight" role="status" aria-live="polite" data-announcer="">
        <p>{said.turn % 2 === 0 ? said.text : ""}</p>
        <p>{said.turn % 2 === 1 ? said.text : ""}</p>
      </div>
    </AnnounceContext>
  );
}
