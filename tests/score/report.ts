import { kinds } from "../../lib/types";
import type { Calibration, RuleRecord } from "./calibration";
import { percent } from "./figures";
import type { Measures, SetResult } from "./types";

/** Measures of which less is better. */
const lessIsBetter: ReadonlySet<string> = new Set(["magnitude errors", "magnitude suspects", "false alarms per 1,000 words"]);

function change(name: string, now: number, before: Measures | undefined): string {
  const old = before?.[name];
  if (old === undefined) return "";
  const difference = Math.round((now - old) * 10) / 10;
  if (difference === 0) return "";
  const sign = difference > 0 ? "+" : "-";
  const worse = difference > 0 === lessIsBetter.has(name);
  return ` (${sign}${Math.abs(difference)}${worse ? " worse" : ""})`;
}

function line(result: SetResult, names: readonly string[], before: Measures | undefined): string {
  const cells = names.flatMap((name) => {
    const value = result.measures[name];
    return value === undefined ? [] : [`${name} ${value}${change(name, value, before)}`];
  });
  return `  ${cells.join("   ")}`;
}

const claimLines = [
  ["precision", "recall", "found", "all slots"],
  ["kind", "value", "bound", "unit", "change", "source"],
  ["magnitude errors", "false alarms per 1,000 words"],
];
const researchLines = [
  ["value precision", "value recall", "value", "magnitude suspects"],
  ["value+unit", "value+unit head noun", "value+change", "value+concept"],
];

function kindTable(result: SetResult): string[] {
  const rows = kinds.flatMap((kind) => {
    const tally = result.kinds[kind];
    if (tally === undefined) return [];
    const cell = (part: number) => `${percent(part, tally.labelled)}%`.padStart(7);
    return [`  ${kind.padEnd(12)}${String(tally.labelled).padStart(9)}${cell(tally.found)}${cell(tally.kindRight)}${cell(tally.allRight)}`];
  });
  return rows.length === 0 ? [] : [`  ${"kind".padEnd(12)} labelled  found   kind  all slots`, ...rows];
}

/** The figures of one set in a few lines, with the change against the saved baseline. */
export function describeSet(result: SetResult, before: Measures | undefined, withKinds: boolean): string {
  const lines = result.set.form === "claims" ? claimLines : researchLines;
  return [
    `${result.set.name}: ${result.texts} texts, ${result.labelled} labelled figures${before === undefined ? "" : " (change since the baseline in brackets)"}`,
    ...lines.map((names) => line(result, names, before)),
    ...(withKinds ? kindTable(result) : []),
  ].join("\n");
}

/** One line a set: what the many small files need. */
export function describeBriefly(result: SetResult, before: Measures | undefined): string {
  const cells = ["found", "all slots", "false alarms per 1,000 words", "magnitude errors"].map((name) => {
    const value = result.measures[name] ?? 0;
    return `${value}${change(name, value, before)}`.padStart(12);
  });
  return `  ${result.set.name.padEnd(36)}${String(result.labelled).padStart(6)}${cells.join("")}`;
}

export const brieflyHeading = `  ${"file".padEnd(36)}labels${["found", "all slots", "alarms/1,000", "magnitude"].map((name) => name.padStart(12)).join("")}`;

export function describeCalibration(name: string, { bins, expectedError }: Calibration): string {
  const rows = bins.filter((bin) => bin.claims > 0).map((bin) => {
    const cells = [bin.from.toFixed(1), String(bin.claims), bin.confidence.toFixed(2), bin.right.toFixed(2)];
    return `  ${cells.map((cell) => cell.padStart(10)).join("")}`;
  });
  return [
    `confidence, ${name}: expected calibration error ${(100 * expectedError).toFixed(1)}%`,
    `  ${["from", "claims", "promised", "right"].map((cell) => cell.padStart(10)).join("")}`,
    ...rows,
  ].join("\n");
}

/** The rules that went wrong most often first. */
export function describeRules(records: readonly RuleRecord[]): string {
  const rows = records.map(({ rule, claims, confidence, right }) => {
    const cells = [String(claims), confidence.toFixed(2), right.toFixed(2)];
    return `  ${rule.padEnd(32)}${cells.map((cell) => cell.padStart(10)).join("")}`;
  });
  return [`  ${"rule".padEnd(32)}${["claims", "promised", "right"].map((cell) => cell.padStart(10)).join("")}`, ...rows].join("\n");
}
