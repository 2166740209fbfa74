import type { Claim } from "../../types";
import type { Answer } from "../check";
import { decimal } from "../interval";
import { multiples } from "../multiples";
import type { Passage } from "../passage";
import { meet } from "../sketch";
import { alike } from "../spread/figures";
import { quoted, say } from "../wording";
import { amount, furthest, inOrder, isPart, isTerm, nearest, twos, type Neighbourhood } from "./terms";

const other = /\b(?:doubled? (?:room|bed|act|agent|decker|glazing|standard|figures)|double[- ][a-z]|twice (?:an? |in|before|since|daily)|[a-z]+ times (?:an? (?:day|night|week|month|year|season|minute|second|game|match) |in|since|before|champion|winner)\b|half(?:way| an| a|-))/i;

const clauseEnd = /,? (?:while|whereas|though|although|even as) |;/;
const severed = / (?:and|but|while|whereas|though|although|then) |;/;
/** `four times the 1,150 issued last year`: what it is a multiple of. */
const timesThe = /(?:› times|\b[Dd]ouble|\b[Tt]wice|\b[Tt]riple) the ‹[cmtk](\d+)›/;
const moved = /\b(?:has|have|had|having) (?:[a-z]+ ){0,3}(?:doubled|tripled|trebled|quadrupled|quintupled|halved)\b|fold (?:increase|rise|growth|jump)\b|\btwice as (?:many|much)\b/;
const beside = /^[\w-]+(?: times)? (?:the|what|that|its|those|an? (?:usual|normal|average|ordinary|typical)|as (?:much|many|high|large|big))\b/;
/** Near enough to be what the multiple is said of. */
const isClosely = ({ large, small }: { readonly large: Claim; readonly small: Claim }, factor: number): boolean => { const ratio = amount(large).div(amount(small)); return ratio.gte(factor * 0.9) && ratio.lte(factor * 1.15); };
/** `almost four times what the town can expect in March. … The average for the month is 98 millimetres`: the only two levels of one sort. */
export function multipleAround({ sentence, around, settled }: Neighbourhood): Answer | undefined {
  const times = sentence.claims.find(({ kind, unit, value }) => kind === "count" && unit === "time" && value !== null && decimal(value).gt(1)), words = multiples.filter(({ pattern }) => pattern.test(sentence.words)), [word] = words;
  if (words.length > 1 || !word && !times || other.test(sentence.words)) return undefined;
  const size = word?.times ?? Number(times?.value), at = word ? sentence.words.search(word.pattern) : (times?.start ?? 0) - sentence.start, hedge = sentence.words.slice(Math.max(0, at - 18), at);
  const cut = sentence.start + at + Math.max(0, sentence.words.slice(at).search(clauseEnd)), isBeyond = (claim: Claim): boolean => cut > sentence.start + at && claim.start > cut && claim.end <= sentence.end;
  const levels = (passage: Passage): Claim[] => passage.claims.filter((claim) => claim !== times && !isBeyond(claim) && isTerm(claim) && !isPart(passage, claim) && claim.change === undefined && (claim.kind === "measurement" || /^(?:money|count|casualty)$/.test(claim.kind) && Number(claim.value) > 2));
  const all = twos(furthest(around, levels)).filter(({ large, small }) => alike(large, small)), found = nearest(around.filter((passage) => twos(levels(passage)).some(({ large, small }) => alike(large, small))), 2, levels), factor = size < 1 ? 1 / size : size, inReach = ({ large, small }: (typeof all)[number]): boolean => { const ratio = amount(large).div(amount(small)); return ratio.lte(factor * 3) && ratio.gte(1 + (factor - 1) * 0.3); }, pairs = found ? twos(found.terms).filter(({ large, small }) => alike(large, small)) : [], [pair, ...more] = pairs.length > 1 ? pairs.filter(inReach) : pairs;
  if (severed.test(sentence.sketch.slice(sentence.sketch.search(word?.pattern ?? /‹c\d+› times/)).replace(/‹.*$/s, ""))) return undefined;
  if (!found || !pair || more.length > 0 || settled(pair.large, pair.small) || !(inOrder(found.passage, pair.large, pair.small) || beside.test(sentence.words.slice(at)) || all.length === 1 && moved.test(sentence.words.slice(Math.max(0, at - 30), at + 30)))) return undefined;
  const beyond = /more than |over /.test(hedge), under = /nearly |almost |close to |all but /.test(hedge);
  const low = beyond ? factor * 0.95 : factor * (factor > 2 && !under ? 0.86 : 0.8), high = beyond ? factor * 1.7 : under ? factor * 1.06 : factor * (factor > 2 ? 1.2 : 1.25);
  const fits = ({ large, small }: typeof pair): boolean => { const ratio = amount(large).div(amount(small)); return ratio.gte(low) && ratio.lte(high); };
  const ratio = amount(pair.large).div(amount(pair.small)), named = sentence.claims[Number(timesThe.exec(sentence.sketch)?.[1] ?? -1)], own = named && (pair.large === named || pair.small === named) ? all.filter(({ large, small }) => large === named || small === named) : all;
  if (fits(pair) || own.some((other) => other.large.unit === pair.large.unit && fits(other) && isClosely(other, factor)) || !inReach(pair)) return undefined;
  const name = word?.name ?? `${times?.quote ?? ""} times`;
  return { outcome: "review", claims: [pair.large.start, pair.small.start], inputs: { larger: quoted(pair.large), smaller: quoted(pair.small), word: name }, formula: `${pair.large.quote} ÷ ${pair.small.quote}`, cause: "wrong_multiple", working: `${quoted(pair.large)} is ${say(ratio, 3)} times ${quoted(pair.small)}, which is not ${beyond ? "more than " : under ? "nearly " : ""}${name}.` };
}

const ofLimit = /‹[cmtk](?<level>\d+)›[^.;:!?‹]{0,70}(?:,|—| –| -)? (?:or |which is |nearly )?‹c(?<times>\d+)› times (?:the|its|their|that) [^.;:!?‹]{0,50} of (?:just |only )?‹[cmt](?<base>\d+)›/;
/** `350 micrograms of manganese per litre, five times the municipal ceiling of 50`: the limit may stand without its unit. */
export function timesLimit({ sentence }: Neighbourhood): Answer | undefined {
  const { level, times, base } = meet(sentence, ofLimit) ?? {};
  if (!level || !times || !base || times.unit !== "time" || ![level, times, base].every(isTerm) && ![level, base].every(isTerm) || base.unit !== undefined && base.unit !== level.unit && base.kind !== "count" || amount(base).lte(0) || amount(times).lt(2)) return undefined;
  const ratio = amount(level).div(amount(base)), off = ratio.div(amount(times)), over = times.bound === "more_than" || times.bound === "at_least";
  if (off.gte(over ? "0.97" : "0.85") && off.lte(over ? "1.6" : "1.18") || off.gt(4) || off.lt("0.25")) return undefined;
  return { outcome: "review", claims: [times.start, level.start, base.start], inputs: { level: quoted(level), limit: quoted(base), times: times.quote }, formula: `${level.quote} ÷ ${base.quote}`, cause: "wrong_multiple", working: `${quoted(level)} is ${say(ratio, 3)} times ${quoted(base)}; the text says ${times.quote} times.` };
}
