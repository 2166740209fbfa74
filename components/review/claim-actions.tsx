"use client";
import type { ClaimRecord } from "@/lib/api/contract";
import { mayDecide, useMe } from "@/components/shell/me";
import { standingOf, type Standing } from "@/components/status/standing";
import { Shape } from "@/components/status/status-mark";
import { words } from "@/components/words";
import { printedKey, type Action } from "./key-map";
import { useKeyMap } from "./use-keys";
import styles from "./claim-actions.module.css";

export type Commands = Readonly<Partial<Record<Action, () => void>>>;

interface KeyButtonProps { action: Action; shape?: Standing; tone?: string; disabled?: boolean; commands: Commands }

function KeyButton({ action, shape, tone, disabled = false, commands }: KeyButtonProps) {
  const letter = printedKey(useKeyMap()[action]);
  const act = commands[action];
  if (!act) return null;
  return (
    <button type="button" className={styles.button} data-tone={tone} aria-keyshortcuts={letter} disabled={disabled} onClick={act}>
      <span>{shape && <><Shape status={shape} /> </>}{words.review.actions[action]}</span>
      <kbd aria-hidden="true">{letter}</kbd>
    </button>
  );
}

/** The verdict buttons, each with its key on it. A viewer gets the reason why there are none. */
export function ClaimActions({ claim, commands }: { claim: ClaimRecord; commands: Commands }) {
  const decides = mayDecide(useMe());
  const untouched = standingOf(claim) === "unverified" && !claim.unresolved;
  return (
    <div className={styles.actions}>
      {decides ? (
        <>
          <KeyButton action="verify" shape="verified" tone="verified" commands={commands} />
          <KeyButton action="dispute" shape="disputed" tone="disputed" commands={commands} />
          <KeyButton action="evidence" commands={commands} />
          <KeyButton action="unresolved" disabled={claim.unresolved} commands={commands} />
          <KeyButton action="dismiss" shape="dismissed" disabled={claim.dismissed} commands={commands} />
          <KeyButton action="skip" commands={commands} />
          {!commands.skip && <KeyButton action="reopen" disabled={untouched} commands={commands} />}
        </>
      ) : (
        <p className={styles.viewer}>{words.review.viewer}</p>
      )}
      <div className={styles.walk}>
        <KeyButton action="previous" commands={commands} />
        <KeyButton action="next" commands={commands} />
        <KeyButton action="read" commands={commands} />
        <KeyButton action="help" commands={commands} />
      </div>
    </div>
  );
}
