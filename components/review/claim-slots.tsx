import type { ReactNode } from "react";
import type { ClaimRecord } from "@/lib/api/contract";
import { grouped, phrase } from "@/components/figure/phrase";
import { Link } from "@/components/navigation";
import { words } from "@/components/words";
import styles from "./claim-card.module.css";

const slot = words.review.slots;

function valueOf(claim: ClaimRecord): string {
  if (claim.value === null || claim.vague) return words.review.vague;
  return claim.high === null ? grouped(claim.value) : words.review.range(grouped(claim.value), grouped(claim.high));
}

/** What the extractor read out of the sentence; an empty slot has no row. */
export function ClaimSlots({ claim, restated, goTo }: {
  claim: ClaimRecord; restated: ClaimRecord | null; goTo: (claim: ClaimRecord) => void;
}) {
  const votes = words.review.votes(claim.for, claim.against, claim.abstain);
  const rows: readonly (readonly [string, ReactNode])[] = [
    [slot.kind, claim.origin === "editor" || claim.corrected.length > 0 ? <>{words.kind[claim.kind]} <span className={styles.byHand}>{claim.origin === "editor" ? words.review.addedByHand : words.review.setByHand(claim.corrected.map((name) => ((words.slot as Readonly<Record<string, string>>)[name] ?? name).toLowerCase()).join(", "))}</span></> : words.kind[claim.kind]],
    [slot.value, valueOf(claim)],
    [slot.bound, words.bound[claim.bound]],
    [slot.unit, claim.unit && words.review.unit(claim.unit)],
    [slot.about, claim.about],
    [slot.per, claim.per],
    [slot.change, claim.change && words.review.change[claim.change]],
    [slot.harm, claim.harm && words.harm[claim.harm]],
    [slot.votes, votes],
    [slot.restates, restated && (
      <button type="button" className={styles.textButton} onClick={() => goTo(restated)}>{phrase(restated)}</button>
    )],
    [slot.source, claim.source ?? <span className={styles.quiet}>{words.review.noSource}</span>],
    [slot.rule, <><Link href={`/rules#${claim.rule}`} className={styles.rule}>{claim.rule}</Link>{claim.because && <span className={styles.because}>{claim.because}</span>}</>],
    [slot.priority, claim.reasons.join(words.list)],
    [slot.confidence, words.review.confidence(claim.confidence)],
  ];
  return (
    <dl className={styles.slots}>
      {rows.filter(([, value]) => Boolean(value)).map(([name, value]) => (
        <div key={name}><dt>{name}</dt><dd>{value}</dd></div>
      ))}
    </dl>
  );
}
