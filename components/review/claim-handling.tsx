"use client";
import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { ClaimRecord } from "@/lib/api/contract";
import type { Handling } from "@/lib/api/verdict-contract";
import { colleaguesQuery, sendHandling } from "@/components/queries/claims";
import { mayDecide, useMe } from "@/components/shell/me";
import { words } from "@/components/words";
import { useClaimStep } from "./use-claim-step";
import styles from "./claim-handling.module.css";

const w = words.handling;
const idOf = (actor: string | null) => actor?.replace(/^user:/, "") ?? "";

/** Why somebody has to look again, in words: codes of the desk, or what a person wrote. */
export const recheckWords = (reason: string): string => (w.reasons as Readonly<Record<string, string>>)[reason] ?? reason;

/** What stands beside the status, in a line each; nothing where nothing does. */
export function Facets({ claim }: { claim: ClaimRecord }) {
  const { firstAnswer: first } = claim;
  return (
    <>
      {claim.needsRecheck !== null && <p className={styles.facet} data-tone="notice">↻ {words.facet.needs_recheck}: {recheckWords(claim.needsRecheck)}</p>}
      {claim.unresolved && <p className={styles.facet}>? {words.facet.unresolved}</p>}
      {claim.secondCheck === "asked" && first && <p className={styles.facet} data-tone="notice">{w.asked(first.by)}</p>}
      {claim.secondCheck === "done" && first?.status && (
        <p className={styles.facet} data-tone={first.agrees ? undefined : "notice"}>{w.answered(first.by, words.status[first.status].toLowerCase(), first.agrees === true)}</p>
      )}
      {claim.assigneeName && <p className={styles.facet}>{w.assigned(claim.assigneeName)}</p>}
    </>
  );
}

/** Who should look, a second pair of eyes, and another look. */
export function ClaimHandling({ claim, held }: { claim: ClaimRecord; /** A verdict is on its way: what comes next builds on its answer. */ held: boolean }) {
  const me = useMe();
  const { data: colleagues } = useQuery(colleaguesQuery());
  const [why, setWhy] = useState<string | null>(null);
  const { mutate, isPending: isSending } = useClaimStep<Handling>((of, key, body) => sendHandling(of.id, of.version, key, body), () => setWhy(null));
  const isPending = isSending || held;
  if (!mayDecide(me)) return null;
  const take = (body: Handling) => mutate({ claim, body });
  const mine = idOf(me.actor);
  const people = (colleagues?.items ?? []).filter(({ id }) => id !== mine);
  const assigned = idOf(claim.assignee);
  const choices = [
    { value: "", label: w.nobody }, ...(me.actor.startsWith("user:") ? [{ value: mine, label: w.me }] : []),
    ...people.map(({ id, name }) => ({ value: id, label: name })),
    ...(assigned && assigned !== mine && !people.some(({ id }) => id === assigned) ? [{ value: assigned, label: claim.assigneeName ?? "" }] : []),
  ];
  const decided = claim.status !== "unverified";
  return (
    <section className={styles.handling} aria-label={w.title}>
      <NativeSelect
        size="xs" label={w.assignee} data={choices} value={assigned} disabled={isPending}
        onChange={(e) => take({ assignee: e.currentTarget.value || null })}
      />
      <div className={styles.steps}>
        {claim.secondCheck === "asked"
          ? <Button size="compact-sm" disabled={isPending} onClick={() => take({ secondCheck: "withdraw" })}>{w.withdraw}</Button>
          : decided && <Button size="compact-sm" disabled={isPending} onClick={() => take({ secondCheck: "ask" })}>{w.ask}</Button>}
        {claim.needsRecheck !== null
          ? <Button size="compact-sm" disabled={isPending} onClick={() => take({ needsRecheck: null })}>{w.settled}</Button>
          : decided && why === null && <Button size="compact-sm" disabled={isPending} onClick={() => setWhy("")}>{w.again}</Button>}
      </div>
      {why !== null && (
        <form className={styles.why} onSubmit={(event) => { event.preventDefault(); if (why.trim()) take({ needsRecheck: why.trim() }); }}>
          <TextInput size="xs" label={w.whyAgain} autoFocus value={why} maxLength={500} onChange={(e) => setWhy(e.currentTarget.value)} />
          <Button size="compact-sm" onClick={() => setWhy(null)}>{words.cancel}</Button>
          <Button size="compact-sm" type="submit" variant="filled" loading={isPending}>{w.again}</Button>
        </form>
      )}
    </section>
  );
}
