import type { ClaimRecord } from "@/lib/api/contract";
import type { NewVerdict } from "@/lib/api/verdict-contract";
import { RefusedError, StaleError, UnreachableError } from "@/components/queries/errors";

/** The parts of a claim that a step on its way changes, as they are shown until the desk has answered. */
export type Shown = Pick<ClaimRecord, "status" | "dismissed" | "unresolved" | "reason" | "note" | "correctValue" | "needsRecheck">;

/** One step on its way to the desk. `key` is made once and sent with every attempt. */
export interface Decision {
  readonly key: string;
  readonly claim: string;
  readonly article: string;
  /** The figure in words, for messages. */
  readonly figure: string;
  /** The version that the person saw. */
  readonly version: number;
  /** Null takes the newest verdict back. */
  readonly body: NewVerdict | null;
  readonly shows: Shown;
}

/** `sending` is the first attempt; what has failed once keeps its state until an answer comes, so that nothing flickers. */
export type HeldState = "sending" | "waiting" | "signed_out";
export interface Held {
  readonly decision: Decision;
  readonly state: HeldState;
}
export type Outcome =
  | { readonly type: "saved"; readonly claim: ClaimRecord }
  | { readonly type: "stale"; readonly claim: ClaimRecord }
  | { readonly type: "refused"; readonly message: string };

export interface OutboxParts {
  readonly send: (decision: Decision, version: number) => Promise<ClaimRecord>;
  readonly settled: (decision: Decision, outcome: Outcome) => void;
  readonly changed: (held: readonly Held[]) => void;
  /** Resolves when the next attempt should be made: `null` waits for `retry` alone. */
  readonly pause: (ms: number | null, retried: Promise<void>) => Promise<void>;
}
export interface Outbox {
  readonly decide: (decision: Decision) => void;
  readonly retry: () => void;
}

const pauses = [1_000, 2_000, 4_000, 8_000, 15_000];

/**
 * Sends verdicts one claim at a time in the order they were given, and keeps each until the desk has
 * answered. When one is turned down, those behind it on the same claim fall with it: they were decided
 * on a state that never came to be.
 */
export function createOutbox({ send, settled, changed, pause }: OutboxParts): Outbox {
  const lanes = new Map<string, Held[]>();
  // A key pressed before the answer is drawn was still meant for what that answer says.
  const written = new Map<string, number>();
  let retryNow = () => {};
  let retried = new Promise<void>((resolve) => { retryNow = resolve; });

  const tell = () => changed([...lanes.values()].flat());
  const setFirst = (lane: Held[], decision: Decision, state: HeldState) => {
    lane[0] = { decision, state };
    tell();
  };
  const close = (claim: string, decision: Decision, outcome: Outcome) => {
    lanes.delete(claim);
    tell();
    settled(decision, outcome);
  };

  async function run(claim: string, lane: Held[]) {
    let attempt = 0;
    for (let first = lane[0]; first; first = lane[0]) {
      const { decision } = first;
      try {
        const saved = await send(decision, Math.max(decision.version, written.get(claim) ?? 0));
        written.set(claim, saved.version);
        attempt = 0;
        lane.shift();
        if (lane.length === 0) lanes.delete(claim);
        settled(decision, { type: "saved", claim: saved });
        tell();
      } catch (error) {
        if (error instanceof StaleError) return close(claim, decision, { type: "stale", claim: error.claim });
        const signedOut = error instanceof RefusedError && error.status === 401;
        const busy = error instanceof RefusedError && error.status === 429;
        if (!(error instanceof UnreachableError) && !signedOut && !busy)
          return close(claim, decision, { type: "refused", message: error instanceof Error ? error.message : "" });
        setFirst(lane, decision, signedOut ? "signed_out" : "waiting");
        await pause(signedOut ? null : (pauses[attempt] ?? 15_000), retried);
        attempt += 1;
      }
    }
  }

  return {
    decide(decision) {
      const held: Held = { decision, state: "sending" };
      const lane = lanes.get(decision.claim);
      if (lane) lane.push(held);
      else {
        const fresh = [held];
        lanes.set(decision.claim, fresh);
        void run(decision.claim, fresh);
      }
      tell();
    },
    retry() {
      const wake = retryNow;
      retried = new Promise<void>((resolve) => { retryNow = resolve; });
      wake();
    },
  };
}
