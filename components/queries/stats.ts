import { queryOptions } from "@tanstack/react-query";
import { stats, type StatName } from "@/lib/api/contract";
import { request } from "./request";

/** The figures behind one chart. */
export const statQuery = <N extends StatName>(name: N) =>
  queryOptions({
    queryKey: ["stats", name],
    queryFn: ({ signal }) => request(stats[name], `/api/stats/${name}`, { signal }),
  });
