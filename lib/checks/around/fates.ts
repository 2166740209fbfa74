import type { Claim } from "../../types";
import type { Answer } from "../check";
import type { Passage } from "../passage";
import { firstClause, isTerm, lastClause, size, wordsBefore, wordsBehind, type Neighbourhood } from "./terms";

type Role = "whole" | "saved" | "dead" | "missing";

const there = /^ (?:[a-z]+ ){0,3}?(?:aboard|on board|inside|underground|in the (?:building|boat|bus|mine|water))\b/, carried = /\b(?:carrying|carried|aboard|on board were|holding) (?:a total of |some )?$/, laden = /^ (?:people|passengers|migrants|pilgrims|fishermen|workers|men|passengers and crew)\b/;
const saved = /^ (?:[a-z]+ ){0,4}?(?:rescued|plucked|saved|survived|swam|unhurt|unharmed|freed|pulled (?:out |from [a-z ]{2,20})?alive|pulled (?:to safety|free|clear)|brought (?:ashore|to safety|to the surface|out alive)|picked up|alive|to safety|survivors)\b|^ (?:[a-z]+ ){0,3}?pulled from [^.;:!?‹]{3,24} alive\b/;
const dead = /^ (?:[a-z]+ ){0,3}?(?:bodies|dead|died|drowned|killed|perished|lost their lives|corpses)\b/, missing = /^ (?:[a-z]+ ){0,5}?(?:missing|unaccounted for|not been found|unfound|still (?:trapped|underground|inside))\b/;
const later = /\b(?:earlier|initially|at first|revised|previous(?:ly)?|by then|later (?:died|rose)|more than one|another|injur|hospital|crew of|including|among them|of whom|plus)\b/;

/** What became of people, as the words beside their number say. */
function roleOf(passage: Passage, claim: Claim): Role | undefined {
  const lead = lastClause(wordsBefore(passage, claim, 44)), tail = firstClause(wordsBehind(passage, claim, 70));
  if (missing.test(tail) || claim.harm === "missing") return "missing";
  if (there.test(tail) || carried.test(lead) && laden.test(tail)) return "whole";
  if (saved.test(tail)) return "saved";
  return dead.test(tail) || claim.harm === "killed" ? "dead" : undefined;
}

/** `Sixteen were missing after a launch with 63 aboard capsized. Forty-eight were plucked from the river alive and nine bodies have been recovered`: each fate told of once. */
export function fates({ sentence, near }: Neighbourhood): Answer | undefined {
  if (!near.some(({ words }) => /aboard|on board|inside|underground|carr/.test(words)) || near.some(({ words }) => later.test(words))) return undefined;
  const roles = new Map<Role, Claim[]>();
  for (const one of near) for (const claim of one.claims) {
    if (claim.kind !== "count" && claim.kind !== "casualty") continue;
    const role = roleOf(one, claim);
    if (role) roles.set(role, [...(roles.get(role) ?? []), claim]);
  }
  const only = (role: Role): Claim | undefined => { const [claim, ...more] = roles.get(role) ?? []; return claim && more.length === 0 && isTerm(claim) && claim.bound === "exact" ? claim : undefined; };
  const [whole, alive, lost, gone] = [only("whole"), only("saved"), only("dead"), only("missing")];
  if (!whole || !alive || !lost || !gone || !sentence.claims.includes(gone)) return undefined;
  const sum = size(alive) + size(lost) + size(gone);
  if (sum === size(whole) || sum + 1 === size(whole) || sum > 2 * size(whole) || 2 * sum < size(whole)) return undefined;
  return {
    outcome: "review", claims: [gone.start, whole.start, alive.start, lost.start], inputs: { aboard: whole.quote, saved: alive.quote, dead: lost.quote, missing: gone.quote }, formula: `${whole.quote} − ${alive.quote} − ${lost.quote}`, cause: "parts_do_not_sum",
    working: `Of ${whole.quote} aboard, ${alive.quote} saved and ${lost.quote} dead leave ${size(whole) - size(alive) - size(lost)}; the text says ${gone.quote} are missing.`,
  };
}
