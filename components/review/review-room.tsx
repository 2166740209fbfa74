"use client";
import { useRef, useState } from "react";
import type { ArticleDetail, ClaimRecord } from "@/lib/api/contract";
import type { NewVerdict } from "@/lib/api/verdict-contract";
import { Link } from "@/components/navigation";
import { mayDecide, useMe } from "@/components/shell/me";
import { standingOf } from "@/components/status/standing";
import { words } from "@/components/words";
import { ArticleText } from "./article-text";
import type { Actions } from "./claim-actions";
import { ClaimCard } from "./claim-card";
import { ClaimProblems } from "./claim-problems";
import { blankDraft, draftOf, type Draft } from "./draft";
import { FigureList } from "./figure-list";
import { KeysDialog } from "./keys-dialog";
import { useOutbox, type Problem } from "./outbox-provider";
import { StatusTiles } from "./status-tiles";
import { UndoToast } from "./undo-toast";
import { useKeys, useKeysOn } from "./use-keys";
import { useReview } from "./use-review";
import { useVerdicts } from "./use-verdicts";
import { VerdictDialog } from "./verdict-dialog";
import styles from "./review-room.module.css";

type Open = { readonly kind: "keys" } | { readonly kind: "verdict"; readonly claim: string; readonly draft: Draft };

/** The room where an article is checked: its figures, its text, and the figure under review. */
export function ReviewRoom({ article }: { article: ArticleDetail }) {
  const me = useMe();
  const { held, problems, forget } = useOutbox();
  const { claims, visible, current, select, step, find, setFind, status, setStatus, clear } = useReview(article);
  const { give, send, undo, done, forgetDone } = useVerdicts(article, claims, select);
  const [keysOn] = useKeysOn();
  const [open, setOpen] = useState<Open | null>(null);
  const [pane, setPane] = useState<"text" | "list">("text");
  const drafts = useRef(new Map<string, Draft>());
  const search = useRef<HTMLInputElement>(null);
  const deciding = mayDecide(me);

  const write = (claim: ClaimRecord, draft: Draft) => {
    drafts.current.set(`${claim.id} ${draft.status}`, draft);
    setOpen({ kind: "verdict", claim: claim.id, draft });
  };
  const ask = (kind: Draft["status"]) => {
    if (current && deciding) write(current, drafts.current.get(`${current.id} ${kind}`) ?? blankDraft(kind));
  };
  const decide = (claim: ClaimRecord, verdict: NewVerdict) => {
    for (const kind of ["verified", "disputed"]) drafts.current.delete(`${claim.id} ${kind}`);
    setOpen(null);
    give(claim, verdict);
  };
  const actions: Actions = {
    verify: () => { if (current && deciding) decide(current, { status: "verified" }); },
    dispute: () => ask("disputed"),
    reopen: () => { if (current && deciding && standingOf(current) !== "unverified") decide(current, { status: "unverified" }); },
    dismiss: () => { if (current && deciding && !current.dismissed) decide(current, { status: "unverified", dismissed: true }); },
    evidence: () => ask("verified"),
    undo: () => { if (deciding) undo(); },
    next: () => step(1),
    previous: () => step(-1),
    help: () => setOpen({ kind: "keys" }),
  };
  const focusSearch = () => { setPane("list"); requestAnimationFrame(() => search.current?.focus()); };
  useKeys({
    j: actions.next, k: actions.previous, v: actions.verify, d: actions.dispute, u: actions.reopen, x: actions.dismiss, e: actions.evidence,
    z: actions.undo, "/": focusSearch, "?": actions.help,
  }, keysOn && open === null);

  const own = [...problems.values()].filter((p) => p.decision.article === article.id);
  const claimOf = (id: string) => claims.find((c) => c.id === id) ?? null;
  const edit = ({ decision }: Problem) => {
    const claim = claimOf(decision.claim);
    if (!claim) return;
    select(claim);
    write(claim, draftOf(decision.body));
  };
  const again = ({ decision }: Problem) => {
    const claim = claimOf(decision.claim);
    if (claim) send(claim, decision.body);
  };
  const underDialog = open?.kind === "verdict" ? claimOf(open.claim) : null;
  const at = current ? visible.findIndex((c) => c.id === current.id) : -1;

  return (
    <div className={styles.room}>
      <div className={styles.top}>
        <Link href="/articles" className={styles.back}>{words.review.back}</Link>
        <h1 className={styles.title}>{article.title}</h1>
        {at >= 0 && <span className={styles.position}>{words.position(at + 1, visible.length)}</span>}
      </div>
      <StatusTiles claims={claims} status={status} choose={setStatus} />
      <div className={styles.switch} role="group" aria-label={words.review.show.label}>
        {(["text", "list"] as const).map((p) => (
          <button key={p} type="button" aria-pressed={pane === p} onClick={() => setPane(p)}>{words.review.show[p]}</button>
        ))}
      </div>
      <div className={styles.panes} data-pane={pane}>
        <div className={styles.listPane}>
          <FigureList
            claims={visible} total={claims.length} current={current?.id ?? null} find={find} setFind={setFind}
            clear={clear} select={select} searchRef={search}
          />
        </div>
        <ArticleText article={article} claims={claims} current={current?.id ?? null} select={select} />
        <ClaimCard
          claim={current} restated={current?.restates ? claimOf(current.restates) : null}
          held={held.findLast((h) => h.decision.claim === current?.id)?.state ?? null} actions={actions} goTo={select}
          otherwise={claims.length === 0 ? words.review.none : words.review.pick}
        >
          <ClaimProblems problems={own} again={again} edit={edit} forget={forget} />
        </ClaimCard>
      </div>
      {done && <UndoToast key={done.at} text={done.text} undo={undo} gone={forgetDone} />}
      {open?.kind === "keys" && <KeysDialog close={() => setOpen(null)} />}
      {open?.kind === "verdict" && underDialog && (
        <VerdictDialog
          claim={underDialog} draft={open.draft} change={(draft) => write(underDialog, draft)}
          send={(verdict) => decide(underDialog, verdict)} close={() => setOpen(null)}
        />
      )}
    </div>
  );
}
