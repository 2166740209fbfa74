"use client";
import { useState } from "react";
import { Button } from "@mantine/core";
import { words } from "@/components/words";
import styles from "./settings.module.css";

/** Something that is shown this once: a link, a key. */
export function OnceShown({ label, value, close }: { label: string; value: string; close: () => void }) {
  const [copied, setCopied] = useState(false);
  return (
    <div className={styles.once} role="group" aria-label={label}>
      <p>{label}</p>
      <input readOnly aria-label={label} value={value} onFocus={(event) => event.currentTarget.select()} />
      <Button size="compact-sm" onClick={() => { void navigator.clipboard.writeText(value).then(() => setCopied(true)); }}>{copied ? words.review.copied : words.settings.copy}</Button>
      <Button size="compact-sm" onClick={close}>{words.close}</Button>
    </div>
  );
}
