"use client";
import { lazy, Suspense } from "react";
import { useQuery } from "@tanstack/react-query";
import { statuses, type Stat, type Status } from "@/lib/api/contract";
import { claimsHref } from "@/components/claims/filters";
import { Link } from "@/components/navigation";
import { statQuery } from "@/components/queries/stats";
import { mayDecide, useMe } from "@/components/shell/me";
import { PageHead } from "@/components/shell/page-head";
import { Bones, Empty, Failure } from "@/components/status/states";
import { Shape } from "@/components/status/status-mark";
import { words } from "@/components/words";
import { ChartFrame } from "./chart-frame";
import { DayTable, StatusTable } from "./chart-tables";
import type { StatusRow } from "./status-row";
import styles from "./desk.module.css";

const StatusBars = lazy(() => import("./status-bars").then((m) => ({ default: m.StatusBars })));
const VerdictDays = lazy(() => import("./verdict-days").then((m) => ({ default: m.VerdictDays })));

const w = words.desk;
const most = 12;

function Tiles({ overview }: { overview: Stat<"overview"> | undefined }) {
  const tile = (href: string, name: string, n: number | undefined, status?: Status) => (
    <li key={name}>
      <Link href={href} className={styles.tile}>
        <strong>{n === undefined ? "–" : words.number(n)}</strong>
        <span>{status && <><Shape status={status} /> </>}{name}</span>
      </Link>
    </li>
  );
  return (
    <ul className={styles.tiles}>
      {tile("/articles", w.tiles.articles, overview?.articles)}
      {tile("/claims", w.tiles.claims, overview?.claims)}
      {statuses.map((s) => tile(claimsHref({ status: [s] }), words.status[s], overview?.[s], s))}
    </ul>
  );
}

const waiting = <Bones lines={8} height="1.2rem" />;

function ByArticle() {
  const { data, error, refetch } = useQuery(statQuery("articles"));
  const rows = data?.items.filter((a) => a.claims > 0).map<StatusRow>((a) => ({
    key: a.id, name: a.title, counts: a, href: (status) => claimsHref({ article: a.id, status: [status] }), home: `/articles/${a.id}`,
  }));
  return (
    <ChartFrame title={w.byArticle} note={w.byArticleNote} table={rows && <StatusTable rows={rows} first={w.article} label={w.byArticle} />}>
      {error ? <Failure error={error} retry={() => void refetch()} /> : rows ? <Suspense fallback={waiting}><StatusBars rows={rows.slice(0, most)} wide /></Suspense> : waiting}
    </ChartFrame>
  );
}

function ByKind() {
  const { data, error, refetch } = useQuery(statQuery("kinds"));
  const rows = data?.items.filter((k) => k.unverified + k.verified + k.disputed > 0).map<StatusRow>((k) => ({
    key: k.kind, name: words.kind[k.kind], counts: k, href: (status) => claimsHref({ kind: [k.kind], status: [status] }), home: claimsHref({ kind: [k.kind] }),
  }));
  return (
    <ChartFrame title={w.byKind} table={rows && <StatusTable rows={rows} first={w.kind} label={w.byKind} />}>
      {error ? <Failure error={error} retry={() => void refetch()} /> : rows ? <Suspense fallback={waiting}><StatusBars rows={rows} /></Suspense> : waiting}
    </ChartFrame>
  );
}

function PerDay() {
  const { data, error, refetch } = useQuery(statQuery("throughput"));
  const days = data?.items;
  const any = days?.some((d) => d.verified + d.disputed > 0);
  return (
    <ChartFrame title={w.perDay} open={false} table={days && <DayTable days={days} />}>
      {error ? <Failure error={error} retry={() => void refetch()} /> : !days ? waiting : any
        ? <Suspense fallback={waiting}><VerdictDays days={days} /></Suspense>
        : <p className={styles.quiet}>{w.perDayNone}</p>}
    </ChartFrame>
  );
}

/** `/`: how far the checking has got. */
export function DeskScreen() {
  const me = useMe();
  const { data, error, refetch } = useQuery(statQuery("overview"));
  const done = data && data.claims > 0 ? Math.floor(((data.verified + data.disputed) / data.claims) * 100) : 0;
  const add = mayDecide(me) && <Link href="/articles/new" className={styles.add}>{words.articleList.add}</Link>;
  return (
    <div className={styles.desk}>
      <PageHead title={w.title} note={data && data.claims > 0 ? w.checked(done) : undefined}>{add}</PageHead>
      {error && !data ? <Failure error={error} retry={() => void refetch()} /> : <Tiles overview={data} />}
      {data?.articles === 0 ? (
        <Empty title={w.empty} text={w.emptyText}>{add}</Empty>
      ) : (
        <div className={styles.charts}>
          <div className={styles.side}>
            <ByArticle />
            <PerDay />
          </div>
          <div className={styles.side}>
            <ByKind />
          </div>
        </div>
      )}
    </div>
  );
}
