"use client";
import type { ClaimRecord } from "@/lib/api/contract";
import { mayDecide, useMe } from "@/components/shell/me";
import { standingOf, type Standing } from "@/components/status/standing";
import { Shape } from "@/components/status/status-mark";
import { words } from "@/components/words";
import styles from "./claim-actions.module.css";

export interface Actions {
  verify: () => void;
  dispute: () => void;
  reopen: () => void;
  dismiss: () => void;
  evidence: () => void;
  undo: () => void;
  next: () => void;
  previous: () => void;
  help: () => void;
}

interface KeyButtonProps { name: string; shape?: Standing; letter: string; tone?: string; disabled?: boolean; act: () => void }

function KeyButton({ name, shape, letter, tone, disabled = false, act }: KeyButtonProps) {
  return (
    <button type="button" className={styles.button} data-tone={tone} aria-keyshortcuts={letter} disabled={disabled} onClick={act}>
      <span>{shape && <><Shape status={shape} /> </>}{name}</span>
      <kbd aria-hidden="true">{letter}</kbd>
    </button>
  );
}

/** The verdict buttons, each with its key on it. A viewer gets the reason why there are none. */
export function ClaimActions({ claim, actions }: { claim: ClaimRecord; actions: Actions }) {
  const me = useMe();
  const w = words.review.actions;
  return (
    <div className={styles.actions}>
      {mayDecide(me) ? (
        <>
          <KeyButton name={w.verify} shape="verified" letter="V" tone="verified" act={actions.verify} />
          <KeyButton name={w.dispute} shape="disputed" letter="D" tone="disputed" act={actions.dispute} />
          <KeyButton name={w.evidence} letter="E" act={actions.evidence} />
          <KeyButton name={w.dismiss} shape="dismissed" letter="X" disabled={claim.dismissed} act={actions.dismiss} />
        </>
      ) : (
        <p className={styles.viewer}>{words.review.viewer}</p>
      )}
      <div className={styles.walk}>
        <KeyButton name={w.previous} letter="K" act={actions.previous} />
        <KeyButton name={w.next} letter="J" act={actions.next} />
        {mayDecide(me) && <KeyButton name={w.reopen} letter="U" disabled={standingOf(claim) === "unverified"} act={actions.reopen} />}
        <KeyButton name={w.help} letter="?" act={actions.help} />
      </div>
    </div>
  );
}
