import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { Invited, InvitationMade, KeyMade, People, PersonRecord, type Acceptance, type NewInvitation, type NewKey, type PersonChange } from "@/lib/api/people-contract";
import { Policy } from "@/lib/api/verdict-contract";
import { request } from "./request";

const Nothing = z.unknown();

export const peopleQuery = () => queryOptions({ queryKey: ["people"], queryFn: ({ signal }) => request(People, "/api/people", { signal }) });

export const invite = (body: NewInvitation) => request(InvitationMade, "/api/people/invitations", { method: "POST", body });
export const withdrawInvitation = (id: string) => request(Nothing, `/api/people/invitations/${id}`, { method: "DELETE" });
export const changePerson = (id: string, body: PersonChange) => request(PersonRecord, `/api/people/${id}`, { method: "PATCH", body });
export const makeKey = (body: NewKey) => request(KeyMade, "/api/keys", { method: "POST", body });
export const revokeKey = (id: string) => request(Nothing, `/api/keys/${id}`, { method: "DELETE" });
export const setPolicy = (verify: Policy["verify"]) => request(Policy, "/api/policy", { method: "PUT", body: { verify } });

export const invitationQuery = (token: string) =>
  queryOptions({ queryKey: ["invitation", token], retry: false, queryFn: ({ signal }) => request(Invited, `/api/invitations?${new URLSearchParams({ token })}`, { signal }) });
export const acceptInvitation = (body: Acceptance) => request(Nothing, "/api/invitations", { method: "POST", body });
export const changePassword = (currentPassword: string, newPassword: string) =>
  request(Nothing, "/api/auth/change-password", { method: "POST", body: { currentPassword, newPassword, revokeOtherSessions: true } });
export const signOutEverywhere = () => request(Nothing, "/api/me/sessions", { method: "DELETE" });
