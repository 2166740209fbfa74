import type { Metadata } from "next";
import { ArticleListScreen } from "@/components/articles/article-list-screen";
import { words } from "@/components/words";
import { requirePerson, type Search } from "../../session";

export const metadata: Metadata = { title: words.articleList.title };

export default async function Page({ searchParams }: { searchParams: Search }) {
  await requirePerson("/articles", searchParams);
  return <ArticleListScreen />;
}
