"use client";
import { useState } from "react";
import { Button, Modal, NativeSelect, Textarea } from "@mantine/core";
import { reasons, type Reason } from "@/lib/api/contract";
import { NewVerdict } from "@/lib/api/verdict-contract";
import { words } from "@/components/words";
import styles from "./bulk-bar.module.css";

const w = words.bulk;
export type Verdict = "verified" | "disputed" | "dismissed";

interface ConfirmProps { verdict: Verdict; n: number; kind: string; busy: boolean; failed: string | undefined; send: (verdict: NewVerdict) => void; close: () => void }

/** Says how many it will be, and asks for what a dispute needs. */
export function BulkConfirm({ verdict, n, kind, busy, failed, send, close }: ConfirmProps) {
  const [reason, setReason] = useState<Reason | "">("");
  const [note, setNote] = useState("");
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const submit = () => {
    const status = verdict === "dismissed" ? "unverified" : verdict;
    const parsed = NewVerdict.safeParse({ status, ...(verdict === "dismissed" && { dismissed: true }), ...(verdict === "disputed" && reason && { reason }), ...(note.trim() && { note: note.trim() }) });
    if (parsed.success) send(parsed.data);
    else setErrors(Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join("."), message])));
  };
  return (
    <Modal opened onClose={close} title={w.confirm(w.act[verdict], n, kind)} closeButtonProps={{ "aria-label": words.close }}>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); submit(); }}>
        {verdict === "disputed" && (
          <NativeSelect
            label={words.verdict.reason} value={reason} error={errors.reason} data-autofocus=""
            data={[{ value: "", label: words.verdict.chooseReason }, ...reasons.map((value) => ({ value, label: words.reason[value] }))]}
            onChange={(e) => setReason(reasons.find((r) => r === e.currentTarget.value) ?? "")}
          />
        )}
        <Textarea label={words.verdict.note} rows={2} value={note} error={errors.note} data-autofocus={verdict === "disputed" ? undefined : ""} onChange={(e) => setNote(e.currentTarget.value)} />
        {failed && <p role="alert" className={styles.failed}>{failed}</p>}
        <div className={styles.actions}>
          <Button onClick={close}>{words.cancel}</Button>
          <Button type="submit" variant="filled" loading={busy}>{w.go(w.act[verdict], n)}</Button>
        </div>
      </form>
    </Modal>
  );
}
