"use client";
import { lazy, Suspense, useRef, useState } from "react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "@mantine/core";
import type { ClaimRecord } from "@/lib/api/contract";
import type { NewVerdict, StepResult } from "@/lib/api/verdict-contract";
import { sendVerdicts, undoVerdicts } from "@/components/queries/claims";
import { useAnnounce } from "@/components/shell/announcer";
import { words } from "@/components/words";
import type { Verdict } from "./bulk-confirm";
import { newKey } from "./new-key";
import { showClaim } from "./show-claim";
import styles from "./bulk-bar.module.css";

const Confirm = lazy(() => import("./bulk-confirm").then((m) => ({ default: m.BulkConfirm })));
const w = words.bulk;
/** As many as the desk takes in one request. */
const most = 500;

interface Props {
  claims: readonly ClaimRecord[];
  chosen: ReadonlySet<string>;
  choose: (ids: ReadonlySet<string>) => void;
  current: ClaimRecord | null;
}

/** One verdict on several figures of one kind: counted before, told after, and taken back at once. */
export function BulkBar({ claims, chosen, choose, current }: Props) {
  const cache = useQueryClient();
  const announce = useAnnounce();
  const [asking, setAsking] = useState<Verdict | null>(null);
  const [undoable, setUndoable] = useState<readonly ClaimRecord[]>([]);
  const [told, setTold] = useState("");
  const picked = claims.filter((c) => chosen.has(c.id)).slice(0, most);
  const kinds = new Set(picked.map((c) => c.kind));
  const alike = current ? claims.filter((c) => c.kind === current.kind && c.status === "unverified" && !c.dismissed) : [];

  const show = async (items: readonly StepResult[]) => {
    for (const { claim } of items) if (claim) await showClaim(cache, claim);
  };
  const key = useRef(newKey());
  const give = useMutation({
    mutationFn: (verdict: NewVerdict) => sendVerdicts({ claims: picked.map(({ id, version }) => ({ id, version })), verdict }, key.current),
    onSuccess: ({ items }) => {
      key.current = newKey();
      const done = items.flatMap(({ outcome, claim }) => (outcome === "recorded" && claim ? [claim] : []));
      const left = items.filter(({ outcome }) => outcome !== "recorded");
      setAsking(null);
      setUndoable(done);
      // What was not written stays chosen, so that it can be looked at.
      choose(new Set(left.map(({ id }) => id)));
      const said = w.done(done.length) + (left.length > 0 ? ` ${w.left(left.length, [...new Set(left.map(({ message }) => message))].join(" "))}` : "");
      setTold(said);
      announce(said);
      void show(items);
    },
  });
  const undo = useMutation({
    mutationFn: () => undoVerdicts(undoable.map(({ id, version }) => ({ id, version })), key.current),
    onSuccess: ({ items }) => {
      key.current = newKey();
      const said = w.undone(items.filter(({ outcome }) => outcome === "recorded").length, items.length);
      setUndoable([]);
      setTold(said);
      announce(said);
      void show(items);
    },
  });

  return (
    <div className={styles.bar} role="group" aria-label={w.title}>
      {picked.length === 0 ? (
        <>
          {current && alike.length > 1 && (
            <button type="button" className={styles.text} onClick={() => { setTold(""); choose(new Set(alike.slice(0, most).map((c) => c.id))); }}>
              {w.all(Math.min(alike.length, most), words.kind[current.kind].toLowerCase())}
            </button>
          )}
          {told && <span>{told}</span>}
          {undoable.length > 0 && <Button size="compact-sm" loading={undo.isPending} onClick={() => undo.mutate()}>{w.undo(undoable.length)}</Button>}
          {undo.error && <span role="alert" className={styles.failed}>{undo.error.message}</span>}
        </>
      ) : (
        <>
          <b>{w.chosen(picked.length)}</b>
          {kinds.size > 1 ? <span className={styles.failed}>{w.oneKind}</span> : (["verified", "disputed", "dismissed"] as const).map((verdict) => (
            <Button key={verdict} size="compact-sm" onClick={() => setAsking(verdict)}>{w.act[verdict]}</Button>
          ))}
          <Button size="compact-sm" variant="subtle" onClick={() => choose(new Set())}>{w.clear}</Button>
          {told && <span>{told}</span>}
        </>
      )}
      {asking && (
        <Suspense fallback={null}>
          <Confirm
            verdict={asking} n={picked.length} kind={words.kind[picked[0]?.kind ?? "count"].toLowerCase()} busy={give.isPending} failed={give.error?.message}
            send={(verdict) => give.mutate(verdict)} close={() => setAsking(null)}
          />
        </Suspense>
      )}
    </div>
  );
}
