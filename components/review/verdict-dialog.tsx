"use client";
import { useRef } from "react";
import { Button, Modal, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { reasons, type ClaimRecord } from "@/lib/api/contract";
import type { NewVerdict } from "@/lib/api/verdict-contract";
import { phrase } from "@/components/figure/phrase";
import { useFormErrors } from "@/components/status/use-form-errors";
import { words } from "@/components/words";
import { asReason, checkDraft, isBegun, type Draft } from "./draft";
import { EvidenceFields } from "./evidence-fields";
import styles from "./verdict-dialog.module.css";

interface Props {
  claim: ClaimRecord;
  articleUrl: string | null;
  draft: Draft;
  /** Keeps what is typed, so that closing the dialog loses nothing. */
  change: (draft: Draft) => void;
  /** What the desk asks for and the verdict lacks. */
  lacking: (verdict: NewVerdict) => { readonly field: string; readonly message: string } | null;
  send: (verdict: NewVerdict) => void;
  close: () => void;
}

const w = words.verdict;

/** Says what is wrong with a figure, or what proves it. */
export function VerdictDialog({ claim, articleUrl, draft, change, lacking, send, close }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { errors, show } = useFormErrors(form);
  const disputing = draft.status === "disputed";
  const set = (part: Partial<Draft>) => change({ ...draft, ...part });

  const missing = disputing ? null : lacking({ status: "verified" });

  const submit = () => {
    const checked = checkDraft(draft);
    if (!checked.verdict) return show(checked.errors);
    const lacks = lacking(checked.verdict);
    if (lacks) show({ [lacks.field]: lacks.message });
    else send(checked.verdict);
  };

  return (
    <Modal
      opened onClose={close} size="lg" closeButtonProps={{ "aria-label": words.close }}
      title={disputing ? w.dispute(phrase(claim)) : w.verify(phrase(claim))}
    >
      <form
        ref={form} noValidate className={styles.form}
        onSubmit={(event) => { event.preventDefault(); submit(); }}
        onKeyDown={(event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); submit(); } }}
      >
        <p className={styles.context}>{claim.before.length > 80 && "…"}{claim.before.slice(-80)}<mark>{claim.quote}</mark>{claim.after.slice(0, 80)}{claim.after.length > 80 && "…"}</p>
        {missing && <p className={styles.warning}>{missing.message}</p>}
        {disputing && (
          <div className={styles.pair}>
            <NativeSelect
              label={w.reason} data-autofocus="" value={draft.reason} error={errors.reason}
              onChange={(e) => set({ reason: asReason(e.currentTarget.value) })}
              data={[{ value: "", label: w.chooseReason }, ...reasons.map((value) => ({ value, label: words.reason[value] }))]}
            />
            <TextInput
              label={w.correctValue} description={w.correctHint} inputWrapperOrder={["label", "input", "error", "description"]}
              inputMode="decimal" autoComplete="off" value={draft.correctValue} error={errors.correctValue}
              onChange={(e) => set({ correctValue: e.currentTarget.value })}
            />
          </div>
        )}
        <Textarea
          label={w.note} rows={3} value={draft.note} error={errors.note} data-autofocus={disputing ? undefined : ""}
          onChange={(e) => set({ note: e.currentTarget.value })}
        />
        {!disputing && (
          <Button size="compact-sm" className={styles.add} onClick={() => set({ note: w.noLinkNote, evidence: draft.evidence.filter(isBegun) })}>{w.noLink}</Button>
        )}
        {errors.evidence && <p className={styles.error} role="alert">{errors.evidence}</p>}
        <EvidenceFields rows={draft.evidence} errors={errors} articleUrl={articleUrl} change={(evidence) => set({ evidence })} />
        <div className={styles.actions}>
          <span className={styles.hint}>{w.hint}</span>
          <Button onClick={close}>{words.cancel}</Button>
          <Button type="submit" variant="filled">{disputing ? w.submitDispute : w.submitVerify}</Button>
        </div>
      </form>
    </Modal>
  );
}
