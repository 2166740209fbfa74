import { handle } from "../handle";
import { ArticleQuery, NewArticle } from "@/lib/api/contract";
import { importArticle } from "@/lib/jobs/import-article";
import { database } from "@/lib/store/database";
import { listArticles } from "@/lib/store/list-articles";

export const GET = handle({ role: "viewer", query: ArticleQuery }, async ({ query }) => ({ body: await listArticles(database(), query) }));

export const POST = handle({ role: "editor", body: NewArticle }, async ({ body, person }) => {
  const article = await importArticle(database(), body, person);
  return { status: article.created ? 201 : 200, headers: { location: `/articles/${article.id}` }, body: article };
});
