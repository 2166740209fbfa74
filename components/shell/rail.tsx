"use client";
import { useEffect, useRef, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigation } from "@/components/navigation";
import { LiveState } from "@/components/live/live-pill";
import { signOut } from "@/components/queries/account";
import { statQuery } from "@/components/queries/stats";
import { words } from "@/components/words";
import { useMe } from "./me";
import { ThemeSwitch } from "./theme-switch";
import { Wordmark } from "./wordmark";
import styles from "./rail.module.css";

function NavItem({ href, label, count }: { href: string; label: string; count?: number | undefined }) {
  const { path } = useNavigation();
  const here = path === href || (href !== "/" && path.startsWith(`${href}/`));
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => { if (here) item.current?.scrollIntoView({ block: "nearest", inline: "center" }); }, [here]);
  return (
    <li ref={item}>
      <Link href={href} className={styles.item} aria-current={here ? (path === href ? "page" : "true") : undefined}>
        {label}
        {count !== undefined && <span className={styles.count}>{words.number(count)}</span>}
      </Link>
    </li>
  );
}

function Person() {
  const me = useMe();
  const [failed, setFailed] = useState(false);
  const leave = () => {
    signOut().then(() => window.location.assign("/sign-in"), () => setFailed(true));
  };
  return (
    <div className={styles.person}>
      <LiveState />
      <ThemeSwitch />
      <p className={styles.who}>
        <span className={styles.name} title={me.email ?? undefined}>{me.name}</span>
        <span className={styles.role}>{words.role[me.role]}</span>
      </p>
      <Link href="/settings" className={styles.item}>{words.nav.settings}</Link>
      <button type="button" className={styles.item} onClick={leave}>{words.nav.signOut}</button>
      {failed && <p role="alert" className={styles.failed}>{words.nav.signOutFailed}</p>}
    </div>
  );
}

/** The way around: a column on a wide screen, a bar on a narrow one. */
export function Rail() {
  const { data } = useQuery(statQuery("overview"));
  return (
    <header className={styles.rail}>
      <Link href="/" className={styles.home} aria-label={words.nav.home}><Wordmark /></Link>
      <nav aria-label={words.nav.label}>
        <ul className={styles.nav}>
          <NavItem href="/" label={words.nav.desk} />
          <NavItem href="/review" label={words.nav.review} />
          <NavItem href="/articles" label={words.nav.articles} count={data?.articles} />
          <NavItem href="/claims" label={words.nav.claims} count={data?.claims} />
          <NavItem href="/series" label={words.nav.series} />
          <NavItem href="/rules" label={words.nav.rules} />
          <NavItem href="/reference" label={words.nav.reference} />
        </ul>
      </nav>
      <button type="button" className={styles.more} popoverTarget="person-menu" aria-label={words.nav.person}>
        <span aria-hidden="true">≡</span>
      </button>
      <div id="person-menu" popover="auto" className={styles.sheet}><Person /></div>
      <div className={styles.foot}><Person /></div>
    </header>
  );
}
