"use client";
import { useQuery } from "@tanstack/react-query";
import { NativeSelect } from "@mantine/core";
import type { ClaimRecord } from "@/lib/api/contract";
import { kinds } from "@/lib/types";
import type { ListFilter } from "@/lib/api/claim-query";
import { statQuery } from "@/components/queries/stats";
import { standings, type Standing } from "@/components/status/standing";
import { Shape } from "@/components/status/status-mark";
import { SearchField } from "@/components/status/search-field";
import { words } from "@/components/words";
import { FacetMenus, useFacets } from "./facet-menus";
import { FilterChips } from "./filter-chips";
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
const kept = ["kind", "status"] as const;
/** What no button above shows by itself. */
const chips: readonly ListFilter[] = ["rule", "reason", "check", "flag", "outlet", "source", "unit", "assignee"];

function Choice({ on, status, name, count, act }: { on: boolean; status?: Standing; name: string; count?: number | undefined; act: () => void }) {
  return (
    <button type="button" className={styles.choice} aria-pressed={on} onClick={act}>
      {status && <Shape status={status} />}{name}
      {count !== undefined && <span className={styles.count}>{words.number(count)}</span>}
    </button>
  );
}

function useArticleChoices(chosen: string | undefined, known: readonly ClaimRecord[]) {
  const { data } = useQuery(statQuery("articles"));
  const choices = new Map(data?.items.map((a) => [a.id, a.title]));
  const here = known.find((c) => c.article.id === chosen)?.article;
  if (chosen && !choices.has(chosen)) choices.set(chosen, here?.title ?? w.thisArticle);
  return [{ value: "", label: w.allArticles }, ...[...choices].map(([value, label]) => ({ value, label }))];
}

/** Text, status, kind and article; several statuses or kinds widen, different filters narrow. */
export function ClaimFilters({ filters, typed, type, choose, clear, known }: Props) {
  const facets = useFacets(filters, kept);
  const articles = useArticleChoices(filters.article[0], known);
  const count = (facet: "kind" | "status", value: string) => (facets[facet] ? (facets[facet].find((one) => one.value === value)?.n ?? 0) : undefined);
  return (
    <section className={styles.filters} aria-label={w.filters}>
      <div className={styles.line}>
        <SearchField label={w.search} value={typed} change={type} />
        <NativeSelect
          aria-label={w.article} data={articles} value={filters.article[0] ?? ""} className={styles.articles}
          onChange={(e) => choose({ article: e.currentTarget.value ? [e.currentTarget.value] : [] })}
        />
        <div className={styles.group} role="group" aria-label={w.status}>
          {standings.map((s) => (
            <Choice
              key={s} on={filters.status.includes(s)} status={s} name={words.status[s]} count={count("status", s)}
              act={() => choose({ status: toggled(filters.status, s) })}
            />
          ))}
        </div>
      </div>
      <div className={styles.line}>
        <div className={styles.group} role="group" aria-label={w.kind}>
          {kinds.map((k) => (
            <Choice
              key={k} on={filters.kind.includes(k)} name={words.kind[k]} count={count("kind", k)}
              act={() => choose({ kind: toggled(filters.kind, k) })}
            />
          ))}
        </div>
      </div>
      <div className={styles.line}>
        <div className={styles.group}><FacetMenus filters={filters} choose={choose} /></div>
        <FilterChips filters={{ ...filters, q: "" }} only={chips} />
        {(isFiltered(filters) || typed !== "") && <button type="button" className={styles.clear} onClick={clear}>{w.clear}</button>}
      </div>
    </section>
  );
}
