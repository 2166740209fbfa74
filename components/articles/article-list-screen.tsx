"use client";
import { useDeferredValue, useEffect, useState } from "react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "@mantine/core";
import type { ArticleSummary } from "@/lib/api/contract";
import { shortDate } from "@/components/figure/time";
import { Link, useNavigation } from "@/components/navigation";
import { articlesQuery } from "@/components/queries/articles";
import { mayDecide, useMe } from "@/components/shell/me";
import { PageHead } from "@/components/shell/page-head";
import { Progress } from "@/components/status/progress";
import { Bones, Empty, Failure } from "@/components/status/states";
import { LoadMore } from "@/components/status/load-more";
import { SearchField } from "@/components/status/search-field";
import { words } from "@/components/words";
import styles from "./article-list.module.css";

const w = words.articleList;

function Row({ article }: { article: ArticleSummary }) {
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <Link href={`/articles/${article.id}`} className={styles.link}>{article.title}</Link>
        <p className={styles.meta}>{[article.outlet ?? w.noOutlet, article.published ? shortDate(article.published) : w.undated].join(words.list)}</p>
      </div>
      <Progress counts={article} />
    </li>
  );
}

/** `/articles`: what is on the desk, and how far each is checked. */
export function ArticleListScreen() {
  const { query, show } = useNavigation();
  const me = useMe();
  const [typed, setTyped] = useState(query.get("q") ?? "");
  const q = useDeferredValue(query.get("q") ?? "");
  const list = useInfiniteQuery({ ...articlesQuery(q), placeholderData: (old) => old });

  useEffect(() => {
    const timer = setTimeout(() => {
      const next = typed.trim();
      if (next !== (query.get("q") ?? "")) show(new URLSearchParams(next ? { q: next } : {}), "replace");
    }, 250);
    return () => clearTimeout(timer);
  }, [typed, query, show]);

  const items = list.data?.pages.flatMap((p) => p.items) ?? [];
  const total = list.data?.pages[0]?.total;
  const add = mayDecide(me) && <Link href="/articles/new" className={styles.add}>{w.add}</Link>;
  return (
    <div className={styles.page}>
      <PageHead title={w.title} note={total === undefined ? undefined : words.articles(total)}>{add}</PageHead>
      <div className={styles.tools}><SearchField label={w.search} value={typed} change={setTyped} /></div>
      {list.isPending && <div className={styles.wait}><Bones lines={7} height="2.4rem" gap="1rem" /></div>}
      {list.error && items.length === 0 && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && items.length === 0 && (q
        ? <Empty title={w.noMatch(q)}><Button onClick={() => setTyped("")}>{w.clear}</Button></Empty>
        : <Empty title={w.none} text={w.noneText}>{add}</Empty>)}
      {items.length > 0 && <ul aria-label={w.title}>{items.map((a) => <Row key={a.id} article={a} />)}</ul>}
      <LoadMore shown={items.length} total={total ?? 0} list={list} />
    </div>
  );
}
