import type { Metadata } from "next";
import { ReviewScreen } from "@/components/review/review-screen";
import { words } from "@/components/words";
import { requirePerson, type Search } from "../../../session";

export const metadata: Metadata = { title: words.review.text };

export default async function Page({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Search }) {
  const { id } = await params;
  await requirePerson(`/articles/${encodeURIComponent(id)}`, searchParams);
  return <ReviewScreen id={id} />;
}
