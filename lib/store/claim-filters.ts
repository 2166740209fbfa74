/** The filters of claims as SQL over claim `c`; those of the article as a choice of articles. */
import type { ClaimFilter, Flag } from "../api/claim-query";
import { Prisma, sql, type Sql } from "./database";
import { searchPattern } from "./search-text";

/** Nobody is credited. */
export const nobody = "-";

/** Joined by AND; never empty. */
export const allOf = (conditions: readonly Sql[]): Sql => (conditions.length > 0 ? Prisma.join([...conditions], " AND ") : sql`true`);

/** Every condition that the filters set on claim `c`. */
export function claimConditions(filter: ClaimFilter): readonly Sql[] {
  const articles = articleConditions(filter);
  return [
    ...keptConditions(filter),
    sql`NOT c.withdrawn`,
    ...(filter.flag ?? []).map((flag) => flagConditions[flag]),
    ...namedConditions(sql`c.assignee`, filter.assignee),
    ...(articles.length > 0 ? [sql`c.article_id IN (SELECT x.id FROM article x WHERE ${allOf(articles)})`] : []),
    ...namedConditions(sql`c.check_outcome`, filter.check, "none"),
    ...namedConditions(sql`c.reason`, filter.reason),
    ...(filter.rule?.length ? [sql`c.rule = ANY(${filter.rule}::text[])`] : []),
    ...namedConditions(sql`c.source`, filter.source),
    ...(filter.unit?.length ? [sql`c.unit_key = ANY(${filter.unit}::text[])`] : []),
    ...rangeConditions(filter),
    ...(filter.decided === undefined ? [] : [sql`c.decided_at >= ${filter.decided}::date::timestamp AT TIME ZONE 'UTC' AND c.decided_at < (${filter.decided}::date + 1)::timestamp AT TIME ZONE 'UTC'`]),
    ...(filter.q ? [sql`c.search LIKE ${searchPattern(filter.q)}`] : []),
  ];
}

/** On tally `c` as well as on claim `c`: what the kept counts know. */
export function keptConditions({ article, kind, status }: ClaimFilter): readonly Sql[] {
  return [
    standingCondition(status),
    ...(article?.length ? [sql`c.article_id = ANY(${article}::uuid[])`] : []),
    ...(kind?.length ? [sql`c.kind = ANY(${kind}::text[])`] : []),
  ];
}

/** On article `x`, which the kept counts can be joined with. */
export function articleConditions({ outlet, from, to }: ClaimFilter): readonly Sql[] {
  return [
    ...(outlet?.length ? [sql`x.outlet = ANY(${outlet}::text[])`] : []),
    ...(from === undefined ? [] : [sql`x.published >= ${from}::date`]),
    ...(to === undefined ? [] : [sql`x.published <= ${to}::date`]),
  ];
}

// Several flags narrow: each says another thing of a claim.
export const flagConditions: Readonly<Record<Flag, Sql>> = {
  open: sql`(NOT c.dismissed AND ((c.status = 'unverified' AND NOT c.unresolved) OR c.needs_recheck IS NOT NULL))`,
  unresolved: sql`c.unresolved`, needs_recheck: sql`c.needs_recheck IS NOT NULL`, second_check: sql`c.second_check = 'asked'`,
};

/** Whether the kept counts alone can say how many claims pass. */
export const isKept = ({ check, reason, rule, source, unit, flag, assignee, min, max, decided, q }: ClaimFilter): boolean =>
  !check?.length && !flag?.length && !assignee?.length && !reason?.length && !rule?.length && !source?.length && !unit?.length && min === undefined && max === undefined && decided === undefined && !q;

function standingCondition(status: ClaimFilter["status"]): Sql {
  if (!status?.length) return sql`NOT c.dismissed`;
  const decided = status.filter((standing) => standing !== "dismissed");
  if (decided.length === status.length) return sql`NOT c.dismissed AND c.status = ANY(${decided}::text[])`;
  return decided.length === 0 ? sql`c.dismissed` : sql`(c.dismissed OR c.status = ANY(${decided}::text[]))`;
}

// A range counts where any of it lies within; each half of the OR has an index.
function rangeConditions({ min, max }: ClaimFilter): readonly Sql[] {
  const top = max === undefined ? sql`true` : sql`c.value <= ${max}::numeric`;
  if (min === undefined) return max === undefined ? [] : [top];
  return [sql`((c.value >= ${min}::numeric AND ${top}) OR (c.high IS NOT NULL AND c.high >= ${min}::numeric AND ${top}))`];
}

// One value alone is compared by equality, so that its index gives the order as well.
function namedConditions(column: Sql, names: readonly string[] | undefined, none: string = nobody): readonly Sql[] {
  if (!names?.length) return [];
  const known = names.filter((name) => name !== none);
  const named = known.length === 1 ? sql`${column} = ${known[0]}` : sql`${column} = ANY(${known}::text[])`;
  if (known.length === names.length) return [named];
  return [known.length === 0 ? sql`${column} IS NULL` : sql`(${column} IS NULL OR ${named})`];
}
