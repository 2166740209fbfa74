/** Claims as files for other programs. Every decimal keeps every digit; a CSV cell cannot act as a formula. */
import { stringify } from "csv-stringify/sync";
import { exportCells, exportColumns, exportRow, type ExportRow } from "../api/claim-export";
import type { ClaimQuery } from "../api/claim-query";
import type { ArticleDetail, ClaimRecord } from "../api/contract";
import type { Database } from "../store/database";
import { listClaims } from "../store/list-claims";

/** Without it, spreadsheets take UTF-8 for something else. */
const byteOrderMark = "\uFEFF";
const head = () => byteOrderMark + stringify([exportColumns.map(({ name }) => name)]);
const lines = (claims: readonly ClaimRecord[]): string => (claims.length === 0 ? "" : stringify(claims.map(exportCells)));

/** The whole CSV of a few claims. */
export const csvOf = (claims: readonly ClaimRecord[]): string => head() + lines(claims);

/** The CSV of a filtered list, page by page: no more than one page stands in memory. */
export async function* csvOfList(db: Database, query: Omit<ClaimQuery, "cursor" | "limit">): AsyncGenerator<string> {
  yield head();
  for (let cursor: string | undefined; ;) {
    const page = await listClaims(db, { ...query, limit: 500, cursor });
    yield lines(page.items);
    if (page.nextCursor === null) return;
    cursor = page.nextCursor;
  }
}

export interface ArticleFile {
  readonly article: Pick<ArticleDetail, "id" | "title" | "outlet" | "url" | "published" | "revision">;
  readonly claims: readonly ExportRow[];
  readonly findings: ArticleDetail["findings"];
}

/** An article's claims with what the checks say, as JSON. */
export const jsonOf = ({ id, title, outlet, url, published, revision, claims, findings }: ArticleDetail): ArticleFile =>
  ({ article: { id, title, outlet, url, published, revision }, claims: claims.map(exportRow), findings });

const rating = { verified: { ratingValue: "5", alternateName: "Verified" }, disputed: { ratingValue: "1", alternateName: "Disputed" } } as const;

/**
 * The decided claims of an article as ClaimReview (https://schema.org/ClaimReview), JSON-LD for search engines
 * and other desks. `desk` is the address under which the claims can be seen.
 */
export function claimReviewsOf(article: ArticleDetail, desk: string): object {
  const appearance = {
    "@type": "NewsArticle", headline: article.title, ...(article.url && { url: article.url }), ...(article.published && { datePublished: article.published }),
    ...(article.outlet && { publisher: { "@type": "Organization", name: article.outlet } }),
  };
  const reviews = article.claims.flatMap((claim) => {
    if (claim.status === "unverified" || claim.dismissed || !claim.decidedAt) return [];
    const explanation = [claim.correctValue && `Correct value: ${claim.correctValue}.`, claim.note].filter(Boolean).join(" ");
    return [{
      "@type": "ClaimReview",
      url: `${desk}/articles/${article.id}?claim=${claim.id}`,
      datePublished: claim.decidedAt.slice(0, 10),
      claimReviewed: `${claim.before}${claim.quote}${claim.after}`.trim(),
      author: { "@type": "Organization", name: "Quantifact", url: desk },
      itemReviewed: { "@type": "Claim", appearance, ...(claim.source && { author: { "@type": "Thing", name: claim.source } }) },
      reviewRating: { "@type": "Rating", bestRating: "5", worstRating: "1", ...rating[claim.status], ...(explanation && { ratingExplanation: explanation }) },
    }];
  });
  return { "@context": "https://schema.org", "@graph": reviews };
}
