import { handle } from "../../handle";
import { notFound } from "@/lib/api/errors";
import { etag } from "@/lib/api/verdict-headers";
import { database } from "@/lib/store/database";
import { readSeries } from "@/lib/store/read-series";

export const GET = handle({ role: "viewer", id: "series" }, async ({ id }) => {
  const series = await readSeries(database(), id);
  if (!series) throw notFound("series");
  return { headers: { etag: etag(series.version) }, body: series };
});
