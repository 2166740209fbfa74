"use client";
import { useQuery } from "@tanstack/react-query";
import { NativeSelect } from "@mantine/core";
import { statuses, type ClaimRecord } from "@/lib/api/contract";
import { kinds } from "@/lib/types";
import { statQuery } from "@/components/queries/stats";
import type { Standing } from "@/components/status/standing";
import { Shape } from "@/components/status/status-mark";
import { SearchField } from "@/components/status/search-field";
import { words } from "@/components/words";
import { isFiltered, toggled, type Filters } from "./filters";
import styles from "./claims.module.css";

interface Props {
  filters: Filters;
  typed: string;
  type: (text: string) => void;
  choose: (part: Partial<Filters>) => void;
  clear: () => void;
  /** Claims at hand: they know the titles of articles that the desk's short list leaves out. */
  known: readonly ClaimRecord[];
}
const w = words.claimList;

function Choice({ on, status, name, count, act }: { on: boolean; status?: Standing; name: string; count?: number | undefined; act: () => void }) {
  return (
    <button type="button" className={styles.choice} aria-pressed={on} onClick={act}>
      {status && <Shape status={status} />}{name}
      {count !== undefined && <span className={styles.count}>{words.number(count)}</span>}
    </button>
  );
}

function useArticleChoices(chosen: string | null, known: readonly ClaimRecord[]) {
  const { data } = useQuery(statQuery("articles"));
  const choices = new Map(data?.items.map((a) => [a.id, a.title]));
  const here = known.find((c) => c.article.id === chosen)?.article;
  if (chosen && !choices.has(chosen)) choices.set(chosen, here?.title ?? w.thisArticle);
  return [{ value: "", label: w.allArticles }, ...[...choices].map(([value, label]) => ({ value, label }))];
}

/** Text, status, kind and article; several statuses or kinds widen, different filters narrow. */
export function ClaimFilters({ filters, typed, type, choose, clear, known }: Props) {
  const { data: overview } = useQuery(statQuery("overview"));
  const { data: byKind } = useQuery(statQuery("kinds"));
  const articles = useArticleChoices(filters.article, known);
  const ofKind = (kind: string) => {
    const row = byKind?.items.find((k) => k.kind === kind);
    return row && row.unverified + row.verified + row.disputed;
  };
  return (
    <section className={styles.filters} aria-label={w.filters}>
      <div className={styles.line}>
        <SearchField label={w.search} value={typed} change={type} />
        <NativeSelect
          aria-label={w.article} data={articles} value={filters.article ?? ""} className={styles.articles}
          onChange={(e) => choose({ article: e.currentTarget.value || null })}
        />
        <div className={styles.group} role="group" aria-label={w.status}>
          {statuses.map((s) => (
            <Choice
              key={s} on={filters.status.includes(s)} status={s} name={words.status[s]} count={overview?.[s]}
              act={() => choose({ status: toggled(filters.status, s) })}
            />
          ))}
          <Choice
            on={filters.dismissed} status="dismissed" name={words.status.dismissed}
            act={() => choose({ dismissed: !filters.dismissed, status: [] })}
          />
        </div>
      </div>
      <div className={styles.line}>
        <div className={styles.group} role="group" aria-label={w.kind}>
          {kinds.map((k) => (
            <Choice
              key={k} on={filters.kind.includes(k)} name={words.kind[k]} count={ofKind(k)}
              act={() => choose({ kind: toggled(filters.kind, k) })}
            />
          ))}
        </div>
        {filters.rule && (
          <button type="button" className={styles.choice} aria-pressed="true" aria-label={w.remove(filters.rule)} onClick={() => choose({ rule: null })}>
            <code>{filters.rule}</code> ×
          </button>
        )}
        {(isFiltered(filters) || typed !== "") && <button type="button" className={styles.clear} onClick={clear}>{w.clear}</button>}
      </div>
    </section>
  );
}
