import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { ArticleCreated, ArticleDetail, ArticlePage, type NewArticle } from "@/lib/api/contract";
import { request } from "./request";

const pageSize = 50;

export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ["article", id],
    queryFn: ({ signal }) => request(ArticleDetail, `/api/articles/${encodeURIComponent(id)}`, { signal }),
  });

export const articlesQuery = (q: string, limit = pageSize) =>
  infiniteQueryOptions({
    queryKey: ["articles", q, limit],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ limit: String(limit) });
      if (q) query.set("q", q);
      if (pageParam) query.set("cursor", pageParam);
      return request(ArticlePage, `/api/articles?${query}`, { signal });
    },
    getNextPageParam: (last) => last.nextCursor,
  });

export const createArticle = (body: NewArticle) => request(ArticleCreated, "/api/articles", { method: "POST", body });
