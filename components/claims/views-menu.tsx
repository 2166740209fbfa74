"use client";
import { useState } from "react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Views } from "@/lib/api/view-contract";
import { Link } from "@/components/navigation";
import { askAgain } from "@/components/queries/ask-again";
import { changeView, removeView, saveView, viewsQuery } from "@/components/queries/views";
import { mayDecide, useMe } from "@/components/shell/me";
import { words } from "@/components/words";
import { readable } from "./filters";
import { PopoverButton } from "./popover-button";
import styles from "./claims.module.css";

const w = words.views;
type View = Views["items"][number];

function useViewChange<V>(act: (given: V) => Promise<unknown>, done?: () => void) {
  const cache = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => { void askAgain(cache, viewsQuery().queryKey); done?.(); } });
}

function Own({ view, query }: { view: View; query: string }) {
  const [name, setName] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const change = useViewChange((body: Parameters<typeof changeView>[1]) => changeView(view, body), () => setName(null));
  const remove = useViewChange(() => removeView(view.id));
  if (name !== null) return (
    <form className={styles.save} onSubmit={(event) => { event.preventDefault(); change.mutate({ name }); }}>
      <input aria-label={w.name} value={name} maxLength={80} autoFocus onChange={(e) => setName(e.currentTarget.value)} />
      <button type="submit" className={styles.choice}>{w.rename}</button>
      {change.error && <p role="alert">{change.error.message}</p>}
    </form>
  );
  return (
    <p className={styles.own}>
      <button type="button" onClick={() => setName(view.name)}>{w.rename}</button>
      {view.query !== query && <button type="button" onClick={() => change.mutate({ query })}>{w.update}</button>}
      {asking
        ? <button type="button" data-tone="disputed" onClick={() => remove.mutate(undefined)}>{w.reallyRemove}</button>
        : <button type="button" onClick={() => setAsking(true)}>{w.remove}</button>}
      {(change.error ?? remove.error) && <span role="alert">{(change.error ?? remove.error)?.message}</span>}
    </p>
  );
}

/** One's own and the desk's views with what each lets through now, and the way to keep the present filters. */
export function ViewsMenu({ query }: { query: URLSearchParams }) {
  const me = useMe();
  const { data } = useQuery(viewsQuery());
  const [name, setName] = useState("");
  const [shared, setShared] = useState(false);
  const text = readable(query);
  const save = useViewChange(saveView, () => { setName(""); setShared(false); });
  const here = data?.items.find((view) => view.query === text);
  return (
    <PopoverButton label={here?.name ?? w.title} pressed={here !== undefined} note={data && data.items.length > 0 && !here ? data.items.length : undefined}>
      {data?.items.length === 0 && <p className={styles.nothing}>{w.none}</p>}
      <ul>
        {data?.items.map((view) => (
          <li key={view.id} className={styles.view}>
            <Link href={`/${view.page}${view.query && `?${view.query}`}`} aria-current={view.query === text ? "true" : undefined}>{view.name}</Link>
            <span className={styles.count}>{view.capped && "> "}{words.number(view.total)}{view.shared && ` · ${view.own ? w.shared : view.by}`}</span>
            {view.own && <Own view={view} query={text} />}
          </li>
        ))}
      </ul>
      <form className={styles.save} onSubmit={(event) => { event.preventDefault(); save.mutate({ name, page: "claims", query: text, shared }); }}>
        <input aria-label={w.name} placeholder={w.name} value={name} maxLength={80} onChange={(e) => setName(e.currentTarget.value)} />
        {mayDecide(me) && <label><input type="checkbox" checked={shared} onChange={(e) => setShared(e.currentTarget.checked)} /> {w.share}</label>}
        <button type="submit" className={styles.choice} disabled={save.isPending || name.trim() === ""}>{w.save}</button>
        {save.error && <p role="alert">{save.error.message}</p>}
      </form>
    </PopoverButton>
  );
}
