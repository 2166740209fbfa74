"use client";
import { statuses, type ClaimRecord } from "@/lib/api/contract";
import type { Standing } from "@/components/status/standing";
import { Shape } from "@/components/status/status-mark";
import { words } from "@/components/words";
import { countsOf } from "./order";
import styles from "./review-room.module.css";

interface Props { claims: readonly ClaimRecord[]; status: Standing | null; choose: (status: Standing | null) => void }

/** How many figures stand where; each tile shows only those. */
export function StatusTiles({ claims, status, choose }: Props) {
  const counts = countsOf(claims);
  const tile = (value: Standing | null, n: number, name: string) => (
    <button key={name} type="button" className={styles.tile} data-status={value} aria-pressed={status === value} onClick={() => choose(value)}>
      <strong>{words.number(n)}</strong>
      <span>{value && <><Shape status={value} /> </>}{name}</span>
    </button>
  );
  return (
    <div className={styles.tiles} role="group" aria-label={words.claimList.status}>
      {tile(null, claims.length - counts.dismissed, words.review.all)}
      {statuses.map((s) => tile(s, counts[s], words.status[s]))}
      {(counts.dismissed > 0 || status === "dismissed") && tile("dismissed", counts.dismissed, words.status.dismissed)}
    </div>
  );
}
