/** How an article's summary is read: its row, its newest revision's number and its kept counts. */
import { z } from "zod";
import { ArticleSummary } from "../api/contract";
import { isoTime } from "./claim-rows";
import { sql } from "./database";

/** The columns of an ArticleSummary, from article `a` and `articleCounts`. */
export const articleColumns = sql`
  a.id::text, a.title, a.outlet, a.url, a.published::text, ${isoTime(sql`a.created_at`)} AS "createdAt",
  (SELECT max(r.number) FROM revision r WHERE r.article_id = a.id) AS revision,
  t.claims, t.unverified, t.verified, t.disputed`;

/** Joins the counts of article `a` as `t`; what was dismissed is in none of them. */
export const articleCounts = sql`
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(n), 0)::int AS claims,
      coalesce(sum(n) FILTER (WHERE status = 'unverified'), 0)::int AS unverified,
      coalesce(sum(n) FILTER (WHERE status = 'verified'), 0)::int AS verified,
      coalesce(sum(n) FILTER (WHERE status = 'disputed'), 0)::int AS disputed
    FROM tally WHERE tally.article_id = a.id AND NOT tally.dismissed
  ) t`;

export const articleSummaries = z.array(ArticleSummary);
