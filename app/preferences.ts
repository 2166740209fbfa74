import { cache } from "react";
import { cookies, headers } from "next/headers";
import { userIdOf } from "@/lib/api/person";
import { preferences, type Language, type Preferences } from "@/lib/api/preferences";
import { cookieName, rememberedHere } from "@/components/preferences/browser-memory";
import type { Keeper } from "@/components/preferences/preferences-provider";
import { database } from "@/lib/store/database";
import { readPreferences } from "@/lib/store/preferences";
import { currentVisitor } from "./session";

async function fromCookies(): Promise<Preferences> {
  const jar = await cookies();
  const found = rememberedHere.flatMap((name) => {
    const { success, data } = preferences[name].safeParse(jar.get(cookieName(name))?.value);
    return success ? [[name, data] as const] : [];
  });
  return Object.fromEntries(found);
}

/** What this visitor has chosen: what the desk keeps for a person, else what the browser remembers. Never throws. */
export const currentPreferences = cache(async (): Promise<{ preferences: Preferences; keeper: Keeper }> => {
  try {
    const visitor = await currentVisitor();
    const user = visitor && userIdOf(visitor);
    if (user) return { preferences: await readPreferences(database(), user), keeper: "desk" };
  } catch {
    // The page says by itself that the database is away; it still is drawn in the right colours.
  }
  return { preferences: await fromCookies(), keeper: "browser" };
});

/** What the person has chosen, or what their browser asks for first among the languages that there are. */
export async function currentLanguage(): Promise<Language> {
  const { preferences: chosen } = await currentPreferences();
  if (chosen.language) return chosen.language;
  const first = (await headers()).get("accept-language")?.split(",")[0]?.trim() ?? "";
  return /^zh-(?:hant|tw|hk|mo)/i.test(first) ? "zh-Hant" : "en";
}
