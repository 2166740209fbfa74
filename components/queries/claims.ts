import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { NumberReading, type NewClaim, type NewCorrection, type PlaceQuery } from "@/lib/api/claim-slots";
import { ClaimPage, ClaimRecord } from "@/lib/api/contract";
import { FindingRecord, type NewOverrule } from "@/lib/api/finding-contract";
import { BulkResult, Colleagues, CommentRecord, Comments, History, Policy, type BulkVerdict, type Handling, type NewVerdict } from "@/lib/api/verdict-contract";
import { RefusedError, StaleError } from "./errors";
import { request } from "./request";

const pageSize = 200;

/** `filters` is the query string of the claims page, without cursor and limit. */
export const claimsQuery = (filters: string) =>
  infiniteQueryOptions({
    queryKey: ["claims", filters],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams(filters);
      query.set("limit", String(pageSize));
      if (pageParam) query.set("cursor", pageParam);
      return request(ClaimPage, `/api/claims?${query}`, { signal });
    },
    getNextPageParam: (last) => last.nextCursor,
  });

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ["history", id],
    queryFn: ({ signal }) => request(History, `/api/claims/${encodeURIComponent(id)}/history`, { signal }),
  });

const path = (id: string, part: string) => `/api/claims/${encodeURIComponent(id)}/${part}`;
/** The version that the person saw, and a key that stays the same however often it is sent. */
const written = (version: number, key: string) => ({ "if-match": `"${version}"`, "idempotency-key": key });

/** The list that a queue walks: fetched once, so that nothing moves under the reader. */
export const queueQuery = (filters: string) => infiniteQueryOptions({ ...claimsQuery(filters), queryKey: ["queue", filters], staleTime: Infinity });

export const sendVerdict = (id: string, version: number, key: string, body: NewVerdict): Promise<ClaimRecord> =>
  request(ClaimRecord, path(id, "verdicts"), { method: "POST", body, headers: written(version, key) });

/** Takes the newest verdict back, as a step of its own. Throws `StaleError` or `RefusedError` like a verdict. */
export async function sendUndo(id: string, version: number, key: string): Promise<ClaimRecord> {
  const { items: [done] } = await undoVerdicts([{ id, version }], key);
  if (done?.outcome === "recorded" && done.claim) return done.claim;
  if (done?.outcome === "stale" && done.claim) throw new StaleError("stale", done.message ?? "", done.claim);
  throw new RefusedError(422, done?.outcome ?? "unreadable", done?.message ?? "");
}

export const undoVerdicts = (claims: BulkVerdict["claims"], key: string) =>
  request(BulkResult, "/api/verdicts/undo", { method: "POST", body: { claims }, headers: { "idempotency-key": key } });

export const sendVerdicts = (body: BulkVerdict, key: string) =>
  request(BulkResult, "/api/verdicts", { method: "POST", body, headers: { "idempotency-key": key } });

export const sendHandling = (id: string, version: number, key: string, body: Handling) =>
  request(ClaimRecord, path(id, "handling"), { method: "POST", body, headers: written(version, key) });

export const sendCorrection = (id: string, version: number, key: string, body: NewCorrection) =>
  request(ClaimRecord, path(id, "corrections"), { method: "POST", body, headers: written(version, key) });

export const readPlace = (article: string, { revision, start, end }: PlaceQuery) =>
  request(NumberReading, `/api/articles/${encodeURIComponent(article)}/reading?${new URLSearchParams({ revision: String(revision), start: String(start), end: String(end) })}`);

export const addClaim = (article: string, key: string, body: NewClaim) =>
  request(ClaimRecord, `/api/articles/${encodeURIComponent(article)}/claims`, { method: "POST", body, headers: { "idempotency-key": key } });

export const sendOverrule = (finding: string, key: string, body: NewOverrule) =>
  request(FindingRecord, `/api/findings/${encodeURIComponent(finding)}/overrules`, { method: "POST", body, headers: { "idempotency-key": key } });

export const commentsQuery = (id: string) =>
  queryOptions({ queryKey: ["comments", id], queryFn: ({ signal }) => request(Comments, path(id, "comments"), { signal }) });

export const sendComment = (id: string, key: string, text: string) =>
  request(CommentRecord, path(id, "comments"), { method: "POST", body: { text }, headers: { "idempotency-key": key } });

export const colleaguesQuery = () =>
  queryOptions({ queryKey: ["colleagues"], staleTime: 5 * 60_000, queryFn: ({ signal }) => request(Colleagues, "/api/colleagues", { signal }) });

export const policyQuery = () =>
  queryOptions({ queryKey: ["policy"], staleTime: 60_000, queryFn: ({ signal }) => request(Policy, "/api/policy", { signal }) });
