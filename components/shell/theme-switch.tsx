"use client";
import { useId } from "react";
import { preferences } from "@/lib/api/preferences";
import { usePreference } from "@/components/preferences/use-preference";
import { words } from "@/components/words";
import styles from "./theme-switch.module.css";

/** System, light or dark; kept for the person, and before signing in for this browser. */
export function ThemeSwitch() {
  const [theme, setTheme] = usePreference("theme");
  const name = useId();
  return (
    <fieldset className={styles.switch}>
      <legend className="out-of-sight">{words.theme.label}</legend>
      {preferences.theme.options.map((scheme) => (
        <label key={scheme} className={styles.choice}>
          <input
            type="radio"
            className="out-of-sight"
            name={name}
            value={scheme}
            checked={theme === scheme}
            onChange={() => setTheme(scheme)}
          />
          <span>{words.theme[scheme]}</span>
        </label>
      ))}
    </fieldset>
  );
}
