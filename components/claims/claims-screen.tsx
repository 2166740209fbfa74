"use client";
import { useCallback, useEffect, useMemo, useState } from "react";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "@mantine/core";
import { Link, useNavigation } from "@/components/navigation";
import { claimsQuery } from "@/components/queries/claims";
import { usePreference } from "@/components/preferences/use-preference";
import { PageHead } from "@/components/shell/page-head";
import { Bones, Empty, Failure } from "@/components/status/states";
import { words } from "@/components/words";
import { ClaimFilters } from "./claim-filters";
import { ClaimTable } from "./claim-table";
import { chosenColumns } from "./columns";
import { ColumnsMenu } from "./columns-menu";
import { ViewsMenu } from "./views-menu";
import { isFiltered, noFilters, readable, readFilters, writeFilters, type Filters } from "./filters";
import styles from "./claims.module.css";

const w = words.claimList;

/** The filters of the address as it is at this moment; what was drawn may be a step behind. */
const here = () => readFilters(new URLSearchParams(window.location.search)).filters;

/** `/claims`: every figure of the desk, narrowed by what the address says. */
export function ClaimsScreen() {
  const { query, show } = useNavigation();
  const { filters, ignored } = useMemo(() => readFilters(query), [query]);
  const [columns] = usePreference("claim-columns");
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
  const written = readable(writeFilters(filters));
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = list;
  const more = useCallback(() => { if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage(); }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  return (
    <div className={styles.page}>
      <PageHead title={w.title} note={total === undefined ? undefined : list.data?.pages[0]?.capped ? w.moreThan(total) : words.figures(total)}>
        <ViewsMenu query={writeFilters(filters)} />
        <ColumnsMenu />
        <a href={`/api/claims/export${written && `?${written}`}`} download="" className={styles.action}>{w.csv}</a>
        <Link href={`/review${written && `?${written}`}`} className={styles.action}>{w.review}</Link>
      </PageHead>
      <ClaimFilters filters={filters} typed={typed} type={setTyped} choose={choose} clear={clear} known={items} />
      {ignored.length > 0 && <p role="alert" className={styles.ignored}>{w.ignored(ignored.join(", "))}</p>}
      {list.isPending && <div className={styles.wait}><Bones lines={9} height="2.2rem" gap="0.9rem" /></div>}
      {list.error && items.length === 0 && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && items.length === 0 && (isFiltered(filters)
        ? <Empty title={w.noMatch}><Button onClick={clear}>{w.clear}</Button></Empty>
        : <Empty title={w.none} text={w.noneText}><Link href="/articles/new">{words.articleList.add}</Link></Empty>)}
      {items.length > 0 && <ClaimTable
        key={written} items={items} total={total ?? 0} busy={list.isPlaceholderData} shown={chosenColumns(columns)} sort={filters.sort} order={(sort) => choose({ sort })} more={more}
      />}
      {isFetchNextPageError && <p role="alert" className={styles.ignored}>{words.errors.unreachable} <Button size="compact-sm" onClick={() => void fetchNextPage()}>{words.errors.retry}</Button></p>}
    </div>
  );
}
