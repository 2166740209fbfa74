import { comparatives, movementNouns, movementVerbs } from "../lexicon/movement";
import { personNouns } from "../lexicon/people";
import { conjunctions, determiners, prepositions, pronouns } from "../lexicon/words";
import { Type } from "../text/tokens";
import type { Change } from "../types";
import { wordAfter, wordBefore, type Context } from "./context";

/** Verbs whose bare object is what they act on, not a change: `raised $5 million`, `lost three games`. */
const transitive = new Set(["raise", "raises", "raised", "raising", "cut", "cuts", "cutting", "reduce", "reduced", "reduces", "reducing", "add", "adds", "added", "adding", "lose", "loses", "lost", "losing", "gain", "gains", "gained", "gaining", "shed", "sheds", "shedding", "boost", "boosts", "boosted", "improve", "improved", "trim", "trimmed", "slash", "slashed", "wipe", "wiped", "shave", "shaved", "shaving", "knock", "knocked", "rally", "off", "hike", "hiked", "edge", "expand", "expanded", "advance", "advanced", "crash", "crashed", "ease", "eased", "collapse", "collapsed", "picked", "dive", "dived"]);
const gradual = new Set(["by", "sharply", "slightly", "steadily", "further", "nearly", "another", "as", "much", "just", "only", "a", "an", "modestly", "over", "rapidly", "roughly", "almost", "more", "than", "up", "down", "overall", "some", "about", "around"]);
const byMovers = 9;

/** Whether the figure is a change and which way; undefined for a level. */
export function readChange(c: Context): Change | undefined {
  const { figure } = c;
  if (figure.sides || figure.form === "vague" || figure.unit?.group === "time" && wordBefore(c) !== "by") return undefined;
  const relative = figure.percent !== undefined || figure.unit?.name === "point" || figure.form === "fraction" || figure.form === "parts";
  if (/^(?:above|below|past|beyond)$/.test(c.window.tokens[figure.left - 1]?.lower ?? "")) return undefined;
  const priced = figure.currency !== undefined;
  const before = verbBefore(c, relative, priced);
  if (before) return before;
  const ofNoun = wordBefore(c) === "of" || wordBefore(c) === "by" ? nounBefore(c) : undefined;
  if (ofNoun && (relative || priced || figure.unit || c.phrase || movementNouns.has(wordBefore(c, 2)))) return ofNoun;
  if (!relative && !priced && !figure.unit) return countComparative(c);
  return nounAfter(c) ?? comparativeAfter(c, relative);
}

