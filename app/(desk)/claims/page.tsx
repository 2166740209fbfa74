import type { Metadata } from "next";
import { ClaimsScreen } from "@/components/claims/claims-screen";
import { words } from "@/components/words";
import { requirePerson, type Search } from "../../session";

export const metadata: Metadata = { title: words.claimList.title };

export default async function Page({ searchParams }: { searchParams: Search }) {
  await requirePerson("/claims", searchParams);
  return <ClaimsScreen />;
}
