import type { Metadata } from "next";
import { InvitationScreen } from "@/components/account/invitation-screen";
import { words } from "@/components/words";
import type { Search } from "../session";

// The token stands in the address: no other site may learn it.
export const metadata: Metadata = { title: words.invitation.title, referrer: "no-referrer" };

export default async function Page({ searchParams }: { searchParams: Search }) {
  const { token } = await searchParams;
  return <InvitationScreen token={typeof token === "string" ? token : ""} />;
}
