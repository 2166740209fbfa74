import { stats, type Stat } from "../api/contract";
import { userIdOf, type Person } from "../api/person";
import { allOf, claimConditions } from "./claim-filters";
import { isoTime } from "./claim-rows";
import { sql, type Database, type Sql } from "./database";

/** How many are counted of what somebody has before them; more is said as more. */
const most = 1000;
const count = (where: Sql) => sql`(SELECT count(*)::int FROM (SELECT FROM claim c WHERE ${where} LIMIT ${most}) found)`;

/** What needs this person now: figures given to them, what others left for a second pair of eyes, and where they were named. */
export async function countMine(db: Database, { actor }: Pick<Person, "actor">): Promise<Stat<"mine">> {
  const open = { flag: ["open" as const] };
  const user = userIdOf({ actor });
  const [counts, mentions] = await Promise.all([
    db.$queryRaw`SELECT
      ${count(allOf(claimConditions({ ...open, assignee: [actor] })))} AS assigned,
      ${count(sql`c.second_check = 'asked' AND NOT c.withdrawn AND NOT EXISTS (SELECT FROM verdict f WHERE f.id = c.first_answer_id AND f.actor = ${actor})`)} AS "secondChecks",
      ${count(allOf(claimConditions({ flag: ["needs_recheck"] })))} AS rechecks,
      ${count(allOf(claimConditions({ ...open, check: ["amend"] })))} AS amend,
      ${count(allOf(claimConditions({ ...open, check: ["review"] })))} AS review`,
    user === null ? [] : db.$queryRaw`
      SELECT m.id::text, m.claim_id::text AS claim, m.article_id::text AS article, a.title, left(m.text, 300) AS text, m.actor_name AS by, ${isoTime(sql`m.created_at`)} AS at
      FROM comment m JOIN article a ON a.id = m.article_id
      WHERE m.mentions @> ARRAY[${user}::uuid] AND m.actor <> ${actor} AND m.created_at > now() - interval '30 days' ORDER BY m.id DESC LIMIT 20`,
  ]);
  return stats.mine.parse({ ...(counts as object[])[0], mentions });
}
