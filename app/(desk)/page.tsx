import type { Metadata } from "next";
import { DeskScreen } from "@/components/desk/desk-screen";
import { words } from "@/components/words";
import { requirePerson } from "../session";

export const metadata: Metadata = { title: { absolute: `${words.desk.title} · ${words.name}` } };

export default async function Page() {
  await requirePerson("/");
  return <DeskScreen />;
}
