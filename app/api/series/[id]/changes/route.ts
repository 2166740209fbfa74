import { handle } from "../../../handle";
import { SeriesChange } from "@/lib/api/series-contract";
import { readIdempotencyKey, readVersion } from "@/lib/api/verdict-headers";
import { changeSeries } from "@/lib/store/change-series";
import { database } from "@/lib/store/database";

export const POST = handle({ role: "editor", id: "series", body: SeriesChange }, async ({ request, id, body, person }) => ({
  body: { id: await changeSeries(database(), { id, version: readVersion(request), change: body, by: person, idempotencyKey: readIdempotencyKey(request) }) },
}));
