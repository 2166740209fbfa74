import { z } from "zod";
import { ArticleSummary, RejectionRecord, type ArticleDetail } from "../api/contract";
import { articleColumns, articleCounts } from "./article-rows";
import { claimColumns, claimRecords } from "./claim-rows";
import type { Database } from "./database";
import { seriesOfArticle } from "./read-series";
import { readArticleFindings } from "./read-findings";

const Head = z.array(ArticleSummary.omit({ claims: true }).extend({ text: z.string() }));
const Rejections = z.array(RejectionRecord);

/** The article with its newest text, and its claims, findings and turned-down numbers in the order of the text; null for an unknown id. */
export async function readArticle(db: Database, id: string): Promise<ArticleDetail | null> {
  const [heads, claims, findings, series, rejections] = await Promise.all([
    db.$queryRaw`
      SELECT ${articleColumns}, r.text FROM article a ${articleCounts}
      CROSS JOIN LATERAL (SELECT text FROM revision WHERE article_id = a.id ORDER BY number DESC LIMIT 1) r
      WHERE a.id = ${id}::uuid`,
    db.$queryRaw`
      SELECT ${claimColumns} FROM claim c JOIN article a ON a.id = c.article_id
      WHERE c.article_id = ${id}::uuid AND NOT c.withdrawn ORDER BY c.start_offset`,
    readArticleFindings(db, id),
    seriesOfArticle(db, id),
    // A number that an editor has made a claim of is no longer turned down.
    db.$queryRaw`
      SELECT x.start_offset AS "start", x.end_offset AS "end", x.quote, x.rule, x.because
      FROM rejection x
      WHERE x.revision_id = (SELECT id FROM revision WHERE article_id = ${id}::uuid ORDER BY number DESC LIMIT 1)
        AND NOT EXISTS (SELECT FROM claim c WHERE c.revision_id = x.revision_id AND c.origin = 'editor' AND NOT c.withdrawn
          AND c.start_offset < x.end_offset AND c.end_offset > x.start_offset)
      ORDER BY x.start_offset`,
  ]);
  const head = Head.parse(heads)[0];
  if (!head) return null;
  return { ...head, claims: claimRecords.parse(claims), findings, series, rejections: Rejections.parse(rejections) };
}
