"use client";
import NextLink from "next/link";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useMemo, type ReactNode } from "react";
import { NavigationProvider, type LinkProps, type Navigation } from "@/components/navigation";

function RouterLink({ href, className, children, ...rest }: LinkProps) {
  const handed = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return <NextLink prefetch={false} href={href} className={className ?? ""} {...handed}>{children}</NextLink>;
}

function show(query: URLSearchParams, how: "push" | "replace" | "silent") {
  // Commas and colons may stand in a query; readable addresses get shared.
  const search = query.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
  const href = window.location.pathname + (search ? `?${search}` : "");
  if (how === "push") window.history.pushState(null, "", href);
  else if (how === "replace") window.history.replaceState(null, "", href);
  // Next listens to the object's own method, and would drop a navigation that has begun.
  else History.prototype.replaceState.call(window.history, window.history.state, "", href);
}

/** Gives the screens Next's router under the names of `components/navigation`. */
export function Router({ children }: { children: ReactNode }) {
  const path = usePathname();
  const query = useSearchParams();
  const router = useRouter();
  const value = useMemo<Navigation>(
    () => ({ path, query: new URLSearchParams(query), go: (href) => router.push(href), show, Link: RouterLink }),
    [path, query, router],
  );
  return <NavigationProvider value={value}>{children}</NavigationProvider>;
}
