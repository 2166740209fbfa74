"use client";
import { useDeferredValue, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { Button } from "@mantine/core";
import { shortDate } from "@/components/figure/time";
import { chambersQuery } from "@/components/queries/reference";
import { SearchField } from "@/components/status/search-field";
import { Bones, Failure } from "@/components/status/states";
import { words } from "@/components/words";
import { Part, Rows } from "./part";
import styles from "./reference.module.css";

const w = words.reference;
const atFirst = 25;

/** Legislatures and other bodies with their size by date, to search. */
export function Chambers() {
  const { data, error, refetch } = useQuery(chambersQuery());
  const [typed, setTyped] = useState("");
  const [all, setAll] = useState(false);
  const needle = useDeferredValue(typed.trim().toLowerCase());
  const found = (data?.items ?? []).filter(({ jurisdiction, name }) => `${jurisdiction} ${name}`.toLowerCase().includes(needle));
  const items = all ? found : found.slice(0, atFirst), c = w.chambers.columns;
  return (
    <Part id="chambers" title={w.chambers.title} tools={<SearchField label={w.chambers.search} value={typed} change={setTyped} />}>
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!error && !data && <Bones lines={6} height="1.2rem" />}
      {data && found.length === 0 && <p className={styles.quiet}>{w.chambers.none}</p>}
      {items.length > 0 && (
        <Rows label={w.chambers.title} columns={[{ name: c.place }, { name: c.name }, { name: c.seats, number: true }, { name: c.from }, { name: c.to }, { name: c.source }]}>
          {items.map((one) => (
            <tr key={`${one.jurisdiction} ${one.name} ${one.from ?? ""}`} data-ended={one.to !== null || undefined}>
              <td>{one.jurisdiction}</td>
              <th scope="row">{one.name}</th>
              <td className={styles.number}>{one.seats}</td>
              <td>{one.from === null ? w.always : shortDate(one.from)}</td>
              <td>{one.to === null ? w.today : shortDate(one.to)}</td>
              <td className={styles.source}>{one.source}, {one.read}</td>
            </tr>
          ))}
        </Rows>
      )}
      {items.length > 0 && (
        <p className={styles.more}>{w.chambers.shown(items.length, found.length)} {found.length > items.length && <Button onClick={() => setAll(true)}>{words.more}</Button>}</p>
      )}
    </Part>
  );
}
