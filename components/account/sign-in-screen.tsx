"use client";
import { useState, type SubmitEvent } from "react";
import { Button, PasswordInput, TextInput } from "@mantine/core";
import { signIn } from "@/components/queries/account";
import { words } from "@/components/words";
import { AccountPage } from "./account-page";
import styles from "./account.module.css";

const w = words.account;

/** `/sign-in`: then on to `back`, which the page has made sure is on this site. */
export function SignInScreen({ back, justSetUp }: { back: string; justSetUp: boolean }) {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [errors, setErrors] = useState<{ email?: string; password?: string; all?: string }>({});
  const [busy, setBusy] = useState(false);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const missing = { ...(!email.trim() && { email: w.need.email }), ...(!password && { password: w.need.password }) };
    setErrors(missing);
    if (Object.keys(missing).length > 0) return;
    setBusy(true);
    try {
      await signIn(email.trim(), password);
      // A whole new document: nothing of an earlier person stays in memory.
      window.location.assign(back);
    } catch (error) {
      setErrors({ all: error instanceof Error ? error.message : words.errors.unreachable });
      setBusy(false);
    }
  };

  return (
    <AccountPage title={w.signIn.title} lead={justSetUp ? w.setUp.done : w.signIn.lead}>
      <form noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
        <TextInput label={w.email} type="email" name="email" autoComplete="username" autoFocus value={email} error={errors.email} onChange={(e) => setEmail(e.currentTarget.value)} />
        <PasswordInput
          label={w.password} name="password" autoComplete="current-password" value={password} error={errors.password}
          visibilityToggleButtonProps={{ "aria-label": w.showPassword, tabIndex: 0 }} onChange={(e) => setPassword(e.currentTarget.value)}
        />
        <p role="alert" className={styles.failed}>{errors.all}</p>
        <Button type="submit" variant="filled" size="md" loading={busy}>{w.signIn.submit}</Button>
      </form>
    </AccountPage>
  );
}
