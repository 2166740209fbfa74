"use client";
import { SetUp } from "@/lib/api/contract";
import { setUp } from "@/components/queries/account";
import { words } from "@/components/words";
import { AccountPage } from "./account-page";
import { NewAccountForm } from "./new-account-form";

const w = words.account;

/** `/set-up?token=`: makes the first administrator of a new desk. */
export function SetUpScreen({ token }: { token: string }) {
  if (!token) return <AccountPage title={w.setUp.title} lead={w.setUp.noToken}><a href="/sign-in">{w.signIn.title}</a></AccountPage>;
  return <AccountPage title={w.setUp.title} lead={w.setUp.lead}><NewAccountForm schema={SetUp} token={token} send={setUp} submit={w.setUp.submit} /></AccountPage>;
}
