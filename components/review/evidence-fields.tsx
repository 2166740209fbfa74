"use client";
import { Button, Textarea, TextInput } from "@mantine/core";
import { words } from "@/components/words";
import { blankEvidence, type Draft, type EvidenceDraft } from "./draft";
import styles from "./verdict-dialog.module.css";

interface Props {
  rows: Draft["evidence"];
  errors: Readonly<Record<string, string>>;
  change: (rows: Draft["evidence"]) => void;
}

/** Sources for a verdict: an address, a title, the passage, a note; any one of them is enough. */
export function EvidenceFields({ rows, errors, change }: Props) {
  const set = (at: number, part: Partial<EvidenceDraft>) => change(rows.map((row, i) => (i === at ? { ...row, ...part } : row)));
  return (
    <>
      {rows.map((row, i) => (
        <fieldset key={row.id} className={styles.evidence}>
          <legend>{words.verdict.row(i + 1)}</legend>
          {errors[`evidence.${i}`] && <p className={styles.error} role="alert">{words.verdict.emptyRow}</p>}
          <div className={styles.pair}>
            <TextInput
              label={words.verdict.url} type="url" inputMode="url" placeholder="https://" value={row.url} error={errors[`evidence.${i}.url`]}
              onChange={(e) => set(i, { url: e.currentTarget.value })}
            />
            <TextInput
              label={words.verdict.source} value={row.title} error={errors[`evidence.${i}.title`]}
              onChange={(e) => set(i, { title: e.currentTarget.value })}
            />
          </div>
          <Textarea
            label={words.verdict.quote} rows={2} value={row.quote} error={errors[`evidence.${i}.quote`]}
            onChange={(e) => set(i, { quote: e.currentTarget.value })}
          />
          <TextInput
            label={words.verdict.evidenceNote} value={row.note} error={errors[`evidence.${i}.note`]}
            onChange={(e) => set(i, { note: e.currentTarget.value })}
          />
          <Button variant="subtle" size="compact-sm" onClick={() => change(rows.filter((_, at) => at !== i))}>{words.verdict.removeEvidence}</Button>
        </fieldset>
      ))}
      <Button variant="default" size="compact-sm" className={styles.add} onClick={() => change([...rows, blankEvidence()])}>{words.verdict.addEvidence}</Button>
    </>
  );
}
