import { cache } from "react";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { ApiError } from "@/lib/api/errors";
import { Me } from "@/lib/api/contract";
import type { Person } from "@/lib/api/person";
import { authenticate } from "@/lib/auth/authenticate";
import { database } from "@/lib/store/database";

/** Who asks for this page, as the handlers know them; null when nobody is signed in. Asked once a request. */
export const currentVisitor = cache(async (): Promise<Person | null> => {
  const cookie = (await headers()).get("cookie");
  if (!cookie) return null;
  try {
    return await authenticate(database(), new Request("http://desk.invalid/", { headers: { cookie } }));
  } catch (error) {
    if (error instanceof ApiError) return null;
    throw error;
  }
});

/** The same, as the screens know them. */
export async function currentPerson(): Promise<Me | null> {
  const person = await currentVisitor();
  return person && Me.parse(person);
}

export type Search = Promise<Record<string, string | string[] | undefined>>;

/** Sends those who are not signed in to the sign-in page, with the way back. */
export async function requirePerson(path: string, search?: Search): Promise<Me> {
  const person = await currentPerson();
  if (person) return person;
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries((await search) ?? {})) for (const v of [value].flat()) if (v !== undefined) query.append(key, v);
  const back = query.size > 0 ? `${path}?${query}` : path;
  redirect(back === "/" ? "/sign-in" : `/sign-in?return=${encodeURIComponent(back)}`);
}

/** The way back after signing in: a path on this site, or the desk. */
export function safeReturn(value: string | string[] | undefined): string {
  if (typeof value !== "string" || !value.startsWith("/")) return "/";
  const base = "http://desk.invalid";
  // `//elsewhere` and `/\elsewhere` are addresses of other sites to a browser.
  if (!URL.canParse(value, base) || new URL(value, base).origin !== base) return "/";
  const { pathname, search, hash } = new URL(value, base);
  return pathname.startsWith("//") || pathname.startsWith("/api/") ? "/" : pathname + search + hash;
}
