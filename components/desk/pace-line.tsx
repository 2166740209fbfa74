"use client";
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import type { Stat } from "@/lib/api/contract";
import { dayAndMonth, shortDate } from "@/components/figure/time";
import { words } from "@/components/words";
import styles from "./chart.module.css";

type Days = Stat<"pace">["items"];

function Tip({ active, payload }: { active?: boolean; payload?: readonly { payload?: Days[number] }[] }) {
  const day = payload?.[0]?.payload;
  if (!active || day?.median == null) return null;
  return <div className={styles.tip}><b>{shortDate(day.day)}</b><span>{words.desk.wait(day.median)}</span></div>;
}

/** How long figures waited for their first verdict, day by day. */
export function PaceLine({ days }: { days: Days }) {
  return (
    <ResponsiveContainer width="100%" height={160} initialDimension={{ width: 480, height: 160 }}>
      <LineChart data={days} margin={{ top: 8, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis dataKey="day" tickFormatter={dayAndMonth} interval={6} tickLine={false} axisLine={{ stroke: "var(--rule-strong)" }} tick={{ fill: "var(--ink-3)", fontSize: 12 }} />
        <YAxis width={52} tickLine={false} axisLine={false} tickFormatter={(seconds: number) => words.desk.wait(seconds)} tick={{ fill: "var(--ink-3)", fontSize: 12 }} />
        <Tooltip content={<Tip />} cursor={{ stroke: "var(--rule-strong)" }} isAnimationActive={false} />
        <Line dataKey="median" stroke="var(--ink)" strokeWidth={1.5} dot={{ r: 3, fill: "var(--paper)", stroke: "var(--ink)" }} connectNulls isAnimationActive={false} />
      </LineChart>
    </ResponsiveContainer>
  );
}
