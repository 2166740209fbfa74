"use client";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { Button, NativeSelect } from "@mantine/core";
import { useNavigation, type Navigation } from "@/components/navigation";
import { ruleBookQuery } from "@/components/queries/rules";
import { PageHead } from "@/components/shell/page-head";
import { SearchField } from "@/components/status/search-field";
import { Bones, Empty, Failure } from "@/components/status/states";
import { words } from "@/components/words";
import { asOrder, orders, partsOf, shownByExample } from "./rule-list";
import { CheckRow } from "./check-row";
import { RuleRow } from "./rule-row";
import styles from "./rules.module.css";

const w = words.rules;

/** The rule, or the part, that the address points at; it is brought into sight once it is drawn. */
function useLinked(drawn: boolean): string {
  const [linked, setLinked] = useState("");
  useEffect(() => {
    const read = () => setLinked(window.location.hash.slice(1));
    read();
    window.addEventListener("hashchange", read);
    return () => window.removeEventListener("hashchange", read);
  }, []);
  useEffect(() => {
    const target = drawn && linked !== "" && document.getElementById(linked);
    if (!target) return;
    target.scrollIntoView({ block: "start", behavior: "instant" });
    target.focus({ preventScroll: true });
  }, [drawn, linked]);
  return linked;
}

function put(show: Navigation["show"], name: string, value: string) {
  const next = new URLSearchParams(window.location.search);
  if ((next.get(name) ?? "") === value) return;
  if (value) next.set(name, value);
  else next.delete(name);
  show(next, "replace");
}

/** `/rules`: every rule of the extractor, its reason, its examples, and what came of it here. */
export function RulesScreen() {
  const { query, show } = useNavigation();
  const { data, error, refetch } = useQuery(ruleBookQuery());
  const [typed, setTyped] = useState(query.get("q") ?? "");
  const needle = useDeferredValue(typed.trim().toLowerCase());
  const order = asOrder(query.get("order"));
  const parts = useMemo(() => partsOf(data?.items ?? [], needle, order), [data, needle, order]);
  const checks = (data?.checks ?? []).filter((check) => [check.id, check.because, ...check.finds, ...check.ignores].some((text) => text.toLowerCase().includes(needle)));
  const linked = useLinked(data !== undefined);

  useEffect(() => {
    const timer = setTimeout(() => put(show, "q", typed.trim()), 250);
    return () => clearTimeout(timer);
  }, [typed, show]);

  return (
    <div className={styles.page}>
      <PageHead title={w.title} note={data && w.count(data.items.length)} />
      <div className={styles.tools}>
        <p className={styles.lead}>{w.lead}</p>
        <SearchField label={w.search} value={typed} change={setTyped} />
        <NativeSelect
          aria-label={w.order} value={order} data={orders.map((value) => ({ value, label: w.orders[value] }))}
          onChange={(e) => put(show, "order", e.currentTarget.value === "book" ? "" : e.currentTarget.value)}
        />
        <nav aria-label={w.partsLabel} className={styles.parts}>
          {parts.map(({ part, rules }) => <a key={part} href={`#part-${part}`}>{w.parts[part]} <span>{rules.length}</span></a>)}
          {checks.length > 0 && <a href="#part-checks">{w.checks} <span>{checks.length}</span></a>}
        </nav>
      </div>
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!error && !data && <div className={styles.wait}><Bones lines={8} height="2.4rem" gap="1rem" /></div>}
      {data && parts.length === 0 && checks.length === 0 && <Empty title={w.noMatch}><Button onClick={() => setTyped("")}>{w.clear}</Button></Empty>}
      {parts.map(({ part, rules }) => (
        <section key={part} aria-labelledby={`part-${part}`}>
          <div className={styles.head}>
            <h2 id={`part-${part}`} tabIndex={-1}>{w.parts[part]} <span>{rules.length}</span></h2>
            <p className={styles.record} aria-hidden="true">
              {Object.values(w.columns).slice(0, part === "claim" || part === "former" ? undefined : 1).map((name) => <span key={name}>{name}</span>)}
            </p>
          </div>
          <ul>{rules.map((rule) => <RuleRow key={rule.id} rule={rule} linked={rule.id === linked} open={rule.id === linked || shownByExample(rule, needle)} />)}</ul>
        </section>
      ))}
      {data && checks.length > 0 && (
        <section aria-labelledby="part-checks">
          <div className={styles.head}><h2 id="part-checks" tabIndex={-1}>{w.checks} <span>{checks.length}</span></h2></div>
          <ul>{checks.map((check) => <CheckRow key={check.id} check={check} linked={linked === `check/${check.id}`} />)}</ul>
        </section>
      )}
    </div>
  );
}
