/** Facets of the claims list and saved views: parts of the HTTP contract. */
import { z } from "zod";
import { SortOrder, ClaimFilter } from "./claim-query";

/** The filters whose values are counted. */
export const facetNames = ["kind", "status", "check", "flag", "outlet", "source", "unit", "assignee"] as const;
export type FacetName = (typeof facetNames)[number];
/** Values of one facet at most; the rest is found by search. */
export const mostValues = 30;

export const FacetQuery = ClaimFilter.extend({
  of: z.string().transform((list) => list.split(",")).pipe(z.array(z.enum(facetNames)).max(facetNames.length)).default([...facetNames]),
});
export type FacetQuery = z.infer<typeof FacetQuery>;

/** How many claims each value would show, the other filters as they are. Counting stops where the list's does. */
export const FacetValue = z.object({ value: z.string(), label: z.string().nullable(), n: z.number().int() });
export const Facets = z.object({ facets: z.partialRecord(z.enum(facetNames), z.array(FacetValue)) });
export type Facets = z.infer<typeof Facets>;

const name = z.string().trim().min(1, "Give the view a name.").max(80);
/** The query of the page, as its address has it. */
const query = z.string().max(4000).refine((text) => viewQuery(text) !== null, "These are no filters of the claims list.");
const pages = z.enum(["claims", "review"]);

export const NewView = z.strictObject({ name, page: pages, query, shared: z.boolean().default(false) });
export type NewView = z.infer<typeof NewView>;
export const ViewChange = z.strictObject({ name: name.optional(), query: query.optional(), shared: z.boolean().optional() })
  .refine((given) => Object.keys(given).length > 0, "Say what should change: name, query or shared.");
export type ViewChange = z.infer<typeof ViewChange>;

export const ViewRecord = z.object({
  id: z.uuid(), name: z.string(), page: pages, query: z.string(), shared: z.boolean(),
  /** The reader's own; others' may be looked at. */
  own: z.boolean(), by: z.string(), version: z.number().int(),
});
export type ViewRecord = z.infer<typeof ViewRecord>;
/** With how many claims each lets through now; `capped` where counting stopped. */
export const Views = z.object({ items: z.array(ViewRecord.extend({ total: z.number().int(), capped: z.boolean() })) });
export type Views = z.infer<typeof Views>;

/** The filters of a view; null where its query is none. */
export function viewQuery(text: string): ClaimFilter | null {
  const query = new URLSearchParams(text);
  if (query.has("sort") && !SortOrder.safeParse(query.get("sort")).success) return null;
  query.delete("sort");
  return ClaimFilter.safeParse(Object.fromEntries(query)).data ?? null;
}
