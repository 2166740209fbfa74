import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import type { ArticleCreated, NewArticle } from "../api/contract";
import { ApiError } from "../api/errors";
import type { Person } from "../api/person";
import type { Claim } from "../types";
import { sql, type Database } from "./database";
import { insertClaims, insertRejections, newClaimRows, type NewRejection } from "./new-claim-rows";
import { searchText } from "./search-text";

/** An article with what was found in it, ready to be kept. */
export interface ReadArticle {
  readonly article: NewArticle;
  readonly claims: readonly Claim[];
  readonly rejections: readonly NewRejection[];
  /** Which extractor found them, with its version. */
  readonly extractor: string;
}

/** One number in every twenty characters of the longest text: beyond that it is a table of data and no article. */
const mostFigures = 50_000;

const Created = z.array(z.object({ id: z.uuid(), claims: z.number().int() }));

/** The article that has exactly this text already, or null. */
export async function findArticleByText(db: Database, text: string): Promise<ArticleCreated | null> {
  const rows = await db.$queryRaw`
    SELECT r.article_id::text AS id, (SELECT coalesce(sum(t.n), 0)::int FROM tally t WHERE t.article_id = r.article_id AND NOT t.dismissed) AS claims
    FROM revision r WHERE r.text_sha256 = ${textHash(text)} ORDER BY r.article_id LIMIT 1`;
  const found = Created.parse(rows)[0];
  return found ? { ...found, created: false } : null;
}

/**
 * Keeps an article with its claims in one statement, or answers with the article that has this text
 * already: of any number of writers with the same text, one creates it.
 */
export async function storeArticle(db: Database, { article, claims, rejections, extractor }: ReadArticle, by: Pick<Person, "actor" | "name">): Promise<ArticleCreated> {
  refuseTooMany(claims.length + rejections.length);
  const [id, revision] = [uuid(), uuid()];
  const rows = await db.$queryRaw`
    WITH new_revision AS (
      INSERT INTO revision (id, article_id, number, text, text_sha256, extractor, created_by, created_by_name)
      VALUES (${revision}::uuid, ${id}::uuid, 1, ${article.text}, ${textHash(article.text)}, ${extractor}, ${by.actor}, ${by.name})
      ON CONFLICT (text_sha256) WHERE number = 1 DO NOTHING
      RETURNING id, article_id
    ), new_article AS (
      INSERT INTO article (id, title, outlet, url, published, search, created_by, created_by_name)
      SELECT article_id, ${article.title}, ${article.outlet ?? null}, ${article.url ?? null}, ${article.published ?? null}::date,
        ${searchText([article.title, article.outlet])}, ${by.actor}, ${by.name}
      FROM new_revision
    ), new_claims AS (
      ${insertClaims(sql`new_revision`, newClaimRows(article, claims))} RETURNING 1
    ), new_rejections AS (
      ${insertRejections(sql`new_revision`, rejections)}
    )
    SELECT article_id::text AS id, (SELECT count(*)::int FROM new_claims) AS claims FROM new_revision`;
  const created = Created.parse(rows)[0];
  if (created) return { ...created, created: true };
  const existing = await findArticleByText(db, article.text);
  if (!existing) throw new Error("An article with this text was there and is gone.");
  return existing;
}

export function refuseTooMany(figures: number): void {
  if (figures > mostFigures)
    throw new ApiError(422, "too_many_figures", `The text holds more than ${mostFigures.toLocaleString("en-GB")} numbers. It is a table rather than an article; split it into parts.`);
}

export const textHash = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(createHash("sha256").update(text, "utf8").digest());
