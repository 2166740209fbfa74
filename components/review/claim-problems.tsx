"use client";
import { Button } from "@mantine/core";
import { standingOf } from "@/components/status/standing";
import { words } from "@/components/words";
import type { Shown } from "./outbox";
import type { Problem } from "./outbox-provider";
import styles from "./claim-problems.module.css";

const w = words.review.stale;

interface Props { problems: readonly Problem[]; again: (problem: Problem) => void; edit: (problem: Problem) => void; forget: (claim: string) => void }

function Typed({ problem }: { problem: Problem }) {
  const { note, correctValue, reason } = problem.decision.body ?? {};
  const parts = [reason && words.reason[reason], correctValue && `${words.review.correct}: ${correctValue}`, note].filter(Boolean);
  return parts.length > 0 && <p className={styles.typed}>{parts.join(words.list)}</p>;
}

/** The two answers side by side, so that nobody has to remember either. */
function Versions({ mine, theirs }: { mine: Shown; theirs: Shown }) {
  const rows: readonly (readonly [string, (of: Shown) => string | null])[] = [
    [words.claimList.status, (of) => (of.unresolved ? words.facet.unresolved : words.status[standingOf(of)])],
    [words.verdict.reason, (of) => of.reason && words.reason[of.reason]],
    [words.review.correct, (of) => of.correctValue],
    [words.verdict.note, (of) => of.note],
  ];
  return (
    <table className={styles.versions}>
      <thead><tr><td /><th scope="col">{w.theirVersion}</th><th scope="col">{w.myVersion}</th></tr></thead>
      <tbody>
        {rows.filter(([, read]) => read(mine) ?? read(theirs)).map(([name, read]) => (
          <tr key={name}><th scope="row">{name}</th><td>{read(theirs) ?? "–"}</td><td>{read(mine) ?? "–"}</td></tr>
        ))}
      </tbody>
    </table>
  );
}

function One({ problem, again, edit, forget }: { problem: Problem } & Omit<Props, "problems">) {
  const { decision, outcome } = problem;
  const mine = decision.body ? words.status[standingOf(decision.body)].toLowerCase() : words.review.actions.undo.toLowerCase();
  return (
    <div className={styles.problem}>
      <p className={styles.figure}>{decision.figure}</p>
      {outcome.type === "stale" ? (
        <>
          <p><b>{w.title(outcome.claim.decidedBy ?? w.someone, words.status[standingOf(outcome.claim)].toLowerCase())}</b></p>
          <Versions mine={decision.shows} theirs={outcome.claim} />
          <p>{w.text(mine)}</p>
        </>
      ) : (
        <p>{words.review.refused(outcome.message)}</p>
      )}
      {outcome.type !== "stale" && <Typed problem={problem} />}
      <div className={styles.actions}>
        <Button size="compact-sm" onClick={() => forget(decision.claim)}>{outcome.type === "stale" ? w.theirs : words.close}</Button>
        {decision.body && decision.body.status !== "unverified" && <Button size="compact-sm" onClick={() => edit(problem)}>{w.edit}</Button>}
        {decision.body && <Button size="compact-sm" onClick={() => again(problem)}>{outcome.type === "stale" ? w.mine : words.offline.again}</Button>}
      </div>
    </div>
  );
}

/** Verdicts that the desk did not take, with everything that was typed and the ways on. */
export function ClaimProblems({ problems, ...rest }: Props) {
  return (
    <div role="alert" aria-live="assertive">
      {problems.map((problem) => <One key={problem.decision.key} problem={problem} {...rest} />)}
    </div>
  );
}
