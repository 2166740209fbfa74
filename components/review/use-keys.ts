"use client";
import { useCallback, useEffect, useRef, useSyncExternalStore } from "react";

const storageKey = "quantifact.keys";
const listeners = new Set<() => void>();

/** Keys that may be held down; the others act once a press. */
const repeating = new Set(["j", "k"]);

function inField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches("textarea, select")) return true;
  return target instanceof HTMLInputElement && !["button", "checkbox", "radio", "submit"].includes(target.type);
}

/**
 * Single keys as commands, by `event.key` in lower case. They rest in fields, with modifiers, while a
 * dialog is open, and when the person has switched them off.
 */
export function useKeys(commands: Readonly<Record<string, () => void>>, enabled: boolean) {
  const latest = useRef(commands);
  useEffect(() => { latest.current = commands; });
  useEffect(() => {
    if (!enabled) return;
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      const shifted = event.shiftKey && key !== "?";
      if (event.ctrlKey || event.altKey || event.metaKey || shifted || event.isComposing || event.defaultPrevented) return;
      if (inField(event.target) || (event.repeat && !repeating.has(key))) return;
      const command = latest.current[key];
      if (!command) return;
      event.preventDefault();
      command();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [enabled]);
}

/** Whether single keys are on in this browser, and the switch for it. */
export function useKeysOn(): readonly [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(
    (changed) => { listeners.add(changed); return () => listeners.delete(changed); },
    () => localStorage.getItem(storageKey) !== "off",
    () => true,
  );
  const set = useCallback((now: boolean) => {
    localStorage.setItem(storageKey, now ? "on" : "off");
    for (const listener of listeners) listener();
  }, []);
  return [on, set];
}
