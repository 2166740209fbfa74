"use client";
import { useId } from "react";
import { useMediaQuery } from "@mantine/hooks";
import { Bar, BarChart, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis, type LabelProps } from "recharts";
import { useNavigation } from "@/components/navigation";
import { totalOf } from "@/components/status/progress";
import { Shape } from "@/components/status/status-mark";
import { words } from "@/components/words";
import { fillOf, Patterns, strokeOf } from "./patterns";
import { stacked, type StatusRow } from "./status-row";
import styles from "./chart.module.css";

const rowHeight = 31;

interface TickProps { y?: number | string; payload?: { value?: unknown }; room: number; names: ReadonlyMap<string, string> }

/** A name before its bar, cut to the room it has. */
function NameTick({ y = 0, payload, room, names }: TickProps) {
  const name = names.get(String(payload?.value)) ?? "";
  const cut = name.length > room ? `${name.slice(0, room - 1).trimEnd()}…` : name;
  return <text x={0} y={y} dy="0.35em" textAnchor="start" className={styles.tick}>{cut}<title>{name}</title></text>;
}

function Tip({ active, payload }: { active?: boolean; payload?: readonly { payload?: { row?: StatusRow } }[] }) {
  const row = payload?.[0]?.payload?.row;
  if (!active || !row) return null;
  return (
    <div className={styles.tip}>
      <b>{row.name}</b>
      {stacked.map((s) => <span key={s}><Shape status={s} /> {words.status[s]}: {row.counts[s]}</span>)}
      <span>{words.progress(row.counts.verified + row.counts.disputed, totalOf(row.counts))}</span>
    </div>
  );
}

/** Horizontal bars of statuses; every part opens the claims behind it. Wide ones show shares: one long article would dwarf the rest. */
export function StatusBars({ rows, wide = false }: { rows: readonly StatusRow[]; wide?: boolean }) {
  const { go } = useNavigation();
  const id = useId();
  const narrow = useMediaQuery("(max-width: 40rem)");
  const room = wide ? (narrow ? 19 : 38) : 14;
  const names = new Map(rows.map((r) => [r.key, r.name]));
  const data = rows.map((row) => ({ key: row.key, row, total: totalOf(row.counts), ...Object.fromEntries(stacked.map((s) => [s, row.counts[s]])) }));
  return (
    <ResponsiveContainer width="100%" height={rows.length * rowHeight + 8} initialDimension={{ width: 480, height: 200 }}>
      <BarChart data={data} layout="vertical" stackOffset={wide ? "expand" : "none"} barCategoryGap={7} margin={{ top: 4, right: 44, bottom: 4, left: 0 }} accessibilityLayer={false}>
        <Patterns id={id} />
        <XAxis type="number" hide domain={[0, wide ? 1 : "dataMax"]} />
        <YAxis
          type="category" dataKey="key" width={wide ? (narrow ? 138 : 268) : 100} tickLine={false} axisLine={false} interval={0}
          tick={(props: Omit<TickProps, "room" | "names">) => <NameTick {...props} room={room} names={names} />}
        />
        <Tooltip content={<Tip />} cursor={{ fill: "var(--select)" }} isAnimationActive={false} />
        {stacked.map((status) => (
          <Bar
            key={status} dataKey={status} stackId="all" fill={fillOf(status, id)} stroke={strokeOf[status]} strokeWidth={1}
            isAnimationActive={false} className={styles.bar ?? ""}
            onClick={(_: unknown, index: number) => { const row = rows[index]; if (row) go(row.href(status)); }}
          >
            {status === "unverified" && <LabelList dataKey="total" content={Total} />}
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}

/** The number of figures at the end of the bar. */
function Total({ x = 0, y = 0, width = 0, height = 0, value }: LabelProps) {
  return <text x={Number(x) + Number(width) + 6} y={Number(y) + Number(height) / 2} dy="0.36em" className={styles.total}>{words.number(Number(value))}</text>;
}
