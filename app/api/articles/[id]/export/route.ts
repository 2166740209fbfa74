import { handle } from "../../../handle";
import { ExportQuery } from "@/lib/api/claim-export";
import { download, fileName } from "@/lib/api/download";
import { notFound } from "@/lib/api/errors";
import { claimReviewsOf, csvOf, jsonOf } from "@/lib/jobs/export-claims";
import { database } from "@/lib/store/database";
import { readArticle } from "@/lib/store/read-article";

export const GET = handle({ role: "viewer", id: "article", query: ExportQuery }, async ({ request, id, query: { format } }) => {
  const article = await readArticle(database(), id);
  if (!article) throw notFound("article");
  const name = (ending: string) => fileName(new Date(), article.title, ending);
  switch (format) {
    case "csv":
      return download(csvOf(article.claims), "text/csv; charset=utf-8", name("csv"));
    case "json":
      return download(JSON.stringify(jsonOf(article), null, 2), "application/json", name("json"));
    case "claimreview": {
      const desk = process.env.QUANTIFACT_ADDRESS ?? new URL(request.url).origin;
      return download(JSON.stringify(claimReviewsOf(article, desk), null, 2), "application/ld+json", name("jsonld"));
    }
  }
});
