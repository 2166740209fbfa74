import type { Metadata } from "next";
import { MySettings } from "@/components/settings/my-settings";
import { words } from "@/components/words";
import { requirePerson } from "../../session";

export const metadata: Metadata = { title: words.settings.title };

export default async function Page() {
  await requirePerson("/settings");
  return <MySettings />;
}
