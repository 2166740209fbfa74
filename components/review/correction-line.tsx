"use client";
import { useState } from "react";
import { Button } from "@mantine/core";
import type { ClaimRecord } from "@/lib/api/contract";
import { phrase, withValue } from "@/components/figure/phrase";
import { words } from "@/components/words";
import styles from "./claim-card.module.css";

/** The line that a desk prints under a corrected article, ready to be copied; only where the right value is known. */
export function CorrectionLine({ claim }: { claim: ClaimRecord }) {
  const [copied, setCopied] = useState(false);
  if (claim.status !== "disputed" || claim.correctValue === null) return null;
  const line = words.review.correctionLine(phrase(claim), withValue(claim, claim.correctValue), claim.about);
  return (
    <div className={styles.correction}>
      <p>{line}</p>
      <Button size="compact-sm" onClick={() => { void navigator.clipboard.writeText(line).then(() => setCopied(true)); }}>{copied ? words.review.copied : words.review.copy}</Button>
    </div>
  );
}
