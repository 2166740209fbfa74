"use client";
import { listFilterNames, singleFilterNames, type ListFilter } from "@/lib/api/claim-query";
import { useNavigation } from "@/components/navigation";
import { words } from "@/components/words";
import { toggled, writeFilters, type Filters } from "./filters";
import styles from "./claims.module.css";

const named: Readonly<Partial<Record<ListFilter, Readonly<Record<string, string>>>>> = {
  kind: words.kind, status: words.status, check: { ...words.outcome, none: words.claimList.noCheck }, flag: words.claimList.flag, reason: words.reason,
  assignee: { me: words.handling.me, "-": words.handling.nobody },
};
/** A value of a filter in words. */
export const nameOfValue = (filter: ListFilter, value: string): string =>
  named[filter]?.[value] ?? (filter === "article" ? words.claimList.thisArticle : value === "-" ? words.handling.nobody : value);

/** What a list is narrowed to, a chip for each; pressing one takes it away. */
export function FilterChips({ filters, only = listFilterNames }: { filters: Filters; only?: readonly ListFilter[] }) {
  const { show } = useNavigation();
  const choose = (part: Partial<Filters>) => show(writeFilters({ ...filters, ...part }), "push");
  return (
    <span className={styles.chips}>
      {only.flatMap((filter) => filters[filter].map((value) => {
        const name = nameOfValue(filter, value);
        return (
          <button key={`${filter} ${value}`} type="button" className={styles.choice} aria-pressed="true" aria-label={words.claimList.remove(name)} onClick={() => choose({ [filter]: toggled(filters[filter], value) })}>
            {name} ×
          </button>
        );
      }))}
      {singleFilterNames.filter((filter) => filters[filter] !== "").map((filter) => (
        <button key={filter} type="button" className={styles.choice} aria-pressed="true" aria-label={words.claimList.remove(filters[filter])} onClick={() => choose({ [filter]: "" })}>
          {words.claimList.single[filter](filters[filter])} ×
        </button>
      ))}
    </span>
  );
}
