import { handle } from "../../handle";
import { readVersion } from "@/lib/api/verdict-headers";
import { ViewChange } from "@/lib/api/view-contract";
import { database } from "@/lib/store/database";
import { changeView, removeView } from "@/lib/store/saved-views";

export const PATCH = handle({ role: "viewer", id: "view", body: ViewChange }, async ({ request, id, body, person }) => ({ body: await changeView(database(), id, readVersion(request), body, person) }));

export const DELETE = handle({ role: "viewer", id: "view" }, async ({ id, person }) => {
  await removeView(database(), id, person);
  return { body: {} };
});
