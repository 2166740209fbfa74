"use client";
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { ClaimRecord } from "@/lib/api/contract";
import { NewVerdict } from "@/lib/api/verdict-contract";
import { sendUndo, sendVerdict } from "@/components/queries/claims";
import { showClaim } from "./show-claim";
import { createOutbox, type Decision, type Held, type Outbox, type Outcome } from "./outbox";

const storageKey = "quantifact.outbox";
const Kept = z.array(z.object({
  key: z.string(), claim: z.string(), article: z.string(), figure: z.string(), version: z.number(), body: NewVerdict.nullable(),
  shows: ClaimRecord.pick({ status: true, dismissed: true, unresolved: true, reason: true, note: true, correctValue: true, needsRecheck: true }),
}));

export interface Problem {
  readonly decision: Decision;
  readonly outcome: Exclude<Outcome, { type: "saved" }>;
}
interface OutboxValue {
  readonly held: readonly Held[];
  readonly problems: ReadonlyMap<string, Problem>;
  readonly decide: (decision: Decision) => void;
  readonly forget: (claim: string) => void;
  readonly retry: () => void;
}
const OutboxContext = createContext<OutboxValue | null>(null);

/** Verdicts on their way, and those that were turned down. */
export function useOutbox(): OutboxValue {
  const value = use(OutboxContext);
  if (!value) throw new Error("useOutbox is called outside of an OutboxProvider.");
  return value;
}

function pause(ms: number | null, retried: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = ms === null ? undefined : setTimeout(done, ms);
    function done() {
      clearTimeout(timer);
      window.removeEventListener("online", done);
      resolve();
    }
    window.addEventListener("online", done);
    void retried.then(done);
  });
}

function keep(held: readonly Held[]) {
  try {
    if (held.length === 0) sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, JSON.stringify(held.map((h) => h.decision)));
  } catch {
    // A full or forbidden storage only costs the work that a reload would have saved.
  }
}

function kept(): Decision[] {
  try {
    const parsed = Kept.safeParse(JSON.parse(sessionStorage.getItem(storageKey) ?? "[]"));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

/** Holds the outbox of this tab: it outlives page changes, and through session storage a reload. */
export function OutboxProvider({ children }: { children: ReactNode }) {
  const cache = useQueryClient();
  const [held, setHeld] = useState<readonly Held[]>([]);
  const [problems, setProblems] = useState<ReadonlyMap<string, Problem>>(new Map());
  const outbox = useRef<Outbox | null>(null);

  const forget = useCallback((claim: string) => {
    setProblems((old) => new Map([...old].filter(([id]) => id !== claim)));
  }, []);

  useEffect(() => {
    outbox.current = createOutbox({
      send: ({ claim, key, body }, version) => (body ? sendVerdict(claim, version, key, body) : sendUndo(claim, version, key)),
      changed: (now) => { setHeld(now); keep(now); },
      settled: (decision, outcome) => {
        if (outcome.type !== "refused") void showClaim(cache, outcome.claim);
        if (outcome.type !== "saved") setProblems((old) => new Map(old).set(decision.claim, { decision, outcome }));
      },
      pause,
    });
    for (const decision of kept()) outbox.current.decide(decision);
  }, [cache]);

  useEffect(() => {
    if (held.length === 0) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [held.length]);

  const value = useMemo<OutboxValue>(
    () => ({
      held, problems, forget,
      decide: (decision) => { forget(decision.claim); outbox.current?.decide(decision); },
      retry: () => outbox.current?.retry(),
    }),
    [held, problems, forget],
  );
  return <OutboxContext value={value}>{children}</OutboxContext>;
}
