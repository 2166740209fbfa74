import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { ClaimPage, ClaimRecord } from "@/lib/api/contract";
import { History, type NewVerdict } from "@/lib/api/verdict-contract";
import { request } from "./request";

const pageSize = 100;

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

/** One decision; `key` stays the same however often it is sent. */
export function sendVerdict(id: string, version: number, key: string, body: NewVerdict): Promise<ClaimRecord> {
  return request(ClaimRecord, `/api/claims/${encodeURIComponent(id)}/verdicts`, {
    method: "POST",
    body,
    headers: { "if-match": `"${version}"`, "idempotency-key": key },
  });
}
