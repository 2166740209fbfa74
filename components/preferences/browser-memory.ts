import type { PreferenceChanges } from "@/lib/api/preferences";

/** What this browser remembers by itself, in cookies: what a page needs before anybody has signed in. */
export const rememberedHere = ["theme", "language"] as const;
export const cookieName = (name: (typeof rememberedHere)[number]) => `quantifact.${name}`;

const aYear = 365 * 24 * 60 * 60;

/** Writes the cookies that belong to these changes. */
export function rememberHere(changes: PreferenceChanges): void {
  for (const name of rememberedHere) {
    const value = changes[name];
    if (value === undefined) continue;
    document.cookie = `${cookieName(name)}=${value ?? ""}; path=/; max-age=${value === null ? 0 : aYear}; samesite=lax`;
  }
}
