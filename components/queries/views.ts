import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { Facets, ViewRecord, type FacetName, Views, type NewView, type ViewChange } from "@/lib/api/view-contract";
import { request } from "./request";

const path = "/api/views";

/** `filters` is the query string of the claims page. */
export const facetsQuery = (filters: string, of: readonly FacetName[]) =>
  queryOptions({
    queryKey: ["facets", filters, of],
    queryFn: ({ signal }) => { const query = new URLSearchParams(filters); query.set("of", of.join(",")); return request(Facets, `/api/claims/facets?${query}`, { signal }); },
  });

export const viewsQuery = () => queryOptions({ queryKey: ["views"], queryFn: ({ signal }) => request(Views, path, { signal }) });

export const saveView = (body: z.input<typeof NewView>) => request(ViewRecord, path, { method: "POST", body });

export const changeView = ({ id, version }: Pick<ViewRecord, "id" | "version">, body: ViewChange) =>
  request(ViewRecord, `${path}/${id}`, { method: "PATCH", body, headers: { "if-match": `"${version}"` } });

export const removeView = (id: string) => request(z.unknown(), `${path}/${id}`, { method: "DELETE" });
