"use client";
import { memo, useDeferredValue, useEffect, useMemo, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { Button } from "@mantine/core";
import { ruleParts, type RuleRecord } from "@/lib/api/contract";
import { claimsHref } from "@/components/claims/filters";
import { Link, useNavigation } from "@/components/navigation";
import { ruleBookQuery } from "@/components/queries/rules";
import { PageHead } from "@/components/shell/page-head";
import { SearchField } from "@/components/status/search-field";
import { Bones, Empty, Failure } from "@/components/status/states";
import { words } from "@/components/words";
import styles from "./rules.module.css";

const w = words.rules;

function Examples({ name, texts }: { name: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <div>
      <h3>{name}</h3>
      <ul>{texts.map((text, i) => <li key={i}>{text}</li>)}</ul>
    </div>
  );
}

/** How the rule has done on this desk; the number leads to its claims. */
function Record({ rule }: { rule: RuleRecord }) {
  const parts = [
    rule.verified > 0 && `${rule.verified} ${words.status.verified.toLowerCase()}`,
    rule.disputed > 0 && `${rule.disputed} ${words.status.disputed.toLowerCase()}`,
    rule.dismissed > 0 && `${rule.dismissed} ${words.status.dismissed.toLowerCase()}`,
  ].filter(Boolean);
  const fired = w.fired(rule.fired);
  return (
    <p className={styles.record}>
      {rule.part === "claim" && rule.fired > 0 ? <Link href={claimsHref({ rule: rule.id })}>{fired}</Link> : fired}
      {parts.length > 0 && <span>{parts.join(words.list)}</span>}
    </p>
  );
}

const Rule = memo(function Rule({ rule }: { rule: RuleRecord }) {
  return (
    <li className={styles.rule} id={rule.id}>
      <div>
        <p className={styles.because}>{rule.because || w.gone}</p>
        <code className={styles.id}>{rule.id}</code>
      </div>
      <Record rule={rule} />
      {rule.finds.length + rule.ignores.length > 0 && (
        <details className={styles.examples}>
          <summary>{w.examples(rule.finds.length + rule.ignores.length)}</summary>
          <div className={styles.columns}><Examples name={w.finds} texts={rule.finds} /><Examples name={w.ignores} texts={rule.ignores} /></div>
        </details>
      )}
    </li>
  );
});

/** `/rules`: every rule of the extractor, its reason, its examples, and what came of it here. */
export function RulesScreen() {
  const { query, show } = useNavigation();
  const { data, error, refetch } = useQuery(ruleBookQuery());
  const [typed, setTyped] = useState(query.get("q") ?? "");
  const needle = useDeferredValue(typed.trim().toLowerCase());
  useEffect(() => {
    const q = typed.trim();
    if (q === (query.get("q") ?? "")) return;
    const timer = setTimeout(() => show(new URLSearchParams(q ? { q } : {}), "replace"), 250);
    return () => clearTimeout(timer);
  }, [typed, query, show]);
  const shown = useMemo(
    () => data?.items.filter((r) => `${r.id} ${r.because} ${r.finds.join(" ")} ${r.ignores.join(" ")}`.toLowerCase().includes(needle)) ?? [],
    [data, needle],
  );
  return (
    <div>
      <PageHead title={w.title} note={data && w.count(data.items.length)} />
      <div className={styles.tools}><SearchField label={w.search} value={typed} change={setTyped} /><p>{w.lead}</p></div>
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!error && !data && <div className={styles.tools}><Bones lines={8} height="2.4rem" gap="1rem" /></div>}
      {data && shown.length === 0 && <Empty title={w.noMatch}><Button onClick={() => setTyped("")}>{w.clear}</Button></Empty>}
      {ruleParts.map((part) => {
        const rules = shown.filter((r) => r.part === part);
        return rules.length > 0 && (
          <section key={part} className={styles.part} aria-labelledby={`part-${part}`}>
            <h2 id={`part-${part}`}>{w.parts[part]} <span>{rules.length}</span></h2>
            <ul>{rules.map((rule) => <Rule key={rule.id} rule={rule} />)}</ul>
          </section>
        );
      })}
    </div>
  );
}
