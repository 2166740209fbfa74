"use client";
import type { ReactNode } from "react";
import { Link, useNavigation } from "@/components/navigation";
import { PageHead } from "@/components/shell/page-head";
import { useMe } from "@/components/shell/me";
import { words } from "@/components/words";
import styles from "./settings.module.css";

const w = words.settings;

/** The head of every page of settings, and the way between them; what is for administrators only they see. */
export function SettingsFrame({ children }: { children: ReactNode }) {
  const me = useMe();
  const { path } = useNavigation();
  const pages = [["/settings", w.mine], ...(me.role === "administrator" ? [["/settings/people", w.people], ["/settings/desk", w.desk]] as const : [])] as const;
  return (
    <>
      <PageHead title={w.title} />
      <nav aria-label={w.title} className={styles.tabs}>
        {pages.map(([href, name]) => <Link key={href} href={href} aria-current={path === href ? "page" : undefined}>{name}</Link>)}
      </nav>
      <div className={styles.page}>{children}</div>
    </>
  );
}

export function Part({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section className={styles.part} aria-label={title}>
      <h2>{title}</h2>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}