function verbBefore(c: Context, relative: boolean, priced: boolean): Change | undefined {
  const { figure } = c;
  let k = 1, by = false;
  while (k < 4 && gradual.has(wordBefore(c, k)) && !movementVerbs.has(wordBefore(c, k))) { if (wordBefore(c, k) === "by") by = true; k++; }
  const verb = wordBefore(c, k), way = movementVerbs.get(verb);
  if (way && (verb === "up" || verb === "down") && !by) {
    const lead = wordBefore(c, k + 1);
    if (verb === "down" && /^(?:shot|shoots|brought|broke|broken|struck|turned|put|went|taken|hunted|tracked|cut|knocked|laid|handed|gunned|mowed|sat|came|fell)$/.test(lead)) return undefined;
    if (verb === "up" && /^(?:backed|beaten|brought|broken|bought|drawn|held|put|run|written|taken|made|make|makes|making|set|sets|took|take|takes|taking|pick|picked|build|built|grew|end|ended|gave|given|come|came|coming|sign|signed|line|lined|shut|turn|turned|open|opened|round|rounded)$/.test(lead)) return undefined;
    return way;
  }
  // set up by three firms, put down by 12 soldiers: who did it, not by how much
  if (by && ((verb === "up" && /^(?:backed|brought|bought|drawn|held|put|run|written|made|set|taken|picked|built|given|signed|lined|opened|propped|summed)$/.test(wordBefore(c, k + 1))) || (verb === "down" && /^(?:put|shot|brought|hunted|tracked|voted|turned|struck|laid|pulled|torn)$/.test(wordBefore(c, k + 1))))) return undefined;
  // raised by 60 donors
  if (by && transitive.has(verb) && c.phrase && personNouns.has(c.phrase.noun)) return undefined;
  if (by && /^(?:lost|lose|loses|losing|beat)$/.test(verb)) return undefined;
  if (way && figure.unit?.group === "length" && travels.has(verb) && !by) return undefined;
  // "Farmers grow 1.4 million tonnes", "he grew 40 roses": what they grow.
  if (way && !by && !relative && /^(?:grow|grows|grew|grown|growing)$/.test(verb) && (figure.unit === undefined ? c.phrase !== undefined : /^(?:tonne|ton|kilogram|bushel|quintal|acre|hectare)$/.test(figure.unit.name))) return undefined;
  if (way && !by && /^(?:cut|cuts|cutting|slash|slashed|slashing|axe)$/.test(verb) && c.phrase && /^(?:job|post|role|position|staff|worker)$/.test(c.phrase.noun)) return "decrease";
  if (way && (by || !transitive.has(verb) || (relative && figure.form !== "fraction" && !/^(?:raise|raised|raises|raising)$/.test(verb)))) return relative || priced || c.figure.unit || by || c.phrase === undefined || intransitive.has(verb) ? way : undefined;
  if (wordBefore(c) !== "by" && !by) return undefined;
  // "raised will be shared by 150 families": who shares it.
  if (!movementVerbs.has(verb) && /ed$/.test(verb) && c.phrase && personNouns.has(c.phrase.noun)) return undefined;
  for (let i = k; i < k + byMovers; i++) {
    const word = wordBefore(c, i);
    if (word === "" || word === "." || word === ";" || word === "(") return undefined;
    const direction = movementVerbs.get(word);
    if (direction) return direction;
  }
  return undefined;
}
const travels = new Set(["sank", "sink", "sinks", "jumped", "jump", "jumps", "leapt", "leaped", "slipped", "climb", "climbs", "climbed", "climbing", "drop", "drops", "dropped", "fall", "falls", "fell", "retreat", "retreated", "retreats", "advance", "advanced", "advances", "dive", "dived", "plunge", "plunged", "slid", "slide", "tumbled"]);
const intransitive = new Set(["rose", "rise", "rises", "risen", "rising", "fell", "fall", "falls", "fallen", "grew", "grow", "grows", "grown", "climbed", "climbs", "jumped", "jumps", "increased", "increases", "decreased", "declined", "up", "down"]);

function nounBefore(c: Context): Change | undefined {
  for (let i = 2; i <= 5; i++) {
    const way = movementNouns.get(wordBefore(c, i));
    if (way) return wordBefore(c, i) === "loss" && c.figure.percent === undefined && c.figure.unit === undefined ? undefined : way;
    if (i > 2 && wordBefore(c, i) === ",") return undefined;
  }
  return undefined;
}

/** `a 3% rise`, `a 25 per cent pay cut`, `a 5-mpg boost`. */
function nounAfter(c: Context): Change | undefined {
  for (let i = 1; i <= 4; i++) {
    const word = wordAfter(c, i);
    if (word === "," || word === "." || word === ")" || word === "(" || prepositions.has(word) || conjunctions.has(word) || pronouns.has(word) || determiners.has(word) || i === 1 && /^(?:required|needed|need|require|requires|needs|showed|show|saw|reported|expected|expect)$/.test(word)) return undefined;
    const way = movementNouns.get(word);
    if (way) return c.figure.currency !== undefined && (word === "loss" || word === "losses" || word === "cuts" || word === "boost") ? undefined : way;
  }
  return undefined;
}

function comparativeAfter(c: Context, relative: boolean): Change | undefined {
  const word = wordAfter(c, 1) === "points" ? wordAfter(c, 2) : wordAfter(c, 1);
  if (word === "above" || word === "below") return relative || c.figure.unit?.name.startsWith("degree") ? comparatives.get(word) : undefined;
  if ((word === "off" || word === "up" || word === "down") && !relative) return undefined;
  return comparatives.get(word);
}

/** `300 more than last year`, `12 fewer than`. */
function countComparative(c: Context): Change | undefined {
  const at = c.right, words = c.window.tokens;
  for (let i = at; i < Math.min(at + 3, c.window.to - 1); i++) {
    const word = words[i]!.lower;
    if (words[i]!.type === Type.Mark) return undefined;
    if ((word === "more" || word === "fewer" || word === "less") && words[i + 1]!.lower === "than") return comparatives.get(word);
  }
  return undefined;
}
