import type { Claim } from "../../types";
import type { Answer } from "../check";
import { decimal } from "../interval";
import { isShare } from "../levels";
import type { Passage } from "../passage";
import { markOf } from "../sketch";
import { alike, sameName } from "../spread/figures";
import { isPartOf, judge } from "../spread/share";
import { amount, furthest, isTerm, nearest, someRatio, twos, wordsBehind, type Relation } from "./terms";

/** Of another whole, or a change, a rate of interest, a stake. */
const ofOther = /^[^.;‹]{0,24}\b(?:more|fewer|less|higher|lower|up|down|rise|fall|increase|drop|growth|a year|interest|stake|holding|discount|tax|duty|tariff|margin|chance|rate cut|inflation|alcohol|proof|swing|lead)\b|^ points?\b/, otherLead = /\b(?:up|down|by|rose|fell|grew|to|from|another|further|interest|than|inflation|growth|grow) $/;
const ownWhole = /-(?:seat|bed|room|berth|place|capacity|strong|member|seater)\b/;

/** `‹r› heart patients waited … The team followed 1,240 people. Of those, 186 …`: the only part and whole there are. */
export const share: Relation = {
  marks: "pr",
  isStated: (claim, before, after) => (isShare(claim) || claim.kind === "ratio" && amount(claim).lt(1)) && claim.change === undefined && claim.high === undefined && claim.per === undefined && !/\d/.test(claim.kind === "ratio" ? claim.quote : "") && !ofOther.test(after) && !otherLead.test(before),
  read: ({ claim, sentence, around, settled }) => {
    const levels = (passage: Passage): Claim[] => passage.claims.filter((other) => isTerm(other) && other.change === undefined && other.per === undefined && (other.kind === "count" || other.kind === "casualty" || other.kind === "money" || other.kind === "measurement"));
    const said = decimal(claim.value ?? 0).div(claim.kind === "percentage" ? 100 : 1), found = nearest(around, 2, (passage) => linked(passage, levels(passage)).flatMap(({ large, small }) => [large, small])), pairs = found ? linked(found.passage, found.terms) : [], [pair] = pairs;
    if (someRatio(claim, around, (ratio) => ratio.minus(said).abs().lte(said.times("0.04")) || ratio.plus(said).minus(1).abs().lte("0.01"))) return undefined;
    const others = around.at(-1)?.claims.filter((other) => other !== claim && (isShare(other) || other.kind === "ratio")) ?? [];
    const named = /^ of (?:the |its |their |all |all the )?(?:[a-z-]+ ){0,2}?([a-z]+?)s?\b/.exec(wordsBehind(sentence, claim))?.[1];
    // "A quarter of those": of which of them?
    if (/^ of (?:those|these|them|that)\b/.test(wordsBehind(sentence, claim)) && furthest(around, levels).length > 2) return undefined;
    if (!found || !pair || pairs.length > 1 || settled(pair.large, pair.small) || named !== undefined && !/^(?:it|them|those|these|everything|total|whole|lot|people)$/.test(named) && !sameName(named, pair.large.unit ?? "") || others.length > 0 && !around.slice(0, 1).includes(found.passage)) return undefined;
    const ratio = amount(pair.small).div(amount(pair.large)), off = said.div(ratio.isZero() ? 1 : ratio);
    return off.gt(4) || off.lt("0.25") ? undefined : judge(claim, pair.small, pair.large);
  },
};

/** A part and its whole, as the words between them say. */
function linked(passage: Passage, levels: readonly Claim[]): { readonly large: Claim; readonly small: Claim }[] {
  return twos([...new Set(levels)]).filter(({ large, small }) => {
    if (amount(large).eq(amount(small)) || !(alike(large, small) || large.kind === small.kind && large.kind === "count")) return false;
    const [one, two] = large.start < small.start ? [large, small] : [small, large], between = passage.sketch.slice(markOf(passage, one).end, markOf(passage, two).start);
    return isPartOf(passage, markOf(passage, one), markOf(passage, two)) || ownWhole.test(passage.sketch.slice(markOf(passage, large).end, markOf(passage, large).end + 10)) || /[.;] Of (?:those|these|them)\b/.test(between);
  });
}
