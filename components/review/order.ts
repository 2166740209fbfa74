import type { ArticleDetail, ClaimRecord } from "@/lib/api/contract";
import { phrase } from "@/components/figure/phrase";
import { standingOf, type Standing } from "@/components/status/standing";
import type { NewVerdict } from "@/lib/api/verdict-contract";
import type { Held, Shown } from "./outbox";

/** The article with one claim replaced and its counts set right. */
export function withClaim(article: ArticleDetail, claim: ClaimRecord): ArticleDetail {
  const claims = article.claims.map((c) => (c.id === claim.id ? claim : c));
  const { unverified, verified, disputed } = countsOf(claims);
  return { ...article, claims, unverified, verified, disputed };
}

export function countsOf(claims: readonly ClaimRecord[]): Record<Standing, number> {
  const counts = { unverified: 0, verified: 0, disputed: 0, dismissed: 0 };
  for (const claim of claims) counts[standingOf(claim)] += 1;
  return counts;
}

/** The claims as they will be once everything on its way has arrived. */
export function withHeld(claims: readonly ClaimRecord[], held: readonly Held[]): readonly ClaimRecord[] {
  const last = new Map(held.map((h) => [h.decision.claim, h.decision]));
  if (last.size === 0) return claims;
  return claims.map((claim) => {
    const decision = last.get(claim.id);
    if (!decision) return claim;
    return { ...claim, ...decision.shows };
  });
}

/** What a claim shows after a verdict. */
export const shownAfter = ({ status, dismissed = false, unresolved = false, reason, note, correctValue }: NewVerdict): Shown =>
  ({ status, dismissed, unresolved, reason: reason ?? null, note: note ?? null, correctValue: correctValue ?? null, needsRecheck: null });

/** What a claim shows now. */
export const shownNow = ({ status, dismissed, unresolved, reason, note, correctValue, needsRecheck }: ClaimRecord): Shown =>
  ({ status, dismissed, unresolved, reason, note, correctValue, needsRecheck });

export interface Filter {
  readonly status: Standing | null;
  readonly find: string;
}

/** Claims that pass the tiles and the search, in the order of the text; what is no claim only where it is asked for. */
export function passing(claims: readonly ClaimRecord[], { status, find }: Filter): readonly ClaimRecord[] {
  const needle = find.trim().toLowerCase();
  return claims.filter(
    (c) =>
      (status === null ? !c.dismissed : standingOf(c) === status) &&
      (needle === "" || `${phrase(c)} ${c.about ?? ""} ${c.source ?? ""} ${c.before}${c.quote}${c.after}`.toLowerCase().includes(needle)),
  );
}

/** The neighbour of `current` in the list; it stops at the ends. Where the list has left it out, its place in the text counts. */
export function neighbour(claims: readonly ClaimRecord[], current: ClaimRecord | null, step: 1 | -1): ClaimRecord | null {
  if (!current) return claims[0] ?? null;
  const at = claims.findIndex((c) => c.id === current.id);
  if (at >= 0) return claims[at + step] ?? null;
  const after = claims.findIndex((c) => c.start > current.start);
  if (step === 1) return after < 0 ? null : (claims[after] ?? null);
  return claims.findLast((c) => c.start < current.start) ?? null;
}

/** Nobody has looked at it, or somebody has to look again. */
export const isOpen = (claim: ClaimRecord): boolean =>
  !claim.dismissed && (claim.needsRecheck !== null || (claim.status === "unverified" && !claim.unresolved));

/**
 * The next open claim after `current` in the order of the list, from the top again at its end; what was
 * skipped comes last, in the order in which it was.
 */
export function nextOpen(claims: readonly ClaimRecord[], current: ClaimRecord, skipped: readonly string[] = []): ClaimRecord | null {
  const at = claims.findIndex((c) => c.id === current.id);
  const round = [...claims.slice(at + 1), ...claims.slice(0, Math.max(at, 0))].filter(isOpen);
  const later = skipped.flatMap((id) => round.find((c) => c.id === id) ?? []);
  return round.find((c) => !skipped.includes(c.id)) ?? later[0] ?? null;
}
