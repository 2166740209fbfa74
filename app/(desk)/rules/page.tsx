import type { Metadata } from "next";
import { RulesScreen } from "@/components/rules/rules-screen";
import { words } from "@/components/words";
import { requirePerson, type Search } from "../../session";

export const metadata: Metadata = { title: words.rules.title };

export default async function Page({ searchParams }: { searchParams: Search }) {
  await requirePerson("/rules", searchParams);
  return <RulesScreen />;
}
