import type { Stat } from "../api/contract";
import { articleColumns, articleCounts, articleSummaries } from "./article-rows";
import type { Database } from "./database";

/** The 50 articles with most left to check, the fullest first. */
export async function listArticlesToCheck(db: Database): Promise<Stat<"articles">> {
  const rows = await db.$queryRaw`
    WITH fullest AS (
      SELECT a.id, coalesce(sum(t.n) FILTER (WHERE t.status = 'unverified'), 0) AS left_over
      FROM article a LEFT JOIN tally t ON t.article_id = a.id AND NOT t.dismissed
      GROUP BY a.id ORDER BY left_over DESC, a.id DESC LIMIT 50
    )
    SELECT ${articleColumns} FROM fullest JOIN article a USING (id) ${articleCounts}
    ORDER BY fullest.left_over DESC, a.id DESC`;
  return { items: articleSummaries.parse(rows) };
}
