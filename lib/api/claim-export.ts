/**
 * The row of an exported claim, the same in CSV and JSON, for the filtered list as for one article. Pure.
 * Every number is text: a spreadsheet that rounds must at least be given every digit. Add columns at the end.
 */
import { z } from "zod";
import type { ClaimRecord } from "./contract";

/** `GET /api/articles/<id>/export`. */
export const ExportQuery = z.object({ format: z.enum(["csv", "json", "claimreview"]) });

/** A column with what it holds; an empty cell stands for nothing. */
interface ExportColumn {
  readonly name: string;
  readonly says: string;
  readonly of: (claim: ClaimRecord) => string | null;
}

const whole = (n: number | null): string | null => (n === null ? null : String(n));

export const exportColumns = [
  { name: "claim_id", says: "id of the claim on this desk", of: (c) => c.id },
  { name: "article_id", says: "id of its article", of: (c) => c.article.id },
  { name: "article_title", says: "title of the article", of: (c) => c.article.title },
  { name: "outlet", says: "who published it", of: (c) => c.article.outlet },
  { name: "published", says: "day of publication, YYYY-MM-DD", of: (c) => c.article.published },
  { name: "start", says: "where the figure begins in the text, in UTF-16 units", of: (c) => whole(c.start) },
  { name: "end", says: "where it ends; the end itself is not part of it", of: (c) => whole(c.end) },
  { name: "quote", says: "the figure as printed", of: (c) => c.quote },
  { name: "sentence", says: "the words around it in its sentence, with the figure", of: (c) => `${c.before}${c.quote}${c.after}`.trim() },
  { name: "kind", says: "casualty, vote, money, percentage, ratio, count, measurement, duration, age, score or rank", of: (c) => c.kind },
  { name: "value", says: "the value as a plain decimal, with every digit", of: (c) => c.value },
  { name: "high", says: "the upper end of a range", of: (c) => c.high },
  { name: "vague", says: "true where the text names a magnitude only", of: (c) => String(c.vague) },
  { name: "bound", says: "exact, about, more_than, at_least, less_than or at_most", of: (c) => c.bound },
  { name: "unit", says: "currency (ISO 4217), percent, percentage_point, or a noun", of: (c) => c.unit },
  { name: "per", says: "what the value is counted by: day, household", of: (c) => c.per },
  { name: "change", says: "increase or decrease, where the figure is a change", of: (c) => c.change },
  { name: "about", says: "what the figure measures", of: (c) => c.about },
  { name: "source", says: "whom the text credits", of: (c) => c.source },
  { name: "for", says: "votes for", of: (c) => whole(c.for) },
  { name: "against", says: "votes against", of: (c) => whole(c.against) },
  { name: "abstain", says: "abstentions", of: (c) => whole(c.abstain) },
  { name: "harm", says: "killed, injured, missing or displaced", of: (c) => c.harm },
  { name: "restates", says: "id of the claim that it says again", of: (c) => c.restates },
  { name: "rule", says: "the rule that took it", of: (c) => c.rule },
  { name: "confidence", says: "chance that every slot is right, 0 to 1", of: (c) => String(c.confidence) },
  { name: "priority", says: "how soon to look, 0 to 100", of: (c) => whole(c.priority) },
  { name: "status", says: "unverified, verified or disputed", of: (c) => c.status },
  { name: "dismissed", says: "true where an editor says that it is no claim", of: (c) => String(c.dismissed) },
  { name: "reason", says: "why it is disputed", of: (c) => c.reason },
  { name: "correct_value", says: "the value that an editor found to be right", of: (c) => c.correctValue },
  { name: "note", says: "the editor's note", of: (c) => c.note },
  { name: "decided_by", says: "who decided", of: (c) => c.decidedBy },
  { name: "decided_at", says: "when, ISO 8601 in UTC", of: (c) => c.decidedAt },
  { name: "version", says: "how often the claim has been decided, and one", of: (c) => whole(c.version) },
] as const satisfies readonly ExportColumn[];

export type ExportName = (typeof exportColumns)[number]["name"];
export type ExportRow = Readonly<Record<ExportName, string | null>>;

/** A claim as it is exported, every value exact; nothing is defused here. */
export const exportRow = (claim: ClaimRecord): ExportRow =>
  Object.fromEntries(exportColumns.map(({ name, of }) => [name, of(claim)])) as ExportRow;

/**
 * A cell as a spreadsheet may open it: what begins like a formula (= + - @, tab, carriage return, also
 * after spaces and in full width) gets an apostrophe before it. A plain number may keep its minus.
 */
export function defused(cell: string): string {
  if (/^-?\d+(?:\.\d+)?$/.test(cell)) return cell;
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

/** The cells of a claim in the order of `exportColumns`, defused; what is not there is an empty cell. */
export const exportCells = (claim: ClaimRecord): string[] => exportColumns.map(({ of }) => defused(of(claim) ?? ""));
