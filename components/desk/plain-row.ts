/** One bar of a chart of plain counts, and where it leads. */
export interface PlainRow {
  readonly key: string;
  readonly name: string;
  readonly n: number;
  readonly href: string;
}
