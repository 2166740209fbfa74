import { handle } from "../../handle";
import { NewInvitation } from "@/lib/api/people-contract";
import { invite } from "@/lib/auth/invitations";
import { database } from "@/lib/store/database";

export const POST = handle({ role: "administrator", body: NewInvitation }, async ({ request, body, person }) => ({
  status: 201, body: await invite(database(), body, person, process.env.QUANTIFACT_ADDRESS ?? new URL(request.url).origin),
}));
