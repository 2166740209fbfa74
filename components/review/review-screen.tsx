"use client";
import { useQuery } from "@tanstack/react-query";
import { statuses } from "@/lib/api/contract";
import { articleQuery } from "@/components/queries/articles";
import { RefusedError } from "@/components/queries/errors";
import { Missing } from "@/components/status/missing";
import { Bones, Failure } from "@/components/status/states";
import { words } from "@/components/words";
import { ReviewRoom } from "./review-room";
import styles from "./review-room.module.css";

function Waiting() {
  return (
    <div className={styles.room} aria-busy="true">
      <div className={styles.top}><h1 className={styles.title}>{words.loading} …</h1></div>
      <div className={styles.tiles}>
        {[words.review.all, ...statuses.map((s) => words.status[s])].map((name) => (
          <div key={name} className={styles.tile}><strong>–</strong><span>{name}</span></div>
        ))}
      </div>
      <div className={styles.panes} data-pane="text">
        <div className={styles.listPane}><div className={styles.bones}><Bones lines={8} height="2.6rem" /></div></div>
        <article className={styles.bonesText}><Bones lines={14} height="1.1rem" /></article>
        <div className={styles.bones}><Bones lines={7} /></div>
      </div>
    </div>
  );
}

/** `/articles/<id>`: loads the article and opens the room. */
export function ReviewScreen({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(articleQuery(id));
  if (data) return <ReviewRoom key={id} article={data} />;
  if (error instanceof RefusedError && error.status === 404) return <Missing />;
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  return <Waiting />;
}
