import type { Claim } from "../../types";
import type { Answer } from "../check";
import { decimal, divide, generousInterval, overlaps, printed } from "../interval";
import { guessSlip } from "../slip";
import { alike, sameName } from "../spread/figures";
import { quoted, say, sayRange } from "../wording";
import { amount, isTerm, lastClause, size, wordsBefore, wordsBehind, type Relation } from "./terms";

const behind = /^(?: of [a-z]+)?(?: [a-z]+)?,? (?:each|apiece)\b|^(?: [a-z]+){0,2} (?:for|per|to|from|a) (?:each|every|head|person)\b/, everyOne = /\b[Ee](?:ach|very)\b/, eachOfMany = /\b[Ee]ach of (?:the |its )?[^.;:!?‹]{0,30}‹c\d+› [^.;:!?‹]{0,60}$/, average = /\b(?:average|equal)\b/, leadEnd = /\b(?:[Tt]he|each|of|was|is|at|to|average) $/;
const yearly = /\bequal (?:yearly|annual)(?: [a-z]+)? of $/, perNoun = /^[a-z]{0,3} (?:(?:to|for|from) (?:the|each|every|a)|per) ([a-z]+)\b/;
const equally = /\b(?:(?:for|per|to) every (?:person|resident|head|household|one)|equal(?:ly)?|evenly|each|apiece|average|averag(?:ing|ed)|per head|same|[Ee]very one)\b/, apart = /\b(?:median|typical|plus|on top of|excluding|up to|deposit|minimum|maximum|bonus|than (?:the |in |a |‹)|rose|fell|national average|other|another|respectively|the same again|equal parts|in two|every (?:day|week|month|year|hour|minute))\b/;

const apiece = /^(?: [a-z]+)?,? (?:each|apiece)\b/;
/** As `apart`, where the rate names what it is by. */
const unlike = /\b(?:median|typical|plus|on top of|excluding|up to|deposit|minimum|maximum|bonus|rose|fell|national average|another|respectively|the same again|equal parts|in two)\b/;

/** `32 councils are to be handed £84 million … split equally. Each authority will get £3.6 million`. */
export const each: Relation = {
  marks: "cmt",
  isStated: (claim, before, after) => claim.high === undefined && claim.change === undefined && (behind.test(after) || perNoun.test(after) || /^ (?:payments?|cheques?|checks?|grants?|rebates?|bonus(?:es)?|instal?lments?|handouts?|vouchers?)\b/.test(after) && /\b[Tt]he $/.test(before) || claim.kind !== "count" && (everyOne.test(lastClause(before)) || eachOfMany.test(before) || average.test(lastClause(before)) && leadEnd.test(before))) && !/^ (?:a|an|per|every) (?:day|week|month|year|hour|minute)\b/.test(after),
  read: ({ claim, sentence, near, around }) => {
    // "Half spent HK$5,400 each. The rest spent HK$1,300 each": of two groups.
    if (near.some((one) => one.claims.some((other) => other !== claim && other.kind === claim.kind && apiece.test(wordsBehind(one, other))))) return undefined;
    for (const passage of around) {
      const others = passage.claims.filter((other) => other !== claim && isTerm(other) && other.change === undefined && (other.per === undefined || claim.per !== undefined && /^(?:year|month|week)$/.test(other.per)) && other.kind !== "percentage" && other.kind !== "ratio" && other.kind !== "age" && other.kind !== "rank"), by = perNoun.exec(wordsBehind(sentence, claim))?.[1] ?? (yearly.test(wordsBefore(sentence, claim)) ? "year" : undefined);
      const totals = others.filter((other) => alike(other, timeless(claim)) && amount(other).gt(amount(claim)) && (claim.kind !== "count" || claim.unit === other.unit || claim.unit === undefined)), [total] = totals, numbers = others.filter((other) => other !== total && (by === undefined ? other.kind === "count" || other.kind === "casualty" : other.unit !== undefined && sameName(by, other.unit)) && amount(other).gte(2) && amount(other).isInteger() && (claim.kind !== "count" || total !== undefined && amount(other).lt(amount(total))) && (claim.kind !== "count" || other.unit !== claim.unit)), [number] = numbers;
      if (!total || !number) continue;
      const most = numbers.reduce((large, other) => (amount(other).gt(amount(large)) ? other : large), number), rest = by === undefined ? numbers.filter((other) => other !== most && amount(other).gt(5)) : [];
      const off = (one: Claim): number => size(one) / size(most) / size(claim), likely = totals.filter((one) => { const ratio = off(one); return ratio > 0.4 && ratio < 2.5 || [10, 100, 1000, 0.1, 0.01].some((slip) => Math.abs(ratio / slip - 1) < 0.03); }), [wanted] = likely;
      if (totals.some((one) => Math.abs(off(one) - 1) < 0.04)) return undefined;
      return !wanted || likely.length > 1 || rest.length > 0 || (by === undefined ? apart : unlike).test(passage.sketch) || !equally.test(passage.sketch) && !(by !== undefined && passage === around[0]) ? undefined : judge(claim, most, wanted);
    }
    return undefined;
  },
};

/** What is for each of them may be by the year as well. */
const timeless = (claim: Claim): Claim => { const bare = { ...claim }; delete bare.per; return bare; };

function judge(rate: Claim, number: Claim, total: Claim): Answer | undefined {
  const [r, n, t, p] = [generousInterval({ ...rate, bound: "about" }), generousInterval(number), generousInterval(total), printed(rate)];
  if (!r || !n || !t || !p || n.low.lte(0) || !t.high.isFinite()) return undefined;
  const share = divide(t, n), exact = amount(total).div(amount(number)), off = decimal(rate.value ?? 0).div(exact), cause = guessSlip(p, share, "wrong_rate");
  if (overlaps(r, share) || cause === "wrong_rate" && (off.gt(2.5) || off.lt("0.4"))) return undefined;
  return { outcome: "review", claims: [rate.start, number.start, total.start], inputs: { rate: quoted(rate), number: quoted(number), total: quoted(total) }, formula: `${total.quote} ÷ ${number.quote}`, cause, working: `${quoted(total)} ÷ ${number.quote} = ${say(exact, 3)} (${sayRange(share, 3)} with rounding); the text says ${quoted(rate)}.` };
}
