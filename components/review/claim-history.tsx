"use client";
import { useQuery } from "@tanstack/react-query";
import { Button } from "@mantine/core";
import type { ClaimRecord } from "@/lib/api/contract";
import type { VerdictRecord } from "@/lib/api/verdict-contract";
import { grouped } from "@/components/figure/phrase";
import { clock, fullClock } from "@/components/figure/time";
import { historyQuery } from "@/components/queries/claims";
import { Bones } from "@/components/status/states";
import { standingOf } from "@/components/status/standing";
import { Shape, StatusMark } from "@/components/status/status-mark";
import { words } from "@/components/words";
import styles from "./claim-card.module.css";

function Evidence({ row }: { row: VerdictRecord["evidence"][number] }) {
  const name = row.title ?? row.url ?? "";
  return (
    <li className={styles.evidence}>
      {row.url ? <a href={row.url} target="_blank" rel="noreferrer noopener">{name}</a> : name}
      {row.quote && <q>{row.quote}</q>}
      {row.note && <span>{row.note}</span>}
    </li>
  );
}

function Verdict({ row }: { row: VerdictRecord }) {
  return (
    <li className={styles.verdict}>
      <p className={styles.line}>
        <StatusMark status={standingOf(row)} />
        <span>{row.by}</span>
        <time dateTime={row.at} title={fullClock(row.at)}>{clock(row.at)}</time>
      </p>
      {row.reason && <p>{words.reason[row.reason]}</p>}
      {row.correctValue && <p>{words.review.correct}: <b>{grouped(row.correctValue)}</b></p>}
      {row.note && <p className={styles.note}>{row.note}</p>}
      {row.evidence.length > 0 && <ul>{row.evidence.map((e) => <Evidence key={e.id} row={e} />)}</ul>}
    </li>
  );
}

/** Every verdict that was ever given on this claim, the latest first. */
export function ClaimHistory({ claim }: { claim: ClaimRecord }) {
  // A claim that nobody has touched has no history to ask for.
  const touched = claim.version > 0 && claim.decidedAt !== null;
  const { data, error, refetch, isPending } = useQuery({ ...historyQuery(claim.id), enabled: touched });
  const rows = touched && data ? [...data.items].sort((a, b) => b.version - a.version) : [];
  return (
    <section className={styles.history} aria-label={words.review.history}>
      <h3>{words.review.history}</h3>
      {touched && isPending && <Bones lines={2} height="0.9rem" />}
      {error && (
        <p role="alert">{words.review.historyFailed} <Button size="compact-sm" onClick={() => void refetch()}>{words.errors.retry}</Button></p>
      )}
      <ol>
        {rows.map((row) => <Verdict key={row.id} row={row} />)}
        <li className={styles.verdict}><p className={styles.quiet}><Shape status="unverified" /> {words.review.found}</p></li>
      </ol>
    </section>
  );
}
