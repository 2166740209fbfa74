import type { ReferenceSummary } from "@/lib/api/reference-contract";
import { shortDate } from "@/components/figure/time";
import { words } from "@/components/words";
import { Part, Rows } from "./part";
import styles from "./reference.module.css";

const w = words.reference.rates;

/** What is known of each currency: its latest rate, and from when to when. */
export function RateTable({ data }: { data: ReferenceSummary }) {
  const c = w.columns;
  return (
    <Part id="rates" title={w.title} note={<><p>{w.note} {w.stale(data.mostDaysOld)}</p>{!data.imported && <p><b>{w.bundled}</b></p>}</>}>
      <Rows label={w.title} columns={[{ name: c.currency }, { name: c.latest, number: true }, { name: c.last }, { name: c.first }, { name: c.count, number: true }]}>
        {data.rates.map((rate) => (
          <tr key={rate.currency} data-ended={rate.last !== data.latest || undefined}>
            <th scope="row"><b className={styles.code}>{rate.currency}</b> {rate.name}</th>
            <td className={styles.number}>{rate.latest}</td>
            <td>{shortDate(rate.last)}</td>
            <td>{shortDate(rate.first)}</td>
            <td className={styles.number}>{words.number(rate.count)}</td>
          </tr>
        ))}
      </Rows>
    </Part>
  );
}
