"use client";
import { useRef, useState } from "react";
import { Button, Modal, TextInput } from "@mantine/core";
import { ClaimSlots, type NewCorrection } from "@/lib/api/claim-slots";
import type { ClaimRecord } from "@/lib/api/contract";
import { phrase } from "@/components/figure/phrase";
import { RefusedError } from "@/components/queries/errors";
import { sendCorrection } from "@/components/queries/claims";
import { useFormErrors } from "@/components/status/use-form-errors";
import { words } from "@/components/words";
import { SlotFields, slotDraft, slotsOf } from "./slot-fields";
import { useClaimStep } from "./use-claim-step";
import styles from "./verdict-dialog.module.css";

const w = words.correction;

/** Sets right what the extractor read; it stays so when the article is read again, and the history says who did it. */
export function CorrectionDialog({ claim, close }: { claim: ClaimRecord; close: () => void }) {
  const form = useRef<HTMLFormElement>(null);
  const { errors, show } = useFormErrors(form);
  const [draft, setDraft] = useState(() => slotDraft(claim));
  const [why, setWhy] = useState("");
  const { mutateAsync, isPending } = useClaimStep<NewCorrection>((of, key, body) => sendCorrection(of.id, of.version, key, body), close);

  const submit = () => {
    const parsed = ClaimSlots.safeParse(slotsOf(draft));
    if (!parsed.success) return show(Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join("."), message])));
    const changed = Object.entries(parsed.data).filter(([name, value]) => value !== claim[name as keyof ClaimSlots]);
    if (changed.length === 0) return close();
    mutateAsync({ claim, body: { ...Object.fromEntries(changed), ...(why.trim() && { why: why.trim() }) } })
      .catch((error: unknown) => { if (error instanceof RefusedError) show(error.fields); });
  };
  return (
    <Modal opened onClose={close} size="lg" title={w.title(phrase(claim))} closeButtonProps={{ "aria-label": words.close }}>
      <form ref={form} noValidate className={styles.form} onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <p className={styles.context}>{claim.before.slice(-80)}<mark>{claim.quote}</mark>{claim.after.slice(0, 80)}</p>
        <SlotFields draft={draft} errors={errors} change={setDraft} />
        <TextInput label={w.why} value={why} onChange={(e) => setWhy(e.currentTarget.value)} />
        <div className={styles.actions}>
          <span className={styles.hint}>{w.hint}</span>
          <Button onClick={close}>{words.cancel}</Button>
          <Button type="submit" variant="filled" loading={isPending}>{w.submit}</Button>
        </div>
      </form>
    </Modal>
  );
}
