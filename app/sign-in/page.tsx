import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInScreen } from "@/components/account/sign-in-screen";
import { words } from "@/components/words";
import { currentPerson, safeReturn, type Search } from "../session";

export const metadata: Metadata = { title: words.account.signIn.title };

export default async function Page({ searchParams }: { searchParams: Search }) {
  const query = await searchParams;
  const back = safeReturn(query.return);
  if (await currentPerson()) redirect(back);
  return <SignInScreen back={back} justSetUp={query.new === "1"} />;
}
