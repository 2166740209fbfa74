import { longestQuote, type NewClaim, type NumberReading, type PlaceQuery } from "../api/claim-slots";
import type { ClaimRecord } from "../api/contract";
import { ApiError, notFound } from "../api/errors";
import type { Person } from "../api/person";
import { byHand, readNumber, weigh } from "../read-number";
import type { SlotValues } from "../review/slot-rules";
import { addClaim } from "../store/add-claim";
import type { Database } from "../store/database";
import { readNewestText, type NewestText } from "../store/read-newest-text";
import type { Claim } from "../types";

/** How often an addition is planned again when others add to the same article in the same moment. */
const attempts = 20;

/** What the extractor would read at the place, for the form to begin with. Throws ApiError 404, 409 or 422. */
export async function readPlace(db: Database, articleId: string, place: PlaceQuery): Promise<NumberReading> {
  const article = await newestOf(db, articleId, place.revision);
  requirePlace(article, place);
  const read = readNumber(article.text, place.start, place.end);
  if (!read) throw blank();
  return { revision: article.revision, start: read.start, end: read.end, quote: read.quote, ...slotsOf(read) };
}

/** Adds a figure that the extractor missed. Throws ApiError 404, 409 or 422. */
export async function addClaimByHand(db: Database, articleId: string, { revision, start, end, ...slots }: NewClaim, by: Person, idempotencyKey: string): Promise<{ readonly claim: ClaimRecord; readonly created: boolean }> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const article = await newestOf(db, articleId, revision);
    requirePlace(article, { start, end });
    const quote = article.text.slice(start, end);
    if (quote.trim() !== quote || quote === "") throw blank();
    const result = await addClaim(db, { article, claim: claimOf({ start, end, quote }, slots), slots, by, idempotencyKey });
    switch (result.outcome) {
      case "added":
      case "replayed":
        return { claim: result.claim, created: result.outcome === "added" };
      case "overlaps":
        throw new ApiError(409, "overlaps", `“${result.claim.quote}” stands there and is a figure already. Correct that one instead.`, { beside: { claim: result.claim } });
      case "key_reused":
        throw new ApiError(422, "key_reused", "This Idempotency-Key was used for another decision already. Take a new one.");
      case "changed":
    }
  }
  throw new ApiError(503, "busy", "Others are changing this article just now. Nothing was changed; try again in a moment.", { headers: { "retry-after": "2" } });
}

async function newestOf(db: Database, id: string, revision: number): Promise<NewestText> {
  const article = await readNewestText(db, id);
  if (!article) throw notFound("article");
  if (article.revision !== revision)
    throw new ApiError(409, "revised", `The article has a newer text by now (revision ${article.revision}). Load it and mark the figure there.`);
  return article;
}

const blank = () => new ApiError(422, "invalid", "Mark the words of one figure.", { fields: { start: "Nothing but space is marked, or space around it." } });

/** Within the text, within a paragraph, and not through the middle of a character. */
function requirePlace({ text }: NewestText, { start, end }: { start: number; end: number }): void {
  const quote = text.slice(start, end);
  const fault = end > text.length || start >= end ? "This place is not in the text." :
    end - start > longestQuote ? `Mark at most ${longestQuote} characters.` :
    /\n\s*\n/.test(quote) ? "Mark one figure: this reaches over two paragraphs." :
    quote.isWellFormed() ? null : "This cuts a character in half.";
  if (fault) throw new ApiError(422, "invalid", fault, { fields: { start: fault } });
}

const slotsOf = (c: Claim): SlotValues => ({
  kind: c.kind, value: c.value, high: c.high ?? null, bound: c.bound, unit: c.unit ?? null, per: c.per ?? null, change: c.change ?? null,
  about: c.about ?? null, source: c.source ?? null, for: c.for ?? null, against: c.against ?? null, abstain: c.abstain ?? null, harm: c.harm ?? null,
});

/** The claim that the slots make, weighed as one of the extractor's. */
export function claimOf(place: Pick<Claim, "start" | "end" | "quote">, slots: SlotValues): Claim {
  const given = Object.fromEntries(Object.entries(slots).filter(([name, value]) => value !== null || name === "value")) as Pick<Claim, "kind" | "value" | "bound">;
  const claim: Claim = { ...place, ...given, ...(slots.value === null && { vague: true as const }), rule: byHand, confidence: 1, priority: 0, reasons: [] };
  return { ...claim, ...weigh(claim) };
}
