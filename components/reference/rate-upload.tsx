"use client";
import { useState } from "react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { maxRateFile, type RateImported } from "@/lib/api/reference-contract";
import { FilePick } from "@/components/articles/file-pick";
import { shortDate } from "@/components/figure/time";
import { importRates } from "@/components/queries/reference";
import { words } from "@/components/words";
import styles from "./reference.module.css";

const w = words.reference.upload;

/** The text of a chosen file. Throws an Error in words for people. */
async function textOf(file: File): Promise<string> {
  if (!/\.csv$/i.test(file.name)) throw new Error(w.kind(file.name));
  if (file.size > maxRateFile) throw new Error(w.big(file.name));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new Error(w.encoding(file.name));
  }
}

const said = ({ import: made, cells, leftOut }: RateImported): string =>
  [made ? w.done(made.added, made.changed, shortDate(made.firstDay), shortDate(made.lastDay)) : w.nothing(cells), ...(leftOut > 0 ? [w.leftOut(leftOut)] : [])].join(" ");

/** Imports a file of rates by drop or by choice, and says what became of it. */
export function RateUpload() {
  const cache = useQueryClient();
  const [step, setStep] = useState("");
  const upload = useMutation({
    mutationFn: async (file: File) => {
      setStep(w.reading(file.name));
      const text = await textOf(file);
      setStep(w.storing(file.name));
      return importRates({ file: file.name, text });
    },
    onSuccess: () => { for (const key of ["reference", "claims", "article", "stats"]) void cache.invalidateQueries({ queryKey: [key] }); },
  });
  return (
    <section className={styles.box} aria-labelledby="upload">
      <h2 id="upload">{w.title}</h2>
      <p className={styles.quiet}>{w.lead}</p>
      <FilePick accept=".csv,text/csv" drop={w.drop} choose={w.choose} disabled={upload.isPending} picked={(file) => upload.mutate(file)} />
      <div role="status">
        {upload.isPending && <><p>{step}</p><progress className={styles.progress} aria-label={step} /></>}
        {upload.isSuccess && <p className={styles.done}>{said(upload.data)}</p>}
      </div>
      {upload.isError && <div role="alert" className={styles.failed}><p><b>{w.failed(upload.variables.name)}</b></p><p>{upload.error.message}</p></div>}
    </section>
  );
}
