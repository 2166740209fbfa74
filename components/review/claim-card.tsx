"use client";
import { useState, type ReactNode } from "react";
import type { ClaimRecord } from "@/lib/api/contract";
import { grouped, phrase, writtenOut } from "@/components/figure/phrase";
import { clock, fullClock } from "@/components/figure/time";
import { standingOf } from "@/components/status/standing";
import { StatusMark } from "@/components/status/status-mark";
import { words } from "@/components/words";
import { ClaimActions, type Actions } from "./claim-actions";
import { ClaimHistory } from "./claim-history";
import { ClaimSlots } from "./claim-slots";
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
  restated: ClaimRecord | null;
  held: HeldState | null;
  actions: Actions;
  goTo: (claim: ClaimRecord) => void;
  /** What stands in the card when no figure is chosen. */
  otherwise: string;
  children: ReactNode;
}

/** The figure under review: what it says, who said what about it, and the verdict buttons. */
export function ClaimCard({ claim, restated, held, actions, goTo, otherwise, children }: ClaimCardProps) {
  const [open, setOpen] = useState(false);
  if (!claim) return <aside className={styles.card} aria-label={words.review.card}>{children}<p className={styles.pick}>{otherwise}</p></aside>;
  const large = writtenOut(claim);
  const named = phrase(claim);
  return (
    <aside className={styles.card} aria-label={words.review.card}>
      <div className={styles.body} data-open={open || undefined} tabIndex={0} role="group" aria-label={named}>
        {children}
        <div className={styles.head}>
          <p className={styles.large} data-named={named !== large || undefined} data-size={large.length > 18 ? "small" : undefined}>{large}</p>
          <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>{open ? words.review.less : words.review.details}</button>
          {named !== large && <p className={styles.named}>{named}</p>}
          <Standing claim={claim} held={held} />
        </div>
        <div className={styles.details}>
          {claim.status === "disputed" && (claim.reason || claim.note || claim.correctValue) && (
            <div className={styles.objection}>
              {claim.reason && <p><b>{words.reason[claim.reason]}</b></p>}
              {claim.correctValue && <p>{words.review.correct}: <b>{grouped(claim.correctValue)}</b></p>}
              {claim.note && <p>{claim.note}</p>}
            </div>
          )}
          <ClaimSlots claim={claim} restated={restated} goTo={goTo} />
          <ClaimHistory claim={claim} />
        </div>
      </div>
      <ClaimActions claim={claim} actions={actions} />
    </aside>
  );
}
