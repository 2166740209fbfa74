import type { Claim } from "../../types";
import type { Answer } from "../check";
import { decimal, divide, generousInterval, overlaps, printed } from "../interval";
import { isShare } from "../levels";
import type { Passage } from "../passage";
import { guessSlip } from "../slip";
import { quoted, say } from "../wording";
import { amount, lastClause, wordsBefore, wordsBehind, type Neighbourhood } from "./terms";

const gained = /\b(?:profits?|earnings|earned|surplus|gain)\b/, sold = /\b(?:sales|revenues?|turnover|receipts|income|takings)\b/;
/** The amount of which a word is said right before. */
const amountOf = (passage: Passage, words: RegExp): Claim | undefined => passage.claims.find((claim) => claim.kind === "money" && words.test(lastClause(wordsBefore(passage, claim))));

/** `an operating profit of £18m on sales of £240m, … the 12 per cent margin`. */
export function profitMargin({ sentence, around }: Neighbourhood): Answer | undefined {
  const share = sentence.claims.find((claim) => isShare(claim) && (/^ (?:[a-z]+ )?(?:[a-z]+ )?margin\b/.test(wordsBehind(sentence, claim)) || /\bmargin (?:of|was|is|to|at) $/.test(wordsBefore(sentence, claim))));
  if (!share?.value || share.high !== undefined || share.change !== undefined) return undefined;
  for (const passage of around) {
    const profit = amountOf(passage, gained), sales = amountOf(passage, sold), money = passage.claims.filter(({ kind, change, per }) => kind === "money" && change === undefined && per === undefined);
    if (!profit?.value || !sales?.value || profit === sales || profit.unit !== sales.unit) continue;
    const a = generousInterval(profit), b = generousInterval(sales), p = printed(share), said = decimal(share.value);
    if (money.length !== 2 || !a || !b || !p || b.low.lte(0) || amount(profit).gte(amount(sales)) || passage.claims.filter(isShare).length > 1) return undefined;
    const ratio = divide(a, b), expected = { low: ratio.low.times(100), high: ratio.high.times(100) };
    if (overlaps({ low: said.minus(1), high: said.plus(1) }, expected)) return undefined;
    return { outcome: "review", claims: [share.start, profit.start, sales.start], inputs: { profit: quoted(profit), sales: quoted(sales), margin: quoted(share) }, formula: `${profit.quote} ÷ ${sales.quote}`, cause: guessSlip(p, expected, "wrong_share"), working: `${quoted(profit)} of ${quoted(sales)} is ${say(amount(profit).div(amount(sales)).times(100), 3)}%; the text says ${quoted(share)}.` };
  }
  return undefined;
}

/** `closed 36p lower at 204p, wiping 22 per cent off`: an amount, the level that it led to, and the same change as a share. */
export function moveTwice({ sentence }: Neighbourhood): Answer | undefined {
  const { claims } = sentence;
  const shares = claims.filter((claim) => isShare(claim) && claim.change !== undefined), [share] = shares, money = claims.filter(({ kind, value, high }) => kind === "money" && value !== null && high === undefined), by = money.find(({ change }) => change !== undefined), ledTo = money.filter((claim) => claim !== by && /\b(?:to|at) $/.test(wordsBefore(sentence, claim))), level = money.length === 2 ? money.find((claim) => claim !== by) : ledTo.length > 0 ? ledTo[0] : undefined;
  if (!share?.value || !by || !level || /^ (?:VAT|duty|tax|tariff|levy|surcharge|tip)\b/.test(wordsBehind(sentence, share, 12)) || shares.length > 1 || money.length > 3 || money.filter(({ change }) => change !== undefined).length > 1 || by.unit !== level.unit || by.per !== level.per || share.high !== undefined || [share, by, level].some(({ bound }) => bound !== "exact") || share.change !== by.change || amount(by).gte(amount(level))) return undefined;
  const before = by.change === "decrease" ? amount(level).plus(amount(by)) : amount(level).minus(amount(by)), exact = amount(by).div(before).times(100), p = printed(share), off = amount(share).minus(exact).abs(), ofLevel = amount(by).div(amount(level)).times(100);
  if (!p || ofLevel.minus(amount(share)).abs().lte(1) || off.lte(1) || off.lte(exact.times("0.12")) || amount(share).gt(exact.times(4)) || amount(share).lt(exact.div(4))) return undefined;
  return { outcome: "review", claims: [share.start, by.start, level.start], inputs: { change: quoted(by), level: quoted(level), share: quoted(share) }, formula: `${by.quote} ÷ (${level.quote} ${by.change === "decrease" ? "+" : "−"} ${by.quote})`, cause: "wrong_change", working: `${quoted(by)} ${by.change === "decrease" ? "down" : "up"} to ${quoted(level)} is ${say(exact, 3)}%; the text says ${quoted(share)}.` };
}
