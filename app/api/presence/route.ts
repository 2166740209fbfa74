import { handle } from "../handle";
import { NewPresence } from "@/lib/api/events";
import { presenceChannel } from "@/lib/live/hub";
import { presencePayload } from "@/lib/live/presence";
import { database } from "@/lib/store/database";
import { notify } from "@/lib/store/notify";

export const POST = handle({ role: "viewer", body: NewPresence }, async ({ person, body }) => {
  await notify(database(), presenceChannel, presencePayload(person, body));
  return { status: 202, body: {} };
});
