import type { CheckRecord } from "@/lib/api/finding-contract";
import { words } from "@/components/words";
import { Count, Examples } from "./rule-row";
import styles from "./rules.module.css";

const w = words.rules;
const counted = ["amend", "review", "ok_rounded", "ok", "agreed", "overruled"] as const;

/** A check with its reason, its examples, and how it has done on this desk. */
export function CheckRow({ check, linked }: { check: CheckRecord; linked: boolean }) {
  const examples = check.finds.length + check.ignores.length;
  const id = <code className={styles.id}>{check.id}</code>;
  return (
    <li className={styles.rule} id={`check/${check.id}`} data-linked={linked || undefined} tabIndex={linked ? -1 : undefined}>
      <p className={styles.because}>{check.because}</p>
      <dl className={styles.score}>{counted.map((name) => <Count key={name} n={check[name]} name={w.score[name]} />)}</dl>
      {examples === 0 ? <p className={styles.examples}>{id}</p> : (
        <details className={styles.examples} open={linked}>
          <summary>{id} {w.examples(examples)}</summary>
          <div className={styles.columns}><Examples name={w.finds} texts={check.finds} /><Examples name={w.ignores} texts={check.ignores} /></div>
        </details>
      )}
    </li>
  );
}
