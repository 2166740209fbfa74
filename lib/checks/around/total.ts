import type { Claim } from "../../types";
import type { Answer } from "../check";
import { decimal, generousInterval, interval, overlaps, printed } from "../interval";
import { generic } from "../parts";
import type { Passage } from "../passage";
import { markOf } from "../sketch";
import { guessSlip } from "../slip";
import { alike, isThing } from "../spread/figures";
import { quoted, say } from "../wording";
import { amount, firstClause, furthest, isNearMiss, isTerm, isClose, lastClause, nearest, size, wordsBefore, wordsBehind, type Neighbourhood, type Relation } from "./terms";

const behind = /\b(?:altogether|in all|in total|all told|together|combined|between them)\b/, lead = /\b(?:[Aa]ltogether|[Ii]n all|[Ii]n total|[Aa]ll told|[Tt]ogether|[Cc]ombined|[Tt]otals?|[Tt]otall(?:ed|ing)|[Tt]ally|[Tt]oll|[Aa]dd(?:s|ing)? up to|[Bb]ring(?:s|ing)?|[Tt]aking|[Tt]akes (?:the|its|their)|[Mm]aking|giving|leaving|haul of|aggregate of)\b/;
const apart = /\b(?:including|includes?|among|another \p{L}+ (?:were|was)|target|expected|forecast|each|per|average|overall|out of)\b/u;
/** `their tally of 31 bettering the previous best of 27`. */
const formerBest = /\b(?:previous|last|old|earlier) (?:best|record|high|tally|haul|total) of $/;
const plus = /\b(?:together with|added to|on top of|combined|plus)\b/;
const earlier = /\b(?:previous(?:ly)?|earlier|before|until|up to|already|had (?:been|stood|put|listed|recorded|counted)|first|stood at|was)\b/, added = /\b(?:new|more|further|additional|extra|another|fresh|since|added|latest)\b/;

/** `confirmed 48 new infections. … The total now stands at 372. … The previous bulletin listed 294`. */
export const total: Relation = {
  marks: "ckmt",
  isStated: (claim, before, after) => claim.high === undefined && claim.change === undefined && claim.bound === "exact" && (behind.test(firstClause(after).slice(0, 30)) || lead.test(lastClause(before)) && (!/\bleaving (?:just |only )?$/.test(before) || /^ [a-z]+ [a-z]/.test(after))),
  read: ({ claim, sentence, around }) => {
    const ofAll = /\b(?:haul|tally|total|aggregate|sum) of $/.test(wordsBefore(sentence, claim));
    const parts = (passage: Passage): Claim[] => passage.claims.filter((other) => other !== claim && !formerBest.test(wordsBefore(passage, other, 30)) && isTerm(other) && other.kind !== "percentage" && other.kind !== "ratio" && (other.per === undefined || claim.kind === "money" && claim.per === undefined) && (alike(other, claim) || claim.kind === "count" && other.kind === "count" && (ofAll && passage === around[0] || generic.has(claim.unit ?? ""))) && size(other) < size(claim));
    const found = nearest(around, 2, parts), all = found ? furthest(around, parts) : [];
    if (!found || all.length > 7 || explains(claim, all)) return undefined;
    const sum = found.terms.reduce((value, part) => value.plus(amount(part)), decimal(0)), off = sum.div(amount(claim));
    if (found.terms.length === 2) return apart.test(found.passage.sketch) || off.lt("0.75") || off.gt("1.35") || !(earlier.test(found.passage.sketch) && added.test(found.passage.sketch) || plus.test(found.passage.sketch) || isNearMiss(claim, sum)) ? undefined : judge(claim, found.terms);
    const listed = found.passage === around[0] && found.terms.every(({ end }) => end <= claim.start) && found.terms.slice(1).every((part, i) => link.test(found.passage.sketch.slice(markOf(found.passage, found.terms[i] ?? part).end, markOf(found.passage, part).start)));
    return isNearMiss(claim, sum) || listed && !apart.test(found.passage.sketch) && off.gt("0.75") && off.lt("1.35") ? judge(claim, found.terms) : undefined;
  },
};

