import { z } from "zod";
import { ArticleSummary, RejectionRecord, type ArticleDetail } from "../api/contract";
import { articleColumns, articleCounts } from "./article-rows";
import { claimColumns, claimRecords } from "./claim-rows";
import type { Database } from "./database";

const Head = z.array(ArticleSummary.omit({ claims: true }).extend({ text: z.string() }));
const Rejections = z.array(RejectionRecord);

/** The article with its newest text, and its claims and turned-down numbers in the order of the text; null for an unknown id. */
export async function readArticle(db: Database, id: string): Promise<ArticleDetail | null> {
  const [heads, claims, rejections] = await Promise.all([
    db.$queryRaw`
      SELECT ${articleColumns}, r.text FROM article a ${articleCounts}
      CROSS JOIN LATERAL (SELECT text FROM revision WHERE article_id = a.id ORDER BY number DESC LIMIT 1) r
      WHERE a.id = ${id}::uuid`,
    db.$queryRaw`
      SELECT ${claimColumns} FROM claim c JOIN article a ON a.id = c.article_id
      WHERE c.article_id = ${id}::uuid ORDER BY c.start_offset`,
    db.$queryRaw`
      SELECT start_offset AS "start", end_offset AS "end", quote, rule, because
      FROM rejection WHERE article_id = ${id}::uuid ORDER BY start_offset`,
  ]);
  const head = Head.parse(heads)[0];
  return head ? { ...head, claims: claimRecords.parse(claims), rejections: Rejections.parse(rejections) } : null;
}
