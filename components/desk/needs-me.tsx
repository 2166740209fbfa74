"use client";
import { useQuery } from "@tanstack/react-query";
import { claimsHref } from "@/components/claims/filters";
import { clock } from "@/components/figure/time";
import { Link } from "@/components/navigation";
import { statQuery } from "@/components/queries/stats";
import { Bones, Failure } from "@/components/status/states";
import { words } from "@/components/words";
import styles from "./desk.module.css";

const w = words.desk.mine;

/** What waits for the one who looks, each line the list behind it. */
export function NeedsMe() {
  const { data, error, refetch } = useQuery(statQuery("mine"));
  const lines = data && [
    [w.assigned, data.assigned, claimsHref({ assignee: ["me"], flag: ["open"] })],
    [w.rechecks, data.rechecks, claimsHref({ flag: ["needs_recheck"] })],
    [w.secondChecks, data.secondChecks, claimsHref({ flag: ["second_check"] })],
    [w.amend, data.amend, claimsHref({ check: ["amend"], flag: ["open"] })],
    [w.review, data.review, claimsHref({ check: ["review"], flag: ["open"] })],
  ] as const;
  return (
    <section className={styles.mine} aria-label={w.title}>
      <h2>{w.title}</h2>
      {error && !data ? <Failure error={error} retry={() => void refetch()} /> : !lines ? <Bones lines={5} /> : (
        <ul>
          {lines.map(([name, n, href]) => (
            <li key={name}><Link href={href}><span>{name}</span><b>{n >= 1000 ? w.many : words.number(n)}</b></Link></li>
          ))}
        </ul>
      )}
      {data && data.mentions.length > 0 && (
        <>
          <h3>{w.mentions}</h3>
          <ul>
            {data.mentions.map((one) => (
              <li key={one.id}>
                <Link href={`/articles/${one.article}?claim=${one.claim}`}><span>{one.by}: {one.text}</span><time dateTime={one.at}>{clock(one.at)}</time></Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
