import { extract, ruleBecause } from "../pipeline";
import type { Database } from "../store/database";
import { findArticleByText, storeArticle } from "../store/store-article";

type Article = Parameters<typeof storeArticle>[1]["article"];
type By = Parameters<typeof storeArticle>[2];

/** Names the engine beside each revision, so that later ones can be told from it. */
const extractor = "quantifact 0.1";

/** Reads an article and keeps it with its claims. A text that is there already is not read again. The caller has checked it. */
export async function importArticle(db: Database, article: Article, by: By): ReturnType<typeof storeArticle> {
  const existing = await findArticleByText(db, article.text);
  if (existing) return existing;
  const { claims, rejections } = extract(article.text);
  return storeArticle(db, { article, claims, rejections: rejections.map((x) => ({ ...x, because: ruleBecause(x.rule) })), extractor }, by);
}
