import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import type { Person } from "../api/person";
import { CommentRecord } from "../api/verdict-contract";
import { mentionsIn } from "../review/mentions";
import type { Database } from "./database";
import { listColleagues } from "./list-colleagues";
import { commentColumns } from "./list-comments";

export interface Said {
  readonly claimId: string;
  readonly text: string;
  readonly by: Pick<Person, "actor" | "name">;
  /** Chosen by the client; known per person. */
  readonly idempotencyKey: string;
}
export type CommentOutcome = { readonly outcome: "kept"; readonly comment: CommentRecord } | { readonly outcome: "key_reused" | "not_found" };

const Rows = z.array(CommentRecord.extend({ same: z.boolean() }));

/** Keeps a comment in one statement. A key seen before answers with the first comment and keeps no other. */
export async function addComment(db: Database, { claimId, text, by, idempotencyKey }: Said): Promise<CommentOutcome> {
  const mentions = mentionsIn(text, await listColleagues(db)).map(({ id }) => id);
  const request = new Uint8Array(createHash("sha256").update(JSON.stringify([claimId, text])).digest());
  await db.$executeRaw`
    INSERT INTO comment (id, article_id, claim_id, text, mentions, actor, actor_name, idempotency_key, request_sha256)
    SELECT ${uuid()}::uuid, c.article_id, c.id, ${text}, ${mentions}::uuid[], ${by.actor}, ${by.name}, ${idempotencyKey}, ${request}
    FROM claim c WHERE c.id = ${claimId}::uuid
    ON CONFLICT (actor, idempotency_key) DO NOTHING`;
  const rows = await db.$queryRaw`
    SELECT ${commentColumns}, m.request_sha256 = ${request} AS same FROM comment m WHERE m.actor = ${by.actor} AND m.idempotency_key = ${idempotencyKey}`;
  const first = Rows.parse(rows)[0];
  if (!first) return { outcome: "not_found" };
  const { same, ...comment } = first;
  return same ? { outcome: "kept", comment } : { outcome: "key_reused" };
}
