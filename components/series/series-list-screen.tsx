"use client";
import { useState } from "react";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { grouped } from "@/components/figure/phrase";
import { shortDate } from "@/components/figure/time";
import { Link } from "@/components/navigation";
import { seriesListQuery } from "@/components/queries/series";
import { PageHead } from "@/components/shell/page-head";
import { LoadMore } from "@/components/status/load-more";
import { SearchField } from "@/components/status/search-field";
import { Bones, Empty, Failure } from "@/components/status/states";
import { words } from "@/components/words";
import styles from "./series.module.css";

const w = words.series;

/** `/series`: the quantities that several articles give. */
export function SeriesListScreen() {
  const [typed, setTyped] = useState("");
  const [q] = useDebouncedValue(typed.trim(), 200);
  const list = useInfiniteQuery({ ...seriesListQuery(q), placeholderData: keepPreviousData });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages[0]?.total;
  return (
    <>
      <PageHead title={w.title} note={total === undefined ? undefined : w.count(total)} />
      <p className={styles.lead}>{w.lead}</p>
      <div className={styles.search}><SearchField label={w.search} value={typed} change={setTyped} /></div>
      {list.isPending && <div className={styles.wait}><Bones lines={6} height="2rem" /></div>}
      {list.error && items.length === 0 && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && items.length === 0 && (q ? <Empty title={w.noMatch} /> : <Empty title={w.none} text={w.noneText} />)}
      <ul className={styles.list}>
        {items.map((series) => (
          <li key={series.id}>
            <Link href={`/series/${series.id}`} className={styles.name}>{series.name}</Link>
            <span>{w.points(series.points)}</span>
            <span>{series.from && series.to && w.span(shortDate(series.from), shortDate(series.to))}</span>
            <span>{series.latest && w.latest(grouped(series.latest))}</span>
            <span className={styles.quiet}>{w.status[series.status]}</span>
          </li>
        ))}
      </ul>
      <LoadMore shown={items.length} total={total ?? 0} list={list} />
    </>
  );
}
