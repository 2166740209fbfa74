"use client";
import { memo } from "react";
import type { ClaimRecord } from "@/lib/api/contract";
import { phrase } from "@/components/figure/phrase";
import { clock, fullClock } from "@/components/figure/time";
import { Link } from "@/components/navigation";
import { standingOf } from "@/components/status/standing";
import { StatusMark } from "@/components/status/status-mark";
import { words } from "@/components/words";
import styles from "./claim-table.module.css";

const columns = words.claimList.columns;

const Row = memo(function Row({ claim }: { claim: ClaimRecord }) {
  return (
    <div role="row" className={styles.row}>
      <div role="cell" className={styles.status}><StatusMark status={standingOf(claim)} /></div>
      <div role="cell" className={styles.figure}>
        <Link href={`/articles/${claim.article.id}?claim=${claim.id}`} className={styles.link}>{phrase(claim)}</Link>
      </div>
      <div role="cell" className={styles.context}>…{claim.before.slice(-28)}<b>{claim.quote}</b>{claim.after.slice(0, 90)}</div>
      <div role="cell" className={styles.kind}>{words.kind[claim.kind]}</div>
      <div role="cell" className={styles.article}>{claim.article.title}</div>
      <div role="cell" className={styles.source}>{claim.source ?? "–"}</div>
      <div role="cell" className={styles.decided}>
        {claim.decidedBy && claim.decidedAt ? (
          <>{claim.decidedBy} <time dateTime={claim.decidedAt} title={fullClock(claim.decidedAt)}>{clock(claim.decidedAt)}</time></>
        ) : <span className={styles.open}>{words.claimList.undecided}</span>}
      </div>
    </div>
  );
});

/** The list as a table for those who hear it; rows out of sight are not laid out. */
export function ClaimTable({ items, busy }: { items: readonly ClaimRecord[]; busy: boolean }) {
  return (
    <div role="table" aria-label={words.claimList.title} aria-busy={busy} className={styles.table}>
      <div role="rowgroup">
        <div role="row" className={styles.head}>
          {Object.entries(columns).map(([key, name]) => <div key={key} role="columnheader">{name}</div>)}
        </div>
      </div>
      <div role="rowgroup">{items.map((claim) => <Row key={claim.id} claim={claim} />)}</div>
    </div>
  );
}
