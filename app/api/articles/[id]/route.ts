import { handle } from "../../handle";
import { notFound } from "@/lib/api/errors";
import { explainClaims } from "@/lib/jobs/explain-claims";
import { database } from "@/lib/store/database";
import { readArticle } from "@/lib/store/read-article";

export const GET = handle({ role: "viewer", id: "article" }, async ({ id }) => {
  const article = await readArticle(database(), id);
  if (!article) throw notFound("article");
  return { body: explainClaims(article) };
});
