import { statuses, type Status } from "@/lib/api/contract";
import { kinds, type Kind } from "@/lib/types";

/** What the claims page is narrowed to; the address holds nothing that is not narrowed. */
export interface Filters {
  readonly article: string | null;
  readonly status: readonly Status[];
  readonly kind: readonly Kind[];
  readonly q: string;
  /** The id of the rule that made the claim. */
  readonly rule: string | null;
  /** Only what editors have said is no claim. */
  readonly dismissed: boolean;
}
export const noFilters: Filters = { article: null, status: [], kind: [], q: "", rule: null, dismissed: false };

const among = <T extends string>(all: readonly T[], value: string | null): readonly T[] => {
  const asked = new Set((value ?? "").split(","));
  return all.filter((item) => asked.has(item));
};

/** Reads the address; what it does not know, it leaves out. */
export function readFilters(query: URLSearchParams): Filters {
  return {
    article: query.get("article")?.split(",")[0] || null,
    status: among(statuses, query.get("status")),
    kind: among(kinds, query.get("kind")),
    q: query.get("q")?.trim() ?? "",
    rule: query.get("rule")?.split(",")[0] || null,
    dismissed: query.get("dismissed") === "true",
  };
}

/** The address for filters, always in the same order. */
export function writeFilters({ article, status, kind, q, rule, dismissed }: Filters): URLSearchParams {
  const query = new URLSearchParams();
  if (article) query.set("article", article);
  if (status.length > 0) query.set("status", status.join(","));
  if (kind.length > 0) query.set("kind", kind.join(","));
  if (rule) query.set("rule", rule);
  if (dismissed) query.set("dismissed", "true");
  if (q) query.set("q", q);
  return query;
}

/** A link to the claims page with these filters. */
export function claimsHref(filters: Partial<Filters>): string {
  const query = writeFilters({ ...noFilters, ...filters }).toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
  return query ? `/claims?${query}` : "/claims";
}

export const isFiltered = (filters: Filters) => writeFilters(filters).size > 0;

/** The list with one value more, or one less if it was there. */
export const toggled = <T,>(list: readonly T[], value: T): readonly T[] =>
  list.includes(value) ? list.filter((v) => v !== value) : [...list, value];
