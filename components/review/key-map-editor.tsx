"use client";
import { useState, type KeyboardEvent } from "react";
import { Button } from "@mantine/core";
import { usePreference } from "@/components/preferences/use-preference";
import { words } from "@/components/words";
import { actions, isFixed, keyConflict, keyDefaults, keyNamed, printedKey, type Action } from "./key-map";
import { useKeyMap } from "./use-keys";
import styles from "./keys-dialog.module.css";

const w = words.keys;

/** The keys of the review room: press one to give it another. */
export function KeyMapEditor() {
  const map = useKeyMap();
  const [chosen, setChosen] = usePreference("keys");
  const [off, setOff] = usePreference("keysOff");
  const [asking, setAsking] = useState<Action | null>(null);
  const [problem, setProblem] = useState("");

  const take = (action: Action) => (event: KeyboardEvent) => {
    if (asking !== action || event.key === "Tab" || event.key === "Shift") return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") return setAsking(null);
    const key = keyNamed(event.key);
    const conflict = keyConflict(map, action, key);
    if (conflict) return setProblem(conflict === "taken" ? w.taken(printedKey(key), w.does[actions.find((a) => map[a] === key) ?? action]) : w.reserved(printedKey(key)));
    setProblem("");
    setAsking(null);
    const others = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== action));
    setChosen(key === keyDefaults[action] ? others : { ...others, [action]: key });
  };

  return (
    <>
      <table className={styles.keys}>
        <tbody>
          {actions.map((action) => (
            <tr key={action}>
              <th scope="row">
                {isFixed(action) ? <kbd>{printedKey(map[action])}</kbd> : (
                  <button
                    type="button" className={styles.key} aria-label={w.change(w.does[action], printedKey(map[action]))} aria-pressed={asking === action}
                    onClick={() => { setProblem(""); setAsking(asking === action ? null : action); }} onKeyDown={take(action)} onBlur={() => setAsking(null)}
                  >
                    <kbd>{asking === action ? w.press : printedKey(map[action])}</kbd>
                  </button>
                )}
              </th>
              <td>{w.does[action]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p role="alert" className={styles.problem}>{problem}</p>
      <label className={styles.on}>
        <input type="checkbox" checked={!off} onChange={(event) => setOff(!event.target.checked)} /> {w.on}
      </label>
      <p className={styles.note}>{w.note}</p>
      {Object.keys(chosen).length > 0 && <Button size="compact-sm" mt="xs" onClick={() => setChosen(null)}>{w.reset}</Button>}
    </>
  );
}
