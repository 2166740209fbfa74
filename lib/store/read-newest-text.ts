import { z } from "zod";
import type { Database } from "./database";

const Rows = z.array(z.object({
  id: z.uuid(), title: z.string(), published: z.string().nullable(), version: z.number().int(),
  revisionId: z.uuid(), revision: z.number().int(), text: z.string(), extractor: z.string(),
}));
/** The newest text of an article, and the article's version: what a change of its claims is planned on. */
export type NewestText = z.infer<typeof Rows>[number];

/** Null for an unknown id. */
export async function readNewestText(db: Database, id: string): Promise<NewestText | null> {
  const rows = await db.$queryRaw`
    SELECT a.id::text, a.title, a.published::text, a.version, r.id::text AS "revisionId", r.number AS revision, r.text, r.extractor
    FROM article a JOIN revision r ON r.article_id = a.id
    WHERE a.id = ${id}::uuid ORDER BY r.number DESC LIMIT 1`;
  return Rows.parse(rows)[0] ?? null;
}
