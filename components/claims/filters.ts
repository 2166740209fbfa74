import { type ClaimSort, listFilterNames, listFilters, readList, singleFilterNames, singleFilters, SortOrder, writeList, type ListFilter, type SingleFilter } from "@/lib/api/claim-query";

/** What a list of claims is narrowed to, and its order; the address holds nothing that is not chosen. */
export type Filters = { readonly [F in ListFilter]: readonly string[] } & { readonly [F in SingleFilter]: string } & { readonly sort: SortOrder };

export const noFilters: Filters = {
  article: [], outlet: [], kind: [], status: [], check: [], reason: [], rule: [], source: [], unit: [], flag: [], assignee: [],
  from: "", to: "", min: "", max: "", decided: "", q: "", sort: "priority",
};

export interface ReadFilters {
  readonly filters: Filters;
  /** What the address says and no list here knows, as `name=value`. */
  readonly ignored: readonly string[];
}

/** Reads the address; what it does not know, it leaves out and names. `others` are the page's own parameters. */
export function readFilters(query: URLSearchParams, others: readonly string[] = []): ReadFilters {
  const ignored: string[] = [];
  const known = (name: string, schema: { safeParse: (value: string) => { success: boolean } }, value: string) => {
    const fits = schema.safeParse(value).success;
    if (!fits) ignored.push(`${name}=${value}`);
    return fits;
  };
  const lists = listFilterNames.map((name) => [name, [...new Set(query.getAll(name).flatMap(readList))].filter((value) => known(name, listFilters[name], value))] as const);
  const singles = singleFilterNames.map((name) => {
    const value = query.get(name)?.trim() ?? "";
    return [name, value !== "" && known(name, singleFilters[name], value) ? value : ""] as const;
  });
  const sort = SortOrder.safeParse(query.get("sort") ?? noFilters.sort);
  if (!sort.success) ignored.push(`sort=${query.get("sort") ?? ""}`);
  const names: readonly string[] = [...listFilterNames, ...singleFilterNames, "sort", ...others];
  for (const name of new Set(query.keys())) if (!names.includes(name)) ignored.push(`${name}=${query.get(name) ?? ""}`);
  return { filters: { ...noFilters, ...Object.fromEntries(lists), ...Object.fromEntries(singles), sort: sort.data ?? noFilters.sort }, ignored };
}

/** The address for filters, always in the same order. */
export function writeFilters(filters: Filters): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of listFilterNames) if (filters[name].length > 0) query.set(name, writeList(filters[name]));
  for (const name of singleFilterNames) if (filters[name] !== "") query.set(name, filters[name]);
  if (filters.sort !== noFilters.sort) query.set("sort", filters.sort);
  return query;
}

/** As an address is shown and shared: commas, slashes and colons may stand in it. */
export const readable = (query: URLSearchParams): string =>
  query.toString().replaceAll("%2C", ",").replaceAll("%2F", "/").replaceAll("%3A", ":");

type Wanted = { readonly [F in ListFilter]?: string | readonly string[] } & { readonly [F in SingleFilter]?: string };

/** A link to the claims page with these filters. */
export function claimsHref(wanted: Wanted): string {
  const given = new URLSearchParams();
  for (const name of listFilterNames) given.set(name, writeList([wanted[name] ?? []].flat()));
  for (const name of singleFilterNames) given.set(name, wanted[name] ?? "");
  const query = readable(writeFilters(readFilters(given).filters));
  return query ? `/claims?${query}` : "/claims";
}

/** The claims page with a query that has been written already. */
export const claimsQueryHref = (query: URLSearchParams): string => (query.size > 0 ? `/claims?${readable(query)}` : "/claims");

/** Whether anything is left out; the order does not count. */
export const isFiltered = (filters: Filters) => writeFilters({ ...filters, sort: noFilters.sort }).size > 0;

/** The list with one value more, or one less if it was there. */
export const toggled = <T,>(list: readonly T[], value: T): readonly T[] =>
  list.includes(value) ? list.filter((v) => v !== value) : [...list, value];

/** The order after its column's name is pressed: its own first, then turned over. */
export const nextSort = (now: SortOrder, column: ClaimSort): SortOrder => (now === column ? `-${column}` : column);
