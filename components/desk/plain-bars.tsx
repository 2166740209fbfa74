"use client";
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { useNavigation } from "@/components/navigation";
import { words } from "@/components/words";
import type { PlainRow } from "./plain-row";
import styles from "./chart.module.css";

const rowHeight = 28;

/** Horizontal bars of plain counts; each opens the claims behind it. */
export function PlainBars({ rows }: { rows: readonly PlainRow[] }) {
  const { go } = useNavigation();
  const names = new Map(rows.map((row) => [row.key, row.name]));
  return (
    <ResponsiveContainer width="100%" height={rows.length * rowHeight + 8} initialDimension={{ width: 400, height: 180 }}>
      <BarChart data={[...rows]} layout="vertical" barCategoryGap={7} margin={{ top: 4, right: 44, bottom: 4, left: 0 }} accessibilityLayer={false}>
        <XAxis type="number" hide domain={[0, "dataMax"]} />
        <YAxis
          type="category" dataKey="key" width={180} tickLine={false} axisLine={false} interval={0}
          tick={({ y, payload }: { y?: number | string; payload?: { value?: unknown } }) => {
            const name = names.get(String(payload?.value)) ?? "";
            return <text x={0} y={y} dy="0.35em" textAnchor="start" className={styles.tick}>{name.length > 27 ? `${name.slice(0, 26).trimEnd()}…` : name}<title>{name}</title></text>;
          }}
        />
        <Bar dataKey="n" fill="var(--ink-3)" isAnimationActive={false} className={styles.bar ?? ""} onClick={(_: unknown, index: number) => { const row = rows[index]; if (row) go(row.href); }}>
          <LabelList dataKey="n" position="right" formatter={(n) => words.number(Number(n))} className={styles.total ?? ""} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
