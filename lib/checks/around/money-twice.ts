import type { Claim } from "../../types";
import type { Answer } from "../check";
import { decimal, divide, generousInterval, interval, overlaps, printed } from "../interval";
import { factorSlip, guessSlip } from "../slip";
import { quoted, say, saySlip } from "../wording";
import type { Neighbourhood } from "./terms";

const plain = ({ kind, value, high, bound }: Claim): boolean => kind === "money" && value !== null && high === undefined && (bound === "exact" || bound === "about");

/** `£42 million ($56.7 million) … £8 million ($18.8 million)`: two pairs of the same two currencies, at two rates. */
export function ratesApart({ sentence, around }: Neighbourhood): Answer | undefined {
  if (!sentence.claims.some(({ kind, restates }) => kind === "money" && restates !== undefined)) return undefined;
  const passage = around.find(({ claims }) => claims.filter(({ restates }) => restates !== undefined).length > 1), pairs = (passage?.claims ?? []).flatMap((again) => { const first = passage?.claims.find(({ start }) => start === again.restates); return first && plain(first) && plain(again) && first.unit !== again.unit ? [{ first, again }] : []; });
  const [one, two] = pairs;
  if (!one || !two || pairs.length !== 2 || !sentence.claims.includes(two.again) || one.first.unit !== two.first.unit || one.again.unit !== two.again.unit) return undefined;
  const rates = [one, two].map(({ first, again }) => { const a = generousInterval(first), b = generousInterval(again); return a && b && a.low.gt(0) ? divide(b, a) : undefined; }), [r, s] = rates;
  if (!r || !s || overlaps({ low: r.low.times("0.93"), high: r.high.times("1.07") }, s)) return undefined;
  const [x, y] = [one, two].map(({ first, again }) => decimal(again.value ?? 0).div(first.value ?? 1)), p = printed(two.again), a = generousInterval(two.first);
  const cause = p && a ? guessSlip(p, { low: r.low.times(a.low), high: r.high.times(a.high) }, "bad_conversion") : "bad_conversion";
  return { outcome: "review", claims: [two.again.start, two.first.start, one.again.start, one.first.start], inputs: { first: `${quoted(one.first)} (${quoted(one.again)})`, second: `${quoted(two.first)} (${quoted(two.again)})` }, formula: `${one.again.quote} ÷ ${one.first.quote}`, cause, working: `The first pair makes ${say(x ?? decimal(0), 3)} ${one.again.unit ?? ""} per ${one.first.unit ?? ""}, the second ${say(y ?? decimal(0), 3)}.` };
}

/** `Rs 450 crore (Rs 45 billion)`: one amount of one currency, by two scales. */
export function sameMoney({ sentence }: Neighbourhood): Answer | undefined {
  for (const [i, again] of sentence.claims.entries()) {
    const first = sentence.claims[i - 1];
    if (!first || !plain(first) || !plain(again) || first.unit !== again.unit || !/^[^a-z0-9]{0,2}(?:rupees|yen|won|euros?|pounds|dollars)? ?\((?:or |about |nearly |some |equal to )?[^a-z0-9]{0,6}(?:Rs\.? ?)?$/.test(sentence.words.slice(first.end - sentence.start, again.start - sentence.start).replace(/^ ?(?:million|billion|crore|lakh|m|bn)\b/, "")) || !/^\)|^ ?[a-z]*\)/.test(sentence.words.slice(again.end - sentence.start))) continue;
    const a = interval(first), b = interval(again), p = printed(again);
    if (!a || !b || !p || overlaps({ low: a.low.times("0.98"), high: a.high.times("1.02") }, b)) continue;
    const cause = factorSlip(p.value, a, "0.02");
    if (cause) return { outcome: "review", claims: [again.start, first.start], inputs: { first: quoted(first), again: quoted(again) }, formula: `${first.quote} = ${again.quote}`, cause, working: `${quoted(first)} is ${say(decimal(first.value ?? 0), 6)}; the text says it again as ${quoted(again)}.${saySlip(cause)}` };
  }
  return undefined;
}
