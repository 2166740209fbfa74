import { chambers } from "./chambers";
import months from "./data/exchange-rate-months.json" with { type: "json" };
import years from "./data/exchange-rate-years.json" with { type: "json" };
import { pegs } from "./pegs";
import type { Reference } from "./reference";
import { unitTable } from "./units";

const known = new WeakMap<object, string>();

/** A short mark of everything that checks may look up: another one where any row differs. Kept once made. */
export function edition(reference: Reference): string {
  const table = reference.rates();
  let mark = known.get(table);
  if (mark === undefined) {
    const parts: readonly unknown[] = [table.source, table.days, [...table.currencies], table.rows, chambers(), pegs, unitTable, months.months, years.perUsd];
    mark = parts.reduce<number>((hash, part) => digest(JSON.stringify(part), hash), 0x811c9dc5).toString(36);
    known.set(table, mark);
  }
  return mark;
}

/** FNV-1a over UTF-16 units, kept below 2^32: it tells versions apart and guards nothing. */
function digest(text: string, hash: number): number {
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
