"use client";
import type { ArticleDetail } from "@/lib/api/contract";
import { claimsHref } from "@/components/claims/filters";
import { Link } from "@/components/navigation";
import { words } from "@/components/words";
import styles from "./article-exports.module.css";

const w = words.exports;

/** The article's figures as files, on paper, and as a queue. */
export function ArticleExports({ article }: { article: Pick<ArticleDetail, "id"> }) {
  const file = (format: string) => `/api/articles/${article.id}/export?format=${format}`;
  return (
    <div className={styles.exports}>
      <Link href={claimsHref({ article: article.id }).replace("/claims", "/review")}>{w.queue}</Link>
      <button type="button" popoverTarget="article-exports" className={styles.open}>{w.title}</button>
      <ul id="article-exports" popover="auto" className={styles.menu}>
        <li><a href={file("csv")} download="">{w.csv}</a></li>
        <li><a href={file("json")} download="">{w.json}</a></li>
        <li><a href={file("claimreview")} download="">{w.claimReview}</a></li>
        <li><Link href={`/articles/${article.id}/cover`}>{w.cover}</Link></li>
      </ul>
    </div>
  );
}
