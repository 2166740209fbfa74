import type { ArticleDetail } from "@/lib/api/contract";
import { words } from "@/components/words";
import styles from "./not-taken.module.css";

const few = 3;

/** The numbers that were left alone, and why: silence about them would look like an oversight. */
export function NotTaken({ rejections }: { rejections: ArticleDetail["rejections"] }) {
  if (rejections.length === 0) return null;
  const item = (r: ArticleDetail["rejections"][number]) => (
    <li key={r.start}>“{r.quote}” <span className={styles.why}>{r.because || r.rule}</span></li>
  );
  return (
    <section className={styles.notes} aria-label={words.review.notTaken(rejections.length)}>
      <p>{words.review.notTaken(rejections.length)}:</p>
      <ul>{rejections.slice(0, few).map(item)}</ul>
      {rejections.length > few && (
        <details>
          <summary>{words.review.notTakenRest(rejections.length - few)}</summary>
          <ul>{rejections.slice(few).map(item)}</ul>
        </details>
      )}
    </section>
  );
}
