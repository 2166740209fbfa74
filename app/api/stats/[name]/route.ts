import { handle } from "../../handle";
import { stats, type Stat, type StatName } from "@/lib/api/contract";
import { ApiError } from "@/lib/api/errors";
import { countClaimsByKind } from "@/lib/store/count-claims-by-kind";
import { countVerdictsByDay } from "@/lib/store/count-verdicts-by-day";
import { database, type Database } from "@/lib/store/database";
import { listArticlesToCheck } from "@/lib/store/list-articles-to-check";
import { readOverview } from "@/lib/store/read-overview";

const answers: { readonly [N in StatName]: (db: Database) => Promise<Stat<N>> } = {
  overview: readOverview,
  articles: listArticlesToCheck,
  kinds: countClaimsByKind,
  throughput: (db) => countVerdictsByDay(db, new Date()),
};

const isStatName = (name: unknown): name is StatName => typeof name === "string" && Object.hasOwn(stats, name);

export const GET = handle({ role: "viewer" }, async ({ params: { name } }) => {
  if (!isStatName(name)) throw new ApiError(404, "not_found", `There are these statistics: ${Object.keys(stats).join(", ")}.`);
  return { body: await answers[name](database()) };
});
