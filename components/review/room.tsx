"use client";
import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from "react";
import { useQuery } from "@tanstack/react-query";
import type { ArticleDetail, ClaimRecord } from "@/lib/api/contract";
import { supportProblem } from "@/lib/api/verdict-check";
import type { NewVerdict } from "@/lib/api/verdict-contract";
import { useLook } from "@/components/live/looking";
import { useOfferCommands } from "@/components/palette/commands";
import { policyQuery } from "@/components/queries/claims";
import { mayDecide, useMe } from "@/components/shell/me";
import { standingOf } from "@/components/status/standing";
import { words } from "@/components/words";
import type { Marked } from "./add-figure-dialog";
import { ArticleText } from "./article-text";
import type { Commands } from "./claim-actions";
import { ClaimCard } from "./claim-card";
import { ClaimProblems } from "./claim-problems";
import { blankDraft, draftOf, type Draft } from "./draft";
import { useOutbox, type Problem } from "./outbox-provider";
import { UndoToast } from "./undo-toast";
import { useKeys } from "./use-keys";
import { useVerdicts } from "./use-verdicts";
import styles from "./review-room.module.css";

// What is opened now and then is loaded then; the verdict's dialog soon after the page, so that it opens without a network too.
const loadVerdictDialog = () => import("./verdict-dialog").then((m) => ({ default: m.VerdictDialog }));
const VerdictDialog = lazy(loadVerdictDialog);
const AddFigureDialog = lazy(() => import("./add-figure-dialog").then((m) => ({ default: m.AddFigureDialog })));
const CorrectionDialog = lazy(() => import("./correction-dialog").then((m) => ({ default: m.CorrectionDialog })));
const KeysDialog = lazy(() => import("./keys-dialog").then((m) => ({ default: m.KeysDialog })));

type Open =
  | { readonly kind: "keys" }
  | { readonly kind: "verdict"; readonly claim: string; readonly draft: Draft }
  | { readonly kind: "correct"; readonly claim: string }
  | { readonly kind: "add"; readonly marked: Marked | null };

export interface RoomProps {
  /** Stands over the panes: where one is, and what is shown. */
  top: ReactNode;
  list: (search: RefObject<HTMLInputElement | null>) => ReactNode;
  /** Every claim at hand, as it is shown; and as the desk knows it. */
  claims: readonly ClaimRecord[];
  known: readonly ClaimRecord[];
  current: ClaimRecord | null;
  select: (claim: ClaimRecord) => void;
  step: (by: 1 | -1) => void;
  after: (claim: ClaimRecord) => ClaimRecord | null;
  /** The article of the figure under review; null while it loads. */
  article: ArticleDetail | null;
  /** What stands in place of the text until it has come. */
  waiting: ReactNode;
  /** Commands that only this room has. */
  extra?: Commands;
  /** What stands in the card when no figure is chosen. */
  otherwise: string;
}

