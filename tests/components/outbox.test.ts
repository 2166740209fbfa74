import { expect, test } from "vitest";
import { RefusedError, StaleError, UnreachableError } from "@/components/queries/errors";
import { createOutbox, type Decision, type Held, type Outcome } from "@/components/review/outbox";
import { claimRecord } from "./claim-record";

const decision = (key: string, claim = "c1", version = 1): Decision => ({
  key, claim, article: "a1", figure: "40 people", version, body: { status: "verified" },
  shows: { status: "verified", dismissed: false, unresolved: false, reason: null, note: null, correctValue: null, needsRecheck: null },
});

/** An outbox whose desk answers as it is told: an error is thrown, a number is the version after the verdict. */
function desk(answers: (Error | number)[]) {
  const sent: { key: string; version: number }[] = [];
  const outcomes: { key: string; outcome: Outcome }[] = [];
  const states: string[] = [];
  let held: readonly Held[] = [];
  const pauses: (number | null)[] = [];
  const outbox = createOutbox({
    send: ({ key, claim }, version) => {
      sent.push({ key, version });
      const answer = answers.shift() ?? version + 1;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(claimRecord({ id: claim, version: answer, status: "verified" }));
    },
    settled: ({ key }, outcome) => { outcomes.push({ key, outcome }); },
    changed: (now) => { held = now; states.push(now.map((h) => h.state).join()); },
    pause: (ms, retried) => { pauses.push(ms); return ms === null ? retried : Promise.resolve(); },
  });
  return { outbox, sent, outcomes, pauses, states, held: () => held };
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const types = (outcomes: { outcome: Outcome }[]) => outcomes.map((o) => o.outcome.type);

test("a lost answer is asked for again with the same key and the same version", async () => {
  const { outbox, sent, outcomes, states, held } = desk([new UnreachableError("away", null), new UnreachableError("away", 503), 2]);
  outbox.decide(decision("k1"));
  await settle();
  expect(sent).toEqual([{ key: "k1", version: 1 }, { key: "k1", version: 1 }, { key: "k1", version: 1 }]);
  expect(types(outcomes)).toEqual(["saved"]);
  expect(states).toEqual(["sending", "waiting", "waiting", ""]); // told as not sent yet until the answer is there
  expect(held()).toEqual([]);
});

test("a second verdict on the same claim waits for the first and builds on its version", async () => {
  const { outbox, sent, outcomes } = desk([5, 6]);
  outbox.decide(decision("k1"));
  outbox.decide(decision("k2"));
  await settle();
  expect(sent).toEqual([{ key: "k1", version: 1 }, { key: "k2", version: 5 }]);
  expect(types(outcomes)).toEqual(["saved", "saved"]);
});

test("a verdict given before the page has drawn the answer to the last one is not stale", async () => {
  const { outbox, sent, outcomes } = desk([2, 3]);
  outbox.decide(decision("k1", "c1", 1));
  await settle();
  outbox.decide(decision("k2", "c1", 1));
  await settle();
  expect(sent.map((s) => s.version)).toEqual([1, 2]);
  expect(types(outcomes)).toEqual(["saved", "saved"]);
});

test("a stale verdict takes those behind it with it: none is written over a colleague's", async () => {
  const theirs = claimRecord({ version: 2, status: "disputed" });
  const { outbox, sent, outcomes, held } = desk([new StaleError("stale", "changed", theirs)]);
  outbox.decide(decision("k1"));
  outbox.decide(decision("k2"));
  await settle();
  expect(sent.map((s) => s.key)).toEqual(["k1"]);
  expect(outcomes).toEqual([{ key: "k1", outcome: { type: "stale", claim: theirs } }]);
  expect(held()).toEqual([]);
});

test("other claims do not wait for one that is held up", async () => {
  const { outbox, outcomes, held } = desk([new RefusedError(401, "not_signed_in", "Sign in first."), 2]);
  outbox.decide(decision("k1", "c1"));
  outbox.decide(decision("k2", "c2"));
  await settle();
  expect(outcomes.map((o) => o.key)).toEqual(["k2"]);
  expect(held().map((h) => [h.decision.key, h.state])).toEqual([["k1", "signed_out"]]);
  outbox.retry();
  await settle();
  expect(outcomes.map((o) => o.key)).toEqual(["k2", "k1"]);
});

test("a refusal is handed back in its own words", async () => {
  const { outbox, outcomes } = desk([new RefusedError(422, "invalid", "Say what is wrong with the figure.")]);
  outbox.decide(decision("k1"));
  await settle();
  expect(outcomes).toEqual([{ key: "k1", outcome: { type: "refused", message: "Say what is wrong with the figure." } }]);
});