/** Whether some of the figures make the total, or it is one of them again. */
function explains(claim: Claim, parts: readonly Claim[]): boolean {
  for (let some = 1; some < 1 << parts.length; some++) {
    const sum = parts.reduce((value, part, i) => ((some >> i) & 1 ? value + size(part) : value), 0);
    if (isClose(sum, size(claim))) return true;
  }
  return false;
}

const openList = /\b(?:wins|drawn|draws|defeats|(?:grew|grown|fell|fallen|rose|risen|up|down) by|includ|among (?!(?:the|those) (?:dead|killed|victims|injured|wounded))|at least|such as|for example|mostly|mainly|some of|so far|both|up from|down from|compared|than|last year|earlier|respectively|each|per|average|other|rest|remaining|since|leave|making|total)/, link = /^[^;:.!?‹]{0,70}(?:,|;|,? and|,? with|,? plus|,? while)[^.!?‹]{0,40}$/;
const isExhaustive = (sentence: Passage, parts: readonly Claim[]): boolean => parts.length > 2 || /\b(?:[Ww]omen|[Gg]irls)\b/.test(sentence.words) && /\b(?:[Mm]en|[Bb]oys)\b/.test(sentence.words);
/** One that is listed without a figure: `one was the driver`, `the other two are …`. */
const single = /(?:^|, |and |; )[Oo]ne (?:was|is|were|man|woman|boy|girl|child|in|at|from)\b/g;
/** `will shed 640 jobs. … Its Geelong site is to lose 320 workers, Hamilton 185 and Bunbury 95`: the figures of one sentence, and what they are to make in the one before. */
export function listAround({ sentence, near }: Neighbourhood): Answer | undefined {
  if (sentence.claims.length < 2) return undefined;
  const figures = sentence.claims.filter((claim) => isTerm(claim) && claim.change === undefined && /^(?:count|casualty|money|measurement)$/.test(claim.kind)), [head] = figures;
  // "Divided three ways: 1.1 billion for track …": the three are none of them.
  if (head?.kind === "count" && figures.length > 2 && figures.slice(1).every(({ kind }) => kind !== "count" && kind !== "casualty")) figures.shift();
  const [first] = figures, parts: Claim[] = [];
  for (const figure of figures) {
    const last = parts.at(-1);
    if (last && /^ of (?:them|whom|these|those|which)\b/.test(wordsBehind(sentence, figure))) break;
    if (last && !link.test(sentence.sketch.slice(markOf(sentence, last).end, markOf(sentence, figure).start))) break;
    parts.push(figure);
  }
  if (parts.length < 2) return undefined;
  // "Of the 81 survivors, 34 …": the first is the whole of the others.
  if (parts[0] && /\bOf (?:the|those|these|its) $/.test(wordsBefore(sentence, parts[0], 12))) return undefined;
  // "Parks get 6.5 million. The remaining 4 million …": the list goes on.
  if (first && near.some((later) => later.start >= sentence.end && /\b(?:[Tt]he (?:remaining|rest|other)|[Aa]nother|[Aa] further)\b/.test(later.words) && later.claims.some((claim) => alike(claim, first) && claim.harm === first.harm))) return undefined;
  const before = near.filter(({ end }) => end <= sentence.start), earlier = before.findLast(({ claims }) => first !== undefined && claims.some((claim) => isTerm(claim) && (alike(claim, first) || isThing(claim) && isThing(first) && size(claim) > 9))) ?? before.at(-1), final = parts.at(-1), upToList = final ? sentence.sketch.slice(0, markOf(sentence, final).end + 48) : "";
  if (!earlier || !first || parts.length > 6 || parts.some(({ per, bound }) => per !== undefined || bound !== "exact" && bound !== "about") || !parts.every((part) => alike(part, first) || part.kind === "casualty" || first.kind === "casualty" && part.kind === "count") || openList.test(upToList) || /\b(?:the rest|the remainder)\b/.test(sentence.words)) return undefined;
  const dead = /\bamong (?:the|those) (?:dead|killed|victims|injured|wounded)\b/.test(sentence.sketch), harmed = dead ? before.flatMap(({ claims }) => claims).find((claim) => claim.end <= sentence.start && claim.kind === "casualty" && claim.harm === (/injured|wounded/.test(sentence.sketch) ? "injured" : "killed")) : undefined;
  if (harmed?.value && isTerm(harmed) && harmed.bound === "exact" && parts.every(({ kind }) => kind !== "money")) return parts.reduce((value, part) => value + size(part), 0) > size(harmed) ? judge(harmed, parts) : undefined;
  const wholes = earlier.claims.filter((claim) => claim.end <= sentence.start && isTerm(claim) && claim.per === undefined && (alike(claim, first) || isThing(claim) && isThing(first)) && parts.every((part) => amount(part).lt(amount(claim)))), [whole] = wholes;
  // Two wholes, of two years: the parts make neither, and one of them but for a digit.
  if (wholes.length === 2 && isExhaustive(sentence, parts)) { const sum = parts.reduce((value, part) => value.plus(amount(part)), decimal(0)), missed = wholes.filter((claim) => isNearMiss(claim, sum)); return missed[0] && missed.length === 1 && !wholes.some((claim) => isClose(size(claim), Number(sum))) ? judge(missed[0], parts) : undefined; }
  if (!whole || wholes.length > 1 || parts.some((part) => earlier.claims.some(({ value, end }) => end <= sentence.start && value === part.value)) || whole.value === String(parts.length)) return undefined;
  // Nine dead, 151 saved and 27 missing are the 187 aboard: one of them was told of before.
  const listedSum = parts.reduce((value, part) => value + size(part), 0), told = before.flatMap(({ claims }) => claims).filter((claim) => claim !== whole && claim.end <= sentence.start && isTerm(claim) && isThing(claim));
  if (told.some((claim) => Math.abs(listedSum + size(claim) - size(whole)) <= size(whole) * 0.003 && size(claim) > 0)) return undefined;
  const singles = isThing(whole) ? sentence.sketch.match(single)?.length ?? 0 : 0, sum = parts.reduce((value, part) => value.plus(amount(part)), decimal(singles)), off = sum.div(amount(whole));
  if (singles > 0) return off.gt("0.7") && off.lt("1.3") && parts.length > 1 ? judge(whole, parts, singles) : undefined;
  return off.lt("0.8") || off.gt("1.3") || parts.length < 3 && !isNearMiss(whole, sum) ? undefined : judge(whole, parts);
}

