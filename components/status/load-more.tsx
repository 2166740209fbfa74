"use client";
import { Button } from "@mantine/core";
import { words } from "@/components/words";
import styles from "./load-more.module.css";

interface List { hasNextPage: boolean; isFetchingNextPage: boolean; isFetchNextPageError: boolean; fetchNextPage: () => unknown }

/** How much of a list is shown, and the way to more of it. */
export function LoadMore({ shown, total, list }: { shown: number; total: number; list: List }) {
  if (shown === 0) return null;
  return (
    <div className={styles.more}>
      <span>{words.shownOf(shown, total)}</span>
      {list.isFetchNextPageError && <span role="alert" className={styles.failed}>{words.errors.unreachable}</span>}
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{words.more}</Button>
      )}
    </div>
  );
}
