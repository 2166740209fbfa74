"use client";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ClaimRecord } from "@/lib/api/contract";
import { readFilters, writeFilters, type Filters } from "@/components/claims/filters";
import { useNavigation } from "@/components/navigation";
import { articleQuery } from "@/components/queries/articles";
import { queueQuery } from "@/components/queries/claims";
import { isOpen, neighbour, nextOpen, withHeld } from "./order";
import { useOutbox } from "./outbox-provider";

/** So many claims before the end of what is loaded, the next page is asked for. */
const ahead = 30;

/** The filters of the address. Without any on what stands where, a queue is of what is open; it begins with what needs somebody. */
export function queueFilters(query: URLSearchParams): Filters {
  const { filters } = readFilters(query, ["claim"]);
  const chosen = filters.status.length > 0 || filters.flag.length > 0;
  return { ...filters, ...(!chosen && { flag: ["open"] }), sort: query.has("sort") ? filters.sort : "needs" };
}

/** A filtered list of claims, walked one by one. The list stays as it was fetched, so that nothing moves; `reload` fetches it anew. */
export function useQueue() {
  const { query, show } = useNavigation();
  const cache = useQueryClient();
  const { held } = useOutbox();
  const filters = useMemo(() => queueFilters(query), [query]);
  const key = writeFilters(filters).toString();
  const list = useInfiniteQuery(queueQuery(key));
  const known = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const claims = useMemo(() => withHeld(known, held), [known, held]);
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState(() => query.get("claim"));

  const current = claims.find((c) => c.id === chosen) ?? claims.find(isOpen) ?? claims[0] ?? null;
  const at = current ? claims.indexOf(current) : -1;
  const select = useCallback((claim: ClaimRecord) => setChosen(claim.id), []);
  const after = (claim: ClaimRecord) => nextOpen(claims, claim, skipped);
  const step = (by: 1 | -1) => { const next = neighbour(claims, current, by); if (next) select(next); };
  const skip = () => {
    if (!current) return;
    const now = [...skipped.filter((id) => id !== current.id), current.id];
    setSkipped(now);
    const next = nextOpen(claims, current, now);
    if (next) select(next);
  };

  // The address follows, without a step for the back button.
  const id = current?.id;
  useEffect(() => {
    const timer = setTimeout(() => {
      const next = new URLSearchParams(window.location.search);
      if (!id || next.get("claim") === id) return;
      next.set("claim", id);
      show(next, "silent");
    }, 150);
    return () => clearTimeout(timer);
  }, [id, show]);

  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && claims.length - at < ahead) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, claims.length, at]);

  // The next claim's article is at hand before it is asked for.
  const coming = current && after(current)?.article.id;
  const article = useQuery({ ...articleQuery(current?.article.id ?? ""), enabled: current !== null });
  useEffect(() => { if (coming) cache.query(articleQuery(coming)).catch(() => undefined); }, [cache, coming]);

  const reload = () => { setSkipped([]); void cache.resetQueries({ queryKey: queueQuery(key).queryKey }); };
  return { filters, chosen: readFilters(query, ["claim"]).filters, list, known, claims, current, at, select, after, step, skip, skipped, article: article.data ?? null, reload };
}
