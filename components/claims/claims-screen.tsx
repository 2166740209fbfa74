"use client";
import { useEffect, useMemo, useState } from "react";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "@mantine/core";
import { Link, useNavigation } from "@/components/navigation";
import { claimsQuery } from "@/components/queries/claims";
import { PageHead } from "@/components/shell/page-head";
import { LoadMore } from "@/components/status/load-more";
import { Bones, Empty, Failure } from "@/components/status/states";
import { words } from "@/components/words";
import { ClaimFilters } from "./claim-filters";
import { ClaimTable } from "./claim-table";
import { isFiltered, noFilters, readFilters, writeFilters, type Filters } from "./filters";
import styles from "./claims.module.css";

const w = words.claimList;

/** The filters of the address as it is at this moment; what was drawn may be a step behind. */
const here = () => readFilters(new URLSearchParams(window.location.search)).filters;

/** `/claims`: every figure of the desk, narrowed by what the address says. */
export function ClaimsScreen() {
  const { query, show } = useNavigation();
  const filters = useMemo(() => readFilters(query).filters, [query]);
  const [typed, setTyped] = useState(filters.q);
  const list = useInfiniteQuery({ ...claimsQuery(writeFilters(filters).toString()), placeholderData: keepPreviousData });

  // Choices make a step for the back button; typing does not, letter by letter.
  const choose = (part: Partial<Filters>) => show(writeFilters({ ...here(), ...part, q: typed.trim() }), "push");
  const clear = () => { setTyped(""); show(writeFilters(noFilters), "push"); };
  useEffect(() => {
    const q = typed.trim();
    const timer = setTimeout(() => { if (q !== here().q) show(writeFilters({ ...here(), q }), "replace"); }, 250);
    return () => clearTimeout(timer);
  }, [typed, show]);
  useEffect(() => {
    const back = () => setTyped(new URLSearchParams(window.location.search).get("q") ?? "");
    window.addEventListener("popstate", back);
    return () => window.removeEventListener("popstate", back);
  }, []);

  const items = list.data?.pages.flatMap((p) => p.items) ?? [];
  const total = list.data?.pages[0]?.total;
  return (
    <div className={styles.page}>
      <PageHead title={w.title} note={total === undefined ? undefined : words.figures(total)} />
      <ClaimFilters filters={filters} typed={typed} type={setTyped} choose={choose} clear={clear} known={items} />
      {list.isPending && <div className={styles.wait}><Bones lines={9} height="2.2rem" gap="0.9rem" /></div>}
      {list.error && items.length === 0 && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && items.length === 0 && (isFiltered(filters)
        ? <Empty title={w.noMatch}><Button onClick={clear}>{w.clear}</Button></Empty>
        : <Empty title={w.none} text={w.noneText}><Link href="/articles/new">{words.articleList.add}</Link></Empty>)}
      {items.length > 0 && <ClaimTable items={items} busy={list.isPlaceholderData} />}
      <LoadMore shown={items.length} total={total ?? 0} list={list} />
    </div>
  );
}
