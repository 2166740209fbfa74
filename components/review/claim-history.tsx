"use client";
import { useQuery } from "@tanstack/react-query";
import { Button } from "@mantine/core";
import type { ClaimRecord } from "@/lib/api/contract";
import type { CorrectionRecord } from "@/lib/api/claim-slots";
import type { VerdictRecord } from "@/lib/api/verdict-contract";
import { grouped } from "@/components/figure/phrase";
import { clock, fullClock, shortDate } from "@/components/figure/time";
import { historyQuery } from "@/components/queries/claims";
import { Bones } from "@/components/status/states";
import { standingOf } from "@/components/status/standing";
import { recheckWords } from "./claim-handling";
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
      <span className={styles.quiet}>
        {[words.evidenceKind[row.kind], row.rank && words.evidenceRank[row.rank], row.lookedOn && words.review.looked(shortDate(row.lookedOn))].filter(Boolean).join(words.list)}
      </span>
      {(row.sameArticle || row.sameSite) && <span className={styles.byHand}>{row.sameArticle ? words.verdict.sameArticle : words.verdict.sameSite}</span>}
    </li>
  );
}

/** What a step other than a plain verdict did. */
function said(row: VerdictRecord): string | null {
  const w = words.review.step;
  if (row.hidden) return w.hidden;
  switch (row.act) {
    case "undo": return w.undo;
    case "assignment": return row.assigneeName ? w.assigned(row.assigneeName) : w.unassigned;
    case "second_check": return row.secondCheck === "asked" ? w.asked : w.withdrawn;
    case "recheck": return row.needsRecheck === null ? w.settled : w.again(recheckWords(row.needsRecheck));
    case "revision": return row.needsRecheck === null ? w.revision : w.again(recheckWords(row.needsRecheck));
    default: return row.unresolved ? words.facet.unresolved : row.needsRecheck === null ? null : recheckWords(row.needsRecheck);
  }
}

function Correction({ row }: { row: CorrectionRecord }) {
  const old = row.old;
  return (
    <li className={styles.verdict}>
      <p className={styles.line}><span>{row.by}</span><time dateTime={row.at} title={fullClock(row.at)}>{clock(row.at)}</time></p>
      {old === null ? <p>{words.review.addedByHand}</p> : (
        <p>{Object.entries(row.new).map(([slot, value]) =>
          `${(words.slot as Readonly<Record<string, string>>)[slot] ?? slot}: ${words.review.changed(String(old[slot as keyof typeof old] ?? "–"), String(value ?? "–"))}`).join("; ")}</p>
      )}
      {row.why && <p className={styles.note}>{row.why}</p>}
    </li>
  );
}

function Verdict({ row }: { row: VerdictRecord }) {
  return (
    <li className={styles.verdict}>
      <p className={styles.line}>
        {row.act === "verdict" || row.act === "undo" ? <StatusMark status={standingOf(row)} /> : null}
        <span>{row.by}</span>
        <time dateTime={row.at} title={fullClock(row.at)}>{clock(row.at)}</time>
      </p>
      {said(row) && <p>{said(row)}</p>}
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
  const touched = claim.version > 1 || claim.origin === "editor";
  const { data, error, refetch, isPending } = useQuery({ ...historyQuery(claim.id), enabled: touched });
  const rows = touched && data ? [
    ...data.items.map((row) => ({ at: row.version, id: row.id, line: <Verdict key={row.id} row={row} /> })),
    ...data.corrections.map((row) => ({ at: row.version, id: row.id, line: <Correction key={row.id} row={row} /> })),
  ].sort((a, b) => b.at - a.at) : [];
  return (
    <section className={styles.history} aria-label={words.review.history}>
      <h3>{words.review.history}</h3>
      {touched && isPending && <Bones lines={2} height="0.9rem" />}
      {error && (
        <p role="alert">{words.review.historyFailed} <Button size="compact-sm" onClick={() => void refetch()}>{words.errors.retry}</Button></p>
      )}
      <ol>
        {rows.map(({ line }) => line)}
        {claim.origin === "extractor" && <li className={styles.verdict}><p className={styles.quiet}><Shape status="unverified" /> {words.review.found}</p></li>}
      </ol>
    </section>
  );
}
