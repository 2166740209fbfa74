import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { ClaimPage, ClaimRecord } from "@/lib/api/contract";
import { articleQuery } from "@/components/queries/articles";
import { withClaim } from "./order";

type Pages = InfiniteData<ClaimPage>;

const withRow = (pages: Pages, claim: ClaimRecord): Pages =>
  ({ ...pages, pages: pages.pages.map((page) => ({ ...page, items: page.items.map((row) => (row.id === claim.id ? { ...row, ...claim } : row)) })) });

/** Shows a claim as the desk has just answered, wherever it stands; nothing moves in a queue that is being walked. */
export async function showClaim(cache: QueryClient, claim: ClaimRecord): Promise<void> {
  const { queryKey } = articleQuery(claim.article.id);
  const show = () => cache.setQueryData(queryKey, (old) => old && withClaim(old, claim));
  show();
  cache.setQueriesData<Pages>({ queryKey: ["queue"] }, (old) => old && withRow(old, claim));
  // A read that began before the step would bring the old state back.
  await cache.cancelQueries({ queryKey });
  // Cut off before its first answer, as after a reload, the article has to be asked for again.
  if (show() === undefined) void cache.invalidateQueries({ queryKey });
  for (const key of ["stats", "claims", "facets", "articles", "rules"]) void cache.invalidateQueries({ queryKey: [key] });
  void cache.invalidateQueries({ queryKey: ["history", claim.id] });
}
