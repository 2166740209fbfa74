import type { Metadata } from "next";
import { SeriesListScreen } from "@/components/series/series-list-screen";
import { words } from "@/components/words";
import { requirePerson } from "../../session";

export const metadata: Metadata = { title: words.series.title };

export default async function Page() {
  await requirePerson("/series");
  return <SeriesListScreen />;
}
