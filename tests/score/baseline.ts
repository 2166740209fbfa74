import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Measures } from "./types";

const file = join("tests", "score", "baseline.json");

/** Measures by the name of the set. */
export type Baseline = Readonly<Record<string, Measures>>;

export function readBaseline(): Baseline {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Baseline) : {};
}

/** Keeps the figures of sets that were not scored this time. */
export function saveBaseline(scored: Baseline): void {
  const merged = { ...readBaseline(), ...scored };
  const sorted = Object.fromEntries(Object.entries(merged).sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
}
