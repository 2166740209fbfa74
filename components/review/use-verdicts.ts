"use client";
import { useCallback, useState } from "react";
import type { ArticleDetail, ClaimRecord } from "@/lib/api/contract";
import type { NewVerdict } from "@/lib/api/verdict-contract";
import { phrase } from "@/components/figure/phrase";
import { useAnnounce } from "@/components/shell/announcer";
import { standingOf } from "@/components/status/standing";
import { words } from "@/components/words";
import { newKey } from "./new-key";
import { nextUnverified } from "./order";
import { useOutbox } from "./outbox-provider";

interface Done {
  /** The claim as it was before the verdict. */
  readonly before: ClaimRecord;
  readonly text: string;
  readonly at: number;
}

function verdictOf({ status, dismissed, reason, note, correctValue }: ClaimRecord): NewVerdict {
  if (status !== "disputed") return { status, ...(dismissed && { dismissed }), ...(note !== null && { note }) };
  return { status, ...(reason && { reason }), ...(note !== null && { note }), ...(correctValue !== null && { correctValue }) };
}

/** Gives and takes back verdicts. `claims` are as shown; the article holds the versions that the desk knows. */
export function useVerdicts(article: ArticleDetail, claims: readonly ClaimRecord[], select: (claim: ClaimRecord) => void) {
  const { decide, problems } = useOutbox();
  const announce = useAnnounce();
  const [last, setDone] = useState<Done | null>(null);
  // A verdict that the desk did not take cannot be taken back.
  const done = last && !problems.has(last.before.id) ? last : null;

  const send = (claim: ClaimRecord, body: NewVerdict) =>
    decide({ key: newKey(), claim: claim.id, article: article.id, figure: phrase(claim), version: claim.version, body });

  const give = (claim: ClaimRecord, body: NewVerdict) => {
    const open = nextUnverified(claims, claim);
    // Pressing V on a verified figure walks on; it is no second verdict.
    if (body.status === "verified" && claim.status === "verified" && !body.note && !body.evidence) {
      announce(words.review.already(phrase(claim)));
      if (open) select(open);
      return;
    }
    const standing = standingOf(body);
    const done = standing !== "unverified" && !open ? ` ${words.review.allDone}` : "";
    const said = words.review.announce(phrase(claim), words.status[standing].toLowerCase()) + done;
    send(claim, body);
    setDone({ before: claim, text: said, at: Date.now() });
    const next = standing === "unverified" ? null : open;
    if (next) select(next);
    announce(next ? `${said} ${words.review.announceNext(phrase(next))}` : said);
  };

  const undo = () => {
    if (!done) return announce(words.review.nothingToUndo);
    const now = article.claims.find((c) => c.id === done.before.id) ?? done.before;
    send({ ...done.before, version: now.version }, verdictOf(done.before));
    announce(words.review.undone(phrase(done.before), words.status[standingOf(done.before)].toLowerCase()));
    select(done.before);
    setDone(null);
  };

  const forgetDone = useCallback(() => setDone(null), []);
  return { give, send, undo, done, forgetDone };
}
