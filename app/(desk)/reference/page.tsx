import type { Metadata } from "next";
import { ReferenceScreen } from "@/components/reference/reference-screen";
import { words } from "@/components/words";
import { requirePerson, type Search } from "../../session";

export const metadata: Metadata = { title: words.reference.title };

export default async function Page({ searchParams }: { searchParams: Search }) {
  await requirePerson("/reference", searchParams);
  return <ReferenceScreen />;
}
