/** People aboard: how many there were, and what became of them. */
import type { Claim } from "../types";
import { isWhole, type Breakdown } from "./parts";
import type { Passage } from "./passage";
import { meet } from "./sketch";

const aboard = /‹[ck](?<passengers>\d+)› passengers(?:, | and |, and |, with | plus )‹[ck](?<crew>\d+)› crew\b/, allAboard = /\b[Aa]ll (?:the )?‹[ck](?<all>\d+)› (?:people |of those |of the people )?(?:aboard|on board|people)\b/;
/** `All 42 people aboard died. It carried 34 passengers and six crew`. */
export function manifest(stretch: readonly Passage[], at: number): Breakdown | undefined {
  const sentence = stretch[at], { passengers, crew } = (sentence && meet(sentence, aboard)) ?? {};
  const total = [stretch[at - 1], stretch[at + 1]].map((near) => (near ? meet(near, allAboard)?.["all"] : undefined)).find((claim) => claim !== undefined);
  return passengers && crew && total && [passengers, crew, total].every(isWhole) ? { total, parts: [passengers, crew], relation: "equal", apart: true } : undefined;
}

const onBoard = /‹[ck](?<whole>\d+)› (?:people |passengers |men |migrants |others )?(?:were )?(?:aboard|on board)\b/, bodies = /‹[kc](?<dead>\d+)› (?:bodies|people (?:were killed|died|drowned)|were killed|died|drowned|were dead)\b/, alive = /‹[ckv](?<alive>\d+)› (?:[a-z]+ )?(?:survived|swam|survivors|were rescued|were saved|were pulled|escaped)\b/;
/** `had 31 people aboard …; rescuers have recovered 22 bodies, and 14 passengers swam to safety`: more than there were. */
export function aboardAgain(stretch: readonly Passage[], at: number): Breakdown | undefined {
  const sentence = stretch[at];
  if (!sentence || !/aboard|on board/.test(sentence.sketch)) return undefined;
  const near = stretch.slice(at, at + 2), found = (pattern: RegExp, name: string): Claim | undefined => near.map((one) => meet(one, pattern)?.[name]).find((claim) => claim !== undefined);
  const total = meet(sentence, onBoard)?.["whole"], dead = found(bodies, "dead"), saved = found(alive, "alive");
  return total && dead && saved && new Set([total, dead, saved]).size === 3 && [total, dead, saved].every(isWhole) && total.bound === "exact" ? { total, parts: [dead, saved], relation: "within", apart: true } : undefined;
}
