import { acrossFinding } from "../checks/across-articles";
import type { Finding } from "../types";
import type { Database } from "../store/database";
import { readSeries, seriesOfArticle } from "../store/read-series";
import type { TextToCheck } from "../store/read-text-to-check";

/** What the article's figures say beside the same quantities in other articles. */
export async function compareSeries(db: Database, { articleId, ids, claims }: TextToCheck): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const { claimId, seriesId } of await seriesOfArticle(db, articleId)) {
    const series = await readSeries(db, seriesId);
    const at = series?.items.findIndex(({ claim }) => claim.id === claimId) ?? -1;
    const point = series?.items[at], before = series?.items[at - 1]?.claim;
    const start = [...ids].find(([, id]) => id === claimId)?.[0];
    const quote = claims.find((claim) => claim.start === start)?.quote;
    if (!point || !before || start === undefined || quote === undefined || (point.is !== "falling" && point.is !== "contradiction")) continue;
    found.push(acrossFinding(start, quote, point.is, { quote: before.quote, title: before.article.title, outlet: before.article.outlet, day: before.article.published }));
  }
  return found;
}
