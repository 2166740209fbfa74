import { z } from "zod";
import { bounds, harms, kinds, type Claim } from "../types";
import type { Database } from "./database";

/** An article's newest text with its claims, as the checks want them. */
export interface TextToCheck {
  readonly articleId: string;
  readonly revisionId: string;
  readonly title: string;
  readonly published: string | null;
  readonly text: string;
  readonly claims: readonly Claim[];
  /** Ids of the claims by their `start`. */
  readonly ids: ReadonlyMap<number, string>;
}

/** A claim as the extractor made it and people have corrected it: an absent slot is an absent property. */
const Row = z.object({
  start: z.number(), end: z.number(), quote: z.string(), kind: z.enum(kinds), value: z.string().nullable().default(null), high: z.string().exactOptional(),
  vague: z.literal(true).exactOptional(), bound: z.enum(bounds), unit: z.string().exactOptional(), per: z.string().exactOptional(),
  change: z.enum(["increase", "decrease"]).exactOptional(), about: z.string().exactOptional(), source: z.string().exactOptional(),
  for: z.number().exactOptional(), against: z.number().exactOptional(), abstain: z.number().exactOptional(), harm: z.enum(harms).exactOptional(),
  restates: z.number().exactOptional(), rule: z.string(), confidence: z.number(), priority: z.number(), reasons: z.array(z.string()),
});
const Rows = z.array(z.object({ id: z.uuid(), claim: Row }));
const Head = z.array(z.object({ revisionId: z.uuid(), title: z.string(), published: z.string().nullable(), text: z.string() }));

/** Null for an unknown article. */
export async function readTextToCheck(db: Database, articleId: string): Promise<TextToCheck | null> {
  const heads = await db.$queryRaw`
    SELECT r.id::text AS "revisionId", a.title, a.published::text, r.text FROM article a
    JOIN LATERAL (SELECT id, text FROM revision WHERE article_id = a.id ORDER BY number DESC LIMIT 1) r ON true
    WHERE a.id = ${articleId}::uuid`;
  const head = Head.parse(heads)[0];
  if (!head) return null;
  const rows = Rows.parse(await db.$queryRaw`
    SELECT c.id::text, json_strip_nulls(json_build_object(
      'start', c.start_offset, 'end', c.end_offset, 'quote', c.quote, 'kind', c.kind, 'value', c.value::text, 'high', c.high::text,
      'vague', nullif(c.vague, false), 'bound', c.bound, 'unit', c.unit, 'per', c.per, 'change', c.change, 'about', c.about, 'source', c.source,
      'for', c.votes_for, 'against', c.votes_against, 'abstain', c.votes_abstain, 'harm', c.harm, 'restates', o.start_offset,
      'rule', c.rule, 'confidence', c.confidence, 'priority', c.priority, 'reasons', c.reasons)) AS claim
    FROM claim c LEFT JOIN claim o ON o.id = c.restates_id
    WHERE c.revision_id = ${head.revisionId}::uuid AND NOT c.withdrawn ORDER BY c.start_offset`);
  const ids = new Map(rows.map(({ id, claim }) => [claim.start, id]));
  return { articleId, ...head, claims: rows.map(({ claim }) => claim), ids };
}
