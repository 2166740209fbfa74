import type { z } from "zod";
import { queryOptions } from "@tanstack/react-query";
import { stats, type Stat, type StatName } from "@/lib/api/contract";
import { request } from "./request";

// By name the schema and what it reads belong together; the type of a generic lookup forgets that.
const schemas: Readonly<Record<StatName, z.ZodType>> = stats;

/** The figures behind one chart. */
export const statQuery = <N extends StatName>(name: N) =>
  queryOptions<Stat<N>>({
    queryKey: ["stats", name],
    queryFn: ({ signal }) => request(schemas[name] as z.ZodType<Stat<N>>, `/api/stats/${name}`, { signal }),
  });