/** Small sums of money are printed as they are: 35 cents are not 33. */
const isSmall = (claim: Claim): boolean => claim.bound === "exact" && amount(claim).lt(1000) && !/[a-z]/i.test(claim.quote);

const restLead = /\b(?:[Tt]he|with the|hold the|have the|took the) (?:remaining|other|rest,|remainder,|balance of) $|\b[Tt]he (?:rest|remainder|balance)(?: of (?:the|it|its) ?[a-z]*)? (?:consists of|comprises|is|goes|will go|was|made up|came to|amounts to) $/, beside = /^ (?:[a-z]+ )?(?:short|shy|more|fewer|less|ahead|behind|clear)\b|^ (?:[a-z]+ )?(?:needed|required)\b/;
/** `won 31 of the 75 seats. … have 27 and the Greens 11, while independents hold the remaining 14`: no choice of the others makes the whole. */
export function restOf({ sentence, around }: Neighbourhood): Answer | undefined {
  const rest = sentence.claims.find((claim) => (claim.kind === "count" || claim.kind === "money" || claim.kind === "casualty") && isTerm(claim) && claim.bound === "exact" && restLead.test(wordsBefore(sentence, claim)));
  if (!rest) return undefined;
  // A sum of money or a toll comes first and is the largest; of other things the words say which is the whole.
  const isLed = rest.kind !== "count";
  for (const passage of around.filter(({ end }) => end === sentence.end)) {
    const all = passage.claims.filter((claim) => claim !== rest && claim.per === undefined && isTerm(claim) && (isLed ? claim.kind === rest.kind && claim.harm === rest.harm && alike(claim, rest) : claim.start < rest.start && (alike(claim, rest) || claim.kind === "count" && /^(?:seat|place)$/.test(rest.unit ?? "seat") || claim.unit === "seat"))), first = isLed ? all[0] : undefined;
    const whole = first && all.every((claim) => claim === first || size(claim) <= size(first)) ? first : isLed ? undefined : all.find((claim) => ofWhole.test(wordsBefore(passage, claim)) || /^-(?:seat|member|bed|room)\b/.test(wordsBehind(passage, claim)));
    const parts = all.filter((claim) => claim !== whole && size(claim) !== size(whole ?? rest) && claim.change === undefined && !beside.test(wordsBehind(passage, claim)) && !/\bthe $/.test(wordsBefore(passage, claim)));
    // "His two nieces receive £120,000 each": more than is printed.
    if (rest.kind === "money" && whole && parts.some((part) => size(part) > size(whole) * 0.02 && /^ ?(?:million|billion|m|bn)? ?(?:each|apiece)\b/.test(wordsBehind(passage, part)))) return undefined;
    // "NZ$1.344 million … the other NZ$1.75": a price is no rest of a sum.
    if (!whole || parts.length < 2 || parts.length > 6 || size(rest) < size(whole) * 0.002) continue;
    const sum = parts.reduce((value, part) => value + size(part), size(rest)), room = rest.kind === "money" ? 0.004 : 0;
    for (let some = 1; some < 1 << all.length; some++) if (Math.abs(all.reduce((value, part, i) => ((some >> i) & 1 && part !== whole ? value + size(part) : value), size(rest)) - size(whole)) <= size(whole) * room) return undefined;
    if (sum >= size(whole) * (rest.kind === "money" ? 0.9 : 0.75) && sum <= size(whole) * (rest.kind === "money" ? 1.15 : 1.35)) return judge(whole, [...parts, rest], 0, true);
  }
  return undefined;
}
const ofWhole = /› (?:[a-z]+ )?of (?:the |its |all )?(?:\p{L}+'s )?$/u;

const ownHouse = /‹c(?<whole>\d+)›-(?<sort>seat|man|woman|player|member|strong|person)\b/, notSeats = /^ (?:[a-z]+ )?(?:short|shy|more|fewer|needed|required|votes?\b)|^ of the ‹/;
/** `the 90-seat council, where Labour won 41 seats, the Liberals 28, the Greens 14 and independents nine`; `three goalkeepers, nine defenders, … in his 26-man squad`. */
export function seatsListed({ sentence }: Neighbourhood): Answer | undefined {
  const found = ownHouse.exec(sentence.sketch)?.groups, whole = sentence.claims[Number(found?.["whole"] ?? -1)], parts: Claim[] = [];
  if (!whole || !isTerm(whole)) return undefined;
  for (const part of sentence.claims) {
    const last = parts.at(-1);
    if (part === whole || part.kind !== "count" || !isTerm(part) || part.bound !== "exact" || size(part) >= size(whole) || notSeats.test(wordsBehind(sentence, part))) { if (parts.length > 0 && part.start < whole.start) break; continue; }
    if (last && !link.test(sentence.sketch.slice(markOf(sentence, last).end, markOf(sentence, part).start))) break;
    parts.push(part);
  }
  const seats = found?.["sort"] === "seat", sum = parts.reduce((value, part) => value + size(part), 0);
  if (parts.length < 3 || !seats && /\b(?:vot(?:ed|es|ing)|abstain|against|supported|opposed)/.test(sentence.sketch) || openList.test(sentence.sketch) || sum < size(whole) * (seats ? 1 : 0.85) || sum > size(whole) * 1.25 || seats && !parts.some(({ unit }) => unit === "seat")) return undefined;
  return judge(whole, parts);
}

function judge(total: Claim, parts: readonly Claim[], more = 0, asPrinted = false): Answer | undefined {
  const sum = parts.reduce((value, part) => value.plus(amount(part)), decimal(more)), read = asPrinted || parts.every(isSmall) && isSmall(total) ? interval : generousInterval, low = parts.reduce((value, part) => value.plus(read(part)?.low ?? 0), decimal(more)), high = parts.reduce((value, part) => value.plus(read(part)?.high ?? 0), decimal(more)), said = read(total), p = printed(total);
  if (!said || !p || overlaps(said, { low, high })) return undefined;
  const formula = [...parts.map(({ quote }) => quote), ...(more > 0 ? [String(more)] : [])].join(" + ");
  return { outcome: "review", claims: [total.start, ...parts.map(({ start }) => start)], inputs: { total: quoted(total), parts: parts.map(quoted).join("; ") }, formula, cause: guessSlip(p, { low, high }, "parts_do_not_sum"), working: `${formula} = ${say(sum, 6)}; the text says ${quoted(total)}.` };
}
