import { handle } from "../handle";
import { ApiError } from "@/lib/api/errors";
import { userIdOf } from "@/lib/api/person";
import { PreferenceChanges } from "@/lib/api/preferences";
import { database } from "@/lib/store/database";
import { changePreferences, readPreferences } from "@/lib/store/preferences";

export const GET = handle({ role: "viewer" }, async ({ person }) => {
  const user = userIdOf(person);
  return { body: user === null ? {} : await readPreferences(database(), user) };
});

export const PUT = handle({ role: "viewer", body: PreferenceChanges }, async ({ person, body }) => {
  const user = userIdOf(person);
  if (user === null) throw new ApiError(403, "no_person", "A key has no preferences of its own. Sign in to keep some.");
  await changePreferences(database(), user, body);
  return { body: await readPreferences(database(), user) };
});
