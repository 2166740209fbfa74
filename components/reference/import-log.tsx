"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { clock, fullClock, shortDate } from "@/components/figure/time";
import { rateImportsQuery } from "@/components/queries/reference";
import { LoadMore } from "@/components/status/load-more";
import { Bones, Failure } from "@/components/status/states";
import { words } from "@/components/words";
import { Part, Rows } from "./part";
import styles from "./reference.module.css";

const w = words.reference.log;

/** Who imported what, the newest first. */
export function ImportLog() {
  const list = useInfiniteQuery(rateImportsQuery());
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const c = w.columns;
  return (
    <Part id="imports" title={w.title}>
      {list.isPending && <Bones lines={2} height="1.2rem" />}
      {list.error && items.length === 0 && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && items.length === 0 && <p className={styles.quiet}>{w.none}</p>}
      {items.length > 0 && (
        <Rows label={w.title} columns={[{ name: c.at }, { name: c.by }, { name: c.file }, { name: c.days }, { name: c.cells, number: true }, { name: c.added, number: true }, { name: c.changed, number: true }]}>
          {items.map((one) => (
            <tr key={one.id}>
              <td><time dateTime={one.at} title={fullClock(one.at)}>{clock(one.at)}</time></td>
              <td>{one.by}</td>
              <th scope="row">{one.file}</th>
              <td>{words.reference.range(shortDate(one.firstDay), shortDate(one.lastDay))}</td>
              <td className={styles.number}>{words.number(one.cells)}</td>
              <td className={styles.number}>{words.number(one.added)}</td>
              <td className={styles.number}>{words.number(one.changed)}</td>
            </tr>
          ))}
        </Rows>
      )}
      <LoadMore shown={items.length} total={list.data?.pages[0]?.total ?? 0} list={list} />
    </Part>
  );
}
