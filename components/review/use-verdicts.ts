"use client";
import { useCallback, useState } from "react";
import type { ClaimRecord } from "@/lib/api/contract";
import type { NewVerdict } from "@/lib/api/verdict-contract";
import { phrase } from "@/components/figure/phrase";
import { useAnnounce } from "@/components/shell/announcer";
import { standingOf } from "@/components/status/standing";
import { words } from "@/components/words";
import { newKey } from "./new-key";
import { shownAfter, shownNow } from "./order";
import { useOutbox } from "./outbox-provider";

interface Done {
  /** The claim as it was before the verdict. */
  readonly before: ClaimRecord;
  readonly text: string;
  readonly at: number;
}

interface Room {
  /** The claims with the versions that the desk knows. */
  readonly known: readonly ClaimRecord[];
  /** Which claim comes after this one is decided; null at the end. */
  readonly after: (claim: ClaimRecord) => ClaimRecord | null;
  readonly select: (claim: ClaimRecord) => void;
}

/** How a verdict is named: what nobody can tell has a word of its own. */
const nameOf = (verdict: NewVerdict): string => (verdict.unresolved ? words.facet.unresolved : words.status[standingOf(verdict)]).toLowerCase();

/** Gives and takes back verdicts. */
export function useVerdicts({ known, after, select }: Room) {
  const { decide, problems } = useOutbox();
  const announce = useAnnounce();
  const [last, setDone] = useState<Done | null>(null);
  // A verdict that the desk did not take cannot be taken back.
  const done = last && !problems.has(last.before.id) ? last : null;

  const send = (claim: ClaimRecord, body: NewVerdict) =>
    decide({ key: newKey(), claim: claim.id, article: claim.article.id, figure: phrase(claim), version: claim.version, body, shows: shownAfter(body) });

  const give = (claim: ClaimRecord, body: NewVerdict) => {
    const open = after(claim);
    // Pressing V on a verified figure walks on; it is no second verdict.
    if (body.status === "verified" && claim.status === "verified" && claim.needsRecheck === null && !body.note && !body.evidence) {
      announce(words.review.already(phrase(claim)));
      if (open) select(open);
      return;
    }
    const walksOn = standingOf(body) !== "unverified" || body.unresolved === true;
    const said = words.review.announce(phrase(claim), nameOf(body)) + (walksOn && !open ? ` ${words.review.allDone}` : "");
    send(claim, body);
    setDone({ before: claim, text: said, at: Date.now() });
    const next = walksOn ? open : null;
    if (next) select(next);
    announce(next ? `${said} ${words.review.announceNext(phrase(next))}` : said);
  };

  const undo = () => {
    if (!done) return announce(words.review.nothingToUndo);
    const { before } = done;
    const now = known.find((c) => c.id === before.id) ?? before;
    decide({ key: newKey(), claim: before.id, article: before.article.id, figure: phrase(before), version: now.version, body: null, shows: shownNow(before) });
    announce(words.review.undone(phrase(before), words.status[standingOf(before)].toLowerCase()));
    select(before);
    setDone(null);
  };

  const forgetDone = useCallback(() => setDone(null), []);
  return { give, send, undo, done, forgetDone };
}
