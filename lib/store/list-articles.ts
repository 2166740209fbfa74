import { z } from "zod";
import type { ArticlePage, ArticleQuery } from "../api/contract";
import { articleColumns, articleCounts, articleSummaries } from "./article-rows";
import { readCursor, writeCursor } from "./cursor";
import { sql, type Database } from "./database";
import { searchPattern } from "./search-text";

const Key = z.tuple([z.uuid()]);
const Total = z.tuple([z.object({ total: z.number().int() })]);

/** The articles whose title or outlet holds `q`, the newest on the desk first. */
export async function listArticles(db: Database, query: ArticleQuery): Promise<ArticlePage> {
  const after = readCursor(query.cursor, Key);
  const matches = query.q ? sql`a.search LIKE ${searchPattern(query.q)}` : sql`true`;
  const [rows, counted] = await Promise.all([
    db.$queryRaw`
      SELECT ${articleColumns} FROM article a ${articleCounts}
      WHERE ${matches} AND ${after ? sql`a.id < ${after[0]}::uuid` : sql`true`}
      ORDER BY a.id DESC LIMIT ${query.limit + 1}`,
    db.$queryRaw`SELECT count(*)::int AS total FROM article a WHERE ${matches}`,
  ]);
  const articles = articleSummaries.parse(rows);
  const items = articles.slice(0, query.limit);
  const last = articles.length > query.limit ? items.at(-1) : undefined;
  return { items, total: Total.parse(counted)[0].total, nextCursor: last ? writeCursor([last.id]) : null };
}
