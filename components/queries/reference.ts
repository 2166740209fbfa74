import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { ChamberList, RateAnswer, RateImported, RateImportPage, ReferenceSummary, type NewRateImport, type RateQuery } from "@/lib/api/reference-contract";
import { request } from "./request";

const path = "/api/reference";

export const referenceQuery = () =>
  queryOptions({ queryKey: ["reference", "all"], queryFn: ({ signal }) => request(ReferenceSummary, path, { signal }) });

export const chambersQuery = () =>
  queryOptions({ queryKey: ["reference", "chambers"], staleTime: Infinity, queryFn: ({ signal }) => request(ChamberList, `${path}/chambers`, { signal }) });

export const rateQuery = (asked: RateQuery) =>
  queryOptions({ queryKey: ["reference", "rate", asked], queryFn: ({ signal }) => request(RateAnswer, `${path}/rate?${new URLSearchParams(asked)}`, { signal }) });

export const rateImportsQuery = () =>
  infiniteQueryOptions({
    queryKey: ["reference", "imports"],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => request(RateImportPage, `${path}/imports${pageParam ? `?cursor=${encodeURIComponent(pageParam)}` : ""}`, { signal }),
    getNextPageParam: (last) => last.nextCursor,
  });

export const importRates = (body: NewRateImport) => request(RateImported, `${path}/imports`, { method: "POST", body });
