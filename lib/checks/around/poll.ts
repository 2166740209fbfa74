import type { Claim } from "../../types";
import type { Answer } from "../check";
import { decimal } from "../interval";
import { isShare } from "../levels";
import type { Passage } from "../passage";
import { markOf } from "../sketch";
import { say } from "../wording";
import { amount, isTerm, wordsBefore, wordsBehind, type Neighbourhood } from "./terms";

const rest = /\b[Aa]ll (?:the )?others?, $|\b(?:[Tt]he|[Aa]ll) (?:remaining|other|rest,?|remainder,?|balance of) $|\b(?:shar(?:e|ed|ing)|took|with|having) the (?:remaining|other) $/, several = /\b(?:more than one|several answers|multiple|both|overlap|turnout|counted|rounding|each of (?:them|these|the parties))\b/i;
const onlyOther = /, the (?:only (?:other|remaining)|last|final) [a-z ]{3,24}, [a-z ]{3,30}$/;
const level = (claim: Claim): boolean => isShare(claim) && claim.change === undefined && claim.value !== null && claim.high === undefined && claim.bound !== "more_than" && claim.bound !== "less_than";

const isFraction = (claim: Claim): boolean => claim.kind === "ratio" && isTerm(claim) && amount(claim).lt(1) && claim.change === undefined;
const inPercent = (claim: Claim): ReturnType<typeof amount> => amount(claim).times(claim.kind === "ratio" ? 100 : 1);
/** Half of the last printed digit of each. */
const room = (list: readonly Claim[]): number => list.reduce((sum, { quote }) => sum + 0.5 * 10 ** -(quote.split(".")[1]?.length ?? 0), 0);
/** `44 percent would back … The NDP stood at 35 and the Liberals at 18. Other parties shared the remaining nine percent`: with what remains, all make 100. */
export function remainder({ sentence, around }: Neighbourhood): Answer | undefined {
  const last = sentence.claims.find((claim) => level(claim) && (rest.test(wordsBefore(sentence, claim)) || onlyOther.test(wordsBefore(sentence, claim, 80))));
  if (!last || /\beach of the (?:others?|rest)\b/.test(sentence.words)) return undefined;
  const upTo = (passage: Passage): Claim[] => passage.claims.filter((claim) => claim.start < last.start && (level(claim) || isFraction(claim) && passage.start === sentence.start) && !/^ (?:among|of (?:women|men|those(?! (?:questioned|asked|polled|surveyed|interviewed)\b)|people))\b/.test(wordsBehind(passage, claim)) && !/\b(?:from|compared with|than)(?: the)? $/.test(wordsBefore(passage, claim, 16)) && !/\b(?:[Tt]ogether|[Cc]ombined|[Bb]etween them)\b[^.;:!?‹]{0,40}$/.test(wordsBefore(passage, claim, 60)));
  const widest = around.filter(({ end }) => end === sentence.end).map(upTo);
  for (const list of widest) {
    const sum = list.reduce((value, claim) => value.plus(inPercent(claim)), amount(last));
    if (list.length > 0 && sum.minus(100).abs().lte(room([...list, last]))) return undefined;
  }
  const list = widest.at(-1) ?? [], sum = list.reduce((value, claim) => value.plus(inPercent(claim)), amount(last)), all = [...list, last];
  if (list.length < 2 || list.length > 7 || sum.lt(75) || sum.gt(130) || several.test(around.at(-1)?.words ?? "")) return undefined;
  const formula = all.map(({ quote }) => quote).join(" + ");
  return { outcome: "review", claims: [last.start, ...list.map(({ start }) => start)], inputs: { shares: all.map(({ quote, kind }) => (kind === "ratio" ? quote : `${quote}%`)).join("; ") }, formula, cause: "not_100_percent", working: `${formula} = ${say(decimal(sum))}%; with what remains, shares of one whole make 100.` };
}

