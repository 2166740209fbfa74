/** What a person may choose for themselves. */
import { z } from "zod";

export const languages = ["en", "zh-Hant"] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

const name = z.string().regex(/^[a-z][\w-]{0,39}$/i);

/** By name: what may be kept. Another preference is a line here and its default below. */
export const preferences = {
  /** Which key does what, by the name of the action; an action that is not named keeps its key. */
  keys: z.record(name, z.string().min(1).max(20)).refine((keys) => Object.keys(keys).length <= 60, "Give at most 60 keys."),
  /** Single keys do nothing. */
  keysOff: z.boolean(),
  theme: z.enum(["auto", "light", "dark"]),
  density: z.enum(["normal", "compact"]),
  /** The columns of the claims table, in their order; empty stands for those that everybody begins with. */
  "claim-columns": z.array(name).max(40),
  /** Without it the browser's own language counts. */
  language: Language,
} as const;
export type PreferenceName = keyof typeof preferences;

const entries = Object.fromEntries(Object.entries(preferences).map(([key, schema]) => [key, schema.optional()])) as {
  [N in PreferenceName]: z.ZodOptional<(typeof preferences)[N]>;
};
/** What somebody has chosen; what is not named here is as it is for everybody. */
export const Preferences = z.object(entries);
export type Preference<N extends PreferenceName> = z.infer<(typeof preferences)[N]>;
export type Preferences = { [N in PreferenceName]?: Preference<N> | undefined };

/** `PUT /api/preferences`: sets what is named and leaves the rest; null goes back to the default. */
export const PreferenceChanges = z.strictObject(
  Object.fromEntries(Object.entries(preferences).map(([key, schema]) => [key, schema.nullable().optional()])) as {
    [N in PreferenceName]: z.ZodOptional<z.ZodNullable<(typeof preferences)[N]>>;
  },
);
export type PreferenceChanges = z.infer<typeof PreferenceChanges>;

/** What counts for those who have chosen nothing. */
export const defaults: { readonly [N in Exclude<PreferenceName, "language">]: Preference<N> } = {
  keys: {}, keysOff: false, theme: "auto", density: "normal", "claim-columns": [],
};
