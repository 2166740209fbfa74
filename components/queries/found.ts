import { queryOptions } from "@tanstack/react-query";
import { ArticlePage, ClaimPage } from "@/lib/api/contract";
import { request } from "./request";

const few = 6;

/** The first articles and figures that say this. */
export const foundQuery = (q: string) =>
  queryOptions({
    queryKey: ["found", q],
    queryFn: async ({ signal }) => {
      const query = new URLSearchParams({ q, limit: String(few) });
      const [articles, claims] = await Promise.all([request(ArticlePage, `/api/articles?${query}`, { signal }), request(ClaimPage, `/api/claims?${query}`, { signal })]);
      return { articles: articles.items, claims: claims.items };
    },
  });
