"use client";
import { useId } from "react";
import { useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
import { useMounted } from "@mantine/hooks";
import { words } from "@/components/words";
import styles from "./theme-switch.module.css";

const schemes: readonly MantineColorScheme[] = ["auto", "light", "dark"];

/** System, light or dark; remembered in this browser. */
export function ThemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  // The server cannot know the choice: until the page runs, none is shown as chosen.
  const mounted = useMounted();
  const name = useId();
  return (
    <fieldset className={styles.switch}>
      <legend className="out-of-sight">{words.theme.label}</legend>
      {schemes.map((scheme) => (
        <label key={scheme} className={styles.choice}>
          <input
            type="radio"
            className="out-of-sight"
            name={name}
            value={scheme}
            checked={mounted && colorScheme === scheme}
            onChange={() => setColorScheme(scheme)}
          />
          <span>{words.theme[scheme]}</span>
        </label>
      ))}
    </fieldset>
  );
}
