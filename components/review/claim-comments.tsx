"use client";
import { useRef, useState, type Ref } from "react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "@mantine/core";
import type { ClaimRecord } from "@/lib/api/contract";
import { clock, fullClock } from "@/components/figure/time";
import { askAgain } from "@/components/queries/ask-again";
import { colleaguesQuery, commentsQuery, sendComment } from "@/components/queries/claims";
import { mayDecide, useMe } from "@/components/shell/me";
import { words } from "@/components/words";
import { newKey } from "./new-key";
import styles from "./claim-comments.module.css";

const w = words.comments;

/** What was typed and not sent, by claim: walking on and coming back loses nothing. */
const unsent = new Map<string, string>();

/** The letters behind the last @ before the cursor, while they can still be a name. */
function mentionAt(text: string, cursor: number): string | null {
  const at = text.lastIndexOf("@", cursor - 1);
  const typed = at < 0 ? null : text.slice(at + 1, cursor);
  return typed === null || typed.length > 30 || /[@\n.,;:!?]/.test(typed) ? null : typed.toLowerCase();
}

function Write({ claim, fieldRef }: { claim: ClaimRecord; fieldRef: Ref<HTMLTextAreaElement> }) {
  const cache = useQueryClient();
  const { data: colleagues } = useQuery(colleaguesQuery());
  const [text, setText] = useState(() => unsent.get(claim.id) ?? "");
  const [cursor, setCursor] = useState(0);
  const key = useRef(newKey());
  const type = (now: string) => {
    setText(now);
    if (now) unsent.set(claim.id, now);
    else unsent.delete(claim.id);
  };
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => sendComment(claim.id, key.current, text.trim()),
    onSuccess: () => { key.current = newKey(); type(""); void askAgain(cache, commentsQuery(claim.id).queryKey); },
  });
  const typed = mentionAt(text, cursor);
  const fitting = typed === null ? [] : (colleagues?.items ?? []).filter(({ name }) => name.toLowerCase().startsWith(typed) && name.toLowerCase() !== typed).slice(0, 5);
  const send = () => { if (text.trim() && !isPending) mutate(); };
  return (
    <form className={styles.write} onSubmit={(event) => { event.preventDefault(); send(); }}>
      <textarea
        ref={fieldRef} rows={2} aria-label={w.write} placeholder={w.write} value={text} maxLength={5000}
        onChange={(e) => { type(e.currentTarget.value); setCursor(e.currentTarget.selectionStart); }}
        onSelect={(e) => setCursor(e.currentTarget.selectionStart)}
        onKeyDown={(e) => {
          if (e.key === "Enter" && (e.ctrlKey || e.metaKey)) { e.preventDefault(); send(); }
          if (e.key === "Escape") e.currentTarget.blur();
        }}
      />
      {fitting.length > 0 && (
        <div className={styles.people} role="group" aria-label={w.mention}>
          {fitting.map(({ id, name }) => (
            <button key={id} type="button" onClick={() => { const at = text.lastIndexOf("@", cursor - 1); type(`${text.slice(0, at + 1)}${name} ${text.slice(cursor)}`); }}>@{name}</button>
          ))}
        </div>
      )}
      {error && <p role="alert" className={styles.failed}>{error.message}</p>}
      {text.trim() !== "" && <Button type="submit" size="compact-sm" loading={isPending} className={styles.send}>{w.send}</Button>}
    </form>
  );
}

/** What colleagues say to each other about a figure. It decides nothing. */
export function ClaimComments({ claim, fieldRef }: { claim: ClaimRecord; fieldRef: Ref<HTMLTextAreaElement> }) {
  const { data, error, refetch } = useQuery(commentsQuery(claim.id));
  const decides = mayDecide(useMe());
  return (
    <section className={styles.comments} aria-label={w.title}>
      <h3>{w.title}</h3>
      {error && <p role="alert">{w.failed} <Button size="compact-sm" onClick={() => void refetch()}>{words.errors.retry}</Button></p>}
      <ol>
        {data?.items.map((comment) => (
          <li key={comment.id}>
            <p className={styles.by}><b>{comment.by}</b> <time dateTime={comment.at} title={fullClock(comment.at)}>{clock(comment.at)}</time></p>
            <p className={styles.text}>{comment.text}</p>
          </li>
        ))}
      </ol>
      {decides && <Write key={claim.id} claim={claim} fieldRef={fieldRef} />}
    </section>
  );
}
