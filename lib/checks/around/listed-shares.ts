import type { Claim } from "../../types";
import type { Answer } from "../check";
import { interval } from "../interval";
import { once } from "../once";
import type { Passage } from "../passage";
import { markOf } from "../sketch";
import { isThing } from "../spread/figures";
import { quoted, say } from "../wording";
import { amount, isTerm, size, wordsBehind, type Neighbourhood } from "./terms";

interface Pair { readonly part: Claim; readonly share: Claim; readonly least: number; readonly most: number }
const given = /^(?: [a-z]+)?,? (?:giving|a share of|or|which is) ?(?:it |them )?$/;
const beside = /^(?: of (?:them|these|those)| [a-z]+){0,3}? ?(?:,| -| –| —|\() ?(?:or|about|nearly|which is)? ?$/;

const isGap = (gap: string): boolean => beside.test(gap) || given.test(gap);
/** Each `96, or 8%` of a sentence, with what the whole would have to be. */
const pairsIn = once((passage: Passage): Pair[] =>
  passage.claims.flatMap((share, i): Pair[] => {
    const part = passage.claims[i - 1], said = interval(share);
    if (!part || !said || share.kind !== "percentage" || share.unit !== "percent" || share.change !== undefined || share.high !== undefined || share.bound !== "exact" || size(share) <= 0 || size(share) >= 100 || !isTerm(part) || part.bound !== "exact" || part.change !== undefined || !/^(?:count|casualty|money|measurement)$/.test(part.kind) || /^,? (?:more|less|fewer|higher|lower|up|down)\b/.test(wordsBehind(passage, share)) || !isGap(passage.sketch.slice(markOf(passage, part).end, markOf(passage, share).start))) return [];
    return [{ part, share, least: 100 * size(part) / Number(said.high), most: 100 * size(part) / Number(said.low) }];
  }));

/** `Of the homes checked, 420 were destroyed, or 42%, and a further 96, or 8%`: two shares of one list are of one whole, and a figure of the article is that of the one alone. */
export function listedShares({ sentence, near, all }: Neighbourhood): Answer | undefined {
  const own = pairsIn(sentence), pairs = own.length === 0 ? own : near.flatMap((passage) => (passage === sentence ? own : pairsIn(passage))), [first] = pairs;
  if (!first || pairs.length < 2 || pairs.some(({ part }) => !(isThing(part) && isThing(first.part)) && (part.kind !== first.part.kind || part.unit !== first.part.unit))) return undefined;
  const levels = all.filter((claim) => isTerm(claim) && (isThing(claim) && isThing(first.part) || claim.kind === first.part.kind && claim.unit === first.part.unit) && !pairs.some(({ part }) => part === claim));
  const wholesOf = once(({ part, least, most }: Pair): Claim[] => levels.filter((claim) => size(claim) > size(part) && size(claim) >= least * 0.9999999 && size(claim) <= most * 1.0000001));
  const explained = pairs.filter((pair) => wholesOf(pair).length > 0), odd = pairs.filter((pair) => wholesOf(pair).length === 0), [one] = odd, wholes = new Set(explained.flatMap((pair) => wholesOf(pair).map(size)).filter((one) => explained.every((pair) => wholesOf(pair).some((claim) => size(claim) === one)))), [whole] = wholes;
  if (!one || !own.includes(one) || odd.length > 1 || wholes.size !== 1 || whole === undefined || !explained.some((pair) => pair.most / pair.least < 1.15) || size(one.part) >= whole) return undefined;
  const real = 100 * size(one.part) / whole, of = explained.flatMap(wholesOf).find((claim) => size(claim) === whole);
  if (!of || Math.abs(real - size(one.share)) < 1.5 || real > size(one.share) * 2.5 || real < size(one.share) / 2.5) return undefined;
  return { outcome: "review", claims: [one.share.start, one.part.start, of.start], inputs: { part: quoted(one.part), whole: quoted(of), share: quoted(one.share) }, formula: `${one.part.quote} ÷ ${of.quote}`, cause: "wrong_share", working: `${quoted(one.part)} of ${quoted(of)} is ${say(amount(one.part).times(100).div(whole), 3)}%; the text says ${quoted(one.share)}.` };
}
