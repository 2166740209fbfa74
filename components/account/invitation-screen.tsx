"use client";
import { useQuery } from "@tanstack/react-query";
import { Acceptance } from "@/lib/api/people-contract";
import { acceptInvitation, invitationQuery } from "@/components/queries/people";
import { Bones } from "@/components/status/states";
import { words } from "@/components/words";
import { AccountPage } from "./account-page";
import { NewAccountForm } from "./new-account-form";

const w = words.invitation;

/** `/invitation?token=`: whoever was invited makes their account. */
export function InvitationScreen({ token }: { token: string }) {
  const { data, error } = useQuery({ ...invitationQuery(token), enabled: token !== "" });
  if (!token || error) return <AccountPage title={w.title} lead={error?.message ?? w.noToken}><a href="/sign-in">{words.account.signIn.title}</a></AccountPage>;
  if (!data) return <AccountPage title={w.title} lead=""><Bones lines={4} /></AccountPage>;
  return <AccountPage title={w.title} lead={w.lead(data.by, words.role[data.role])}><NewAccountForm schema={Acceptance} token={token} send={acceptInvitation} submit={w.submit} /></AccountPage>;
}
