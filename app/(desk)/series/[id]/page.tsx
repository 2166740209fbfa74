import type { Metadata } from "next";
import { SeriesScreen } from "@/components/series/series-screen";
import { words } from "@/components/words";
import { requirePerson } from "../../../session";

export const metadata: Metadata = { title: words.series.title };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  await requirePerson(`/series/${encodeURIComponent(id)}`);
  return <SeriesScreen id={id} />;
}
