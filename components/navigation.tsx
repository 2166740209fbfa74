"use client";
import { createContext, use, type AnchorHTMLAttributes, type ComponentType, type ReactNode, type Ref } from "react";

export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
  children: ReactNode;
  ref?: Ref<HTMLAnchorElement>;
}

/** What screens need of the router. `app` fills it with Next's, so that components know React only. */
export interface Navigation {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly go: (href: string) => void;
  /** Changes the query in the address without asking the server; `silent` leaves `query` as it is. */
  readonly show: (query: URLSearchParams, how: "push" | "replace" | "silent") => void;
  readonly Link: ComponentType<LinkProps>;
}

const NavigationContext = createContext<Navigation | null>(null);
export const NavigationProvider = NavigationContext.Provider;

/** The router of the page that we are on. */
export function useNavigation(): Navigation {
  const navigation = use(NavigationContext);
  if (!navigation) throw new Error("useNavigation is called outside of a NavigationProvider.");
  return navigation;
}

/** A link that changes pages without loading the document again. */
export function Link(props: LinkProps) {
  const { Link: RouterLink } = useNavigation();
  return <RouterLink {...props} />;
}
