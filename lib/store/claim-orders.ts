import type { ClaimSort, SortOrder } from "../api/claim-query";
import { isoTime } from "./claim-rows";
import { sql, type Sql } from "./database";
import { turned, type KeyColumn } from "./keyset";

const typed = {
  int: (text: string) => sql`${text}::int`,
  float: (text: string) => sql`${text}::float8`,
  decimal: (text: string) => sql`${text}::numeric`,
  date: (text: string) => sql`${text}::date`,
  time: (text: string) => sql`${text}::timestamptz`,
  id: (text: string) => sql`${text}::uuid`,
  text: (text: string) => sql`${text}::text`,
} as const;

const key = (column: Sql, type: keyof typeof typed, descending: boolean, text: Sql = sql`${column}::text`): KeyColumn => ({ column, text, value: typed[type], descending });

// Equal keys: the newest article first, each in the order of its text. Two revisions may have a claim at one place.
const place = (article: Sql): readonly KeyColumn[] => [key(article, "id", true), key(sql`c.start_offset`, "int", false), key(sql`c.id`, "id", false)];
const claimPlace = place(sql`c.article_id`);
// From the article's side, so that its index gives the order.
const articlePlace = place(sql`a.id`);

/** The first 100 characters of the title, folded: what an index can hold of any title. */
const title = sql`left(a.search, 100) COLLATE "C"`;

/** The index `claim_by_need` holds this expression. */
const need = sql`(CASE WHEN c.needs_recheck IS NOT NULL THEN 0 WHEN c.check_outcome = 'amend' THEN 1 WHEN c.check_outcome = 'review' THEN 2 ELSE 3 END)`;

const orders: Readonly<Record<ClaimSort, readonly KeyColumn[]>> = {
  needs: [key(need, "int", false), key(sql`c.priority`, "int", true), ...claimPlace],
  priority: [key(sql`c.priority`, "int", true), ...claimPlace],
  confidence: [key(sql`c.confidence`, "float", true), ...claimPlace],
  value: [{ ...key(sql`c.value`, "decimal", true), nullable: true }, ...claimPlace],
  decided: [{ ...key(sql`c.decided_at`, "time", true, isoTime(sql`c.decided_at`)), nullable: true }, ...claimPlace],
  status: [key(sql`c.status`, "text", false), key(sql`c.priority`, "int", true), ...claimPlace],
  date: [{ ...key(sql`a.published`, "date", true), nullable: true }, ...articlePlace],
  article: [key(title, "text", false, sql`left(a.search, 100)`), ...articlePlace],
};

/** The columns of an order, the last of them the claim's id, so that no two rows are equal. */
export function orderOf(sort: SortOrder): readonly KeyColumn[] {
  return sort.startsWith("-") ? turned(orders[sort.slice(1) as ClaimSort]) : orders[sort as ClaimSort];
}
