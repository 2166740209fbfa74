"use client";
import { useState } from "react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Textarea } from "@mantine/core";
import { NewOverrule, type FindingRecord } from "@/lib/api/finding-contract";
import { fullClock, shortDate } from "@/components/figure/time";
import { Link } from "@/components/navigation";
import { sendOverrule } from "@/components/queries/claims";
import { mayDecide, useMe } from "@/components/shell/me";
import { OutcomeMark } from "@/components/status/outcome-mark";
import { words } from "@/components/words";
import { newKey } from "./new-key";
import styles from "./claim-findings.module.css";

const w = words.finding;

function Overrule({ finding, close }: { finding: FindingRecord; close: () => void }) {
  const cache = useQueryClient();
  const [reason, setReason] = useState("");
  const [key] = useState(newKey);
  const wrong = finding.overruled === null;
  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: NewOverrule) => sendOverrule(finding.id, key, body),
    onSuccess: () => {
      for (const part of ["article", "claims", "facets", "rules", "stats"]) void cache.invalidateQueries({ queryKey: [part] });
      close();
    },
  });
  const [problem, setProblem] = useState<string>();
  const submit = () => {
    const parsed = NewOverrule.safeParse(wrong ? { wrong, reason } : { wrong, ...(reason.trim() && { reason }) });
    if (parsed.success) mutate(parsed.data);
    else setProblem(parsed.error.issues[0]?.message);
  };
  return (
    <form className={styles.overrule} onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <Textarea label={wrong ? w.why : w.whyBack} rows={2} data-autofocus="" autoFocus value={reason} error={problem ?? error?.message} onChange={(e) => setReason(e.currentTarget.value)} />
      <div className={styles.actions}>
        <Button size="compact-sm" onClick={close}>{words.cancel}</Button>
        <Button size="compact-sm" type="submit" variant="filled" loading={isPending}>{wrong ? w.quiet : w.heed}</Button>
      </div>
    </form>
  );
}

function One({ finding }: { finding: FindingRecord }) {
  const decides = mayDecide(useMe());
  const [asking, setAsking] = useState(false);
  const { reference, overruled } = finding;
  return (
    <li className={styles.finding} data-outcome={finding.outcome} data-overruled={overruled ? true : undefined}>
      <p className={styles.line}>
        <OutcomeMark outcome={finding.outcome} />
        {finding.cause && <span className={styles.cause}>{w.cause[finding.cause]}</span>}
        <Link href={`/rules#check/${finding.check}`} className={styles.check}>{finding.check}</Link>
      </p>
      <p className={styles.working}>{finding.working}</p>
      {reference && <p className={styles.quiet}>{w.reference(reference.name, reference.value, shortDate(reference.date), reference.source)}</p>}
      {overruled && <p>{w.overruled(overruled.by, fullClock(overruled.at))} <q>{overruled.reason}</q></p>}
      {decides && (asking
        ? <Overrule finding={finding} close={() => setAsking(false)} />
        : <button type="button" className={styles.textButton} onClick={() => setAsking(true)}>{overruled ? w.takeBack : w.isWrong}</button>)}
    </li>
  );
}

/** What recomputing the figure says: advice, with its working; the worst first. */
export function ClaimFindings({ findings }: { findings: readonly FindingRecord[] }) {
  if (findings.length === 0) return null;
  const quietLast = [...findings].sort((a, b) => Number(a.overruled !== null) - Number(b.overruled !== null));
  return (
    <section className={styles.findings} aria-label={w.title}>
      <ul>{quietLast.map((finding) => <One key={finding.id} finding={finding} />)}</ul>
    </section>
  );
}
