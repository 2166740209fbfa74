/**
 * Scores the extractor: `npm run score -- [FILE…] [--errors] [--rules] [--held-out] [--save] [--json]`.
 * Without files only the project's own labelled texts are scored; held-out ones are reported apart,
 * and their errors are shown only with --held-out, so that nobody tunes to them by accident.
 */
import { parseArgs } from "node:util";
import { extract } from "../../lib/pipeline";
import { readBaseline, saveBaseline } from "./baseline";
import { calibrate, recordOfRules } from "./calibration";
import { ownSets, readLabelled } from "./labelled-files";
import { brieflyHeading, describeBriefly, describeCalibration, describeRules, describeSet } from "./report";
import { joinSets, scoreSet } from "./sets";
import type { Extractor, LabelledSet, SetResult } from "./types";

const { values: flags, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: "boolean", default: false },
    rules: { type: "boolean", default: false },
    "held-out": { type: "boolean", default: false },
    save: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});

const baseline = readBaseline();
const extractor: Extractor = (text) => extract(text).claims;
const score = (sets: readonly LabelledSet[]) => sets.map((set) => scoreSet(set, extractor));
const own = ownSets();
const groups = ["sentences", "articles", "held-out"].map((folder) => ({
  title: { sentences: "own sentences", articles: "own articles", "held-out": "own, held out" }[folder] ?? folder,
  sets: own.filter((set) => set.name.startsWith(`${folder}/`)),
}));

const totals = score(groups.flatMap(({ title, sets }) => joinSets(title, sets) ?? []));
const single = score(groups.filter(({ sets }) => sets.length > 1).flatMap(({ sets }) => sets));
const outside = score(files.map((file) => readLabelled(file)));
const development = [...totals, ...outside].filter(({ set }) => !set.heldOut);
const all = [...totals, ...single, ...outside];
const measured = Object.fromEntries(all.map((result) => [result.set.name, result.measures]));

function report(result: SetResult): void {
  console.log(`${describeSet(result, baseline[result.set.name], true)}\n`);
  if (flags.errors && (!result.set.heldOut || flags["held-out"]) && result.errors.length > 0) {
    console.log(`${result.errors.join("\n")}\n`);
  }
}

if (flags.json) {
  console.log(JSON.stringify({ sets: measured, calibration: calibrate(development.flatMap(({ judged }) => judged)) }));
} else {
  for (const result of [...totals, ...outside]) report(result);
  if (single.length > 0) console.log(`${[brieflyHeading, ...single.map((result) => describeBriefly(result, baseline[result.set.name]))].join("\n")}\n`);
  const judged = development.flatMap((result) => result.judged);
  if (judged.length > 0) console.log(describeCalibration("development texts", calibrate(judged)));
  if (flags.rules) console.log(`\n${describeRules(recordOfRules(judged))}`);
  const unseen = totals.filter(({ set }) => set.heldOut).flatMap((result) => result.judged);
  if (unseen.length > 0) console.log(describeCalibration("held out", calibrate(unseen)));
}
if (flags.save) saveBaseline(measured);
