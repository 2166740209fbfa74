import type { ArticleCreated, NewArticle } from "../api/contract";
import { requireText } from "../api/text-check";
import { extract, ruleBecause } from "../pipeline";
import type { Database } from "../store/database";
import { findArticleByText, storeArticle } from "../store/store-article";
import { checkArticle } from "./check-desk";
import { groupSeries } from "./group-series";

/** Names the engine beside each revision, so that later ones can be told from it. */
const extractor = "quantifact 0.1";

/**
 * Reads an article, keeps it with its claims and checks them; a text that is there already is not read again.
 * Throws ApiError for a text that the desk does not take.
 */
export async function importArticle(db: Database, article: NewArticle, by: Parameters<typeof storeArticle>[2]): Promise<ArticleCreated> {
  requireText(article.text);
  const existing = await findArticleByText(db, article.text);
  if (existing) return existing;
  const { claims, rejections } = extract(article.text);
  const stored = await storeArticle(db, { article, claims, rejections: rejections.map((x) => ({ ...x, because: ruleBecause(x.rule) })), extractor }, by);
  if (stored.created) {
    // Series first: the checks compare with what other articles say.
    await groupSeries(db, stored.id);
    await checkArticle(db, stored.id);
  }
  return stored;
}
