"use client";
import { CartesianGrid, ErrorBar, ReferenceLine, ResponsiveContainer, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from "recharts";
import type { SeriesDetail } from "@/lib/api/series-contract";
import { grouped, phrase } from "@/components/figure/phrase";
import { dayAndMonth, shortDate } from "@/components/figure/time";
import { standingOf, type Standing } from "@/components/status/standing";
import { words } from "@/components/words";
import styles from "../desk/chart.module.css";

type Item = SeriesDetail["items"][number];
interface Dot { readonly at: number; readonly y: number; readonly item: Item; /** How far the bound lets it lie below and above. */ readonly reach: readonly [number, number] }

const tenth = 0.1, open = 0.08;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

// A drawing holds no more digits than a double; the table beside it has them all.
function dots(items: readonly Item[]): readonly Dot[] {
  const largest = Math.max(...items.map(({ claim }) => Math.abs(Number(claim.value ?? 0))), 1);
  return items.flatMap((item) => {
    const { claim } = item, y = Number(claim.value);
    if (!claim.article.published || !Number.isFinite(y)) return [];
    const up = claim.bound === "at_least" || claim.bound === "more_than" ? largest * open : claim.bound === "about" ? Math.abs(y) * tenth : 0;
    const down = claim.bound === "at_most" || claim.bound === "less_than" ? largest * open : claim.bound === "about" ? Math.abs(y) * tenth : 0;
    return [{ at: Date.parse(claim.article.published), y, item, reach: [down, up] as const }];
  });
}

const colours: Readonly<Record<Standing, string>> = { unverified: "var(--ink-2)", verified: "var(--verified)", disputed: "var(--disputed)", dismissed: "var(--ink-3)" };

/** The verdict as a shape and a colour: ring, tick's disc, diamond. */
function Shape({ cx = 0, cy = 0, payload }: { cx?: number; cy?: number; payload?: Dot }) {
  if (!payload) return null;
  const standing = standingOf(payload.item.claim), colour = colours[standing];
  if (standing === "disputed") return <path d={`M${cx} ${cy - 7}l7 7-7 7-7-7z`} fill={colour} />;
  return <circle cx={cx} cy={cy} r={5.5} fill={standing === "verified" ? colour : "var(--sheet)"} stroke={colour} strokeWidth={2} />;
}

function Tip({ active, payload }: { active?: boolean; payload?: readonly { payload?: Dot }[] }) {
  const dot = payload?.[0]?.payload;
  if (!active || !dot) return null;
  const { claim, is } = dot.item;
  return <div className={styles.tip}><b>{phrase(claim)}</b><span>{shortDate(dayOf(dot.at))}{words.list}{claim.article.outlet ?? claim.article.title}</span><span>{words.series.class[is]}{words.list}{words.status[standingOf(claim)]}</span></div>;
}

/** Each article's figure over time, with its bound as an error bar and the verified value as a line. */
export function Timeline({ items, verified }: { items: readonly Item[]; verified: string | null }) {
  const data = dots(items);
  return (
    <ResponsiveContainer width="100%" height={240} initialDimension={{ width: 720, height: 240 }}>
      <ScatterChart margin={{ top: 12, right: 24, bottom: 4, left: 8 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis type="number" dataKey="at" domain={["dataMin - 43200000", "dataMax + 43200000"]} tickFormatter={(at: number) => dayAndMonth(dayOf(at))} tickLine={false} axisLine={{ stroke: "var(--rule-strong)" }} tick={{ fill: "var(--ink-3)", fontSize: 12 }} />
        <YAxis type="number" dataKey="y" domain={["auto", "auto"]} width={72} tickFormatter={(y: number) => grouped(String(y))} tickLine={false} axisLine={false} tick={{ fill: "var(--ink-3)", fontSize: 12 }} />
        <Tooltip content={<Tip />} cursor={false} isAnimationActive={false} />
        {verified !== null && <ReferenceLine y={Number(verified)} stroke="var(--verified)" strokeDasharray="4 3" />}
        <Scatter data={[...data]} shape={<Shape />} isAnimationActive={false} line={{ stroke: "var(--rule-strong)" }}>
          <ErrorBar dataKey="reach" direction="y" width={6} stroke="var(--ink-3)" strokeWidth={1.5} />
        </Scatter>
      </ScatterChart>
    </ResponsiveContainer>
  );
}
