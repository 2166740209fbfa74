import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { SeriesChanged, SeriesDetail, SeriesPage, type SeriesChange } from "@/lib/api/series-contract";
import { request } from "./request";

const path = "/api/series";

export const seriesListQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ["series", "list", q],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => request(SeriesPage, `${path}?${new URLSearchParams({ ...(q && { q }), ...(pageParam && { cursor: pageParam }) })}`, { signal }),
    getNextPageParam: (last) => last.nextCursor,
  });

export const seriesQuery = (id: string) =>
  queryOptions({ queryKey: ["series", id], queryFn: ({ signal }) => request(SeriesDetail, `${path}/${encodeURIComponent(id)}`, { signal }) });

export const changeSeries = ({ id, version }: { readonly id: string; readonly version: number }, key: string, body: SeriesChange) =>
  request(SeriesChanged, `${path}/${encodeURIComponent(id)}/changes`, { method: "POST", body, headers: { "if-match": `"${version}"`, "idempotency-key": key } });
