import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import type { ArticleCreated, NewArticle } from "../api/contract";
import { ApiError } from "../api/errors";
import type { Person } from "../api/person";
import { withAnchors } from "../review/anchor";
import type { Claim, Rejection } from "../types";
import type { Database } from "./database";
import { searchText } from "./search-text";

/** An article with what was found in it, ready to be kept. */
export interface ReadArticle {
  readonly article: NewArticle;
  readonly claims: readonly Claim[];
  readonly rejections: readonly (Rejection & { readonly because: string })[];
  /** Which extractor found them, with its version. */
  readonly extractor: string;
}

/** One number in every twenty characters of the longest text: beyond that it is a table of data and no article. */
export const mostFigures = 50_000;

const Created = z.array(z.object({ id: z.uuid(), claims: z.number().int() }));

/** The article that has exactly this text already, or null. */
export async function findArticleByText(db: Database, text: string): Promise<ArticleCreated | null> {
  const rows = await db.$queryRaw`
    SELECT r.article_id::text AS id, (SELECT coalesce(sum(t.n), 0)::int FROM tally t WHERE t.article_id = r.article_id AND NOT t.dismissed) AS claims
    FROM revision r WHERE r.text_sha256 = ${hash(text)} ORDER BY r.article_id LIMIT 1`;
  const found = Created.parse(rows)[0];
  return found ? { ...found, created: false } : null;
}

/**
 * Keeps an article with its claims in one statement, or answers with the article that has this text
 * already: of any number of writers with the same text, one creates it.
 */
export async function storeArticle(db: Database, { article, claims, rejections, extractor }: ReadArticle, by: Pick<Person, "actor" | "name">): Promise<ArticleCreated> {
  if (claims.length + rejections.length > mostFigures)
    throw new ApiError(422, "too_many_figures", `The text holds more than ${mostFigures.toLocaleString("en-GB")} numbers. It is a table rather than an article; split it into parts.`);
  const [id, revision] = [uuid(), uuid()];
  const rows = await db.$queryRaw`
    WITH new_revision AS (
      INSERT INTO revision (id, article_id, number, text, text_sha256, extractor, created_by, created_by_name)
      VALUES (${revision}::uuid, ${id}::uuid, 1, ${article.text}, ${hash(article.text)}, ${extractor}, ${by.actor}, ${by.name})
      ON CONFLICT (text_sha256) WHERE number = 1 DO NOTHING
      RETURNING id, article_id
    ), new_article AS (
      INSERT INTO article (id, title, outlet, url, published, search, created_by, created_by_name)
      SELECT article_id, ${article.title}, ${article.outlet ?? null}, ${article.url ?? null}, ${article.published ?? null}::date,
        ${searchText([article.title, article.outlet])}, ${by.actor}, ${by.name}
      FROM new_revision
    ), new_claims AS (
      INSERT INTO claim (id, article_id, revision_id, start_offset, end_offset, quote, prefix, suffix, sentence_start, sentence_end,
        kind, value, high, vague, bound, unit, per, change, about, source, votes_for, votes_against, votes_abstain, harm,
        restates_id, rule, confidence, priority, reasons, search)
      SELECT c.id, r.article_id, r.id, c.start_offset, c.end_offset, c.quote, c.prefix, c.suffix, c.sentence_start, c.sentence_end,
        c.kind, c.value, c.high, c.vague, c.bound, c.unit, c.per, c.change, c.about, c.source, c.votes_for, c.votes_against, c.votes_abstain, c.harm,
        c.restates_id, c.rule, c.confidence, c.priority, c.reasons, c.search
      FROM new_revision r, jsonb_populate_recordset(NULL::claim, ${JSON.stringify(claimRows(article, claims))}::jsonb) c
      RETURNING 1
    ), new_rejections AS (
      INSERT INTO rejection (revision_id, article_id, start_offset, end_offset, quote, rule, because)
      SELECT r.id, r.article_id, x.start_offset, x.end_offset, x.quote, x.rule, x.because
      FROM new_revision r, jsonb_populate_recordset(NULL::rejection, ${JSON.stringify(rejectionRows(rejections))}::jsonb) x
    )
    SELECT article_id::text AS id, (SELECT count(*)::int FROM new_claims) AS claims FROM new_revision`;
  const created = Created.parse(rows)[0];
  if (created) return { ...created, created: true };
  const existing = await findArticleByText(db, article.text);
  if (!existing) throw new Error("An article with this text was there and is gone.");
  return existing;
}

const hash = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(createHash("sha256").update(text, "utf8").digest());

// A value travels as a string, so that every digit of it arrives.
function claimRows(article: NewArticle, claims: readonly Claim[]) {
  const ids = new Map(claims.map((claim) => [claim.start, uuid()]));
  return withAnchors(article.text, claims).map((c) => ({
    id: ids.get(c.start), start_offset: c.start, end_offset: c.end, quote: c.quote,
    prefix: c.prefix, suffix: c.suffix, sentence_start: c.sentenceStart, sentence_end: c.sentenceEnd,
    kind: c.kind, value: c.value, high: c.high, vague: c.vague ?? false, bound: c.bound, unit: c.unit, per: c.per, change: c.change,
    about: c.about, source: c.source, votes_for: c.for, votes_against: c.against, votes_abstain: c.abstain, harm: c.harm,
    restates_id: c.restates === undefined ? null : ids.get(c.restates), rule: c.rule, confidence: c.confidence, priority: Math.round(c.priority),
    reasons: c.reasons, search: searchText([`${c.prefix}${c.quote}${c.suffix}`, c.about, c.unit, c.source, article.title]),
  }));
}

const rejectionRows = (rejections: ReadArticle["rejections"]) =>
  rejections.map((x) => ({ start_offset: x.start, end_offset: x.end, quote: x.quote, rule: x.rule, because: x.because }));