/** Where figures are checked, one by one: a list, the article's text, and the figure under review. */
export function Room({ top, list, claims, known, current, select, step, after, article, waiting, extra = {}, otherwise }: RoomProps) {
  const me = useMe();
  const { held, problems, forget } = useOutbox();
  const { data: policy } = useQuery(policyQuery());
  const { give, send, undo, done, forgetDone } = useVerdicts({ known, after, select });
  const [open, setOpen] = useState<Open | null>(null);
  const [pane, setPane] = useState<"text" | "list">("text");
  const drafts = useRef(new Map<string, Draft>());
  const comment = useRef<HTMLTextAreaElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useLook(current?.article.id ?? null, current?.id ?? null);
  const deciding = mayDecide(me);
  useEffect(() => {
    const timer = setTimeout(() => { loadVerdictDialog().catch(() => undefined); }, 1500);
    return () => clearTimeout(timer);
  }, []);
  const close = () => setOpen(null);
  // A queue knows only its own claims: the text shows the article's, with what is on its way.
  const inText = useMemo(() => {
    if (!article || claims.length === article.claims.length && claims[0]?.id === article.claims[0]?.id) return claims;
    const shown = new Map(claims.map((c) => [c.id, c]));
    return article.claims.map((c) => shown.get(c.id) ?? c);
  }, [article, claims]);

  const write = (claim: ClaimRecord, draft: Draft) => {
    drafts.current.set(`${claim.id} ${draft.status}`, draft);
    setOpen({ kind: "verdict", claim: claim.id, draft });
  };
  const ask = (kind: Draft["status"]) => {
    if (current) write(current, drafts.current.get(`${current.id} ${kind}`) ?? blankDraft(kind));
  };
  const decide = (claim: ClaimRecord, verdict: NewVerdict) => {
    for (const kind of ["verified", "disputed"]) drafts.current.delete(`${claim.id} ${kind}`);
    close();
    give(claim, verdict);
  };
  /** What this desk's policy still wants before the figure can be verified. */
  const lacking = (claim: ClaimRecord, verdict: NewVerdict) => policy ? supportProblem(verdict, {
    policy: policy.verify, articleUrl: article?.id === claim.article.id ? article.url : null,
    evidence: claim.hasEvidence, passedCheck: claim.check === "ok" || claim.check === "ok_rounded",
  }) : null;
  const verify = (claim: ClaimRecord) => (lacking(claim, { status: "verified" }) ? ask("verified") : decide(claim, { status: "verified" }));

  const decisions: Commands = current && deciding ? {
    verify: () => verify(current),
    dispute: () => ask("disputed"),
    evidence: () => ask("verified"),
    unresolved: () => { if (!current.unresolved) decide(current, { status: "unverified", unresolved: true }); },
    reopen: () => { if (standingOf(current) !== "unverified" || current.unresolved) decide(current, { status: "unverified" }); },
    dismiss: () => { if (!current.dismissed) decide(current, { status: "unverified", dismissed: true }); },
    comment: () => comment.current?.focus(),
  } : {};
  const commands: Commands = {
    ...decisions,
    ...(deciding && { undo, add: () => { if (article) setOpen({ kind: "add", marked: null }); } }),
    next: () => step(1),
    previous: () => step(-1),
    search: () => { setPane("list"); requestAnimationFrame(() => search.current?.focus()); },
    help: () => setOpen({ kind: "keys" }),
    ...extra,
  };
  useKeys(commands, open === null);
  useOfferCommands(commands);

  const own = [...problems.values()].filter((p) => claims.some((c) => c.id === p.decision.claim));
  const claimOf = (id: string) => claims.find((c) => c.id === id) ?? article?.claims.find((c) => c.id === id) ?? null;
  const edit = ({ decision }: Problem) => {
    const claim = claimOf(decision.claim);
    if (!claim || !decision.body) return;
    select(claim);
    write(claim, draftOf(decision.body));
  };
  const again = ({ decision }: Problem) => {
    const claim = claimOf(decision.claim);
    if (claim && decision.body) send(claim, decision.body);
  };
  const underDialog = open && "claim" in open ? claimOf(open.claim) : null;

  return (
    <div className={styles.room}>
      {top}
      <div className={styles.switch} role="group" aria-label={words.review.show.label}>
        {(["text", "list"] as const).map((p) => (
          <button key={p} type="button" aria-pressed={pane === p} onClick={() => setPane(p)}>{words.review.show[p]}</button>
        ))}
      </div>
      <div className={styles.panes} data-pane={pane}>
        <div className={styles.listPane}>{list(search)}</div>
        {article ? (
          <ArticleText
            article={article} claims={inText} current={current?.id ?? null} select={select}
            {...(deciding && { mark: (marked: Marked) => setOpen({ kind: "add", marked }), add: () => setOpen({ kind: "add", marked: null }) })}
          />
        ) : waiting}
        <ClaimCard
          claim={current} article={article?.id === current?.article.id ? article : null}
          restated={current?.restates ? claimOf(current.restates) : null} commentRef={comment}
          held={held.findLast((h) => h.decision.claim === current?.id)?.state ?? null} commands={commands} goTo={select}
          correct={() => { if (current) setOpen({ kind: "correct", claim: current.id }); }} otherwise={otherwise}
        >
          <ClaimProblems problems={own} again={again} edit={edit} forget={forget} />
        </ClaimCard>
      </div>
      {done && <UndoToast key={done.at} text={done.text} undo={undo} gone={forgetDone} />}
      <Suspense fallback={null}>
        {open?.kind === "keys" && <KeysDialog close={close} />}
        {open?.kind === "correct" && underDialog && <CorrectionDialog claim={underDialog} close={close} />}
        {open?.kind === "add" && article && <AddFigureDialog article={article} marked={open.marked} added={(claim) => { close(); select(claim); }} close={close} />}
        {open?.kind === "verdict" && underDialog && (
          <VerdictDialog
            claim={underDialog} articleUrl={article?.url ?? null} draft={open.draft} change={(draft) => write(underDialog, draft)}
            lacking={(verdict) => lacking(underDialog, verdict)} send={(verdict) => decide(underDialog, verdict)} close={close}
          />
        )}
      </Suspense>
    </div>
  );
}
