import type { ArticleDetail } from "../api/contract";
import { ruleBecause } from "../pipeline";

/** The article with the reason of each claim's rule beside its id, as the rule book words it today. */
export const explainClaims = (article: ArticleDetail): ArticleDetail => ({
  ...article,
  claims: article.claims.map((claim) => ({ ...claim, because: ruleBecause(claim.rule) })),
});
