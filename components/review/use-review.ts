"use client";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ArticleDetail, ClaimRecord } from "@/lib/api/contract";
import { useNavigation } from "@/components/navigation";
import { standingOf, standings, type Standing } from "@/components/status/standing";
import { neighbour, passing, withHeld } from "./order";
import { useOutbox } from "./outbox-provider";

const asStatus = (value: string | null): Standing | null => standings.find((s) => s === value) ?? null;

/** Which figures are listed, and which one is under review; both stand in the address. */
export function useReview(article: ArticleDetail) {
  const { query, show } = useNavigation();
  const { held } = useOutbox();
  const [find, setFind] = useState("");
  const status = asStatus(query.get("status"));
  const claims = useMemo(() => withHeld(article.claims, held), [article.claims, held]);
  const visible = useMemo(() => passing(claims, { status, find }), [claims, status, find]);

  // The address follows the choice, and the choice follows the address when it changes by itself.
  const linked = query.get("claim");
  const [chosen, setChosen] = useState(linked);
  const written = useRef(linked);
  useEffect(() => {
    if (linked === written.current) return;
    written.current = linked;
    setChosen(linked);
  }, [linked]);
  useEffect(() => {
    if (chosen === written.current) return;
    // Held keys would write the address faster than browsers allow.
    const timer = setTimeout(() => {
      written.current = chosen;
      const next = new URLSearchParams(window.location.search);
      if (chosen) next.set("claim", chosen);
      else next.delete("claim");
      show(next, "silent");
    }, 120);
    return () => clearTimeout(timer);
  }, [chosen, show]);

  // Without a link, work begins at the first figure that nobody has looked at.
  const [start] = useState(() => (article.claims.find((c) => standingOf(c) === "unverified") ?? article.claims[0])?.id);
  const current = claims.find((c) => c.id === (chosen ?? start)) ?? null;
  const select = useCallback((claim: ClaimRecord) => setChosen(claim.id), []);
  const setStatus = (now: Standing | null) => {
    const next = new URLSearchParams(window.location.search);
    if (now) next.set("status", now);
    else next.delete("status");
    show(next, "replace");
  };
  const step = (by: 1 | -1) => {
    const next = neighbour(visible, current, by);
    if (next) select(next);
  };
  const clear = () => { setFind(""); setStatus(null); };
  return { claims, visible, current, select, step, find, setFind, status, setStatus, clear };
}
