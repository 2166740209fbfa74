import { handle } from "../handle";
import { Acceptance, InvitationQuery } from "@/lib/api/people-contract";
import { acceptInvitation, readInvitation } from "@/lib/auth/invitations";
import { database } from "@/lib/store/database";

export const GET = handle({ role: "public", query: InvitationQuery }, async ({ query }) => ({ body: await readInvitation(database(), query.token) }));

export const POST = handle({ role: "public", body: Acceptance }, async ({ body }) => {
  await acceptInvitation(database(), body);
  return { status: 201, body: {} };
});
