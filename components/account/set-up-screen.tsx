"use client";
import { useState, type SubmitEvent } from "react";
import { Button, PasswordInput, TextInput } from "@mantine/core";
import { SetUp } from "@/lib/api/contract";
import { RefusedError } from "@/components/queries/errors";
import { setUp } from "@/components/queries/account";
import { words } from "@/components/words";
import { AccountPage } from "./account-page";
import styles from "./account.module.css";

const w = words.account;
type Errors = Readonly<Record<string, string>>;

/** `/set-up?token=`: makes the first administrator of a new desk. */
export function SetUpScreen({ token }: { token: string }) {
  const [typed, setTyped] = useState({ name: "", email: "", password: "" });
  const [errors, setErrors] = useState<Errors>({});
  const [busy, setBusy] = useState(false);
  const set = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part });

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const parsed = SetUp.safeParse({ token, ...typed, email: typed.email.trim() });
    if (!parsed.success) {
      const found: Record<string, string> = {};
      for (const issue of parsed.error.issues) found[String(issue.path[0])] ??= issue.message;
      return setErrors(found);
    }
    setErrors({});
    setBusy(true);
    try {
      await setUp(parsed.data);
      window.location.assign("/sign-in?new=1");
    } catch (error) {
      const fields = error instanceof RefusedError ? error.fields : {};
      setErrors({ ...fields, all: error instanceof Error ? error.message : words.errors.unreachable });
      setBusy(false);
    }
  };

  if (!token) return <AccountPage title={w.setUp.title} lead={w.setUp.noToken}><a href="/sign-in">{w.signIn.title}</a></AccountPage>;
  return (
    <AccountPage title={w.setUp.title} lead={w.setUp.lead}>
      <form noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
        <TextInput label={w.name} autoComplete="name" autoFocus value={typed.name} error={errors.name} onChange={(e) => set({ name: e.currentTarget.value })} />
        <TextInput label={w.email} type="email" autoComplete="username" value={typed.email} error={errors.email} onChange={(e) => set({ email: e.currentTarget.value })} />
        <PasswordInput
          label={w.password} description={w.passwordHint} autoComplete="new-password" value={typed.password} error={errors.password}
          visibilityToggleButtonProps={{ "aria-label": w.showPassword, tabIndex: 0 }} onChange={(e) => set({ password: e.currentTarget.value })}
        />
        <p role="alert" className={styles.failed}>{errors.all}</p>
        <Button type="submit" variant="filled" size="md" loading={busy}>{w.setUp.submit}</Button>
      </form>
    </AccountPage>
  );
}
