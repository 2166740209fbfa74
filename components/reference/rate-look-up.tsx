"use client";
import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { RateAnswer, RateQuery, ReferenceSummary } from "@/lib/api/reference-contract";
import { shortDate } from "@/components/figure/time";
import { rateQuery } from "@/components/queries/reference";
import { words } from "@/components/words";
import styles from "./reference.module.css";

const w = words.reference.lookUp;

function Found({ answer: { base, quote, day, rate } }: { answer: RateAnswer }) {
  if (!rate) return <p>{w.none(base, quote, shortDate(day))}</p>;
  const on = rate.on.length === 10 ? shortDate(rate.on) : rate.on;
  return (
    <>
      <p className={styles.found}>{rate.low === rate.high ? w.found(rate.low, base, quote) : w.between(rate.low, rate.high, base, quote)}</p>
      <p className={styles.quiet}>{w.how[rate.certainty]} {on}. {rate.source && words.reference.source(rate.source)}</p>
    </>
  );
}

/** The rate between two currencies that a check would use for an article of a day. */
export function RateLookUp({ rates, pegs, latest }: Pick<ReferenceSummary, "rates" | "pegs" | "latest">) {
  const codes = [...new Set(["EUR", ...rates.map((r) => r.currency), ...pegs.map((p) => p.code)])].sort();
  const [typed, setTyped] = useState<RateQuery>({ base: "USD", quote: "HKD", day: latest ?? "" });
  const [asked, setAsked] = useState<RateQuery | null>(null);
  const { data, error } = useQuery({ ...rateQuery(asked ?? typed), enabled: asked !== null });
  const pick = (name: "base" | "quote") => (
    <NativeSelect label={w[name]} data={codes} value={typed[name]} onChange={(e) => setTyped({ ...typed, [name]: e.currentTarget.value })} />
  );
  return (
    <section className={styles.box} aria-labelledby="look-up">
      <h2 id="look-up">{w.title}</h2>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); if (typed.day) setAsked(typed); }}>
        {pick("base")}
        {pick("quote")}
        <TextInput label={w.day} type="date" required withAsterisk={false} min="1999-01-01" max="2999-12-31" value={typed.day} onChange={(e) => setTyped({ ...typed, day: e.currentTarget.value })} />
        <Button type="submit">{w.submit}</Button>
      </form>
      <div role="status">{error ? <p>{error.message}</p> : asked && data && <Found answer={data} />}</div>
    </section>
  );
}
