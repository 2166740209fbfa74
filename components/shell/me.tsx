"use client";
import { createContext, use, type ReactNode } from "react";
import type { Me } from "@/lib/api/contract";

const MeContext = createContext<Me | null>(null);

/** Tells the screens who is looking. */
export function MeProvider({ me, children }: { me: Me; children: ReactNode }) {
  return <MeContext value={me}>{children}</MeContext>;
}

/** The person at this desk. */
export function useMe(): Me {
  const me = use(MeContext);
  if (!me) throw new Error("useMe is called outside of a MeProvider.");
  return me;
}

export const mayDecide = (me: Me) => me.role !== "viewer";
