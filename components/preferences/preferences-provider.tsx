"use client";
import { createContext, use, useEffect, type ReactNode } from "react";
import { useMantineColorScheme } from "@mantine/core";
import { usePreference } from "./use-preference";

/** Who keeps what a person chooses: the desk, or before signing in only this browser. */
export type Keeper = "desk" | "browser";
const KeeperContext = createContext<Keeper>("browser");
export const useKeeper = () => use(KeeperContext);

/** Theme and density follow the preference, also when it was changed in another tab or on another machine. */
function Look() {
  const { setColorScheme } = useMantineColorScheme();
  const [theme] = usePreference("theme");
  const [density] = usePreference("density");
  useEffect(() => { setColorScheme(theme); }, [theme, setColorScheme]);
  useEffect(() => { document.documentElement.dataset.density = density; }, [density]);
  // Drawn is not yet listening: what is done before this would be lost, and the journeys wait for it.
  useEffect(() => { document.documentElement.dataset.awake = ""; }, []);
  return null;
}

/** Below this, `usePreference` works. */
export function PreferencesProvider({ keeper, children }: { keeper: Keeper; children: ReactNode }) {
  return <KeeperContext value={keeper}><Look />{children}</KeeperContext>;
}
