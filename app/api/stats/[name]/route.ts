import { handle } from "../../handle";
import { stats, type Stat, type StatName } from "@/lib/api/contract";
import { ApiError } from "@/lib/api/errors";
import type { Person } from "@/lib/api/person";
import { countBacklog } from "@/lib/store/count-backlog";
import { countClaimsByKind } from "@/lib/store/count-claims-by-kind";
import { countDisputedByReason } from "@/lib/store/count-disputed-by-reason";
import { countMine } from "@/lib/store/count-mine";
import { countVerdictsByDay } from "@/lib/store/count-verdicts-by-day";
import { database, type Database } from "@/lib/store/database";
import { listArticlesToCheck } from "@/lib/store/list-articles-to-check";
import { measurePace } from "@/lib/store/measure-pace";
import { readOverview } from "@/lib/store/read-overview";

const answers: { readonly [N in StatName]: (db: Database, person: Person) => Promise<Stat<N>> } = {
  overview: readOverview,
  articles: listArticlesToCheck,
  kinds: countClaimsByKind,
  throughput: (db) => countVerdictsByDay(db, new Date()),
  reasons: countDisputedByReason,
  backlog: (db) => countBacklog(db, new Date()),
  pace: (db) => measurePace(db, new Date()),
  mine: countMine,
};

const isStatName = (name: unknown): name is StatName => typeof name === "string" && Object.hasOwn(stats, name);

export const GET = handle({ role: "viewer" }, async ({ params: { name }, person }) => {
  if (!isStatName(name)) throw new ApiError(404, "not_found", `There are these statistics: ${Object.keys(stats).join(", ")}.`);
  return { body: await answers[name](database(), person) };
});
