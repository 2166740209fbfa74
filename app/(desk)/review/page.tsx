import type { Metadata } from "next";
import { QueueScreen } from "@/components/review/queue-screen";
import { words } from "@/components/words";
import { requirePerson, type Search } from "../../session";

export const metadata: Metadata = { title: words.queue.title };

export default async function Page({ searchParams }: { searchParams: Search }) {
  await requirePerson("/review", searchParams);
  return <QueueScreen />;
}
