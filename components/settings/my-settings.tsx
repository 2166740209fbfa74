"use client";
import { useState, type SubmitEvent } from "react";
import { useMutation } from "@tanstack/react-query";
import { Button, NativeSelect, PasswordInput } from "@mantine/core";
import { Language, preferences } from "@/lib/api/preferences";
import { rememberHere } from "@/components/preferences/browser-memory";
import { usePreference } from "@/components/preferences/use-preference";
import { savePreferences } from "@/components/queries/preferences";
import { changePassword, signOutEverywhere } from "@/components/queries/people";
import { KeyMapEditor } from "@/components/review/key-map-editor";
import { useMe } from "@/components/shell/me";
import { useAnnounce } from "@/components/shell/announcer";
import { words } from "@/components/words";
import { Part, SettingsFrame } from "./settings-frame";
import styles from "./settings.module.css";

const w = words.settings;

function Look() {
  const [theme, setTheme] = usePreference("theme");
  const [density, setDensity] = usePreference("density");
  const { theme: themes, density: densities } = preferences;
  return (
    <Part title={w.look}>
      <div className={styles.fields}>
        <NativeSelect label={words.theme.label} value={theme} data={themes.options.map((value) => ({ value, label: words.theme[value] }))} onChange={(e) => setTheme(themes.options.find((t) => t === e.currentTarget.value) ?? null)} />
        <NativeSelect label={w.density} value={density} data={densities.options.map((value) => ({ value, label: w.densities[value] }))} onChange={(e) => setDensity(densities.options.find((d) => d === e.currentTarget.value) ?? null)} />
        <LanguageChoice />
      </div>
    </Part>
  );
}

const languageNames: Readonly<Record<Language, string>> = { en: "English", "zh-Hant": "繁體中文" };

/** Another language is another page: it is loaded anew once the desk has kept the choice. */
function LanguageChoice() {
  const { mutate, isPending, error } = useMutation({
    mutationFn: (language: Language) => savePreferences({ language }).then(() => rememberHere({ language })),
    onSuccess: () => window.location.reload(),
  });
  const spoken = Language.options.find((one) => words.locale.startsWith(one)) ?? "en";
  return (
    <NativeSelect
      label={w.language} value={spoken} disabled={isPending} error={error?.message} data={Language.options.map((value) => ({ value, label: languageNames[value] }))}
      onChange={(e) => mutate(Language.options.find((one) => one === e.currentTarget.value) ?? "en")}
    />
  );
}

function Password() {
  const announce = useAnnounce();
  const [typed, setTyped] = useState({ now: "", next: "" });
  const [short, setShort] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => changePassword(typed.now, typed.next),
    onSuccess: () => { setTyped({ now: "", next: "" }); announce(w.passwordChanged, "seen"); },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setShort(typed.next.length < 12);
    if (typed.next.length >= 12) mutate();
  };
  const eye = { "aria-label": words.account.showPassword, tabIndex: 0 };
  return (
    <Part title={words.account.password} lead={w.passwordLead}>
      <form noValidate className={styles.fields} onSubmit={submit}>
        <PasswordInput label={w.passwordNow} autoComplete="current-password" visibilityToggleButtonProps={eye} value={typed.now} error={error?.message} onChange={(e) => setTyped({ ...typed, now: e.currentTarget.value })} />
        <PasswordInput label={w.passwordNext} description={words.account.passwordHint} autoComplete="new-password" visibilityToggleButtonProps={eye} value={typed.next} error={short ? w.passwordShort : undefined} onChange={(e) => setTyped({ ...typed, next: e.currentTarget.value })} />
        <Button type="submit" loading={isPending} className={styles.submit}>{w.passwordChange}</Button>
      </form>
    </Part>
  );
}

function Sessions() {
  const { mutate, isPending, error } = useMutation({ mutationFn: signOutEverywhere, onSuccess: () => window.location.assign("/sign-in") });
  return (
    <Part title={w.sessions} lead={w.sessionsLead}>
      <Button loading={isPending} onClick={() => mutate()}>{w.everywhere}</Button>
      {error && <p role="alert" className={styles.failed}>{error.message}</p>}
    </Part>
  );
}

/** `/settings`: what a person chooses for themselves. */
export function MySettings() {
  const me = useMe();
  return (
    <SettingsFrame>
      <Look />
      <Part title={words.keys.title}><div className={styles.narrow}><KeyMapEditor /></div></Part>
      {me.actor.startsWith("user:") && <><Password /><Sessions /></>}
    </SettingsFrame>
  );
}
