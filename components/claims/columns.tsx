import type { ReactNode } from "react";
import type { ClaimSort } from "@/lib/api/claim-query";
import type { ClaimRecord } from "@/lib/api/contract";
import { grouped, phrase } from "@/components/figure/phrase";
import { clock, fullClock, shortDate } from "@/components/figure/time";
import { Link } from "@/components/navigation";
import { OutcomeMark } from "@/components/status/outcome-mark";
import { standingOf } from "@/components/status/standing";
import { StatusMark } from "@/components/status/status-mark";
import { words } from "@/components/words";
import styles from "./claim-table.module.css";

export interface Column {
  readonly cell: (claim: ClaimRecord) => ReactNode;
  /** Least width in rem. */
  readonly least: number;
  /** How greedily it takes what is left; without it, it takes nothing. */
  readonly grow?: number;
  readonly sort?: ClaimSort;
}

const none = "–";

/** Every column that a person can choose, in the order in which they are offered. A column more is an entry here and its name in the words. */
export const columns = {
  status: { least: 7.5, sort: "status", cell: (c) => <><StatusMark status={standingOf(c)} />{c.needsRecheck !== null && <span title={words.facet.needs_recheck}> ↻</span>}</> },
  figure: { least: 9, grow: 2, sort: "value", cell: (c) => <Link href={`/articles/${c.article.id}?claim=${c.id}`} className={styles.link} tabIndex={-1}>{phrase(c)}</Link> },
  context: { least: 12, grow: 5, cell: (c) => <>…{c.before.slice(-28)}<b>{c.quote}</b>{c.after.slice(0, 90)}</> },
  kind: { least: 6.5, cell: (c) => words.kind[c.kind] },
  check: { least: 8.5, cell: (c) => c.check && <OutcomeMark outcome={c.check} /> },
  article: { least: 8, grow: 2, sort: "article", cell: (c) => c.article.title },
  outlet: { least: 6, grow: 1, cell: (c) => c.article.outlet ?? none },
  published: { least: 6.5, sort: "date", cell: (c) => (c.article.published ? shortDate(c.article.published) : none) },
  value: { least: 6, grow: 1, sort: "value", cell: (c) => (c.value === null ? none : grouped(c.value)) },
  unit: { least: 5, grow: 1, cell: (c) => c.unit ?? none },
  about: { least: 7, grow: 2, cell: (c) => c.about ?? none },
  source: { least: 5, grow: 2, cell: (c) => c.source ?? none },
  assignee: { least: 5, grow: 1, cell: (c) => c.assigneeName ?? none },
  confidence: { least: 5.5, sort: "confidence", cell: (c) => `${Math.round(c.confidence * 100)}%` },
  priority: { least: 5, sort: "priority", cell: (c) => c.priority },
  decided: {
    least: 8, grow: 1, sort: "decided",
    cell: (c) => (c.decidedBy && c.decidedAt
      ? <>{c.decidedBy} <time dateTime={c.decidedAt} title={fullClock(c.decidedAt)}>{clock(c.decidedAt)}</time></>
      : <span className={styles.open}>{words.claimList.undecided}</span>),
  },
} as const satisfies Readonly<Record<string, Column>>;
export type ColumnName = keyof typeof columns;
export const columnNames = Object.keys(columns) as readonly ColumnName[];

const first: readonly ColumnName[] = ["status", "figure", "context", "kind", "check", "article", "source", "decided"];

/** The columns that a person has chosen, the figure always among them; what is not known any more is left out. */
export function chosenColumns(names: readonly string[]): readonly ColumnName[] {
  const known = names.flatMap((name) => columnNames.find((column) => column === name) ?? []);
  if (known.length === 0) return first;
  return known.includes("figure") ? known : ["figure", ...known];
}

const gap = 1;
/** The grid of the chosen columns, and the width below which it scrolls sideways. */
export function layoutOf(names: readonly ColumnName[]): { readonly columns: string; readonly least: string } {
  const chosen: readonly Column[] = names.map((name) => columns[name]);
  return {
    columns: chosen.map(({ least, grow }) => (grow === undefined ? `${least}rem` : `minmax(${least}rem, ${grow}fr)`)).join(" "),
    least: `${chosen.reduce((sum, { least }) => sum + least + gap, 2)}rem`,
  };
}
