import { scoreClaims } from "./claims-score";
import { scoreResearch } from "./research-score";
import type { Extractor, LabelledSet, SetResult } from "./types";

export function scoreSet(set: LabelledSet, extract: Extractor): SetResult {
  return set.form === "claims" ? scoreClaims(set, extract) : scoreResearch(set, extract);
}

/** Several sets of labelled texts taken as one, so that rare kinds have a figure worth reading. */
export function joinSets(name: string, sets: readonly LabelledSet[]): LabelledSet | undefined {
  const texts = sets.flatMap((set) => (set.form === "claims" ? set.texts : []));
  if (texts.length === 0) return undefined;
  return { name, form: "claims", heldOut: sets.every((set) => set.heldOut), texts };
}
