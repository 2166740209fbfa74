"use client";
import { memo, useEffect, useMemo, useRef, type RefObject } from "react";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { Button } from "@mantine/core";
import type { ClaimRecord } from "@/lib/api/contract";
import { phrase } from "@/components/figure/phrase";
import { standingOf } from "@/components/status/standing";
import { OutcomeMark } from "@/components/status/outcome-mark";
import { StatusMark } from "@/components/status/status-mark";
import { words } from "@/components/words";
import styles from "./figure-list.module.css";

interface RowProps {
  ref: (node: HTMLLIElement | null) => void;
  index: number; size: number; start: number;
  claim: ClaimRecord; current: boolean; reachable: boolean; select: (claim: ClaimRecord) => void;
  /** Where claims of several articles stand together. */
  title: string | null;
  chosen: boolean | null; pick: Pick | undefined;
}
type Pick = (claim: ClaimRecord, range: boolean) => void;

const Row = memo(function Row({ ref, index, size, start, claim, current, reachable, select, title, chosen, pick }: RowProps) {
  return (
    <li
      ref={ref} data-index={index} aria-setsize={size} aria-posinset={index + 1} className={styles.slot} data-pick={pick ? true : undefined}
      style={{ transform: `translateY(${start}px)` }}
    >
      {pick && (
        <input
          type="checkbox" className={styles.pick} checked={chosen === true} aria-label={words.bulk.pick(phrase(claim))} tabIndex={-1}
          onChange={() => {}} onClick={(event) => pick(claim, event.shiftKey)}
        />
      )}
      <a
        href={`?claim=${claim.id}`}
        className={styles.row}
        data-row={claim.id}
        aria-current={current ? "true" : undefined}
        tabIndex={reachable ? 0 : -1}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          select(claim);
        }}
      >
        <StatusMark status={standingOf(claim)} quiet />
        <span className={styles.name}>{phrase(claim)}</span>
        <span className={styles.kind}>
          {claim.needsRecheck !== null && <span title={words.facet.needs_recheck}>↻<span className="out-of-sight"> {words.facet.needs_recheck}</span> </span>}
          {claim.unresolved && <span title={words.facet.unresolved}>?<span className="out-of-sight"> {words.facet.unresolved}</span> </span>}
          {(claim.check === "amend" || claim.check === "review") && <><OutcomeMark outcome={claim.check} quiet /> </>}
          {words.kind[claim.kind]}
        </span>
        <span className={styles.context}>…{claim.before.slice(-24)}<b>{claim.quote}</b>{claim.after.slice(0, 60)}</span>
        {title !== null && <span className={styles.title}>{title}</span>}
      </a>
    </li>
  );
});

export interface FigureListProps {
  claims: readonly ClaimRecord[];
  total: number;
  current: string | null;
  find: string;
  setFind: (find: string) => void;
  clear: () => void;
  select: (claim: ClaimRecord) => void;
  searchRef: RefObject<HTMLInputElement | null>;
  titles?: boolean;
  chosen?: ReadonlySet<string>;
  pick?: Pick;
}

const rowHeight = 58, rowWithTitle = 76;

/** The figures in their order, of which only those in sight exist. One is in the tab order; J, K and the arrows move. */
export function FigureList({ claims, total, current, find, setFind, clear, select, searchRef, titles = false, chosen, pick }: FigureListProps) {
  const box = useRef<HTMLElement>(null);
  const places = useMemo(() => new Map(claims.map((c, i) => [c.id, i])), [claims]);
  const at = (current === null ? undefined : places.get(current)) ?? 0;
  const virtual = useVirtualizer({
    count: claims.length, getScrollElement: () => box.current, estimateSize: () => (titles ? rowWithTitle : rowHeight), overscan: 10, scrollPaddingStart: 48, scrollPaddingEnd: 16,
    getItemKey: (index) => claims[index]?.id ?? index,
    // The row under review exists wherever one has scrolled to: it holds the focus.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), Math.min(at, Math.max(0, claims.length - 1))])].sort((a, b) => a - b),
  });
  const { scrollToIndex } = virtual;
  useEffect(() => { if (current !== null && places.has(current)) scrollToIndex(at, { align: "auto" }); }, [current, at, places, scrollToIndex]);

  const move = (event: React.KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const next = step && claims[at + step];
    if (!next) return;
    event.preventDefault();
    select(next);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(next.id)}"]`)?.focus({ preventScroll: true }));
  };

  return (
    <nav ref={box} className={styles.list} aria-label={words.review.list}>
      <div className={styles.find}>
        <input
          ref={searchRef}
          type="search"
          value={find}
          placeholder={words.review.search}
          aria-label={words.review.search}
          aria-keyshortcuts="/"
          onChange={(event) => setFind(event.target.value)}
          onKeyDown={(event) => { if (event.key === "Escape") event.currentTarget.blur(); }}
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
      {claims.length === 0 ? (
        <div className={styles.none}>
          <p>{total === 0 ? words.review.none : words.review.noMatch}</p>
          {total > 0 && <Button onClick={clear}>{words.review.noMatchClear}</Button>}
        </div>
      ) : (
        <ol onKeyDown={move} style={{ blockSize: virtual.getTotalSize(), position: "relative" }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const claim = claims[index];
            return claim && (
              <Row
                key={key} ref={virtual.measureElement} index={index} size={claims.length} start={start} claim={claim} current={claim.id === current} reachable={index === at} select={select}
                title={titles ? claim.article.title : null} chosen={chosen ? chosen.has(claim.id) : null} pick={pick}
              />
            );
          })}
        </ol>
      )}
    </nav>
  );
}
