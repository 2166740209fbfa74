import type { Claim } from "../../types";
import type { Answer } from "../check";
import { decimal, generousInterval, overlaps, printed } from "../interval";
import type { Passage } from "../passage";
import { markOf } from "../sketch";
import { guessSlip } from "../slip";
import { quoted, say } from "../wording";
import { amount, wordsBefore, type Neighbourhood } from "./terms";

const average = /\b(?:averag(?:e|ing|ed)|mean)(?: [a-z]+){0,2}(?: of| was| is| at)? $/, link = /^[^;.!?‹]{0,24}(?:,| and|, and)[^.!?‹]{0,24}$/;

/** Figures of one unit that follow one another as a list, and the one of them behind the word "average". */
function listIn(passage: Passage, mean: Claim): Claim[] {
  const list: Claim[] = [];
  for (const claim of passage.claims) {
    const last = list.at(-1);
    if (claim === mean || average.test(wordsBefore(passage, claim)) || claim.value === null || claim.high !== undefined || claim.per !== undefined && claim.per !== mean.per || claim.kind !== mean.kind && !(claim.kind === "count" && mean.kind === "measurement" && mean.unit === undefined) || claim.kind === "measurement" && mean.unit !== undefined && claim.unit !== mean.unit) { if (list.length < 2) list.length = 0; continue; }
    if (last && !link.test(passage.sketch.slice(markOf(passage, last).end, markOf(passage, claim).start))) { if (list.length > 1) break; list.length = 0; }
    list.push(claim);
  }
  return list;
}
const meanOf = (list: readonly Claim[]): ReturnType<typeof decimal> => list.reduce((sum, claim) => sum.plus(amount(claim)), decimal(0)).div(list.length);

/** `collects from 1,240 farms milking 173,600 cows, an average herd of 114`: the only two other counts. */
export function averageOfCounts({ sentence }: Neighbourhood): Answer | undefined {
  const mean = sentence.claims.find((claim) => claim.kind === "count" && claim.value !== null && claim.high === undefined && /\baverage(?: [a-z]+){0,2} of $/.test(wordsBefore(sentence, claim))), counts = sentence.claims.filter((claim) => claim !== mean && claim.kind === "count" && claim.unit !== "time"), [one, two] = counts;
  if (!mean || !one?.value || !two?.value || counts.length !== 2 || counts.some(({ bound, high, change }) => bound !== "exact" || high !== undefined || change !== undefined) || sentence.claims.some((claim) => claim.kind === "duration") || /\b(?:innings|wickets)\b/.test(sentence.words) || counts.some((claim) => /\b(?:first|last|opening|previous|other) $/.test(wordsBefore(sentence, claim, 10)))) return undefined;
  const [total, number] = amount(one).gt(amount(two)) ? [one, two] : [two, one], exact = amount(total).div(amount(number)), off = amount(mean).div(exact), p = printed(mean);
  if (!p || off.minus(1).abs().lte("0.06") || off.gt(2) || off.lt("0.5") || amount(number).lt(2)) return undefined;
  return { outcome: "review", claims: [mean.start, total.start, number.start], inputs: { average: quoted(mean), total: quoted(total), number: quoted(number) }, formula: `${total.quote} ÷ ${number.quote}`, cause: guessSlip(p, { low: exact, high: exact }, "wrong_rate"), working: `${quoted(total)} ÷ ${number.quote} = ${say(exact, 4)}; the text says ${quoted(mean)}.` };
}

/** Whether a stated average is that of a list beside it. */
export const isMeanOfList = (passage: Passage, mean: Claim): boolean => { const list = listIn(passage, mean); return list.length > 1 && meanOf(list).minus(amount(mean)).abs().lte(amount(mean).times("0.02")); };

const overSo = /^[^.;:!?‹]{0,24}\b(?:over|in|from|across|for) (?:the |his |her |its |their |those )?‹[cd](\d+)›/;
const goesOn = /^\W{0,2}(?:Th(?:at|is|e average|eir)|His|Her|Its|It|He|She|They|On average|An average)\b/;
/** `22 mm on Friday, 35 mm on Saturday and 18 mm on Sunday for a daily average of 31 mm`. */
export function meanOfList({ sentence, around }: Neighbourhood): Answer | undefined {
  const mean = sentence.claims.find((claim) => claim.value !== null && claim.high === undefined && claim.change === undefined && average.test(wordsBefore(sentence, claim)));
  if (!mean || /\b(?:not out|unbeaten|weighted|league|national|last (?:year|season))\b/.test(around[1]?.words ?? sentence.words)) return undefined;
  for (const passage of goesOn.test(sentence.words) ? around.filter(({ end }) => end === sentence.end) : around.slice(0, 1)) {
    const list = listIn(passage, mean);
    const many = overSo.exec(passage.sketch.slice(markOf(passage, mean).end))?.[1], games = many === undefined ? undefined : passage.claims[Number(many)];
    // An average over four of which three are listed.
    if (list.length < 3 || games && Number(games.value) !== list.length || list.some(({ bound }) => bound !== "exact" && bound !== "about")) continue;
    const exact = meanOf(list), said = generousInterval(mean), p = printed(mean), room = exact.times("0.01");
    if (!said || !p || overlaps(said, { low: exact.minus(room), high: exact.plus(room) }) || amount(mean).gt(exact.times(3)) || amount(mean).lt(exact.div(3))) return undefined;
    const formula = `(${list.map(({ quote }) => quote).join(" + ")}) ÷ ${list.length}`;
    return { outcome: "review", claims: [mean.start, ...list.map(({ start }) => start)], inputs: { average: quoted(mean), figures: list.map(({ quote }) => quote).join("; ") }, formula, cause: guessSlip(p, { low: exact, high: exact }, "wrong_rate"), working: `${formula} = ${say(exact, 4)}; the text says ${quoted(mean)}.` };
  }
  return undefined;
}
