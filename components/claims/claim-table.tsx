"use client";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import type { SortOrder } from "@/lib/api/claim-query";
import type { ClaimRecord } from "@/lib/api/contract";
import { useNavigation } from "@/components/navigation";
import { words } from "@/components/words";
import { columns, layoutOf, type Column, type ColumnName } from "./columns";
import { nextSort } from "./filters";
import styles from "./claim-table.module.css";

interface Props {
  items: readonly ClaimRecord[];
  total: number;
  busy: boolean;
  shown: readonly ColumnName[];
  sort: SortOrder;
  order: (sort: SortOrder) => void;
  /** Asks for more when the end comes near. */
  more: () => void;
}
const w = words.claimList;
const rowHeight = 38, ahead = 60;

function Head({ name, sort, order }: { name: ColumnName; sort: SortOrder; order: Props["order"] }) {
  const by = (columns[name] as Column).sort;
  const turned = sort.startsWith("-");
  const is = by !== undefined && (turned ? sort.slice(1) : sort) === by;
  return (
    <div role="columnheader" aria-sort={is ? (turned ? "ascending" : "descending") : undefined}>
      {by === undefined ? w.columns[name] : (
        <button type="button" className={styles.sort} aria-label={w.sortBy(w.columns[name])} onClick={() => order(nextSort(sort, by))}>{w.columns[name]}{is && <span aria-hidden="true"> {turned ? "↑" : "↓"}</span>}</button>
      )}
    </div>
  );
}

/** The list as a table of which only the rows in sight exist. One row is in the tab order: J, K and the arrows move, Enter opens. */
export function ClaimTable({ items, total, busy, shown, sort, order, more }: Props) {
  const { go } = useNavigation();
  const box = useRef<HTMLDivElement>(null);
  const layout = layoutOf(shown);
  const [active, setActive] = useState(0);
  const wanted = useRef(false);
  const virtual = useVirtualizer({
    count: items.length, getScrollElement: () => box.current, estimateSize: () => rowHeight, overscan: 12,
    // The row that has the focus exists wherever one has scrolled to: a focus that vanishes is a place that is lost.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), Math.min(active, Math.max(0, items.length - 1))])].sort((a, b) => a - b),
  });
  const rows = virtual.getVirtualItems();
  const last = virtual.range?.endIndex ?? 0;
  useEffect(() => { if (last > items.length - ahead) more(); }, [last, items.length, more]);
  useEffect(() => {
    if (!wanted.current) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    if (!row) return;
    wanted.current = false;
    row.focus({ preventScroll: true });
  });

  const move = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 400) / rowHeight) - 2);
    const by = ({ ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, PageDown: page, PageUp: -page, Home: -items.length, End: items.length } as Readonly<Record<string, number>>)[event.key];
    const claim = items[active];
    if (event.key === "Enter" && claim && event.target instanceof HTMLElement && event.target.matches("[data-index]")) return go(`/articles/${claim.article.id}?claim=${claim.id}`);
    if (by === undefined) return;
    event.preventDefault();
    const next = Math.min(items.length - 1, Math.max(0, active + by));
    setActive(next);
    wanted.current = true;
    virtual.scrollToIndex(next, { align: "auto" });
  };

  return (
    <div ref={box} className={styles.box} tabIndex={-1}>
      <div
        role="table" aria-label={w.title} aria-busy={busy} aria-rowcount={total + 1} className={styles.table} onKeyDown={move}
        style={{ "--columns": layout.columns, "--least": layout.least } as React.CSSProperties}
      >
        <div role="rowgroup" className={styles.headGroup}>
          <div role="row" aria-rowindex={1} className={styles.head}>{shown.map((name) => <Head key={name} name={name} sort={sort} order={order} />)}</div>
        </div>
        <div role="rowgroup" style={{ blockSize: virtual.getTotalSize(), position: "relative" }}>
          {rows.map(({ index, start }) => {
            const claim = items[index];
            return claim && (
              <div
                key={claim.id} role="row" aria-rowindex={index + 2} data-index={index} ref={virtual.measureElement} className={styles.row} tabIndex={index === active ? 0 : -1}
                style={{ transform: `translateY(${start}px)` }} onFocus={() => setActive(index)}
              >
                {shown.map((name) => <div key={name} role="cell" data-column={name} className={styles.cell}>{columns[name].cell(claim)}</div>)}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
