"use client";
import { useState, type ReactNode } from "react";
import { MantineProvider, type MantineColorSchemeManager } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { defaults, type Preferences } from "@/lib/api/preferences";
import { theme, variables } from "./look/theme";
import { PreferencesProvider, type Keeper } from "./preferences/preferences-provider";
import { createQueryClient } from "./queries/client";
import { preferencesQuery } from "./queries/preferences";

// The preference is what remembers the colours; the page is drawn in them from the first byte.
const nothingKept: MantineColorSchemeManager = { get: (byDefault) => byDefault, set: () => {}, subscribe: () => {}, unsubscribe: () => {}, clear: () => {} };

function createFilledClient(preferences: Preferences) {
  const client = createQueryClient();
  client.setQueryData(preferencesQuery().queryKey, preferences);
  return client;
}

/** What every page stands on: the kit in our look, the cache of requests, and what this person has chosen. */
export function Providers({ preferences, keeper, children }: { preferences: Preferences; keeper: Keeper; children: ReactNode }) {
  const [client] = useState(() => createFilledClient(preferences));
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} colorSchemeManager={nothingKept} defaultColorScheme={preferences.theme ?? defaults.theme}>
      <QueryClientProvider client={client}>
        <PreferencesProvider keeper={keeper}>{children}</PreferencesProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
