"use client";
import { useState } from "react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Facets, FacetName } from "@/lib/api/view-contract";
import { facetsQuery } from "@/components/queries/views";
import { words } from "@/components/words";
import { nameOfValue } from "./filter-chips";
import { toggled, writeFilters, type Filters } from "./filters";
import { PopoverButton } from "./popover-button";
import styles from "./claims.module.css";

const w = words.claimList;
const offered = ["check", "flag", "outlet", "source", "unit", "assignee"] as const satisfies readonly FacetName[];

interface Props { filters: Filters; choose: (part: Partial<Filters>) => void }

/** The counts of these facets under the present filters; asked for only while somebody wants to see them. */
export function useFacets(filters: Filters, of: readonly FacetName[], enabled = true): Facets["facets"] {
  const query = writeFilters({ ...filters, sort: "priority" });
  return useQuery({ ...facetsQuery(query.toString(), of), enabled, placeholderData: keepPreviousData }).data?.facets ?? {};
}

function FacetMenu({ facet, filters, choose }: Props & { facet: (typeof offered)[number] }) {
  const [open, setOpen] = useState(false);
  const counted = useFacets(filters, [facet], open)[facet];
  const chosen = filters[facet];
  // What is chosen stays in sight, whatever it counts now.
  const values = [...(counted ?? []), ...chosen.filter((value) => !counted?.some((one) => one.value === value)).map((value) => ({ value, label: null, n: 0 }))];
  return (
    <PopoverButton label={w.facet[facet]} pressed={chosen.length > 0} note={chosen.length > 0 ? chosen.length : undefined} toggled={setOpen}>
      {values.length === 0 && <p className={styles.nothing}>{counted ? w.nothing : `${words.loading} …`}</p>}
      {values.map(({ value, label, n }) => (
        <label key={value} className={styles.value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => choose({ [facet]: toggled(chosen, value) })} />
          <span>{label ?? nameOfValue(facet, value)}</span>
          <span className={styles.count}>{words.number(n)}</span>
        </label>
      ))}
    </PopoverButton>
  );
}

/** A menu for each facet with the counts of its values, the ends of the value and of the date. */
export function FacetMenus({ filters, choose }: Props) {
  return (
    <>
      {offered.map((facet) => <FacetMenu key={facet} facet={facet} filters={filters} choose={choose} />)}
      <PopoverButton label={w.range} pressed={[filters.from, filters.to, filters.min, filters.max].some((end) => end !== "")}>
        <form
          className={styles.ends} key={[filters.from, filters.to, filters.min, filters.max].join()}
          onSubmit={(event) => {
            event.preventDefault();
            const data = new FormData(event.currentTarget);
            const text = (name: string) => { const value = data.get(name); return typeof value === "string" ? value.trim() : ""; };
            const plain = (name: string) => text(name).replace(/(?<=\d),(?=\d{3})/g, "");
            choose({ from: text("from"), to: text("to"), min: plain("min"), max: plain("max") });
          }}
        >
          <label>{w.ends.from}<input type="date" name="from" defaultValue={filters.from} /></label>
          <label>{w.ends.to}<input type="date" name="to" defaultValue={filters.to} /></label>
          <label>{w.ends.min}<input name="min" inputMode="decimal" pattern="-?[\d,]+(\.\d+)?" defaultValue={filters.min} /></label>
          <label>{w.ends.max}<input name="max" inputMode="decimal" pattern="-?[\d,]+(\.\d+)?" defaultValue={filters.max} /></label>
          <button type="submit" className={styles.choice}>{w.apply}</button>
        </form>
      </PopoverButton>
    </>
  );
}
