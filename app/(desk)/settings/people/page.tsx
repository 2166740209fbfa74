import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PeopleSettings } from "@/components/settings/people-settings";
import { words } from "@/components/words";
import { requirePerson } from "../../../session";

export const metadata: Metadata = { title: words.settings.people };

export default async function Page() {
  const me = await requirePerson("/settings/people");
  if (me.role !== "administrator") notFound();
  return <PeopleSettings />;
}
