import type { ReactNode } from "react";
import { Shell } from "@/components/shell/shell";
import { Router } from "../router";
import { currentPerson } from "../session";

export default async function Layout({ children }: { children: ReactNode }) {
  const me = await currentPerson();
  // Without a person the page below redirects; it draws nothing.
  return me ? <Router><Shell me={me}>{children}</Shell></Router> : children;
}
