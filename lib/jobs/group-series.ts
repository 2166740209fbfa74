import { likeness, quantitiesOf, windowOf } from "../checks/quantity";
import type { Claim } from "../types";
import { findCandidates, joinSeries, keepQuantities, proposeSeries, type Candidate } from "../store/propose-series";
import type { Database } from "../store/database";
import { readTextToCheck } from "../store/read-text-to-check";

/**
 * Finds the same quantities in other articles and puts them into one series: the machine proposes, an editor may
 * merge, split and rename. To be called once an article is stored. Where two articles come at the same moment, each
 * may miss the other; the next one finds both.
 */
export async function groupSeries(db: Database, articleId: string): Promise<void> {
  const article = await readTextToCheck(db, articleId);
  if (!article) return;
  const found = [...quantitiesOf(article)].flatMap(([start, quantity]) => {
    const id = article.ids.get(start), claim = article.claims.find((one) => one.start === start);
    return id && claim ? [{ id, claim, quantity }] : [];
  });
  if (found.length === 0) return;
  await keepQuantities(db, articleId, found.map(({ id, quantity }) => ({ claimId: id, ...quantity })));
  const candidates = await findCandidates(db, articleId, found.flatMap(({ quantity }) => quantity.keys));
  for (const { id, claim, quantity } of found) {
    const best = candidates
      .filter(({ days }) => days !== null && days <= windowOf(quantity.what))
      .map((candidate) => ({ candidate, score: likeness(quantity, candidate) }))
      .filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)[0]?.candidate;
    if (!best) continue;
    if (best.seriesId) await joinSeries(db, best.seriesId, { id, articleId });
    else await proposeSeries(db, { name: nameOf(claim, quantity.names, best), kind: claim.kind, claims: [{ id: best.claimId, articleId: best.articleId }, { id, articleId }] });
  }
}

/** `killed: Marindao, Salubang`; an editor gives it a better name. */
function nameOf({ harm, about, unit, kind }: Claim, names: readonly string[], { names: others }: Candidate): string {
  const shared = names.filter((name) => others.includes(name)).slice(0, 3).map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  return `${harm ?? about ?? unit ?? kind}: ${shared.join(", ")}`;
}
