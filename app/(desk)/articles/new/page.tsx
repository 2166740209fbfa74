import type { Metadata } from "next";
import { NewArticleScreen } from "@/components/articles/new-article-screen";
import { words } from "@/components/words";
import { requirePerson } from "../../../session";

export const metadata: Metadata = { title: words.newArticle.title };

export default async function Page() {
  await requirePerson("/articles/new");
  return <NewArticleScreen />;
}
