"use client";
import { useId } from "react";
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import type { Stat } from "@/lib/api/contract";
import { claimsHref } from "@/components/claims/filters";
import { useNavigation } from "@/components/navigation";
import { dayAndMonth, shortDate } from "@/components/figure/time";
import { Shape } from "@/components/status/status-mark";
import { words } from "@/components/words";
import { fillOf, Patterns, strokeOf } from "./patterns";
import styles from "./chart.module.css";

type Days = Stat<"throughput">["items"];
const drawn = ["verified", "disputed"] as const;

function Tip({ active, payload }: { active?: boolean; payload?: readonly { payload?: Days[number] }[] }) {
  const day = payload?.[0]?.payload;
  if (!active || !day) return null;
  return (
    <div className={styles.tip}>
      <b>{shortDate(day.day)}</b>
      {drawn.map((s) => <span key={s}><Shape status={s} /> {words.status[s]}: {day[s]}</span>)}
    </div>
  );
}

/** Verdicts of each day, stacked. */
export function VerdictDays({ days }: { days: Days }) {
  const { go } = useNavigation();
  const id = useId();
  return (
    <ResponsiveContainer width="100%" height={180} initialDimension={{ width: 480, height: 180 }}>
      <BarChart data={days} margin={{ top: 8, right: 0, bottom: 0, left: 0 }} barCategoryGap={2} accessibilityLayer={false}>
        <Patterns id={id} />
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis dataKey="day" tickFormatter={dayAndMonth} interval={6} tickLine={false} axisLine={{ stroke: "var(--rule-strong)" }} tick={{ fill: "var(--ink-3)", fontSize: 12 }} />
        <YAxis allowDecimals={false} width={32} tickLine={false} axisLine={false} tick={{ fill: "var(--ink-3)", fontSize: 12 }} />
        <Tooltip content={<Tip />} cursor={{ fill: "var(--select)" }} isAnimationActive={false} />
        {drawn.map((status) => (
          <Bar
            key={status} dataKey={status} stackId="all" fill={fillOf(status, id)} stroke={strokeOf[status]} strokeWidth={1} isAnimationActive={false} className={styles.bar ?? ""}
            onClick={(_: unknown, index: number) => { const day = days[index]; if (day) go(claimsHref({ status: [status], decided: day.day })); }}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
