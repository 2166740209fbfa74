"use client";
import { lazy, Suspense, useRef, useState } from "react";
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { SeriesChange, SeriesDetail } from "@/lib/api/series-contract";
import { grouped, phrase } from "@/components/figure/phrase";
import { clock, shortDate } from "@/components/figure/time";
import { Link, useNavigation } from "@/components/navigation";
import { RefusedError } from "@/components/queries/errors";
import { changeSeries, seriesListQuery, seriesQuery } from "@/components/queries/series";
import { newKey } from "@/components/review/new-key";
import { mayDecide, useMe } from "@/components/shell/me";
import { PageHead } from "@/components/shell/page-head";
import { Missing } from "@/components/status/missing";
import { Bones, Failure } from "@/components/status/states";
import { standingOf } from "@/components/status/standing";
import { StatusMark } from "@/components/status/status-mark";
import { words } from "@/components/words";
import styles from "./series.module.css";

const Timeline = lazy(() => import("./timeline").then((m) => ({ default: m.Timeline })));
const w = words.series;

/** `/series/<id>`: one quantity in several articles, over time. */
export function SeriesScreen({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(seriesQuery(id));
  if (error instanceof RefusedError && error.status === 404) return <Missing />;
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <div className={styles.wait}><h1 className="out-of-sight">{words.loading}</h1><Bones lines={9} height="1.6rem" /></div>;
  return <Series key={data.id} series={data} />;
}

function Series({ series }: { series: SeriesDetail }) {
  const { go } = useNavigation();
  const cache = useQueryClient();
  const decides = mayDecide(useMe());
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState<string | null>(null);
  const key = useRef(newKey());
  const { mutate, isPending, error } = useMutation({
    mutationFn: (change: SeriesChange) => changeSeries(series, key.current, change),
    onSettled: () => { key.current = newKey(); },
    onSuccess: async ({ id }, change) => {
      setChosen(new Set());
      setName(null);
      await cache.invalidateQueries({ queryKey: ["series"] });
      void cache.invalidateQueries({ queryKey: ["article"] });
      if (id !== series.id && change.act === "merge") go(`/series/${id}`);
    },
  });
  const toggle = (id: string) => setChosen((old) => { const next = new Set(old); if (!next.delete(id)) next.add(id); return next; });
  return (
    <>
      <PageHead title={series.name} note={`${w.points(series.items.length)}${words.list}${w.status[series.status]}`}>
        {decides && name === null && <Button onClick={() => setName(series.name)}>{w.rename}</Button>}
        {decides && series.status === "proposed" && <Button disabled={isPending} onClick={() => mutate({ act: "confirm" })}>{w.confirm}</Button>}
      </PageHead>
      {name !== null && (
        <form className={styles.form} onSubmit={(event) => { event.preventDefault(); mutate({ act: "rename", name }); }}>
          <TextInput label={w.name} value={name} maxLength={200} autoFocus onChange={(e) => setName(e.currentTarget.value)} />
          <Button onClick={() => setName(null)}>{words.cancel}</Button>
          <Button type="submit" variant="filled" loading={isPending}>{w.rename}</Button>
        </form>
      )}
      {error && <p role="alert" className={styles.failed}>{error.message} <Button size="compact-sm" onClick={() => void cache.invalidateQueries({ queryKey: ["series"] })}>{words.errors.retry}</Button></p>}
      <div className={styles.page}>
        <div aria-hidden="true" className={styles.chart}><Suspense fallback={<Bones lines={5} />}><Timeline items={series.items} verified={series.verified} /></Suspense></div>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption className="out-of-sight">{series.name}</caption>
            <thead><tr>{decides && <td />}<th scope="col">{w.columns.day}</th><th scope="col">{w.columns.figure}</th><th scope="col">{w.columns.is}</th><th scope="col">{w.columns.status}</th><th scope="col">{w.columns.article}</th></tr></thead>
            <tbody>
              {series.items.map(({ claim, is, superseded }) => (
                <tr key={claim.id}>
                  {decides && <td><input type="checkbox" aria-label={words.bulk.pick(phrase(claim))} checked={chosen.has(claim.id)} onChange={() => toggle(claim.id)} /></td>}
                  <td>{claim.article.published ? shortDate(claim.article.published) : "–"}</td>
                  <td><Link href={`/articles/${claim.article.id}?claim=${claim.id}`}>{phrase(claim)}</Link></td>
                  <td data-class={is}>{w.class[is]}{superseded && `${words.list}${w.superseded}`}</td>
                  <td><StatusMark status={standingOf(claim)} /></td>
                  <td>{claim.article.outlet && `${claim.article.outlet}: `}{claim.article.title}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {series.verified !== null && <p className={styles.lead}>{w.verified(grouped(series.verified))}</p>}
        {decides && (
          <div className={styles.acts}>
            <Button disabled={isPending || chosen.size === 0 || chosen.size === series.items.length} onClick={() => mutate({ act: "split", claims: [...chosen] })}>{w.split(chosen.size)}</Button>
            <Merge series={series} busy={isPending} merge={(into) => mutate({ act: "merge", into })} />
          </div>
        )}
        <section aria-label={words.review.history}>
          <h2>{words.review.history}</h2>
          <ol>{series.changes.map((row) => <li key={row.id}><span>{w.change[row.change](row.by, row.claims, row.name ?? "")}</span> <time dateTime={row.at}>{clock(row.at)}</time></li>)}</ol>
        </section>
      </div>
    </>
  );
}

function Merge({ series, busy, merge }: { series: SeriesDetail; busy: boolean; merge: (into: string) => void }) {
  const { data } = useInfiniteQuery(seriesListQuery(""));
  const [into, setInto] = useState("");
  const others = data?.pages.flatMap((page) => page.items).filter((one) => one.id !== series.id && one.kind === series.kind) ?? [];
  if (others.length === 0) return null;
  return (
    <form className={styles.merge} onSubmit={(event) => { event.preventDefault(); if (into) merge(into); }}>
      <NativeSelect aria-label={w.mergeInto} value={into} data={[{ value: "", label: w.mergeInto }, ...others.map((one) => ({ value: one.id, label: one.name }))]} onChange={(e) => setInto(e.currentTarget.value)} />
      <Button type="submit" disabled={busy || !into}>{w.merge}</Button>
    </form>
  );
}
