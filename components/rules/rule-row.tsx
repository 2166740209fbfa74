import { memo } from "react";
import type { RuleRecord } from "@/lib/api/contract";
import { claimsHref } from "@/components/claims/filters";
import type { Standing } from "@/components/status/standing";
import { Link } from "@/components/navigation";
import { words } from "@/components/words";
import styles from "./rules.module.css";

const w = words.rules;

export function Examples({ name, texts }: { name: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <div>
      <h3>{name}</h3>
      <ul>{texts.map((text, i) => <li key={i}>{text}</li>)}</ul>
    </div>
  );
}

/** One number and what it counts; it leads to the claims behind it. */
export function Count({ n, name, href, note }: { n: number; name: string; href?: string | undefined; note?: string | undefined }) {
  const shown = words.number(n);
  return (
    <div className={styles.count} data-none={n === 0 || undefined}>
      <dt>{name}</dt>
      <dd>{href && n > 0 ? <Link href={href} aria-label={`${shown} ${name.toLowerCase()}`}>{shown}</Link> : shown}{note && <span className={styles.share}>{note}</span>}</dd>
    </div>
  );
}

function Record({ rule }: { rule: RuleRecord }) {
  const to = (status?: Standing) => claimsHref({ rule: rule.id, ...(status && { status }) });
  const c = w.columns;
  // What turns numbers down makes no claims that could be judged.
  const judged = rule.part === "claim" || rule.verified + rule.disputed + rule.dismissed > 0;
  return (
    <dl className={styles.record}>
      <Count n={rule.fired} name={c.fired} href={judged ? to() : undefined} />
      {judged && (
        <>
          <Count n={rule.verified} name={c.verified} href={to("verified")} />
          <Count n={rule.disputed} name={c.disputed} href={to("disputed")} />
          <Count
            n={rule.dismissed} name={c.dismissed} href={to("dismissed")}
            note={rule.dismissed > 0 ? w.share(rule.dismissed, rule.fired) : undefined}
          />
        </>
      )}
    </dl>
  );
}

/** A rule with its reason, what came of it on this desk, and its examples to unfold. */
export const RuleRow = memo(function RuleRow({ rule, linked, open }: { rule: RuleRecord; linked: boolean; open: boolean }) {
  const examples = rule.finds.length + rule.ignores.length;
  const id = <code className={styles.id}>{rule.id}</code>;
  return (
    <li className={styles.rule} id={rule.id} data-linked={linked || undefined} tabIndex={linked ? -1 : undefined}>
      <p className={styles.because}>{rule.because || w.gone}</p>
      <Record rule={rule} />
      {examples === 0 ? <p className={styles.examples}>{id}</p> : (
        <details className={styles.examples} open={open}>
          <summary>{id} {w.examples(examples)}</summary>
          <div className={styles.columns}><Examples name={w.finds} texts={rule.finds} /><Examples name={w.ignores} texts={rule.ignores} /></div>
        </details>
      )}
    </li>
  );
});
