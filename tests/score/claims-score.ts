import type { Claim, Kind } from "../../lib/types";
import { fMeasure, percent } from "./figures";
import { sameSource, slotNames, wrongMagnitude, wrongSlots, type SlotName } from "./slots";
import type { Extractor, Judged, KindTally, LabelledClaim, LabelledSet, LabelledText, SetResult } from "./types";

interface Tally {
  words: number;
  labelled: number;
  predicted: number;
  found: number;
  allRight: number;
  magnitude: number;
  falseAlarms: number;
  readonly slots: Record<SlotName, number>;
  readonly source: { labelled: number; predicted: number; right: number };
  readonly kinds: Partial<Record<Kind, KindTally>>;
  readonly judged: Judged[];
  readonly errors: string[];
}

type ClaimSet = Extract<LabelledSet, { form: "claims" }>;

/** Characters that two numerals share; nothing or less where they do not overlap. */
function shared(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function bestMatch(gold: LabelledClaim, free: ReadonlySet<Claim>): Claim | undefined {
  let best: Claim | undefined;
  for (const claim of free) {
    if (shared(gold, claim) <= 0) continue;
    if (best === undefined || shared(gold, claim) > shared(gold, best)) best = claim;
  }
  return best;
}

function shown(claim: Claim): string {
  const slots = ["kind", "value", "high", "bound", "unit", "harm", "change", "for", "against", "rule"] as const;
  return slots.flatMap((slot) => (claim[slot] === undefined ? [] : [`${slot} ${claim[slot]}`])).join(", ");
}

function countSource(gold: LabelledClaim, got: Claim, tally: Tally): void {
  if (gold.source) tally.source.labelled++;
  if (got.source) tally.source.predicted++;
  if (gold.source && got.source && sameSource(gold.source, got.source)) tally.source.right++;
}

function judge(id: string, gold: LabelledClaim, got: Claim, tally: Tally, kind: KindTally): void {
  const wrong = wrongSlots(gold, got);
  const words = gold.context ?? gold.numeral;
  tally.found++;
  kind.found++;
  for (const slot of slotNames) if (!wrong.includes(slot)) tally.slots[slot]++;
  if (!wrong.includes("kind")) kind.kindRight++;
  if (wrong.length === 0) {
    tally.allRight++;
    kind.allRight++;
  } else {
    tally.errors.push(`${id}  ${wrong.join("+").padEnd(9)} ${gold.kind}: ${words}   got ${shown(got)}`);
  }
  if (wrongMagnitude(gold, got)) {
    tally.magnitude++;
    tally.errors.push(`${id}  MAGNITUDE ${gold.kind}: ${words}: ${gold.value} read as ${got.value}`);
  }
  tally.judged.push({ rule: got.rule, confidence: got.confidence, right: wrong.length === 0 });
  countSource(gold, got, tally);
}

/**
 * A claim matches a label where their numerals overlap, one to one, labels in their order, the
 * longest overlap first. Ranks and optional labels take their claim out of the count.
 */
function scoreText(labelled: LabelledText, claims: readonly Claim[], tally: Tally): void {
  const free = new Set(claims);
  tally.words += labelled.words;
  for (const gold of labelled.claims) {
    const got = bestMatch(gold, free);
    if (got !== undefined) free.delete(got);
    if (gold.kind === "rank" || gold.optional === true) continue;
    tally.labelled++;
    const kind = (tally.kinds[gold.kind] ??= { labelled: 0, found: 0, kindRight: 0, allRight: 0 });
    kind.labelled++;
    if (got === undefined) {
      tally.errors.push(`${labelled.id}  missed    ${gold.kind}: ${gold.context ?? gold.numeral}`);
      continue;
    }
    tally.predicted++;
    judge(labelled.id, gold, got, tally, kind);
  }
  for (const extra of free) {
    if (extra.kind === "rank") continue;
    tally.predicted++;
    tally.falseAlarms++;
    tally.judged.push({ rule: extra.rule, confidence: extra.confidence, right: false });
    const around = labelled.text.slice(Math.max(0, extra.start - 40), extra.end + 40).replace(/\s+/g, " ");
    tally.errors.push(`${labelled.id}  extra     ${shown(extra)}: …${around}…`);
  }
}

function measuresOf(tally: Tally): Record<string, number> {
  const { labelled, predicted, found } = tally;
  return {
    precision: percent(found, predicted),
    recall: percent(found, labelled),
    found: fMeasure(found, predicted, labelled),
    "all slots": fMeasure(tally.allRight, predicted, labelled),
    ...Object.fromEntries(slotNames.map((slot) => [slot, fMeasure(tally.slots[slot], predicted, labelled)])),
    source: fMeasure(tally.source.right, tally.source.predicted, tally.source.labelled),
    "magnitude errors": tally.magnitude,
    "false alarms per 1,000 words": tally.words === 0 ? 0 : Math.round((10000 * tally.falseAlarms) / tally.words) / 10,
  };
}

/** Scores an extractor on labelled texts with the project's measures. */
export function scoreClaims(set: ClaimSet, extract: Extractor): SetResult {
  const tally: Tally = {
    words: 0, labelled: 0, predicted: 0, found: 0, allRight: 0, magnitude: 0, falseAlarms: 0,
    slots: { kind: 0, value: 0, bound: 0, unit: 0, change: 0 },
    source: { labelled: 0, predicted: 0, right: 0 },
    kinds: {}, judged: [], errors: [],
  };
  for (const labelled of set.texts) {
    const { title, published } = labelled;
    scoreText(labelled, extract(labelled.text, { ...(title && { title }), ...(published && { published }) }), tally);
  }
  return {
    set, texts: set.texts.length, labelled: tally.labelled, measures: measuresOf(tally),
    kinds: tally.kinds, judged: tally.judged, errors: tally.errors,
  };
}
