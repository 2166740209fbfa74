import type { ReactNode } from "react";
import { ThemeSwitch } from "@/components/shell/theme-switch";
import { Wordmark } from "@/components/shell/wordmark";
import { words } from "@/components/words";
import styles from "./account.module.css";

/** The sheet of paper that stands before the desk. */
export function AccountPage({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <main className={styles.page}>
      <header className={styles.masthead}>
        <Wordmark />
        <p>{words.tagline}</p>
      </header>
      <section className={styles.sheet}>
        <h1>{title}</h1>
        <p className={styles.lead}>{lead}</p>
        {children}
      </section>
      <footer className={styles.foot}><ThemeSwitch /></footer>
    </main>
  );
}
