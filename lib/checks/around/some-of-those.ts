import type { Claim } from "../../types";
import type { Answer } from "../check";
import { isShare } from "../levels";
import type { Passage } from "../passage";
import { isPeople, isThing, sameName } from "../spread/figures";
import { judge } from "../spread/share";
import { isPart, isTerm, size, someRatio, wordsBefore, wordsBehind, type Neighbourhood } from "./terms";

const ofNoun = /^ of (?:the |its |their |our |those |these |all )?(?:[a-z-]+ )?(?<noun>[a-z]+)\b/, inQuote = /^(?:one|two|three|four|a) (?<noun>[a-z]+) in\b|^(?:one|two|three|four) in (?:every )?[a-z]+ (?<other>[a-z]+)$/i;
const pointed = /\b[Ii]n $|\b[Oo]n $|\b[Aa]t $/, ofThose = /^ of (?:those|these|the) (?<noun>[a-z]+)\b/;
const singular = (noun: string): string => noun.replace(/ies$/, "y").replace(/(?<=[^s])s$/, "");

/** What the share is of: `nearly 60 percent of families`, `one call in six`. */
const nounOf = (sentence: Passage, claim: Claim): string | undefined => { const quoted = inQuote.exec(claim.quote)?.groups, noun = ofNoun.exec(wordsBehind(sentence, claim))?.groups?.["noun"] ?? quoted?.["noun"] ?? quoted?.["other"]; return noun === undefined ? undefined : singular(noun); };

/** `counted 3,100 households. … In 1,240 of those homes … nearly 60 percent of families`: the only part of those just counted, and what it is of by name. */
export function someOfThose({ sentence, around, settled }: Neighbourhood): Answer | undefined {
  const claim = sentence.claims.find((share) => (isShare(share) || share.kind === "ratio" && Number(share.value) < 1 && !/\d/.test(share.quote)) && share.change === undefined && share.high === undefined && share.value !== null && nounOf(sentence, share) !== undefined), noun = claim && nounOf(sentence, claim), passage = around.at(-1);
  if (!claim || noun === undefined || !passage) return undefined;
  const pairs = passage.claims.flatMap((part) => {
    const named = ofThose.exec(wordsBehind(passage, part))?.groups?.["noun"];
    if (!isThing(part) || !isTerm(part) || !(isPart(passage, part) || named !== undefined && pointed.test(wordsBefore(passage, part, 6)))) return [];
    const wholes = passage.claims.filter((whole) => whole.end < part.start && isThing(whole) && isTerm(whole) && size(whole) > size(part) && isNamed(whole.unit, named === undefined ? part.unit : singular(named)));
    return wholes.map((whole) => ({ part, whole }));
  });
  const [pair] = pairs;
  if (!pair || pairs.length > 1 || settled(pair.part, pair.whole) || !isNamed(pair.whole.unit, noun) && !isNamed(pair.part.unit, noun)) return undefined;
  const said = size(claim) / (claim.kind === "percentage" ? 100 : 1), real = size(pair.part) / size(pair.whole);
  if (said > real * 2.5 || said < real / 2.5 || someRatio(claim, around, (ratio) => Math.abs(ratio - said) <= said * 0.04 || Math.abs(ratio + said - 1) <= 0.01)) return undefined;
  const found = judge(claim, pair.part, pair.whole);
  return found?.outcome === "amend" || found?.outcome === "review" ? { ...found, outcome: "review" } : undefined;
}
const homes = /^(?:household|home|family|house|flat)$/;
const isNamed = (unit: string | undefined, noun: string | undefined): boolean => unit !== undefined && noun !== undefined && (sameName(unit, noun) || isPeople(unit) && (isPeople(noun) || /^(?:workforce|payroll)$/.test(noun)) || homes.test(unit) && homes.test(noun));
