import { handle } from "../../../handle";
import { ApiError, notFound } from "@/lib/api/errors";
import { NewComment } from "@/lib/api/verdict-contract";
import { readIdempotencyKey } from "@/lib/api/verdict-headers";
import { addComment } from "@/lib/store/add-comment";
import { database } from "@/lib/store/database";
import { listComments } from "@/lib/store/list-comments";

export const GET = handle({ role: "viewer", id: "claim" }, async ({ id }) => {
  const items = await listComments(database(), id);
  if (!items) throw notFound("claim");
  return { body: { items } };
});

export const POST = handle({ role: "editor", id: "claim", body: NewComment }, async ({ request, id, body, person }) => {
  const result = await addComment(database(), { claimId: id, text: body.text, by: person, idempotencyKey: readIdempotencyKey(request) });
  if (result.outcome === "kept") return { status: 201, body: result.comment };
  if (result.outcome === "not_found") throw notFound("claim");
  throw new ApiError(422, "key_reused", "This Idempotency-Key was used for another comment already. Take a new one.");
});
