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
import { DayTable, PaceTable, PlainTable, StatusTable } from "./chart-tables";
import { NeedsMe } from "./needs-me";
import type { PlainRow } from "./plain-row";
import type { StatusRow } from "./status-row";
import styles from "./desk.module.css";

const StatusBars = lazy(() => import("./status-bars").then((m) => ({ default: m.StatusBars })));
const PlainBars = lazy(() => import("./plain-bars").then((m) => ({ default: m.PlainBars })));
const PaceLine = lazy(() => import("./pace-line").then((m) => ({ default: m.PaceLine })));
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
  const isDrawn = days?.some((d) => d.verified + d.disputed > 0);
  return (
    <ChartFrame title={w.perDay} legend={["verified", "disputed"]} table={days && <DayTable days={days} />}>
      {error ? <Failure error={error} retry={() => void refetch()} /> : !days ? waiting : isDrawn
        ? <Suspense fallback={waiting}><VerdictDays days={days} /></Suspense>
        : <p className={styles.quiet}>{w.perDayNone}</p>}
    </ChartFrame>
  );
}

function Pace() {
  const { data, error, refetch } = useQuery(statQuery("pace"));
  const isDrawn = data?.items.some((d) => d.median !== null);
  return (
    <ChartFrame title={w.pace} note={data?.median != null ? w.paceNote(w.wait(data.median)) : undefined} legend={[]} table={data && <PaceTable days={data.items} />}>
      {error ? <Failure error={error} retry={() => void refetch()} /> : !data ? waiting : isDrawn
        ? <Suspense fallback={waiting}><PaceLine days={data.items} /></Suspense>
        : <p className={styles.quiet}>{w.perDayNone}</p>}
    </ChartFrame>
  );
}

function Plain({ title, note, none, stat, rows }: { title: string; note?: string; none: string; stat: { error: unknown; refetch: () => unknown }; rows: readonly PlainRow[] | undefined }) {
  return (
    <ChartFrame title={title} note={note} legend={[]} table={rows && <PlainTable rows={rows} label={title} />}>
      {stat.error ? <Failure error={stat.error} retry={() => void stat.refetch()} /> : !rows ? waiting : rows.some((row) => row.n > 0)
        ? <Suspense fallback={waiting}><PlainBars rows={rows} /></Suspense>
        : <p className={styles.quiet}>{none}</p>}
    </ChartFrame>
  );
}

function Reasons() {
  const stat = useQuery(statQuery("reasons"));
  const rows = stat.data?.items.map<PlainRow>(({ reason, n }) => ({ key: reason, name: words.reason[reason], n, href: claimsHref({ status: ["disputed"], reason: [reason] }) }));
  return <Plain title={w.byReason} none={w.byReasonNone} stat={stat} rows={rows} />;
}

function Backlog() {
  const stat = useQuery(statQuery("backlog"));
  const rows = stat.data?.items.map<PlainRow>(({ from, to, n }, i) => ({
    key: String(i), name: w.ages[i] ?? "", n, href: claimsHref({ status: ["unverified"], ...(from && { from }), ...(to && { to }) }),
  }));
  return <Plain title={w.backlog} note={w.backlogNote} none={w.backlogNone} stat={stat} rows={rows} />;
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
            <Pace />
          </div>
          <div className={styles.side}>
            <NeedsMe />
            <ByKind />
            <Reasons />
            <Backlog />
          </div>
        </div>
      )}
    </div>
  );
}
