import { handle } from "../handle";
import { SeriesQuery } from "@/lib/api/series-contract";
import { database } from "@/lib/store/database";
import { listSeries } from "@/lib/store/read-series";

export const GET = handle({ role: "viewer", query: SeriesQuery }, async ({ query }) => ({ body: await listSeries(database(), query) }));
