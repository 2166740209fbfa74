import type { Status } from "@/lib/api/contract";
import type { Counts } from "@/components/status/progress";

/** One bar of a chart of statuses, and where its parts lead. */
export interface StatusRow {
  readonly key: string;
  readonly name: string;
  readonly counts: Counts;
  readonly href: (status: Status) => string;
  readonly home: string;
}

/** The order in which statuses are stacked: what is settled stands on the base line. */
export const stacked: readonly Status[] = ["verified", "disputed", "unverified"];
