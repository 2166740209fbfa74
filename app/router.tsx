"use client";
import NextLink from "next/link";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { createContext, use, useEffect, useMemo, useRef, useState, type MouseEvent, type ReactNode } from "react";
import { NavigationProvider, type LinkProps, type Navigation } from "@/components/navigation";

/** The query that this page has given itself, for as long as Next's own view of the address stays the same. */
interface OwnQuery { readonly path: string; readonly nextQuery: string; readonly search: string }

const ForgetOwnQuery = createContext<(href: string) => void>(() => {});

function RouterLink({ href, className, children, onClick, ...rest }: LinkProps) {
  const forget = use(ForgetOwnQuery);
  const handed = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const click = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) forget(href);
  };
  return <NextLink prefetch={false} href={href} className={className ?? ""} onClick={click} {...handed}>{children}</NextLink>;
}

function addressOf(query: URLSearchParams): string {
  // Commas and slashes may stand in a query; readable addresses get shared.
  const search = query.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
  return window.location.pathname + (search ? `?${search}` : "");
}

/**
 * Gives the screens Next's router under the names of `components/navigation`. Changes of the query alone
 * pass Next by: it would ask the server again, and drop a filter that is chosen before the answer is there.
 */
export function Router({ children }: { children: ReactNode }) {
  const path = usePathname();
  const nextQuery = useSearchParams().toString();
  const router = useRouter();
  const [own, setOwn] = useState<OwnQuery | null>(null);
  const here = useRef({ path, nextQuery });
  useEffect(() => { here.current = { path, nextQuery }; });
  useEffect(() => { setOwn((old) => (old?.path === path ? old : null)); }, [path]);

  useEffect(() => {
    const back = (event: PopStateEvent) => {
      if (window.location.pathname !== here.current.path) return;
      event.stopImmediatePropagation();
      setOwn({ ...here.current, search: window.location.search });
    };
    window.addEventListener("popstate", back, { capture: true });
    return () => window.removeEventListener("popstate", back, { capture: true });
  }, []);

  const search = own?.path === path && own.nextQuery === nextQuery ? own.search : nextQuery;
  const value = useMemo<Navigation>(() => ({
    path,
    query: new URLSearchParams(search),
    go: (href) => router.push(href),
    show: (query, how) => {
      // The prototype's methods are those that Next does not listen to; its own state is handed on.
      History.prototype[how === "push" ? "pushState" : "replaceState"].call(window.history, window.history.state, "", addressOf(query));
      if (how !== "silent") setOwn({ ...here.current, search: window.location.search });
    },
    Link: RouterLink,
  }), [path, search, router]);

  const forget = useMemo(() => (href: string) => {
    if (new URL(href, window.location.href).pathname === here.current.path) setOwn(null);
  }, []);
  return <ForgetOwnQuery value={forget}><NavigationProvider value={value}>{children}</NavigationProvider></ForgetOwnQuery>;
}
