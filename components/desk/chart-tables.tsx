"use client";
import type { Stat } from "@/lib/api/contract";
import { claimsHref } from "@/components/claims/filters";
import { shortDate } from "@/components/figure/time";
import { Link } from "@/components/navigation";
import { totalOf } from "@/components/status/progress";
import { words } from "@/components/words";
import type { PlainRow } from "./plain-row";
import { stacked, type StatusRow } from "./status-row";
import styles from "./chart.module.css";

const w = words.desk;

/** The numbers behind a chart of statuses; each leads to its claims. */
export function StatusTable({ rows, first, label }: { rows: readonly StatusRow[]; first: string; label: string }) {
  return (
    <table>
      <caption className="out-of-sight">{label}</caption>
      <thead>
        <tr><th scope="col">{first}</th>{stacked.map((s) => <th key={s} scope="col" className={styles.number}>{words.status[s]}</th>)}<th scope="col" className={styles.number}>{w.total}</th></tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row"><Link href={row.home}>{row.name}</Link></th>
            {stacked.map((s) => (
              <td key={s} className={styles.number}>
                {row.counts[s] === 0 ? 0 : <Link href={row.href(s)} aria-label={w.openClaims(row.name, words.status[s], row.counts[s])}>{row.counts[s]}</Link>}
              </td>
            ))}
            <td className={styles.number}>{totalOf(row.counts)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function DayTable({ days }: { days: Stat<"throughput">["items"] }) {
  return (
    <table>
      <caption className="out-of-sight">{w.perDay}</caption>
      <thead>
        <tr><th scope="col">{w.day}</th><th scope="col" className={styles.number}>{words.status.verified}</th><th scope="col" className={styles.number}>{words.status.disputed}</th></tr>
      </thead>
      <tbody>
        {days.map((d) => (
          <tr key={d.day}><th scope="row">{shortDate(d.day)}</th>{(["verified", "disputed"] as const).map((s) => <td key={s} className={styles.number}>{d[s] === 0 ? 0 : <Link href={claimsHref({ status: [s], decided: d.day })} aria-label={w.openClaims(shortDate(d.day), words.status[s], d[s])}>{d[s]}</Link>}</td>)}</tr>
        ))}
      </tbody>
    </table>
  );
}

export function PlainTable({ rows, label }: { rows: readonly PlainRow[]; label: string }) {
  return (
    <table>
      <caption className="out-of-sight">{label}</caption>
      <thead><tr><th scope="col">{label}</th><th scope="col" className={styles.number}>{w.total}</th></tr></thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}><th scope="row">{row.name}</th><td className={styles.number}>{row.n === 0 ? 0 : <Link href={row.href} aria-label={w.open(row.name, row.n)}>{words.number(row.n)}</Link>}</td></tr>
        ))}
      </tbody>
    </table>
  );
}

export function PaceTable({ days }: { days: Stat<"pace">["items"] }) {
  return (
    <table>
      <caption className="out-of-sight">{w.pace}</caption>
      <thead><tr><th scope="col">{w.day}</th><th scope="col" className={styles.number}>{w.median}</th></tr></thead>
      <tbody>{days.map((d) => <tr key={d.day}><th scope="row">{shortDate(d.day)}</th><td className={styles.number}>{d.median === null ? "–" : w.wait(d.median)}</td></tr>)}</tbody>
    </table>
  );
}
