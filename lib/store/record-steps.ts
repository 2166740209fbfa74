import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import { ClaimRecord } from "../api/contract";
import type { Person } from "../api/person";
import { closenessOf, supportProblem } from "../api/verdict-check";
import type { NewVerdict } from "../api/verdict-contract";
import { afterHandling, afterUndo, afterVerdict, type HandlingStep, type Next } from "../review/next-state";
import { claimColumns, claimColumnsAfterVerdict, claimRecords } from "./claim-rows";
import { isDuplicate } from "./database-errors";
import type { Database } from "./database";
import { readStandings, type ClaimStanding } from "./read-standings";
import { writeSteps, type PlannedStep } from "./write-steps";

export type Step =
  | { readonly act: "verdict"; readonly verdict: NewVerdict }
  | { readonly act: "undo" }
  | { readonly act: "assignment" | "second_check" | "recheck"; readonly handling: HandlingStep };

export interface StepRequest {
  readonly step: Step;
  /** Each claim once, with the version that the person saw. */
  readonly claims: readonly { readonly id: string; readonly version: number }[];
  readonly by: Pick<Person, "actor" | "name">;
  /** Chosen by the client; known per person. */
  readonly idempotencyKey: string;
  /** Several claims decided by one request; each row then has a key of its own. */
  readonly inBulk?: boolean;
}

export type StepOutcome =
  | { readonly id: string; readonly outcome: "recorded" | "replayed" | "stale"; readonly claim: ClaimRecord }
  | { readonly id: string; readonly outcome: "refused"; readonly claim: ClaimRecord; readonly message: string; readonly field: string | null }
  | { readonly id: string; readonly outcome: "key_reused" | "not_found" };

type Settled =
  | { readonly outcome: "recorded" | "replayed"; readonly claim: ClaimRecord }
  | { readonly outcome: "stale" | "key_reused" | "not_found" }
  | { readonly outcome: "refused"; readonly message: string; readonly field: string | null };

/**
 * Takes one step on every claim whose version is the one that the person saw; the rest are told why not.
 * A key seen before answers as the first time and writes nothing.
 */
