/**
 * Paging by key: a list in a total order goes on after the last row that was seen. The rows that follow
 * are those that differ first in the last column, in the one before it, and so on: each such run is a
 * range of the index that holds the order, so a page costs the same at any depth.
 */
import { Prisma, sql, type Sql } from "./database";

/** One column of an order, as it stands in the query over claim `c` and article `a`. */
export interface KeyColumn {
  readonly column: Sql;
  /** The column as text, for the cursor, and what makes a value of such a text again. */
  readonly text: Sql;
  readonly value: (text: string) => Sql;
  readonly descending: boolean;
  /** Rows without a value come last in either direction. */
  readonly nullable?: boolean;
}
export type Key = readonly (string | null)[];

/** The same order from its end. */
export const turned = (order: readonly KeyColumn[]): readonly KeyColumn[] => order.map((key) => ({ ...key, descending: !key.descending }));

/** For ORDER BY over any rows. */
export const orderBy = (order: readonly KeyColumn[]): Sql =>
  Prisma.join(order.map(({ column, descending }) => (descending ? sql`${column} DESC NULLS LAST` : sql`${column} ASC NULLS LAST`)));

/** For ORDER BY within one run, where an index read in either direction serves: a run holds no nulls, or nothing else. */
const orderRun = (order: readonly KeyColumn[]): Sql =>
  Prisma.join(order.map(({ column, descending, nullable }) => (descending ? (nullable ? sql`${column} DESC NULLS LAST` : sql`${column} DESC`) : sql`${column}${nullable ? sql` ASC NULLS FIRST` : sql``}`)));

/** The key of a row, as a column named `key`. */
export const keyColumn = (order: readonly KeyColumn[]): Sql => sql`ARRAY[${Prisma.join(order.map(({ text }) => text))}] AS key`;

/** The runs of rows after `key`, in order; without a key, of all rows. */
export function runs(order: readonly KeyColumn[], key: Key | null): readonly Sql[] {
  const [first] = order;
  if (!key) return first?.nullable ? [sql`${first.column} IS NOT NULL`, sql`${first.column} IS NULL`] : [sql`true`];
  return order.flatMap((_, i) => {
    const at = order.length - 1 - i;
    const same = order.slice(0, at).map(({ column, value }, j) => equal(column, value, key[j] ?? null));
    return beyond(order[at], key[at] ?? null).map((past) => Prisma.join([...same, past], " AND "));
  });
}

const equal = (column: Sql, value: KeyColumn["value"], text: string | null): Sql => (text === null ? sql`${column} IS NULL` : sql`${column} = ${value(text)}`);

function beyond(key: KeyColumn | undefined, text: string | null): readonly Sql[] {
  if (!key || text === null) return [];
  const { column, value, descending, nullable } = key;
  return [descending ? sql`${column} < ${value(text)}` : sql`${column} > ${value(text)}`, ...(nullable ? [sql`${column} IS NULL`] : [])];
}

/** Up to `limit` rows of `from` after `key`, run by run: `select` must name each row, and gets its run as `run`. */
export function pageOf(order: readonly KeyColumn[], key: Key | null, { select, from, where, limit }: { select: Sql; from: Sql; where: Sql; limit: number }): Sql {
  const pieces = runs(order, key).map((run, i) => sql`(SELECT ${select}, ${i}::int AS run FROM ${from} WHERE ${where} AND ${run} ORDER BY ${orderRun(order)} LIMIT ${limit})`);
  return Prisma.join(pieces, " UNION ALL ");
}
