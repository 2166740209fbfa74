/** Series: the same quantity in several articles. A part of the HTTP contract. */
import { z } from "zod";
import { pointClasses } from "../review/series-classes";
import { ClaimRecord, page } from "./contract";

const moment = z.iso.datetime();
export const seriesChanges = ["proposed", "joined", "renamed", "confirmed", "merged", "absorbed", "split", "received"] as const;

export type SeriesChangeName = (typeof seriesChanges)[number];
export type { PointClass } from "../review/series-classes";

export const SeriesSummary = z.object({
  id: z.uuid(), name: z.string(), kind: z.string(), status: z.enum(["proposed", "confirmed"]), version: z.number().int(),
  /** Figures in it, the first and the last day of them, and the last value. */
  points: z.number().int(), from: z.string().nullable(), to: z.string().nullable(), latest: z.string().nullable(),
});
export type SeriesSummary = z.infer<typeof SeriesSummary>;
export const SeriesPage = page(SeriesSummary);
export type SeriesPage = z.infer<typeof SeriesPage>;
export const SeriesQuery = z.object({ q: z.string().trim().max(200).optional(), cursor: z.string().max(500).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) });
export type SeriesQuery = z.infer<typeof SeriesQuery>;

export const SeriesPoint = z.object({ claim: ClaimRecord, is: z.enum(pointClasses), superseded: z.boolean(), placedBy: z.enum(["machine", "editor"]) });
export const SeriesDetail = SeriesSummary.extend({
  /** In the order of publication. */
  items: z.array(SeriesPoint),
  /** The newest value that somebody has verified; null where nobody has. */
  verified: z.string().nullable(),
  changes: z.array(z.object({ id: z.uuid(), change: z.enum(seriesChanges), name: z.string().nullable(), by: z.string(), at: moment, claims: z.number().int() })),
});
export type SeriesDetail = z.infer<typeof SeriesDetail>;

/** `POST /api/series/<id>/changes`, with `If-Match` and `Idempotency-Key`. */
export const SeriesChange = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("rename"), name: z.string().trim().min(1, "Give the series a name.").max(200) }),
  z.strictObject({ act: z.literal("confirm") }),
  z.strictObject({ act: z.literal("merge"), into: z.uuid() }),
  z.strictObject({ act: z.literal("split"), claims: z.array(z.uuid()).min(1, "Choose at least one figure.").max(200) }),
]);
export type SeriesChange = z.infer<typeof SeriesChange>;
/** The series to look at from now on: that into which this one went, or the one that was split off. */
export const SeriesChanged = z.object({ id: z.uuid() });
