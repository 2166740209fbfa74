import { scaleNames } from "../../lexicon/units";
import { wordAfter, wordBefore, type Context } from "../context";
import type { ClaimRule } from "../rule";

const sporting = new Set(["scored", "scores", "score", "rebounds", "assists", "averaged", "averaging", "averages", "game", "games", "season", "league", "table", "clear", "team", "tied", "behind", "championship", "standings", "win", "wins", "beat", "match", "quarter", "title", "shooting", "rounds", "bottom", "relegation", "promotion", "unbeaten", "defeat", "goals", "rivals"]);
const inSentence = (c: Context, words: ReadonlySet<string>): boolean => {
  for (let i = c.window.from; i < c.window.to; i++) if (words.has(c.window.tokens[i]!.lower)) return true;
  return false;
};
/** Words that name a stock index, whose level is in points. */
const indices = new Set(["index", "average", "composite", "ftse", "dow", "nasdaq", "nikkei", "seng", "dax", "cac", "kospi", "sensex", "nifty", "s", "asx", "stoxx", "ibex", "topix", "bourse", "benchmark", "indices", "indexes", "csi", "tsx", "russell"]);
// "The average crowd stood at 24,180" is no index.
const named = new Set([...indices].filter((name) => !/^(?:average|composite|s|benchmark|index|bourse|indices|indexes)$/.test(name)));
const shared: ReadonlySet<string> = new Set(["measurement", "percentage", "money", "duration"]);
const hasOwnNoun = (c: Context): boolean => c.phrase !== undefined && c.phrase.from === c.figure.right;
const isNumber = (c: Context): boolean => !c.figure.sides && !c.figure.currency && !c.figure.percent;

const levels: ReadonlySet<string> = new Set(["measurement", "percentage", "money", "duration", "count", "casualty"]);
/**
 * The claim whose unit a level without one has. A share of change moves a level that is none: what `8.2 million
 * passengers, up 10% from 6.1 million` counts is passengers.
 */
function levelBefore(c: Context): Context["earlier"][number] | undefined {
  const last = c.earlier.at(-1), level = c.earlier.at(-2);
  if (last?.slots.kind === "money") return ofFirst(c, last);
  if (last?.slots.kind !== "percentage" || (c.figure.scale === 0 && Number(c.figure.value ?? 0) <= 200)) return last;
  const unit = level && ofFirst(c, level).slots.unit;
  return level && level.context.figure.sentence === c.figure.sentence && levels.has(level.slots.kind) && level.slots.kind !== "percentage" && last.context.left - level.context.right < 8
    ? { ...last, slots: { ...last.slots, kind: level.slots.kind, ...(unit !== undefined && { unit }) } } : undefined;
}
/** `HK$412 million ($52.8 million), up from 375 million`: the first of the two goes on. */
function ofFirst(c: Context, again: Context["earlier"][number]): Context["earlier"][number] {
  const first = again.claim.restates === undefined ? undefined : c.earlier.findLast(({ claim }) => claim.start === again.claim.restates);
  return first?.slots.kind === "money" && first.slots.unit !== undefined ? { ...again, slots: { ...again.slots, unit: first.slots.unit } } : again;
}