const holds = /\b(?:accounts? for|accounted for|ma[dk]es? up|supplie[ds]|provide[ds]?|owns?|owned|holds?|held|produce[ds]?|generate[ds]?|controls?|controlled|represents?|took|takes|buys?|bought) $/, ofThose = /^ of (?:those|these|that|them|it|the same) ?/, ofOne = /^ of (?:the|its|their|all) /;
/** `accounts for 63 per cent of the steel the company buys. … makes up 41 per cent of those purchases`: two shares of one whole are no more than the whole. */
export function sharesOfThose({ sentence, near }: Neighbourhood): Answer | undefined {
  const two = sentence.claims.find((claim) => level(claim) && ofThose.test(wordsBehind(sentence, claim)) && holds.test(wordsBefore(sentence, claim)));
  for (const one of two ? near : []) {
    const first = one.end <= sentence.start ? one.claims.find((claim) => level(claim) && ofOne.test(wordsBehind(one, claim)) && holds.test(wordsBefore(one, claim))) : undefined;
    if (two && first && amount(first).plus(amount(two)).gt(100.9 + room([first, two])) && !several.test(`${one.words} ${sentence.words}`)) return tooMuch([first, two]);
  }
  return undefined;
}
const toEach = /^ (?<link>from|to|in|on|by) /, listed = /^[^.;:!?‹]{0,90} (?<link>from|to|in|on|by) [^.;:!?‹]{0,40}, $/;
/** `Two-thirds of its income comes from fees, 24 per cent from shops and 19 per cent from car parks`. */
export function fractionInList({ sentence }: Neighbourhood): Answer | undefined {
  const share = sentence.claims.find((claim) => claim.kind === "ratio" && isTerm(claim) && amount(claim).lt(1) && wordsBehind(sentence, claim).startsWith(" of ")), rest = share ? sentence.claims.filter((claim) => claim.start > share.end && level(claim)) : [], [first] = rest;
  const link = share && first ? listed.exec(sentence.sketch.slice(markOf(sentence, share).end, markOf(sentence, first).start))?.groups?.["link"] : undefined;
  if (!share || link === undefined || rest.length < 2 || !rest.every((claim) => toEach.exec(wordsBehind(sentence, claim))?.groups?.["link"] === link)) return undefined;
  const sum = rest.reduce((value, claim) => value.plus(amount(claim)), amount(share).times(100));
  return sum.lte(103) || several.test(sentence.words) ? undefined : tooMuch([share, ...rest]);
}
function tooMuch(list: readonly Claim[]): Answer {
  const formula = list.map(({ quote }) => quote).join(" + "), sum = list.reduce((value, claim) => value.plus(claim.kind === "ratio" ? amount(claim).times(100) : amount(claim)), decimal(0));
  return { outcome: "review", claims: [...list].reverse().map(({ start }) => start), inputs: { shares: list.map(({ quote }) => quote).join("; ") }, formula, cause: "not_100_percent", working: `${formula} = ${say(sum, 4)}%; shares of one whole make no more than 100.` };
}

const ofSome = /^ (?:among|of (?:women|men|those|people|them)|in the (?:previous|last)|points?)\b/, earlierShare = /\b(?:from|than|previous|compared with|against|lead of|turnout (?:of|was|at)) $/;
const otherPoll = /\b(?:than in|when it was|a (?:year|month|week) (?:ago|earlier)|last (?:year|month|week|time)|in the previous)\b/;
/** `46 percent back the one and 38 percent the other. … A further 11 percent were undecided, and 9 percent said they would hand in a blank ballot`: answers of which everybody gives one. */
export function pollOver({ sentence, around }: Neighbourhood): Answer | undefined {
  const passage = around.find(({ start, end, claims }) => end === sentence.end && start < sentence.start && claims.filter(level).length > sentence.claims.filter(level).length) ?? around[0];
  const before = passage ? passage.sketch.search(otherPoll) : -1, list = passage?.claims.filter((claim) => level(claim) && (before < 0 || markOf(passage, claim).start < before) && !ofSome.test(wordsBehind(passage, claim)) && !earlierShare.test(wordsBefore(passage, claim, 24))) ?? [], sum = list.reduce((value, claim) => value.plus(amount(claim)), decimal(0));
  if (!passage || list.length < 3 || list.length > 7 || sum.lte(100 + room(list) + 0.5) || sum.gt(125) || several.test(passage.words) || /\b(?:second question|asked whether|also|seats?)\b/.test(passage.words)) return undefined;
  return tooMuch(list);
}