export async function recordSteps(db: Database, request: StepRequest): Promise<readonly StepOutcome[]> {
  const settled = new Map<string, Settled>();
  // A claim that changes, or a key that wins, in this very moment leaves its step unwritten: it is looked at again.
  for (let attempt = 0; attempt < 4; attempt++) {
    for (const [id, earlier] of await findEarlier(db, request)) settled.set(id, earlier);
    const left = request.claims.filter(({ id }) => !settled.has(id));
    const steps = await planSteps(db, request, left, settled);
    if (steps.length === 0) break;
    try {
      for (const claim of await writeSteps(db, steps, request.by)) settled.set(claim.id, { outcome: "recorded", claim });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    if (request.claims.every(({ id }) => settled.has(id))) break;
  }
  // What looks stale may have been made so by this very request, sent twice at once.
  if ([...settled.values()].some(({ outcome }) => outcome === "stale"))
    for (const [id, earlier] of await findEarlier(db, request)) if (settled.get(id)?.outcome !== "recorded") settled.set(id, earlier);
  return withClaims(db, request, settled);
}

/** The steps that can be written; why the others cannot goes into `settled`. */
async function planSteps(db: Database, request: StepRequest, claims: StepRequest["claims"], settled: Map<string, Settled>): Promise<readonly PlannedStep[]> {
  if (claims.length === 0) return [];
  const standings = new Map((await readStandings(db, claims.map(({ id }) => id))).map((standing) => [standing.id, standing]));
  return claims.flatMap(({ id, version }) => {
    const standing = standings.get(id);
    if (!standing) settled.set(id, { outcome: "not_found" });
    else if (standing.version !== version) settled.set(id, { outcome: "stale" });
    else {
      const plan = planStep(standing, request);
      if ("to" in plan) return [plan];
      settled.set(id, plan);
    }
    return [];
  });
}

function planStep(standing: ClaimStanding, request: StepRequest): PlannedStep | Settled {
  const { step, by, idempotencyKey, inBulk } = request;
  const verdict = step.act === "verdict" ? step.verdict : null;
  const lacks = verdict && supportProblem(verdict, standing);
  if (lacks) return { outcome: "refused", ...lacks };
  const next = nextState(standing, step, by.actor);
  if (next.problem !== undefined) return { outcome: "refused", message: next.problem, field: null };
  const close = verdict ? closenessOf(verdict, standing.articleUrl) : [];
  return {
    id: uuid(), claimId: standing.id, version: standing.version, act: step.act, from: standing.now, to: next.state,
    evidence: (verdict?.evidence ?? []).map((row, i) => ({ ...row, sameArticle: close[i]?.sameArticle ?? false, sameSite: close[i]?.sameSite ?? false })),
    key: keyOf(request, standing.id), batch: inBulk ? idempotencyKey : null, requestSha256: requestHash(step, standing.id),
  };
}

function nextState(standing: ClaimStanding, step: Step, actor: string): Next {
  if (step.act === "verdict") return afterVerdict(standing, step.verdict, actor);
  return step.act === "undo" ? afterUndo(standing, actor) : afterHandling(standing, step.handling);
}

const keyOf = ({ idempotencyKey, inBulk }: StepRequest, claim: string): string => (inBulk ? `${idempotencyKey}/${claim}` : idempotencyKey);

/** What this person's earlier requests with these keys came to, by the claim that is asked about now. */
async function findEarlier(db: Database, request: StepRequest): Promise<readonly (readonly [string, Settled])[]> {
  const byKey = new Map(request.claims.map(({ id }) => [keyOf(request, id), id]));
  const rows = await db.$queryRaw`
    SELECT v.idempotency_key AS key, encode(v.request_sha256, 'hex') AS request, ${claimColumnsAfterVerdict}
    FROM verdict v JOIN claim c ON c.id = v.claim_id JOIN article a ON a.id = c.article_id
    LEFT JOIN LATERAL (
      SELECT e.actor_name, e.created_at FROM verdict e
      WHERE e.claim_id = v.claim_id AND e.version <= v.version AND e.act IN ('verdict', 'undo') ORDER BY e.version DESC LIMIT 1
    ) d ON true
    WHERE v.actor = ${request.by.actor} AND v.idempotency_key = ANY(${[...byKey.keys()]}::text[])`;
  return EarlierRows.parse(rows).map(({ key, request: hash, ...claim }) => {
    const id = byKey.get(key) ?? claim.id;
    return [id, hash === requestHash(request.step, id) ? { outcome: "replayed", claim } : { outcome: "key_reused" }];
  });
}

const EarlierRows = z.array(ClaimRecord.extend({ key: z.string(), request: z.string() }));

/** The outcomes in the order that was asked, with the claims that were not written as they are now. */
async function withClaims(db: Database, { claims }: StepRequest, settled: ReadonlyMap<string, Settled>): Promise<readonly StepOutcome[]> {
  const untouched = claims.filter(({ id }) => ["stale", "refused"].includes(settled.get(id)?.outcome ?? "stale")).map(({ id }) => id);
  const rows = untouched.length === 0 ? [] : await db.$queryRaw`
    SELECT ${claimColumns} FROM claim c JOIN article a ON a.id = c.article_id WHERE c.id = ANY(${untouched}::uuid[])`;
  const now = new Map(claimRecords.parse(rows).map((claim) => [claim.id, claim]));
  return claims.map(({ id }): StepOutcome => {
    const outcome: Settled = settled.get(id) ?? { outcome: "stale" };
    if (outcome.outcome === "key_reused" || outcome.outcome === "not_found") return { id, outcome: outcome.outcome };
    if (outcome.outcome === "recorded" || outcome.outcome === "replayed") return { id, ...outcome };
    const claim = now.get(id);
    return claim ? { id, ...outcome, claim } : { id, outcome: "not_found" };
  });
}

// Over what was understood, so that spaces and the order of fields make no difference.
function requestHash(step: Step, claim: string): string {
  return createHash("sha256").update(JSON.stringify([claim, step.act, ...partsOf(step)])).digest("hex");
}

function partsOf(step: Step): readonly unknown[] {
  if (step.act === "undo") return [];
  if (step.act !== "verdict") return [step.handling.assignee?.actor, step.handling.assignee === null, step.handling.secondCheck, step.handling.needsRecheck];
  const { status, dismissed, unresolved, reason, note, correctValue, evidence } = step.verdict;
  const rows = (evidence ?? []).map(({ url, title, quote, note: words, kind, rank, lookedOn }) => [url, title, quote, words, kind, rank, lookedOn]);
  return [status, reason, note, correctValue, rows, dismissed === true, unresolved === true];
}
