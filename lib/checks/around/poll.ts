import type { Claim } from "../../types";
import type { Answer } from "../check";
import { decimal } from "../interval";
import { isShare } from "../levels";
import type { Passage } from "../passage";
import { say } from "../wording";
import { amount, wordsBefore, wordsBehind, type Neighbourhood } from "./terms";

const rest = /\b(?:[Tt]he|[Aa]ll) (?:remaining|other|rest,?|remainder,?|balance of) $|\b(?:shar(?:e|ed|ing)|took|with|having) the (?:remaining|other) $/, several = /\b(?:more than one|several answers|multiple|both|overlap|turnout|counted|rounding|each of (?:them|these|the parties))\b/i;
const level = (claim: Claim): boolean => isShare(claim) && claim.change === undefined && claim.value !== null && claim.high === undefined && claim.bound !== "more_than" && claim.bound !== "less_than";

/** Half of the last printed digit of each. */
const room = (list: readonly Claim[]): number => list.reduce((sum, { quote }) => sum + 0.5 * 10 ** -(quote.split(".")[1]?.length ?? 0), 0);
/** `44 percent would back … The NDP stood at 35 and the Liberals at 18. Other parties shared the remaining nine percent`: with what remains, all make 100. */
export function remainder({ sentence, around }: Neighbourhood): Answer | undefined {
  const last = sentence.claims.find((claim) => level(claim) && rest.test(wordsBefore(sentence, claim)));
  if (!last) return undefined;
  const upTo = (passage: Passage): Claim[] => passage.claims.filter((claim) => claim.start < last.start && level(claim) && !/^ (?:among|of (?:women|men|those|people))\b/.test(wordsBehind(passage, claim)) && !/\b(?:from|compared with) $/.test(wordsBefore(passage, claim, 16)));
  const widest = around.filter(({ end }) => end === sentence.end).map(upTo);
  for (const list of widest) {
    const sum = list.reduce((value, claim) => value.plus(amount(claim)), amount(last));
    if (list.length > 0 && sum.minus(100).abs().lte(room([...list, last]))) return undefined;
  }
  const list = widest.at(-1) ?? [], sum = list.reduce((value, claim) => value.plus(amount(claim)), amount(last)), all = [...list, last];
  if (list.length < 2 || list.length > 7 || sum.lt(75) || sum.gt(130) || several.test(around.at(-1)?.words ?? "")) return undefined;
  const formula = all.map(({ quote }) => quote).join(" + ");
  return { outcome: "review", claims: [last.start, ...list.map(({ start }) => start)], inputs: { shares: all.map(({ quote }) => `${quote}%`).join("; ") }, formula, cause: "not_100_percent", working: `${formula} = ${say(decimal(sum))}%; with what remains, shares of one whole make 100.` };
}
