"use client";
import { useCallback } from "react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { defaults, type Preference, type PreferenceChanges, type Preferences } from "@/lib/api/preferences";
import { UnreachableError } from "@/components/queries/errors";
import { preferencesQuery, savePreferences } from "@/components/queries/preferences";
import { rememberHere } from "./browser-memory";
import { useKeeper } from "./preferences-provider";

const mutationKey = ["preferences"];
const { queryKey } = preferencesQuery();

function changed(old: Preferences, changes: PreferenceChanges): Preferences {
  const entries = Object.entries({ ...old, ...changes }).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries);
}

/** Changes what this person has chosen: at once on the screen, then on the desk; one request after the other. */
export function useChangePreferences(): (changes: PreferenceChanges) => void {
  const cache = useQueryClient();
  const keeper = useKeeper();
  const { mutate } = useMutation({
    mutationKey,
    scope: { id: "preferences" },
    mutationFn: async (changes: PreferenceChanges) => (keeper === "desk" ? savePreferences(changes) : null),
    retry: (failures, error) => error instanceof UnreachableError && failures < 4,
    onSuccess: (now) => {
      // While a later choice is on its way, this answer is older than what is shown.
      if (now && cache.isMutating({ mutationKey }) === 1) cache.setQueryData(queryKey, now);
    },
    onError: () => cache.invalidateQueries({ queryKey }),
  });
  return useCallback((changes) => {
    rememberHere(changes);
    void cache.cancelQueries({ queryKey });
    cache.setQueryData<Preferences>(queryKey, (old) => changed(old ?? {}, changes));
    mutate(changes);
  }, [cache, mutate]);
}

/** One preference and the way to change it; null goes back to the default, which also counts until one is known. */
export function usePreference<N extends keyof typeof defaults>(name: N): readonly [Preference<N>, (value: Preference<N> | null) => void] {
  const { data } = useQuery({ ...preferencesQuery(), enabled: useKeeper() === "desk" });
  const change = useChangePreferences();
  const set = useCallback((value: Preference<N> | null) => change({ [name]: value }), [change, name]);
  // By name the value and its type belong together; a generic lookup forgets that.
  return [(data?.[name] ?? defaults[name]) as Preference<N>, set];
}
