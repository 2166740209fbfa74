"use client";
import { usePreference } from "@/components/preferences/use-preference";
import { words } from "@/components/words";
import { chosenColumns, columnNames, type ColumnName } from "./columns";
import { PopoverButton } from "./popover-button";
import styles from "./claims.module.css";

const w = words.claimList;

/** Which columns stand in the table, and in which order. */
export function ColumnsMenu() {
  const [kept, keep] = usePreference("claim-columns");
  const shown = chosenColumns(kept);
  const move = (name: ColumnName, by: 1 | -1) => {
    const at = shown.indexOf(name), next = [...shown];
    next.splice(at, 1);
    next.splice(Math.max(0, at + by), 0, name);
    keep(next);
  };
  return (
    <PopoverButton label={w.columnsMenu}>
      {[...shown, ...columnNames.filter((name) => !shown.includes(name))].map((name) => {
        const on = shown.includes(name);
        return (
          <div key={name} className={styles.value}>
            <label>
              <input type="checkbox" checked={on} disabled={name === "figure"} onChange={() => keep(on ? shown.filter((one) => one !== name) : [...shown, name])} /> {w.columns[name]}
            </label>
            {on && <button type="button" className={styles.arrow} aria-label={w.earlier(w.columns[name])} disabled={name === shown[0]} onClick={() => move(name, -1)}>↑</button>}
            {on && <button type="button" className={styles.arrow} aria-label={w.later(w.columns[name])} disabled={name === shown.at(-1)} onClick={() => move(name, 1)}>↓</button>}
          </div>
        );
      })}
      {kept.length > 0 && <button type="button" className={styles.clear} onClick={() => keep(null)}>{w.columnsReset}</button>}
    </PopoverButton>
  );
}
