"use client";
import { useState, type ReactNode, type Ref } from "react";
import { Button } from "@mantine/core";
import type { ArticleDetail, ClaimRecord } from "@/lib/api/contract";
import { grouped, phrase, writtenOut } from "@/components/figure/phrase";
import { clock, fullClock } from "@/components/figure/time";
import { LookingAt } from "@/components/live/looking";
import { standingOf } from "@/components/status/standing";
import { StatusMark } from "@/components/status/status-mark";
import { words } from "@/components/words";
import { Link } from "@/components/navigation";
import { mayDecide, useMe } from "@/components/shell/me";
import { ClaimActions, type Commands } from "./claim-actions";
import { ClaimComments } from "./claim-comments";
import { ClaimFindings } from "./claim-findings";
import { ClaimHandling, Facets } from "./claim-handling";
import { ClaimHistory } from "./claim-history";
import { ClaimSlots } from "./claim-slots";
import { CorrectionLine } from "./correction-line";
import type { HeldState } from "./outbox";
import styles from "./claim-card.module.css";

function Standing({ claim, held }: { claim: ClaimRecord; held: HeldState | null }) {
  return (
    <p className={styles.standing}>
      <StatusMark status={standingOf(claim)} />
      {held ? (
        <span className={styles.quiet}>{held === "sending" ? words.review.sending : words.review.waiting}</span>
      ) : (
        claim.decidedBy && claim.decidedAt && (
          <span className={styles.quiet}>
            {claim.decidedBy}{words.list}<time dateTime={claim.decidedAt} title={fullClock(claim.decidedAt)}>{clock(claim.decidedAt)}</time>
          </span>
        )
      )}
    </p>
  );
}

export interface ClaimCardProps {
  claim: ClaimRecord | null;
  /** The claim's article, where it is at hand: it knows what the checks say. */
  article: ArticleDetail | null;
  restated: ClaimRecord | null;
  held: HeldState | null;
  commands: Commands;
  correct: () => void;
  commentRef: Ref<HTMLTextAreaElement>;
  goTo: (claim: ClaimRecord) => void;
  /** What stands in the card when no figure is chosen. */
  otherwise: string;
  children: ReactNode;
}

/** The figure under review: what it says, who said what about it, and the verdict buttons. */
export function ClaimCard({ claim, article, restated, held, commands, correct, commentRef, goTo, otherwise, children }: ClaimCardProps) {
  const decides = mayDecide(useMe());
  const [open, setOpen] = useState(false);
  if (!claim) return <aside className={styles.card} aria-label={words.review.card}>{children}<p className={styles.pick}>{otherwise}</p></aside>;
  const large = writtenOut(claim);
  const named = phrase(claim);
  const series = article?.series.find((one) => one.claimId === claim.id);
  return (
    <aside className={styles.card} aria-label={words.review.card}>
      <div className={styles.body} data-open={open || undefined} tabIndex={0} role="group" aria-label={named}>
        {children}
        <div className={styles.head}>
          <p className={styles.large} data-named={named !== large || undefined} data-size={large.length > 18 ? "small" : undefined}>{large}</p>
          <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>{open ? words.review.less : words.review.details}</button>
          {named !== large && <p className={styles.named}>{named}</p>}
          <Standing claim={claim} held={held} />
          <Facets claim={claim} />
          <LookingAt claim={claim.id} />
        </div>
        <div className={styles.details}>
          {claim.status === "disputed" && (claim.reason || claim.note || claim.correctValue) && (
            <div className={styles.objection}>
              {claim.reason && <p><b>{words.reason[claim.reason]}</b></p>}
              {claim.correctValue && <p>{words.review.correct}: <b>{grouped(claim.correctValue)}</b></p>}
              {claim.note && <p>{claim.note}</p>}
            </div>
          )}
          <CorrectionLine key={`${claim.id} ${claim.version}`} claim={claim} />
          <ClaimFindings key={claim.id} findings={article?.findings.filter((f) => f.claims.includes(claim.id)) ?? []} />
          {series && <p className={styles.series}><Link href={`/series/${series.seriesId}`}>{words.series.of(series.name)}</Link></p>}
          <ClaimSlots claim={claim} restated={restated} goTo={goTo} />
          {decides && <Button variant="subtle" size="compact-sm" className={styles.correct} disabled={held !== null} onClick={correct}>{words.review.correctSlots}</Button>}
          <ClaimHandling key={`handling ${claim.id}`} claim={claim} held={held !== null} />
          <ClaimComments claim={claim} fieldRef={commentRef} />
          <ClaimHistory claim={claim} />
        </div>
      </div>
      <ClaimActions claim={claim} commands={commands} />
    </aside>
  );
}
