import type { Cause, Finding } from "../../lib/types";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runChecks } from "../../lib/checks/run";
import { extract } from "../../lib/pipeline";

export interface Setting {
  readonly title?: string;
  readonly published?: string;
}
export interface LabelledText extends Setting {
  readonly id: string;
  readonly text: string;
  readonly slip?: { readonly check: string; readonly cause: Cause };
}

/** The findings about a text, extracted and checked as the command line does it. */
export function findingsOf(text: string, { title, published }: Setting = {}): Finding[] {
  const headline = title === undefined ? {} : { headline: { text: title, claims: extract(title).claims } };
  return runChecks(text, extract(text).claims, { ...headline, ...(published === undefined ? {} : { published }) });
}

export const labelled = (file: string): LabelledText[] =>
  readFileSync(join(import.meta.dirname, "..", "labelled", "checks", file), "utf8").trim().split("\n").map((line) => JSON.parse(line) as LabelledText);

export const brief = ({ check, outcome, cause, working }: Finding): string => `${check}: ${outcome} ${cause ?? ""} (${working})`;
export const wrong = ({ outcome }: Finding): boolean => outcome === "amend" || outcome === "review";
