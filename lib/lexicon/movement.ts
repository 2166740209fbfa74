import type { Change } from "../types";

const up = `rise rises rose rising risen increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping
 gain gains gained gaining surge surges surged surging soar soars soared soaring advance advances advanced advancing add adds added adding up higher rebound rebounds rebounded
 expand expands expanded expanding leap leaps leapt leaped rally rallies rallied boost boosts boosted boosting raise raises raised raising swell swells swelled spike spikes spiked
 accelerate accelerates accelerated accelerating skyrocket skyrocketed appreciate appreciated strengthen strengthened uptick improve improved improves improving hike hikes hiked
 upturn inch inched edge widen widened more longer growth improvement additional extra further increment expansion upswing balloon ballooned double-digit firmed picked doubled doubling tripled tripling trebled trebling quadrupled quadrupling mushroomed edged ticked rocketed rocketing quickened`;
const down = `fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing lose loses lost losing slide slides slid
 sliding slip slips slipped slipping plunge plunges plunged plunging tumble tumbles tumbled tumbling tank tanks tanked tanking sink sinks sank sunk sinking shrink shrinks shrank shrunk
 shrinking contract contracts contracted contracting contraction down lower cut cuts cutting reduce reduces reduced reducing reduction slash slashes slashed slashing shed sheds shedding
 plummet plummets plummeted plummeting crash crashes crashed dip dips dipped dive dives dived weaken weakened weakens depreciate depreciated retreat retreats retreated trim trims trimmed
 narrow narrowed narrows ease eased eases easing fewer less cheaper shorter lighter loss slump slumps slumped collapse collapsed downturn shrinkage shave shaved shaving knock knocked wipe wiped discount off halved halving dwindled dwindling receded`;

/** Words of movement, by direction. */
export const movement: ReadonlyMap<string, Change> = new Map<string, Change>([
  ...up.split(/\s+/).map((w): [string, Change] => [w, "increase"]),
  ...down.split(/\s+/).map((w): [string, Change] => [w, "decrease"]),
]);

/** Verbs and adverbs that make a figure right after them a change: `rose 3%`, `up 12`. */
const notVerbs = new Set(["more", "longer", "additional", "extra", "further", "fewer", "less", "cheaper", "shorter", "lighter", "higher", "lower",
  "growth", "improvement", "increment", "expansion", "upswing", "uptick", "upturn", "reduction", "contraction", "downturn", "shrinkage", "discount", "off", "loss", "double-digit"]);
export const movementVerbs: ReadonlyMap<string, Change> = new Map([...movement].filter(([w]) => !notVerbs.has(w)));

/** Nouns of movement: `a 3% rise`, `a fall of 19 cents`. */
const nouns = `rise increase climb jump gain gains surge advance rebound expansion leap rally boost hike uptick upturn growth improvement spike swell upswing fall drop decline decrease slide slip plunge
 tumble dip dive reduction cut cuts contraction loss losses slump collapse downturn shrinkage retreat discount raise increases declines drops reductions falls rises swing`.split(/\s+/);
export const movementNouns: ReadonlyMap<string, Change> = new Map(nouns.flatMap((w): [string, Change][] => {
  const change = movement.get(w) ?? movement.get(w.replace(/e?s$/, ""));
  return change ? [[w, change]] : [];
}));

/** Comparatives after a figure: `25% higher`, `300 fewer`. */
export const comparatives: ReadonlyMap<string, Change> = new Map(Object.entries({
  higher: "increase", more: "increase", above: "increase", larger: "increase", bigger: "increase", greater: "increase", up: "increase", longer: "increase", faster: "increase", heavier: "increase", taller: "increase", stronger: "increase",
  lower: "decrease", less: "decrease", fewer: "decrease", below: "decrease", smaller: "decrease", cheaper: "decrease", down: "decrease", off: "decrease", shorter: "decrease", slower: "decrease", lighter: "decrease", weaker: "decrease",
} satisfies Record<string, Change>));
