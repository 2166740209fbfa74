import type { Metadata } from "next";
import { CoverScreen } from "@/components/cover/cover-screen";
import { words } from "@/components/words";
import { requirePerson } from "../../../../session";

export const metadata: Metadata = { title: words.cover.title };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  await requirePerson(`/articles/${encodeURIComponent(id)}/cover`);
  return <CoverScreen id={id} />;
}
