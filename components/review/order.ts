import type { ArticleDetail, ClaimRecord } from "@/lib/api/contract";
import { phrase } from "@/components/figure/phrase";
import { standingOf, type Standing } from "@/components/status/standing";
import type { Held } from "./outbox";

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
    const { status, dismissed = false, reason = null, note = null, correctValue = null } = decision.body;
    return { ...claim, status, dismissed, reason, note, correctValue };
  });
}

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

/** The neighbour of `current` among `claims`, walking by place in the text; it stops at the ends. */
export function neighbour(claims: readonly ClaimRecord[], current: ClaimRecord | null, step: 1 | -1): ClaimRecord | null {
  if (!current) return claims[0] ?? null;
  const after = claims.findIndex((c) => c.start > current.start);
  if (step === 1) return after < 0 ? null : (claims[after] ?? null);
  return claims.findLast((c) => c.start < current.start) ?? null;
}

/** The next claim without a verdict after `current`, from the top again when the end is reached. */
export function nextUnverified(claims: readonly ClaimRecord[], current: ClaimRecord): ClaimRecord | null {
  const open = claims.filter((c) => standingOf(c) === "unverified" && c.id !== current.id);
  return open.find((c) => c.start > current.start) ?? open[0] ?? null;
}
