"use client";
import { useEffect, useMemo, useRef } from "react";
import { usePreference } from "@/components/preferences/use-preference";
import { actionOf, keyMapOf, keyNamed, type Action, type KeyMap } from "./key-map";

/** Keys that may be held down; the others act once a press. */
const repeating: ReadonlySet<Action> = new Set(["next", "previous"]);

function inField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches("textarea, select")) return true;
  return target instanceof HTMLInputElement && !["button", "checkbox", "radio", "submit"].includes(target.type);
}

/** Enter on a button or a link presses that, and nothing else. */
const pressable = (target: EventTarget | null) => target instanceof HTMLElement && target.matches("a[href], button, summary, input");

/** This person's keys. */
export function useKeyMap(): KeyMap {
  const [chosen] = usePreference("keys");
  return useMemo(() => keyMapOf(chosen), [chosen]);
}

/**
 * Single keys as commands. They rest in fields, with modifiers, while a dialog is open (`enabled`), and when
 * the person has switched them off.
 */
export function useKeys(commands: Readonly<Partial<Record<Action, () => void>>>, enabled: boolean) {
  const map = useKeyMap();
  const [off] = usePreference("keysOff");
  const latest = useRef({ commands, map });
  useEffect(() => { latest.current = { commands, map }; });
  useEffect(() => {
    if (!enabled || off) return;
    // The press that closes a dialog is no press in the room behind it.
    const since = performance.now();
    const press = (event: KeyboardEvent) => {
      if (event.timeStamp < since) return;
      const key = keyNamed(event.key);
      // A sign that needs Shift, such as ?, is a key of its own; Shift with a letter is none.
      const shifted = event.shiftKey && (key.length > 1 || key !== event.key);
      if (event.ctrlKey || event.altKey || event.metaKey || shifted || event.isComposing || event.defaultPrevented) return;
      const action = actionOf(latest.current.map, key);
      // In a dialog every key is the dialog's.
      if (event.target instanceof Element && event.target.closest("[role=dialog]")) return;
      if (!action || inField(event.target) || (event.repeat && !repeating.has(action))) return;
      if (key === "Enter" && pressable(event.target)) return;
      const command = latest.current.commands[action];
      if (!command) return;
      event.preventDefault();
      command();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [enabled, off]);
}
