"use client";
import { useRef, useState } from "react";
import { Button } from "@mantine/core";
import { type ClaimRecord } from "@/lib/api/contract";
import { claimsQueryHref, writeFilters } from "@/components/claims/filters";
import { FilterChips } from "@/components/claims/filter-chips";
import { Link, useNavigation } from "@/components/navigation";
import { mayDecide, useMe } from "@/components/shell/me";
import { Bones, Empty, Failure } from "@/components/status/states";
import { words } from "@/components/words";
import { BulkBar } from "./bulk-bar";
import { FigureList } from "./figure-list";
import { Room } from "./room";
import { useQueue } from "./use-queue";
import styles from "./review-room.module.css";

const w = words.queue;

/** `/review`: any filtered list of figures, one after the other, each in its article. */
export function QueueScreen() {
  const { go } = useNavigation();
  const decides = mayDecide(useMe());
  const { filters, chosen: given, list, known, claims, current, at, select, after, step, skip, skipped, article, reload } = useQueue();
  const [find, setFind] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string | null>(null);
  const total = list.data?.pages[0]?.total ?? 0;
  const back = claimsQueryHref(writeFilters(filters));

  const needle = find.trim().toLowerCase();
  const visible = needle === "" ? claims : claims.filter((c) => `${c.before}${c.quote}${c.after} ${c.about ?? ""} ${c.source ?? ""} ${c.article.title}`.toLowerCase().includes(needle));
  const pick = (claim: ClaimRecord, range: boolean) => {
    const from = range && anchor.current ? visible.findIndex((c) => c.id === anchor.current) : -1;
    const to = visible.findIndex((c) => c.id === claim.id);
    const picked = from < 0 ? [claim] : visible.slice(Math.min(from, to), Math.max(from, to) + 1);
    anchor.current = claim.id;
    const on = !chosen.has(claim.id);
    setChosen((old) => new Set(on ? [...old, ...picked.map((c) => c.id)] : [...old].filter((id) => !picked.some((c) => c.id === id))));
  };

  const top = (
    <>
      <div className={styles.top}>
        <h1 className={styles.title}>{w.title}</h1>
        <FilterChips filters={given} />
        {current && <span className={styles.position} aria-live="off">{list.data?.pages[0]?.capped ? words.positionOver(at + 1, total) : words.position(at + 1, total)}{skipped.length > 0 && ` ${w.skipped(skipped.length)}`}</span>}
        <Link href={back} className={styles.aside}>{w.asList}</Link>
      </div>
      {decides ? <BulkBar claims={claims} chosen={chosen} choose={setChosen} current={current} /> : <span />}
    </>
  );
  if (list.isPending) return <div className={styles.bones}><h1 className="out-of-sight">{w.title}</h1><Bones lines={9} height="2.4rem" /></div>;
  if (list.error && claims.length === 0) return <Failure error={list.error} retry={() => void list.refetch()} />;
  if (claims.length === 0) return (
    <>
      <h1 className="out-of-sight">{w.title}</h1>
      <Empty title={w.none} text={w.noneText}>
        <Button onClick={reload}>{w.again}</Button>
        <Link href="/claims">{w.all}</Link>
      </Empty>
    </>
  );
  return (
    <Room
      top={top} claims={claims} known={known} current={current} select={select} step={step} after={after} article={article}
      waiting={<article className={styles.bonesText} aria-busy="true" aria-label={words.review.text}><p className={styles.lead}>{current && <>…{current.before}<mark>{current.quote}</mark>{current.after}</>}</p><Bones lines={8} height="1.1rem" /></article>}
      extra={{
        ...(decides && { skip, select: () => { if (current) pick(current, false); } }),
        read: () => { if (current) go(`/articles/${current.article.id}?claim=${current.id}`); }, back: () => go(back),
      }}
      otherwise={w.none}
      list={(search) => (
        <FigureList
          claims={visible} total={claims.length} current={current?.id ?? null} find={find} setFind={setFind} clear={() => setFind("")}
          select={select} searchRef={search} titles {...(decides && { chosen, pick })}
        />
      )}
    />
  );
}
