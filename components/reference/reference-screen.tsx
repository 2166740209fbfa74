"use client";
import { useQuery } from "@tanstack/react-query";
import { shortDate } from "@/components/figure/time";
import { referenceQuery } from "@/components/queries/reference";
import { useMe } from "@/components/shell/me";
import { PageHead } from "@/components/shell/page-head";
import { Bones, Failure } from "@/components/status/states";
import { words } from "@/components/words";
import { Chambers } from "./chambers";
import { Currencies, Pegs, Units } from "./fixed-tables";
import { ImportLog } from "./import-log";
import { RateLookUp } from "./rate-look-up";
import { RateTable } from "./rate-table";
import { RateUpload } from "./rate-upload";
import styles from "./reference.module.css";

const w = words.reference;
const parts = [["rates", w.rates.title], ["imports", w.log.title], ["pegs", w.pegs.title], ["chambers", w.chambers.title], ["units", w.units.title], ["currencies", w.currencies.title]] as const;

/** `/reference`: what the checks look up, and where it comes from. */
export function ReferenceScreen() {
  const me = useMe();
  const { data, error, refetch } = useQuery(referenceQuery());
  return (
    <div className={styles.page}>
      <PageHead title={w.title} note={data?.latest ? w.latest(shortDate(data.latest)) : undefined} />
      <div className={styles.tools}>
        <p className={styles.lead}>{w.lead}</p>
        <nav aria-label={w.parts} className={styles.parts}>{parts.map(([id, name]) => <a key={id} href={`#${id}`}>{name}</a>)}</nav>
      </div>
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!error && !data && <div className={styles.wait}><Bones lines={10} height="1.4rem" /></div>}
      {data && (
        <>
          <div className={styles.pair}>
            <RateLookUp rates={data.rates} pegs={data.pegs} latest={data.latest} />
            {me.role === "administrator" ? <RateUpload /> : <p className={styles.quiet}>{w.upload.notAllowed}</p>}
          </div>
          <RateTable data={data} />
          <ImportLog />
          <Pegs pegs={data.pegs} />
          <Chambers />
          <Units units={data.units} />
          <Currencies currencies={data.currencies} />
        </>
      )}
    </div>
  );
}
