import { queryOptions } from "@tanstack/react-query";
import { Preferences, type PreferenceChanges } from "@/lib/api/preferences";
import { request } from "./request";

export const preferencesQuery = () =>
  queryOptions({ queryKey: ["preferences"], queryFn: ({ signal }) => request(Preferences, "/api/preferences", { signal }) });

export const savePreferences = (changes: PreferenceChanges) => request(Preferences, "/api/preferences", { method: "PUT", body: changes });
