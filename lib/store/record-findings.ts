import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import { outcomes, type Finding } from "../types";
import { sql, type Database } from "./database";
import { lockFindings, worstOf } from "./finding-rows";
import type { TextToCheck } from "./read-text-to-check";

/**
 * Puts an article's findings in the place of its earlier ones and keeps the worst beside each claim. A finding of the
 * same check on the same claims and figures keeps its id; what an editor marked as wrong stays so. Does nothing where
 * the article has a newer text by now. `checkedWith` says which checks and reference data they rest on.
 */
export async function recordFindings(db: Database, { articleId, revisionId, ids }: TextToCheck, findings: readonly Finding[], checkedWith: string): Promise<void> {
  const { rows, links } = rowsOf(findings, ids);
  await db.$transaction([
    lockFindings(db, sql`${articleId}::uuid`),
    db.$executeRaw`
      WITH newest AS (
        SELECT r.id, r.article_id FROM revision r
        WHERE r.id = ${revisionId}::uuid AND NOT EXISTS (SELECT 1 FROM revision n WHERE n.article_id = r.article_id AND n.number > r.number)
      ), given AS MATERIALIZED (
        SELECT f.*, n.id AS newest_id, n.article_id AS owner_id FROM newest n, jsonb_populate_recordset(NULL::finding, ${JSON.stringify(rows)}::jsonb) f
      ), links AS MATERIALIZED (
        SELECT * FROM jsonb_to_recordset(${JSON.stringify(links)}::jsonb) AS l("key" bytea, claim_id uuid, "position" int)
      ), gone AS (
        DELETE FROM finding f USING newest n WHERE f.article_id = n.article_id AND NOT EXISTS (SELECT 1 FROM given g WHERE g.key = f.key)
      ), kept AS (
        INSERT INTO finding AS f (id, article_id, revision_id, key, check_id, check_version, outcome, cause, inputs, formula, working, low, high, suggests,
          reference_name, reference_value, reference_source, reference_date, overruled)
        SELECT g.id, g.owner_id, g.newest_id, g.key, g.check_id, g.check_version, g.outcome, g.cause, g.inputs, g.formula, g.working, g.low, g.high, g.suggests,
          g.reference_name, g.reference_value, g.reference_source, g.reference_date, coalesce((
            SELECT o.wrong FROM overrule o JOIN links l ON l.key = g.key AND l.position = 0 AND l.claim_id = o.claim_id
            WHERE o.check_id = g.check_id AND o.inputs = g.inputs ORDER BY o.created_at DESC, o.id DESC LIMIT 1), false)
        FROM given g
        ON CONFLICT (article_id, key) DO UPDATE SET revision_id = EXCLUDED.revision_id, check_version = EXCLUDED.check_version, outcome = EXCLUDED.outcome,
          cause = EXCLUDED.cause, formula = EXCLUDED.formula, working = EXCLUDED.working, low = EXCLUDED.low, high = EXCLUDED.high, suggests = EXCLUDED.suggests,
          reference_name = EXCLUDED.reference_name, reference_value = EXCLUDED.reference_value, reference_source = EXCLUDED.reference_source, reference_date = EXCLUDED.reference_date
        RETURNING f.id, f.key, f.outcome, f.overruled
      ), linked AS (
        INSERT INTO finding_claim (finding_id, claim_id, position)
        SELECT k.id, l.claim_id, l.position FROM kept k JOIN links l USING (key)
        ON CONFLICT DO NOTHING
      ), worst AS (
        SELECT l.claim_id, ${worstOf(sql`k.outcome`)} AS outcome FROM kept k JOIN links l USING (key) WHERE NOT k.overruled GROUP BY 1
      ), outcomes AS (
        UPDATE claim c SET check_outcome = now.outcome
        FROM (SELECT o.id, w.outcome FROM newest n JOIN claim o ON o.article_id = n.article_id LEFT JOIN worst w ON w.claim_id = o.id) now
        WHERE c.id = now.id AND c.check_outcome IS DISTINCT FROM now.outcome
      )
      UPDATE revision r SET checked_with = ${checkedWith} FROM newest n WHERE r.id = n.id`,
  ]);
}

interface Link { readonly key: string; readonly claim_id: string; readonly position: number }

function rowsOf(findings: readonly Finding[], ids: ReadonlyMap<number, string>) {
  const rows = new Map<string, object>(), links: Link[] = [];
  // The worst first, so that of two findings with one key the worse stays.
  const ordered = [...findings].sort((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome));
  for (const f of ordered) {
    const claims = f.claims.flatMap((start) => ids.get(start) ?? []), key = keyOf(f, claims);
    if (claims.length === 0 || rows.has(key)) continue;
    rows.set(key, {
      id: uuid(), key, check_id: f.check, check_version: f.version, outcome: f.outcome, cause: f.cause, inputs: f.inputs, formula: f.formula, working: f.working,
      low: f.bounds?.low, high: f.bounds?.high, suggests: f.suggests,
      reference_name: f.reference?.name, reference_value: f.reference?.value, reference_source: f.reference?.source, reference_date: f.reference?.date,
    });
    links.push(...[...new Set(claims)].map((claim_id, position) => ({ key, claim_id, position })));
  }
  return { rows: [...rows.values()], links };
}

const keyOf = ({ check, inputs }: Finding, claims: readonly string[]): string =>
  `\\x${createHash("sha256").update(JSON.stringify([check, claims, Object.entries(inputs).sort()])).digest("hex")}`;