export const measurementRules: readonly ClaimRule[] = [
  {
    id: "measurement/scale", shapes: ["plain"], because: "A place on a scale named before or behind it: magnitude 7.1, Category 5.",
    patterns: ["magnitude|category|cat|ph - #", "magnitude|category|cat|ph of? #", "# - magnitude", "# magnitude", "# on_the richter", "richter ~4 #", "magnitude ~3 at|of|was|is|as #"],
    read: (c, m) => {
      if (!isNumber(c) || (c.figure.unit && c.figure.unit.group !== "scale")) return undefined;
      const word = m.pattern === 0 ? wordBefore(c, 2) : m.pattern === 1 ? (wordBefore(c, 1) === "of" ? wordBefore(c, 2) : wordBefore(c, 1)) : "magnitude";
      return { kind: "measurement", unit: scaleNames.get(word) ?? "magnitude" };
    },
    finds: [["A magnitude 7.1 quake struck.", { kind: "measurement", value: "7.1", unit: "magnitude" }], ["It was a Category 5 hurricane.", { kind: "measurement", value: "5", unit: "category" }]],
    ignores: ["The category has 5 books."],
  },
  {
    id: "measurement/unit", shapes: ["unit"], because: "A number with a unit of measurement.",
    read: (c) => {
      const { unit } = c.figure;
      if (!unit || unit.group === "time" || !isNumber(c)) return undefined;
      if (unit.name === "point" && inSentence(c, sporting) && c.figure.value !== null && !c.figure.value.includes(".") && wordAfter(c, 1) !== "to") return undefined;
      return { kind: "measurement", unit: unit.name };
    },
    finds: [["It lies in a 25-mile strip.", { kind: "measurement", value: "25", unit: "mile" }], ["They drilled 2,800 m into the ice.", { kind: "measurement", value: "2800", unit: "metre" }], ["Winds reached 185 mph.", { kind: "measurement", value: "185", unit: "mile per hour" }]],
    ignores: ["He met 25 miners."],
  },
  {
    id: "measurement/reading", shapes: ["plain"], because: "The level that an index or a rate moved to, without a unit.",
    patterns: ["to_close_at|closed_at|ended_at|finished_at|settled_at|opened_at|stood_at|closing_at|ending_at #", "to|at|of #"],
    read: (c, { pattern }) => {
      const last = c.earlier.at(-1);
      if (!isNumber(c) || c.phrase || c.figure.form !== "digits" || !c.figure.grouped || c.figure.scale > 0) return undefined;
      if (pattern === 0 && inSentence(c, named)) return { kind: "measurement", unit: "point" };
      if (!last || last.context.figure.sentence !== c.figure.sentence || !(last.slots.kind === "percentage" || last.slots.unit === "point")) return undefined;
      if (c.left - last.context.right > 6) return undefined;
      // The number of tigers climbed 30 per cent, to 3,900: that is a count.
      for (let i = c.window.from; i < c.left; i++) if (/^(?:numbers?|deaths|cases|visits|arrivals|sales|complaints|calls|bookings|entries|arrests|crimes|thefts|births|orders|population|membership|enrolment|attendance|circulation|workforce)$/.test(c.window.tokens[i]!.lower) && last.slots.unit !== "point") return undefined;
      return last.slots.unit === "point" || inSentence(c, indices) ? { kind: "measurement", unit: "point" } : { kind: "measurement" };
    },
    finds: [["The index gained 0.7 per cent to 6,327.80 on Monday.", { kind: "measurement", value: "6327.8" }], ["The Hang Seng closed at 24,180, up 312 points.", { kind: "measurement", value: "24180", unit: "point" }], ["The FTSE fell 1.2% to 7,001.5 by noon.", { kind: "measurement", value: "7001.5" }]],
    ignores: ["It rose 2% to 6,300 cases."],
  },
  {
    id: "measurement/from-to", shapes: ["plain"], because: "The second figure of a movement shares the unit of the first: from 208 pounds to 193.",
    patterns: ["to|from #", "up|down from #", "on|by|at|to|remaining #"],
    read: (c) => {
      const last = levelBefore(c);
      if (!isNumber(c) || c.figure.unit || hasOwnNoun(c) || !last || last.context.figure.sentence !== c.figure.sentence || !(shared.has(last.slots.kind) || (last !== c.earlier.at(-1) && levels.has(last.slots.kind))) || last.slots.unit === undefined) return undefined;
      // "in five years, from 1.2m": a length of time is not what moves, unless it moves itself.
      if (last.slots.kind === "duration" && /^(?:in|over|within|after|during|the|last|past)$/.test(wordBefore(last.context))) return undefined;
      const gap = c.left - last.context.afterPhrase;
      if (c.window.tokens[c.left - 1]!.lower !== "to" && c.window.tokens[c.left - 1]!.lower !== "from" && (last.slots.kind !== "percentage" || !(wordAfter(c) === "" || /^[.,;”"]$/.test(wordAfter(c)) || wordBefore(c) === "on" && /^(?:and|while|with|but)$/.test(wordAfter(c))))) return undefined;
      // "Labour's Anita Shaw on 41 per cent and the Conservative, Tom Beale, on 32".
      const poll = last.slots.kind === "percentage" && (wordBefore(c) === "on" && wordBefore(last.context) === "on" || wordBefore(c) === "remaining");
      return gap >= 0 && gap <= (poll ? 10 : 6) ? { kind: last.slots.kind, unit: last.slots.unit } : undefined;
    },
    finds: [["He went from 208 kilograms to 193 last year.", { kind: "measurement", value: "193", unit: "kilogram" }], ["Profit was HK$412 million ($52.8 million), up 9.9% from 375 million.", { kind: "money", value: "375000000", unit: "HKD" }], ["A survey put Ms Shaw on 41 per cent and her rival, Tom Beale, on 32, with the rest behind.", { kind: "percentage", value: "32", unit: "percent" }], ["Yields rose to 4.5 tonnes from 4.1 this year.", { kind: "measurement", value: "4.1", unit: "tonne" }], ["The line carried 8.2 million passengers, up 10% from 6.1 million.", { kind: "count", value: "6100000", unit: "passenger" }]],
    ignores: ["The inquiry found 12 per cent of homes on Thursday and two on Friday.", "It grew from 20 metres to 19 kiosks.", "Users rose threefold in five years, from 1.2m."],
  },
];
