/** The filters and orders of claims, of the page's address and of the API alike. Pure. */
import { z } from "zod";
import { kinds } from "../types";
import { decimal } from "./claim-slots";
import { checkFilters } from "./finding-contract";

export const standings = ["unverified", "verified", "disputed", "dismissed"] as const;
/** Where a claim stands: what an editor has dismissed as no claim has no other status. */
export type Standing = (typeof standings)[number];

/** `open`: nobody has decided, or somebody has to look again. */
export const flags = ["open", "unresolved", "needs_recheck", "second_check"] as const;
export type Flag = (typeof flags)[number];

/** What is wrong with a disputed figure. */
export const reasons = [
  "wrong_value", "magnitude", "unit", "bad_conversion", "arithmetic", "outdated",
  "misattributed", "conflicting_sources", "unsupported", "misleading_context",
] as const;

/** How many claims are counted where the counts are not kept; beyond it stands "more than". */
export const mostCounted = 10_000;

const name = z.string().trim().min(1).max(200);
export const day = z.iso.date("Write the date as YYYY-MM-DD.");

/** Filters of which several values may be chosen: any of them will do. */
export const listFilters = {
  article: z.uuid(),
  outlet: name,
  kind: z.enum(kinds),
  /** Without one, everything but what was dismissed. */
  status: z.enum(standings),
  /** The worst outcome of its checks; `none` where no check speaks of it. */
  check: z.enum(checkFilters),
  reason: z.enum(reasons),
  rule: z.string().regex(/^[\w/-]{1,100}$/, "Give the id of a rule, such as money/currency."),
  /** Whom the sentence credits; `-` for nobody. */
  source: name,
  unit: name,
  /** What stands beside the status. */
  flag: z.enum(flags),
  /** `me`, `user:<id>`, or `-` for nobody. */
  assignee: z.string().regex(/^(?:-|me|user:[\da-f-]{36})$/, "Give me, user: with an id, or - for nobody."),
} as const;

/** Filters of one value: the days of the article's date and the ends of the value, both included; the day (UTC) of the newest decision; words. */
export const singleFilters = { from: day, to: day, min: decimal, max: decimal, decided: day, q: z.string().trim().max(200) } as const;

export type ListFilter = keyof typeof listFilters;
export type SingleFilter = keyof typeof singleFilters;
export const listFilterNames = Object.keys(listFilters) as readonly ListFilter[];
export const singleFilterNames = Object.keys(singleFilters) as readonly SingleFilter[];

/** The order of a list, `needs` with what needs somebody first; with a minus before it, the same list from its end. */
export const claimSorts = ["needs", "priority", "confidence", "date", "value", "article", "status", "decided"] as const;
export type ClaimSort = (typeof claimSorts)[number];
export const SortOrder = z.enum([...claimSorts, ...claimSorts.map((sort) => `-${sort}` as const)]);
export type SortOrder = z.infer<typeof SortOrder>;

/** Several values in one parameter, by commas; a comma or backslash within a value has a backslash before it. */
export const writeList = (values: readonly string[]): string => values.map((value) => value.replace(/[\\,]/g, "\\$&")).join(",");
export const readList = (given: string): string[] =>
  Array.from(given.matchAll(/(?:\\.|[^\\,])+/gs), ([value]) => value.replace(/\\(.)/gs, "$1"));

const list = <T extends z.ZodType<unknown, string>>(item: T) => z.string().transform(readList).pipe(z.array(item).max(50, "Choose at most 50.")).optional();

export const ClaimFilter = z.strictObject({
  article: list(listFilters.article),
  outlet: list(listFilters.outlet),
  kind: list(listFilters.kind),
  status: list(listFilters.status),
  check: list(listFilters.check),
  reason: list(listFilters.reason),
  rule: list(listFilters.rule),
  source: list(listFilters.source),
  unit: list(listFilters.unit),
  flag: list(listFilters.flag),
  assignee: list(listFilters.assignee),
  from: singleFilters.from.optional(),
  to: singleFilters.to.optional(),
  min: singleFilters.min.optional(),
  max: singleFilters.max.optional(),
  decided: singleFilters.decided.optional(),
  q: singleFilters.q.optional(),
});
export type ClaimFilter = z.infer<typeof ClaimFilter>;

export const ClaimQuery = ClaimFilter.extend({
  sort: SortOrder.default("priority"),
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});
export type ClaimQuery = z.infer<typeof ClaimQuery>;

/** `GET /api/claims/export`: the whole filtered list. */
export const ListExportQuery = ClaimQuery.omit({ cursor: true, limit: true });

/** The same filters with `me` written out. */
export const forPerson = <F extends ClaimFilter>(filter: F, { actor }: { readonly actor: string }): F =>
  (filter.assignee ? { ...filter, assignee: filter.assignee.map((one) => (one === "me" ? actor : one)) } : filter);
