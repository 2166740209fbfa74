/** Claims and turned-down numbers on their way into the database. */
import { v7 as uuid } from "uuid";
import { withAnchors, type Anchor } from "../review/anchor";
import type { Claim, Rejection } from "../types";
import { sql, type Sql } from "./database";
import { searchText } from "./search-text";

export type NewRejection = Rejection & { readonly because: string };
/** A claim as its row holds it, under the names of the columns. */
export type ClaimRow = ReturnType<typeof claimRow>;

/** The slots and the place of a claim by column. A value travels as a string, so that every digit of it arrives. */
export const claimRow = (id: string, title: string, c: Claim & Anchor, restates: string | null = null) => ({
  id, start_offset: c.start, end_offset: c.end, quote: c.quote,
  prefix: c.prefix, suffix: c.suffix, sentence_start: c.sentenceStart, sentence_end: c.sentenceEnd,
  kind: c.kind, value: c.value, high: c.high, vague: c.vague ?? false, bound: c.bound, unit: c.unit, per: c.per, change: c.change,
  about: c.about, source: c.source, votes_for: c.for, votes_against: c.against, votes_abstain: c.abstain, harm: c.harm,
  restates_id: restates, rule: c.rule, confidence: c.confidence, priority: Math.round(c.priority), reasons: c.reasons,
  search: claimSearch(title, `${c.prefix}${c.quote}${c.suffix}`, c),
});

/** What a claim is found by: its sentence, its slots and the title of its article. */
export const claimSearch = (title: string, sentence: string, { about, unit, source }: { about?: string | null; unit?: string | null; source?: string | null }): string =>
  searchText([sentence, about, unit, source, title]);

/** Rows of new claims that ascend in a new text; each gets an id. */
export function newClaimRows({ text, title }: { readonly text: string; readonly title: string }, claims: readonly Claim[]): readonly ClaimRow[] {
  const ids = new Map(claims.map((claim) => [claim.start, uuid()]));
  return withAnchors(text, claims).map((c) => claimRow(ids.get(c.start) ?? uuid(), title, c, c.restates === undefined ? null : (ids.get(c.restates) ?? null)));
}

/** `revision` names a query with `id` and `article_id` of the revision that they belong to; where it is empty, nothing is inserted. */
export const insertClaims = (revision: Sql, rows: readonly ClaimRow[], origin: "extractor" | "editor" = "extractor"): Sql => sql`
  INSERT INTO claim (id, article_id, revision_id, start_offset, end_offset, quote, prefix, suffix, sentence_start, sentence_end,
    kind, value, high, vague, bound, unit, per, change, about, source, votes_for, votes_against, votes_abstain, harm,
    restates_id, rule, confidence, priority, reasons, search, origin)
  SELECT c.id, r.article_id, r.id, c.start_offset, c.end_offset, c.quote, c.prefix, c.suffix, c.sentence_start, c.sentence_end,
    c.kind, c.value, c.high, c.vague, c.bound, c.unit, c.per, c.change, c.about, c.source, c.votes_for, c.votes_against, c.votes_abstain, c.harm,
    c.restates_id, c.rule, c.confidence, c.priority, c.reasons, c.search, ${origin}
  FROM ${revision} r, jsonb_populate_recordset(NULL::claim, ${JSON.stringify(rows)}::jsonb) c`;

export const insertRejections = (revision: Sql, rejections: readonly NewRejection[]): Sql => sql`
  INSERT INTO rejection (revision_id, article_id, start_offset, end_offset, quote, rule, because)
  SELECT r.id, r.article_id, x.start_offset, x.end_offset, x.quote, x.rule, x.because
  FROM ${revision} r, jsonb_populate_recordset(NULL::rejection, ${JSON.stringify(rejections.map((x) => ({ start_offset: x.start, end_offset: x.end, quote: x.quote, rule: x.rule, because: x.because })))}::jsonb) x`;
