"use client";
import { useState, type SubmitEvent } from "react";
import { Button, PasswordInput, TextInput } from "@mantine/core";
import type { SetUp } from "@/lib/api/contract";
import { RefusedError } from "@/components/queries/errors";
import { words } from "@/components/words";
import styles from "./account.module.css";

const w = words.account;
type Errors = Readonly<Record<string, string>>;

interface Props {
  schema: typeof SetUp;
  /** Of the link that lets one in. */
  token: string;
  send: (body: SetUp) => Promise<unknown>;
  submit: string;
}

/** Name, address and password of somebody new; then to the sign-in page. */
export function NewAccountForm({ schema, token, send, submit }: Props) {
  const [typed, setTyped] = useState({ name: "", email: "", password: "" });
  const [errors, setErrors] = useState<Errors>({});
  const [busy, setBusy] = useState(false);
  const set = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part });

  const create = async (event: SubmitEvent) => {
    event.preventDefault();
    const parsed = schema.safeParse({ token, ...typed, email: typed.email.trim() });
    if (!parsed.success) {
      const found: Record<string, string> = {};
      for (const issue of parsed.error.issues) found[String(issue.path[0])] ??= issue.message;
      return setErrors(found);
    }
    setErrors({});
    setBusy(true);
    try {
      await send(parsed.data);
      window.location.assign("/sign-in?new=1");
    } catch (error) {
      const fields = error instanceof RefusedError ? error.fields : {};
      setErrors({ ...fields, all: error instanceof Error ? error.message : words.errors.unreachable });
      setBusy(false);
    }
  };

  return (
    <form noValidate className={styles.form} onSubmit={(event) => void create(event)}>
      <TextInput label={w.name} autoComplete="name" autoFocus value={typed.name} error={errors.name} onChange={(e) => set({ name: e.currentTarget.value })} />
      <TextInput label={w.email} type="email" autoComplete="username" value={typed.email} error={errors.email} onChange={(e) => set({ email: e.currentTarget.value })} />
      <PasswordInput
        label={w.password} description={w.passwordHint} autoComplete="new-password" value={typed.password} error={errors.password}
        visibilityToggleButtonProps={{ "aria-label": w.showPassword, tabIndex: 0 }} onChange={(e) => set({ password: e.currentTarget.value })}
      />
      <p role="alert" className={styles.failed}>{errors.all}</p>
      <Button type="submit" variant="filled" size="md" loading={busy}>{submit}</Button>
    </form>
  );
}
