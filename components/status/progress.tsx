import { Shape } from "./status-mark";
import { words } from "@/components/words";
import styles from "./progress.module.css";

export interface Counts {
  readonly unverified: number;
  readonly verified: number;
  readonly disputed: number;
}

export const totalOf = (counts: Counts) => counts.unverified + counts.verified + counts.disputed;

/** How far the checking of an article has got: a bar, and the same in words. */
export function Progress({ counts }: { counts: Counts }) {
  const total = totalOf(counts);
  const share = (n: number) => ({ inlineSize: `${total === 0 ? 0 : (n / total) * 100}%` });
  return (
    <span className={styles.progress}>
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.verified} style={share(counts.verified)} />
        <span className={styles.disputed} style={share(counts.disputed)} />
      </span>
      <span className={styles.words}>
        {words.progress(counts.verified + counts.disputed, total)}
        {counts.disputed > 0 && <span className={styles.count}>{words.list}<Shape status="disputed" /> {counts.disputed} {words.status.disputed.toLowerCase()}</span>}
      </span>
    </span>
  );
}
