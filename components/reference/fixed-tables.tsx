"use client";
import { useState } from "react";
import type { ReferenceSummary } from "@/lib/api/reference-contract";
import { shortDate } from "@/components/figure/time";
import { SearchField } from "@/components/status/search-field";
import { words } from "@/components/words";
import { Part, Rows } from "./part";
import styles from "./reference.module.css";

const w = words.reference;
const until = (day: string | null) => (day === null ? w.today : shortDate(day));

/** Currencies tied to another one, and from when to when. */
export function Pegs({ pegs }: { pegs: ReferenceSummary["pegs"] }) {
  const c = w.pegs.columns;
  return (
    <Part id="pegs" title={w.pegs.title}>
      <Rows label={w.pegs.title} columns={[{ name: c.pair }, { name: c.range, number: true }, { name: c.name }, { name: c.from }, { name: c.to }, { name: c.source }]}>
        {pegs.map((peg) => (
          <tr key={`${peg.code} ${peg.from}`}>
            <th scope="row">{w.perPair(peg.code, peg.ref)}</th>
            <td className={styles.number}>{w.range(peg.low, peg.high)}</td>
            <td>{peg.name}</td>
            <td>{shortDate(peg.from)}</td>
            <td>{until(peg.to)}</td>
            <td className={styles.source}>{peg.source}</td>
          </tr>
        ))}
      </Rows>
    </Part>
  );
}

/** What the units that can be converted are. */
export function Units({ units }: { units: ReferenceSummary["units"] }) {
  const c = w.units.columns;
  return (
    <Part id="units" title={w.units.title} note={<p>{w.source(units.source)}</p>}>
      <Rows label={w.units.title} columns={[{ name: c.unit }, { name: c.is }, { name: c.dimension }]}>
        {units.items.map((unit) => (
          <tr key={unit.unit}><th scope="row">{unit.unit}</th><td>{w.units.is(w.range(unit.low, unit.high), unit.base)}</td><td>{unit.dimension}</td></tr>
        ))}
      </Rows>
    </Part>
  );
}

/** The currencies of the world since 1995, and from when to when each was money. */
export function Currencies({ currencies }: { currencies: ReferenceSummary["currencies"] }) {
  const [typed, setTyped] = useState("");
  const needle = typed.trim().toLowerCase(), c = w.currencies.columns;
  const items = currencies.items.filter(({ code, name }) => `${code} ${name}`.toLowerCase().includes(needle));
  return (
    <Part id="currencies" title={w.currencies.title} note={<p>{w.source(currencies.source)}</p>} tools={<SearchField label={w.currencies.search} value={typed} change={setTyped} />}>
      {items.length === 0 ? <p className={styles.quiet}>{w.currencies.none}</p> : (
        <Rows label={w.currencies.title} columns={[{ name: c.code }, { name: c.name }, { name: c.decimals, number: true }, { name: c.from }, { name: c.to }]}>
          {items.map((one) => (
            <tr key={one.code} data-ended={one.to !== null || undefined}>
              <th scope="row" className={styles.code}>{one.code}</th><td>{one.name}</td><td className={styles.number}>{one.decimals}</td><td>{one.from && shortDate(one.from)}</td><td>{until(one.to)}</td>
            </tr>
          ))}
        </Rows>
      )}
    </Part>
  );
}
