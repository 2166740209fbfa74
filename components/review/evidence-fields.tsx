"use client";
import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { closenessOf } from "@/lib/api/verdict-check";
import { EvidenceRecord } from "@/lib/api/verdict-contract";
import { words } from "@/components/words";
import { blankEvidence, type Draft, type EvidenceDraft } from "./draft";
import styles from "./verdict-dialog.module.css";

const evidenceKinds = EvidenceRecord.shape.kind.options, evidenceRanks = EvidenceRecord.shape.rank.unwrap().options;

interface Props {
  rows: Draft["evidence"];
  errors: Readonly<Record<string, string>>;
  /** The article cannot prove itself. */
  articleUrl: string | null;
  change: (rows: Draft["evidence"]) => void;
}

/** Says at once what the desk will say later: such evidence is kept, and does not count. */
function Close({ url, articleUrl }: { url: string; articleUrl: string | null }) {
  const [close] = closenessOf({ evidence: [{ url: url.trim() }] }, articleUrl);
  if (!close?.sameArticle && !close?.sameSite) return null;
  return <p className={styles.warning}>{close.sameArticle ? words.verdict.sameArticle : words.verdict.sameSite}</p>;
}

/** Sources for a verdict: an address, a title, the passage, a note; any one of them is enough. */
export function EvidenceFields({ rows, errors, articleUrl, change }: Props) {
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
          <Close url={row.url} articleUrl={articleUrl} />
          <div className={styles.three}>
            <NativeSelect
              label={words.verdict.kind} value={row.kind} data={evidenceKinds.map((value) => ({ value, label: words.evidenceKind[value] }))}
              onChange={(e) => set(i, { kind: evidenceKinds.find((k) => k === e.currentTarget.value) ?? "other" })}
            />
            <NativeSelect
              label={words.verdict.rank} value={row.rank} data={[{ value: "", label: words.verdict.noRank }, ...evidenceRanks.map((value) => ({ value, label: words.evidenceRank[value] }))]}
              onChange={(e) => set(i, { rank: evidenceRanks.find((r) => r === e.currentTarget.value) ?? "" })}
            />
            <TextInput
              label={words.verdict.lookedOn} type="date" value={row.lookedOn} error={errors[`evidence.${i}.lookedOn`]}
              onChange={(e) => set(i, { lookedOn: e.currentTarget.value })}
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
