import type { Claim, Kind, Span } from "../types";
import type { Passage } from "./passage";

export const letters: Readonly<Record<Kind, string>> = { casualty: "k", vote: "v", money: "m", percentage: "p", ratio: "r", count: "c", measurement: "t", duration: "d", age: "a", score: "s", rank: "n" };

const moneyBefore = /(?:\b(?:US|HK|[ASCZR]|NZ|NT))?\$ ?$|[£€¥₹₦₵₱₩] ?$|(?:^|[\s(])(?:Rs|RM|KSh|Ksh|USh|TSh|Sh|GH₵|Tk|[A-Z]{3}|[NRPK])\.? ?$/;
const hedgeBefore = /(?:\b(?:about|around|some|nearly|almost|roughly|approximately|just|only|exactly|more than|over|less than|fewer than|under|up to|at least|at most|as many as|as much as|close to|an estimated|a total of|a record|a mere|a full|a further|another|barely|well|an|a) ){1,3}$/i;
const percentBehind = /^(?:(?: ?%| ?per ?cent| ?pc\b| ?percentage)(?:age)?(?: points?)?|(?: of)? (?:a|one) percentage point| of (?:a|one) point)/i;
const moneyBehind = /^(?:(?:[mkpc]|bn|tn)\b)?(?: (?:Hong Kong|US|Australian|Canadian|New Zealand|Singapore))?(?: (?:dollars?|pounds?|euros?|yuan|yen|rupees?|shillings?|naira|rand|pesos?|won|baht|ringgit|kwacha|pula|cedis?|francs?|kobo|pence|cents))?/;
const longestLead = 48;

/** A text as sketches show it: without marks of its own, and with one kind of apostrophe. As long as it was. */
export const plainText = (text: string): string => text.replace(/[‹›’]/g, "'");

/**
 * The words of a sentence around its figures, one piece more than there are claims. Signs, the unit of a percentage and
 * words such as "about" go with the figure (the claim's bound keeps them), so that one pattern meets every way of
 * printing it. `text` is plain: see `plainText`.
 */
export function piecesOf(text: string, start: number, end: number, claims: readonly Claim[]): string[] {
  const pieces: string[] = [];
  let from = start;
  for (const claim of claims) {
    let lead = text.slice(from, claim.start);
    if (claim.kind === "money") lead = lead.slice(0, lead.length - (moneyBefore.exec(lead.slice(-6))?.[0].trimStart().length ?? 0));
    lead = lead.slice(0, lead.length - (hedgeBefore.exec(lead.slice(-longestLead))?.[0].length ?? 0));
    pieces.push(lead);
    const behind = text.slice(claim.end, Math.min(end, claim.end + longestLead));
    from = claim.end + ((claim.kind === "percentage" ? percentBehind : claim.kind === "money" ? moneyBehind : undefined)?.exec(behind)?.[0].length ?? 0);
  }
  pieces.push(text.slice(from, end));
  return pieces;
}

/** Pieces with marks of the kinds and numbers of the claims between them: `rose by ‹p0› to ‹m1› from ‹m2›`. */
export function sketchFrom(pieces: readonly string[], kinds: string, first = 0): string {
  let sketch = pieces[0] ?? "";
  for (let i = 1; i < pieces.length; i++) sketch += `‹${kinds.charAt(i - 1)}${first + i - 1}›${pieces[i] ?? ""}`;
  return sketch;
}

/** The kinds of mark that a pattern cannot do without: those outside its groups and alternatives. */
function kindsNeeded({ source }: RegExp): string[] {
  const needed: string[] = [];
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if (c === "\\") i++;
    else if (c === "(") depth++;
    else if (c === ")") depth--;
    else if (c === "|" && depth === 0) return [];
    else if (c === "‹" && depth === 0) needed.push(/^\[[a-z]+\]|^[a-z]/.exec(source.slice(i + 1))?.[0].replace(/[[\]]/g, "") ?? "");
  }
  return needed.filter((kinds) => kinds !== "");
}
const needs = new WeakMap<RegExp, readonly string[]>();

/** The figures that a pattern of marks meets in a passage, by the names of its groups: `‹c(?<whole>\d+)›`. */
export function meet({ sketch, claims, kinds }: Passage, pattern: RegExp): Readonly<Partial<Record<string, Claim>>> | undefined {
  const needed = needs.get(pattern) ?? kindsNeeded(pattern);
  needs.set(pattern, needed);
  if (claims.length === 0 || claims.length < needed.length || needed.some((some) => !holdsAny(kinds, some))) return undefined;
  const groups = pattern.exec(sketch)?.groups;
  return groups && Object.fromEntries(Object.entries(groups).map(([name, number]) => [name, claims[Number(number)]]));
}

export function holdsAny(kinds: string, some: string): boolean {
  for (const kind of some) if (kinds.includes(kind)) return true;
  return false;
}
/** The kinds of some claims, as their marks spell them. */
export const kindsOf = (claims: readonly Claim[]): string => claims.reduce((kinds, { kind }) => kinds + letters[kind], "");

/** Where the mark of a claim stands in its passage's sketch. */
export function markOf({ sketch, claims }: Passage, claim: Claim): Span {
  const mark = `${letters[claim.kind]}${claims.indexOf(claim)}›`, at = sketch.indexOf(mark);
  return { start: at - 1, end: at + mark.length };
}
