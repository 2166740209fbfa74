"use client";
import { memo, useEffect, useMemo, useRef, useState } from "react";
import type { ArticleDetail, ClaimRecord } from "@/lib/api/contract";
import { longestQuote } from "@/lib/api/claim-slots";
import { longDate } from "@/components/figure/time";
import { standingOf } from "@/components/status/standing";
import { words } from "@/components/words";
import type { Marked } from "./add-figure-dialog";
import { countsOf } from "./order";
import { NotTaken } from "./not-taken";
import { segments, type Paragraph } from "./segments";
import styles from "./article-text.module.css";

type Select = (claim: ClaimRecord) => void;

/** Cut before the last word, which keeps the mark of the status with it on the line. */
function lastWord(text: string): readonly [string, string] {
  const at = text.search(/\S+\s*$/);
  return at < 0 ? ["", text] : [text.slice(0, at), text.slice(at)];
}

function Mark({ claim, text, current, select }: { claim: ClaimRecord; text: string; current: boolean; select: Select }) {
  const [head, tail] = lastWord(text);
  return (
    <a
      href={`?claim=${claim.id}`}
      className={styles.figure}
      data-status={standingOf(claim)}
      data-claim={claim.id}
      aria-current={current ? "true" : undefined}
      aria-label={`${text}, ${words.status[standingOf(claim)].toLowerCase()}`}
      tabIndex={current ? 0 : -1}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        select(claim);
      }}
    >
      {head}<span className={styles.tail}>{tail}</span>
    </a>
  );
}

interface LineProps { paragraph: Paragraph; current: string | null; headline: boolean; select: Select }

/** Drawn again only when one of its own figures changes or the pen comes or goes. */
const Line = memo(function Line({ paragraph, current, headline, select }: LineProps) {
  const inside = paragraph.pieces.map((piece) =>
    piece.claim ? (
      <Mark key={piece.start} claim={piece.claim} text={piece.text} current={piece.claim.id === current} select={select} />
    ) : (
      piece.text
    ),
  );
  return headline ? <h2 className={styles.headline} data-start={paragraph.start}>{inside}</h2> : <p className={styles.paragraph} data-start={paragraph.start}>{inside}</p>;
}, (a, b) => a.select === b.select && a.current === b.current && samePieces(a.paragraph, b.paragraph));

const sameStanding = (a: ClaimRecord | null, b: ClaimRecord | null) => a?.status === b?.status && a?.dismissed === b?.dismissed;

function samePieces(a: Paragraph, b: Paragraph): boolean {
  return a.pieces.length === b.pieces.length && a.pieces.every((p, i) => {
    const q = b.pieces[i];
    return q !== undefined && p.text === q.text && p.claim?.id === q.claim?.id && sameStanding(p.claim, q.claim);
  });
}

const hasClaim = (paragraph: Paragraph, id: string | null) => id !== null && paragraph.pieces.some((p) => p.claim?.id === id);
const plain = (paragraph: Paragraph) => paragraph.pieces.map((p) => p.text).join("").trim();

function Kicker({ article, claims }: { article: ArticleDetail; claims: readonly ClaimRecord[] }) {
  const counts = countsOf(claims);
  const parts = [
    article.outlet, article.published && longDate(article.published), article.revision > 1 && words.review.revision(article.revision),
    words.figures(counts.unverified + counts.verified + counts.disputed), counts.verified > 0 && `${counts.verified} ${words.status.verified.toLowerCase()}`,
    counts.disputed > 0 && `${counts.disputed} ${words.status.disputed.toLowerCase()}`,
  ].filter(Boolean);
  return (
    <p className={styles.kicker}>
      {parts.join(words.list)}
      {article.url && <>{words.list}<a href={article.url} target="_blank" rel="noreferrer noopener">{words.review.original}</a></>}
    </p>
  );
}

/** The words that are marked in one paragraph, without the space around them; null where that is no figure. */
function markedIn(pane: HTMLElement | null): (Marked & { readonly top: number }) | null {
  const selection = window.getSelection();
  const range = selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const from = range?.startContainer, to = range?.endContainer;
  const block = (from instanceof Element ? from : from?.parentElement)?.closest<HTMLElement>("[data-start]");
  if (!range || !pane || !block || !to || !block.contains(to)) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const text = range.toString(), trimmed = text.trim();
  if (trimmed === "" || trimmed.length > longestQuote) return null;
  const start = Number(block.dataset.start) + before.toString().length + text.indexOf(trimmed);
  const top = range.getBoundingClientRect().bottom - pane.getBoundingClientRect().top + pane.scrollTop + 6;
  return { start, end: start + trimmed.length, top };
}

/** The article as it reads, with every figure marked where it stands. Its text is only ever text. */
export function ArticleText({ article, claims, current, select, mark, add }: {
  article: ArticleDetail; claims: readonly ClaimRecord[]; current: string | null; select: Select;
  /** Takes words that somebody has marked, for a figure that was missed. */
  mark?: (marked: Marked) => void;
  /** Asks for such a figure by its words. */
  add?: () => void;
}) {
  const pane = useRef<HTMLElement>(null);
  const [marked, setMarked] = useState<(Marked & { readonly top: number }) | null>(null);
  const paragraphs = useMemo(() => segments(article.text, claims), [article.text, claims]);
  const titleInText = paragraphs[0] !== undefined && plain(paragraphs[0]) === article.title.trim();

  useEffect(() => {
    const mark = current && pane.current?.querySelector(`[data-claim="${CSS.escape(current)}"]`);
    if (!mark) return;
    const { top, bottom } = mark.getBoundingClientRect();
    const space = window.innerHeight;
    // What is being read stays where it is while the figure is in comfortable sight.
    if (top < space * 0.18 || bottom > space * 0.6) mark.scrollIntoView({ block: "center", behavior: "instant" });
  }, [current]);

  return (
    <article ref={pane} onPointerUp={mark && (() => setMarked(markedIn(pane.current)))} onKeyUp={mark && (() => setMarked(markedIn(pane.current)))} className={styles.read} tabIndex={0} aria-label={words.review.text} data-long={paragraphs.length > 150 || undefined}>
      <div className={styles.column}>
        <Kicker article={article} claims={claims} />
        {mark && marked && (
          <button
            type="button" className={styles.marked} style={{ insetBlockStart: marked.top }}
            onClick={() => { setMarked(null); mark({ start: marked.start, end: marked.end }); }}
          >
            {words.review.actions.add}: “{article.text.slice(marked.start, marked.end)}”
          </button>
        )}
        {!titleInText && <h2 className={styles.headline}>{article.title}</h2>}
        {paragraphs.map((paragraph, i) => (
          <Line
            key={paragraph.start}
            paragraph={paragraph}
            headline={i === 0 && titleInText}
            current={hasClaim(paragraph, current) ? current : null}
            select={select}
          />
        ))}
        <p className={styles.coverage}>
          {words.review.coverage(claims.filter((c) => !c.dismissed).length, article.rejections.length)}
          {add && <>{" "}<button type="button" className={styles.add} onClick={add}>{words.review.actions.add}</button></>}
        </p>
        <NotTaken rejections={article.rejections} />
      </div>
    </article>
  );
}
