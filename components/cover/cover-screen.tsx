"use client";
import { useQuery } from "@tanstack/react-query";
import { Button } from "@mantine/core";
import type { ClaimRecord } from "@/lib/api/contract";
import { grouped, phrase } from "@/components/figure/phrase";
import { clock, longDate } from "@/components/figure/time";
import { Link } from "@/components/navigation";
import { articleQuery } from "@/components/queries/articles";
import { countsOf } from "@/components/review/order";
import { Bones, Failure } from "@/components/status/states";
import { standingOf } from "@/components/status/standing";
import { StatusMark } from "@/components/status/status-mark";
import { words } from "@/components/words";
import styles from "./cover.module.css";

const w = words.cover;

/** `Ann Marie Lee` → `AML`: as people sign a proof. */
const initials = (name: string): string => name.split(/\s+/).map((part) => part.slice(0, 1).toUpperCase()).join("").slice(0, 4);

function Row({ claim, n }: { claim: ClaimRecord; n: number }) {
  const remarks = [claim.reason && words.reason[claim.reason], claim.correctValue && `${words.review.correct}: ${grouped(claim.correctValue)}`, claim.note].filter(Boolean);
  return (
    <tr>
      <td>{n}</td>
      <td className={styles.figure}><b>{phrase(claim)}</b><span>…{claim.before.slice(-40)}<u>{claim.quote}</u>{claim.after.slice(0, 50)}…</span></td>
      <td><StatusMark status={standingOf(claim)} />{claim.unresolved && <span> {words.facet.unresolved}</span>}</td>
      <td>{remarks.join(words.list)}{claim.hasEvidence && <span className={styles.evidence}> {w.evidence}</span>}</td>
      <td className={styles.signed}>{claim.decidedBy && <abbr title={claim.decidedBy}>{initials(claim.decidedBy)}</abbr>}</td>
      <td className={styles.signed}>{claim.decidedAt && <time dateTime={claim.decidedAt}>{clock(claim.decidedAt)}</time>}</td>
    </tr>
  );
}

/** A sheet to print and to sign: every figure of the article, what was decided, by whom and when. */
export function CoverScreen({ id }: { id: string }) {
  const { data: article, error, refetch } = useQuery(articleQuery(id));
  if (error && !article) return <Failure error={error} retry={() => void refetch()} />;
  if (!article) return <div className={styles.sheet}><Bones lines={12} /></div>;
  const shown = article.claims.filter((c) => !c.dismissed);
  const counts = countsOf(article.claims);
  return (
    <article className={styles.sheet}>
      <p className={`no-print ${styles.bar}`}>
        <Link href={`/articles/${id}`}>{w.back}</Link>
        <Button variant="filled" onClick={() => window.print()}>{w.print}</Button>
      </p>
      <h1>{article.title}</h1>
      <p className={styles.meta}>
        {[article.outlet, article.published && longDate(article.published), article.url, words.review.revision(article.revision)].filter(Boolean).join(words.list)}
      </p>
      <p className={styles.meta}>{w.counts(shown.length, counts.verified, counts.disputed, counts.unverified, article.rejections.length)}</p>
      <table className={styles.table}>
        <thead><tr><th scope="col">{w.columns.number}</th><th scope="col">{w.columns.figure}</th><th scope="col">{w.columns.status}</th><th scope="col">{w.columns.remarks}</th><th scope="col">{w.columns.initials}</th><th scope="col">{w.columns.at}</th></tr></thead>
        <tbody>{shown.map((claim, i) => <Row key={claim.id} claim={claim} n={i + 1} />)}</tbody>
      </table>
      <p className={styles.sign}>{w.signature}</p>
    </article>
  );
}
