import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskSettings } from "@/components/settings/desk-settings";
import { words } from "@/components/words";
import { requirePerson } from "../../../session";

export const metadata: Metadata = { title: words.settings.desk };

export default async function Page() {
  const me = await requirePerson("/settings/desk");
  if (me.role !== "administrator") notFound();
  return <DeskSettings />;
}
