"use client";
import type { ArticleDetail } from "@/lib/api/contract";
import { Link, useNavigation } from "@/components/navigation";
import { InArticle } from "@/components/live/looking";
import { words } from "@/components/words";
import { ArticleExports } from "./article-exports";
import { FigureList } from "./figure-list";
import { nextOpen } from "./order";
import { Room } from "./room";
import { StatusTiles } from "./status-tiles";
import { useReview } from "./use-review";
import styles from "./review-room.module.css";

/** The room where one article is checked: its figures in the order of its text. */
export function ReviewRoom({ article }: { article: ArticleDetail }) {
  const { go } = useNavigation();
  const { claims, visible, current, select, step, find, setFind, status, setStatus, clear } = useReview(article);
  const at = current ? visible.findIndex((c) => c.id === current.id) : -1;
  const top = (
    <>
      <div className={styles.top}>
        <Link href="/articles" className={styles.back}>{words.review.back}</Link>
        <h1 className={styles.title}>{article.title}</h1>
        {at >= 0 && <span className={styles.position}>{words.position(at + 1, visible.length)}</span>}
        <InArticle article={article.id} />
        <ArticleExports article={article} />
      </div>
      <StatusTiles claims={claims} status={status} choose={setStatus} />
    </>
  );
  return (
    <Room
      top={top} claims={claims} known={article.claims} current={current} select={select} step={step}
      after={(claim) => nextOpen(claims, claim)} article={article} waiting={null}
      extra={{ back: () => go("/articles") }}
      otherwise={claims.length === 0 ? words.review.none : words.review.pick}
      list={(search) => (
        <FigureList
          claims={visible} total={claims.length} current={current?.id ?? null} find={find} setFind={setFind}
          clear={clear} select={select} searchRef={search}
        />
      )}
    />
  );
}
